import { spawn } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GivenText, Measurement } from './measurement.js';

/** `nianbao check` over a folder of ten thousand drafts: its pace on one core, and whether its memory stays flat. */
export const folder: Measurement = {
  name: 'Ten thousand drafts',
  async run({ texts, effort, scratch }) {
    const many = Math.max(2_000, Math.round(10_000 * effort));
    const few = many / 10;
    const small = await check(path.join(scratch, 'few'), texts, few, scratch);
    const large = await check(path.join(scratch, 'many'), texts, many, scratch);
    const rate = many / large.processorSeconds;
    const growth = large.peak / small.peak;
    return [
      {
        what: `nianbao check, ${String(many)} drafts, a second of one core`,
        measured: `${rate.toFixed(0)} drafts (${(many / large.seconds).toFixed(0)} a second by the clock)`,
        target: '≥ 500 drafts',
        met: rate >= 500,
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

interface Usage {
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Bytes. */
  readonly peak: number;
}

/** Writes so many drafts, no two alike, and checks them in a process of its own. */
async function check(
  folder: string,
  texts: readonly GivenText[],
  count: number,
  scratch: string,
): Promise<Usage> {
  for (let index = 0; index < count; index += 1) {
    const below = path.join(folder, String(Math.floor(index / 500)));
    if (index % 500 === 0) mkdirSync(below, { recursive: true });
    const { text } = texts[index % texts.length] ?? { text: '' };
    writeFileSync(path.join(below, `${String(index)}.txt`), `${text}\n第${String(index)}份\n`);
  }
  const report = path.join(scratch, 'usage.json');
  const hook = path.join(scratch, 'usage.cjs');
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
  );
  const output = openSync(path.join(scratch, 'output.ndjson'), 'w');
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--require', hook, 'dist/cli.cjs', 'check', folder, '--format=ndjson'],
    { stdio: ['ignore', output, 'ignore'] },
  );
  await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  closeSync(output);
  rmSync(folder, { recursive: true, force: true });
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  return {
    seconds,
    processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1_000_000,
    peak: usage.maxRSS * 1024,
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}
