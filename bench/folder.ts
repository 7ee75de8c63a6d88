import { spawn } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { form2021 } from '../server/forms/form-2021.js';
import { printDraft } from '../server/forms/printing/print-draft.js';
import type { Measurement, Result } from './measurement.js';

/** `nianbao check` over a folder of ten thousand drafts: its pace on one core, and whether its memory stays flat. */
export const folder: Measurement = {
  name: 'Ten thousand drafts',
  async run({ texts, effort, scratch }) {
    const many = Math.max(2_000, Math.round(10_000 * effort));
    const few = many / 10;
    const anyText = (index: number): string => texts[index % texts.length]?.text ?? '';
    const small = await check(path.join(scratch, 'few'), anyText, few, scratch);
    const large = await check(path.join(scratch, 'many'), anyText, many, scratch);
    const years = await check(path.join(scratch, 'years'), ofSomeYear, many, scratch);
    const growth = large.peak / small.peak;
    return [
      {
        what: `nianbao check, ${String(many)} drafts, a second of one core`,
        ...pace(many, large),
      },
      {
        what: `the same of ${String(many / yearsOfUnit)} units over ${String(yearsOfUnit)} years`,
        ...pace(many, years),
      },
      {
        what: `its memory at most, beside that for ${String(few)} drafts`,
        measured: `${megabytes(large.peak)}, ${megabytes(small.peak)}: ${growth.toFixed(2)}×`,
        target: '≤ 1.3×',
        met: growth <= 1.3,
      },
    ];
  },
};

function pace(drafts: number, { seconds, processorSeconds }: Usage): Omit<Result, 'what'> {
  const rate = drafts / processorSeconds;
  return {
    measured: `${rate.toFixed(0)} drafts (${(drafts / seconds).toFixed(0)} a second by the clock)`,
    target: '≥ 500 drafts',
    met: rate >= 500,
  };
}

const yearsOfUnit = 5;

/** Reports that follow each other: all units' of the first year, then of the next. */
function ofSomeYear(index: number, count: number): string {
  const units = count / yearsOfUnit;
  const year = 2021 + Math.floor(index / units);
  const unit = `望澜市第${String(index % units)}街道办事处`;
  const requests = String(index % 40);
  return printDraft({
    form: form2021,
    year,
    unit,
    figureAt: (row, column) =>
      concerned.has(row.id) && (column.id === 'total' || column.id === 'naturalPerson')
        ? requests
        : '0',
  }).replaceAll('____', '办公室');
}

const concerned: ReadonlySet<string> = new Set([
  'requests.received',
  'outcome.granted',
  'requests.processed',
]);

interface Usage {
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Bytes. */
  readonly peak: number;
}

/** Writes so many drafts, no two alike, and checks them in a process of its own. */
async function check(
  drafts: string,
  textAt: (index: number, count: number) => string,
  count: number,
  scratch: string,
): Promise<Usage> {
  for (let index = 0; index < count; index += 1) {
    const below = path.join(drafts, String(Math.floor(index / 500)));
    if (index % 500 === 0) mkdirSync(below, { recursive: true });
    const text = `${textAt(index, count)}\n第${String(index)}份\n`;
    writeFileSync(path.join(below, `${String(index)}.txt`), text);
  }
  const usage = await usageOf(['dist/cli.cjs', 'check', drafts, '--format=ndjson'], scratch);
  rmSync(drafts, { recursive: true, force: true });
  return usage;
}

/** What a program used up to its end. Only it can tell that of itself, so it is made to write it down. */
async function usageOf(program: readonly string[], scratch: string): Promise<Usage> {
  const report = path.join(scratch, 'usage.json');
  const hook = path.join(scratch, 'usage.cjs');
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
  );
  const output = openSync(path.join(scratch, 'output.ndjson'), 'w');
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', hook, ...program], {
    stdio: ['ignore', output, 'ignore'],
  });
  await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  closeSync(output);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as NodeJS.ResourceUsage;
  return {
    seconds,
    processorSeconds: (userCPUTime + systemCPUTime) / 1_000_000,
    peak: maxRSS * 1024,
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}
