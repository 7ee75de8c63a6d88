import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import type { Log } from 'sarif';
import { encodeGb18030 } from '../../server/cli/gb18030.js';
import type { FindingJson, ReportJson } from '../../server/library.js';
import { inForceReport } from '../rooms/rules/years/reports.js';
import { folderWith, nianbao } from './nianbao.js';

const lastYear = inForceReport(2023, 7340);
const thisYear = inForceReport(2024, 7348);

/** What the rules between reports find, by file. */
async function between(
  args: readonly string[],
  folder: string,
  input = '',
): Promise<Readonly<Record<string, readonly FindingJson[]>>> {
  const { stdout } = await nianbao(['check', '--format=ndjson', ...args], { folder, input });
  const reports = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReportJson);
  return Object.fromEntries(
    reports.map(({ file, findings }) => [
      file,
      findings.filter(({ rule }) => /^(?:years|units)\./u.test(rule)),
    ]),
  );
}

async function rulesBetween(
  args: readonly string[],
  folder: string,
  input?: string,
): Promise<unknown> {
  const found = await between(args, folder, input);
  return Object.fromEntries(
    Object.entries(found).map(([file, findings]) => [file, findings.map(({ rule }) => rule)]),
  );
}

describe('nianbao check over several years', () => {
  it('holds each report against the year before, whatever the files are called', async () => {
    const folder = folderWith({ 'b/旧.txt': lastYear, 'a/新.md': thisYear });
    const { 'a/新.md': found = [], 'b/旧.txt': none } = await between([], folder);
    assert.deepEqual(none, []);
    const [finding] = found;
    assert.equal(finding?.rule, 'years.in-force');
    const [evidence] = finding.evidence;
    assert.deepEqual([evidence?.file, evidence?.value], ['b/旧.txt', '7340']);
    const { start, end } = evidence?.range ?? finding.range;
    const line = lastYear.split('\n')[start.line] ?? '';
    assert.equal(line.slice(start.character, end.character), '7340');
    assert.equal(finding.evidence[1]?.file, undefined);
  });

  it('reads last year’s in its own encoding', async () => {
    const folder = folderWith({ 'a.md': encodeGb18030(lastYear) ?? '', 'b.md': thisYear });
    assert.deepEqual(await rulesBetween([], folder), { 'a.md': [], 'b.md': ['years.in-force'] });
  });

  it('looks at what was named, and no further', async () => {
    const folder = folderWith({ 'a.md': lastYear, 'b.md': thisYear, 'old/c.md': lastYear });
    assert.deepEqual(await rulesBetween(['b.md'], folder), { 'b.md': [] });
    assert.deepEqual(await rulesBetween(['b.md', 'a.md'], folder), {
      'b.md': ['years.in-force'],
      'a.md': [],
    });
    assert.deepEqual(await rulesBetween(['b.md', 'old'], folder), {
      'b.md': ['years.in-force'],
      'old/c.md': [],
    });
    assert.deepEqual(await rulesBetween(['-', 'old'], folder, thisYear), {
      '-': ['years.in-force'],
      'old/c.md': [],
    });
  });

  it('says in text where the other figure stands', async () => {
    const folder = folderWith({ 'drafts/a.md': lastYear, 'drafts/b.md': thisYear });
    const { stdout } = await nianbao(['check', 'drafts'], { folder });
    const line = stdout.split('\n').find((each) => each.endsWith('[years.in-force]')) ?? '';
    const at = lastYear.split('\n').findIndex((each) => each.includes('7340'));
    const character = lastYear.split('\n')[at]?.indexOf('7340') ?? -1;
    const place = `drafts/a.md:${String(at + 1)}:${String(character + 1)}`;
    assert.ok(line.endsWith(`（见 ${place}） [years.in-force]`), line);
    const english = await nianbao(['check', 'drafts', '--lang=en'], { folder });
    assert.ok(english.stdout.includes(` (see ${place}) [years.in-force]`));
  });

  it('leads to the other file in SARIF and GitHub annotations', async () => {
    const folder = folderWith({ 'drafts/a.md': lastYear, 'drafts/b.md': thisYear });
    const { stdout } = await nianbao(['check', '--format=sarif'], { folder });
    const results = (JSON.parse(stdout) as Log).runs[0]?.results ?? [];
    const result = results.find(({ ruleId }) => ruleId === 'years.in-force');
    const related = result?.relatedLocations?.map(({ physicalLocation }) => [
      physicalLocation?.artifactLocation,
      physicalLocation?.region?.startLine,
    ]);
    const at = lastYear.split('\n').findIndex((each) => each.includes('7340'));
    assert.deepEqual(related?.[0], [{ uri: 'drafts/a.md', uriBaseId: 'FOLDER' }, at + 1]);
    assert.deepEqual(related[1]?.[0], { uri: 'drafts/b.md', uriBaseId: 'FOLDER' });
    const outside = folderWith({});
    const away = await nianbao(['check', '--format=sarif', folder], { folder: outside });
    assert.ok(away.stdout.includes(pathToFileURL(path.join(folder, 'drafts/a.md')).href));
    const github = await nianbao(['check', '--format=github'], { folder });
    assert.ok(github.stdout.includes(`（见 drafts/a.md:${String(at + 1)}:`));
  });

  it('is as the schema of its JSON says', async () => {
    const folder = folderWith({ 'a.md': lastYear, 'b.md': thisYear });
    const { stdout } = await nianbao(['check', '--format=json'], { folder });
    const ajv = new Ajv({ allowUnionTypes: true });
    const isValid = ajv.compile(
      JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object,
    );
    assert.equal(isValid(JSON.parse(stdout)), true, ajv.errorsText(isValid.errors));
    assert.ok(stdout.includes('"file":"a.md","range"'));
  });

  it('does not call an ignore comment useless for want of last year’s report', async () => {
    const silenced = `<!-- nianbao-ignore-file years.in-force 清理另行公布 -->\n${thisYear}`;
    const folder = folderWith({ 'a.md': lastYear, 'b.md': silenced });
    const rules = async (...args: string[]): Promise<readonly string[]> => {
      const { stdout } = await nianbao(['check', '--format=ndjson', ...args], { folder });
      const reports = stdout.trim().split('\n');
      const { findings } = JSON.parse(reports.at(-1) ?? '') as ReportJson;
      return findings.map(({ rule }) => rule).filter((rule) => /^(?:years|ignore)\./u.test(rule));
    };
    assert.deepEqual(await rules('b.md'), []);
    assert.deepEqual(await rules(), []);
    const settled = `<!-- nianbao-ignore-file years.in-force 清理另行公布 -->\n${inForceReport(2024, 7343)}`;
    const other = folderWith({ 'a.md': lastYear, 'b.md': settled });
    const { stdout } = await nianbao(['check'], { folder: other });
    assert.ok(stdout.includes('[ignore.unused]'));
  });
});
