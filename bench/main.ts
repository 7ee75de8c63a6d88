import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { decodeDraft } from '../server/workspace/files/encoding.js';
import { draftExtensions } from '../server/workspace/files/files.js';
import { folder } from './folder.js';
import { growth } from './growth.js';
import { linters } from './linters.js';
import type { GivenText, Measurement, Result } from './measurement.js';
import { memory } from './memory.js';
import { packageSize } from './package-size.js';
import { preview } from './preview.js';
import { repair } from './repair.js';
import { start } from './start.js';
import { typing } from './typing.js';

const measurements: Readonly<Record<string, Measurement>> = {
  linters,
  growth,
  repair,
  typing,
  preview,
  start,
  memory,
  folder,
  size: packageSize,
};

const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    effort: { type: 'string', default: '1' },
    strict: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const unknown = values.only.filter((id) => !(id in measurements));
const effort = Number(values.effort);
if (unknown.length > 0 || !(effort > 0)) {
  const names = Object.keys(measurements).join(', ');
  console.error(
    unknown.length > 0
      ? `No such measurement: ${unknown.join(', ')}. There are ${names}.`
      : `--effort is a number above 0, not ${values.effort}.`,
  );
  process.exit(2);
}
const given = positionals[0] ?? '../shared/seeds';
const texts = textsIn(given) ?? textsIn('samples') ?? [];
if (texts.length === 0) {
  console.error(`There are no reports to measure with in ${given} or samples.`);
  process.exit(2);
}
const scratch = mkdtempSync(path.join(tmpdir(), 'nianbao-bench-'));
const results: Result[] = [];
try {
  for (const [id, { name, run }] of Object.entries(measurements)) {
    if (values.only.length > 0 && !values.only.includes(id)) continue;
    console.log(`\n${name}`);
    const found = await run({ texts, effort, scratch });
    for (const result of found) console.log(lineOf(result));
    results.push(...found);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const missed = results.filter(({ met }) => met === false).length;
const withTarget = results.filter(({ met }) => met !== undefined).length;
console.log(`\n${String(withTarget - missed)} of ${String(withTarget)} targets met`);
process.exitCode = values.strict && missed > 0 ? 1 : 0;

function lineOf({ what, measured, target, met }: Result): string {
  const mark = met === undefined ? ' ' : met ? '✓' : '✗';
  return `  ${mark} ${what.padEnd(58)}  ${measured.padEnd(40)}  ${target}`.trimEnd();
}

/** The reports of a folder; undefined where there is none. */
function textsIn(place: string): readonly GivenText[] | undefined {
  try {
    const texts = readdirSync(place)
      .filter((name) => draftExtensions.includes(name.slice(name.lastIndexOf('.') + 1)))
      .sort()
      .flatMap((name) => {
        const text = decodeDraft(readFileSync(path.join(place, name)));
        return text === undefined ? [] : [{ name, text }];
      });
    return texts.length > 0 ? texts : undefined;
  } catch {
    return undefined;
  }
}
