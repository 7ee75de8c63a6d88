import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import type { Log } from 'sarif';
import { catalogue } from '../../server/rules/catalogue.js';
import { fixableDraft, folderWith, nianbao, note, wrongDraft } from './nianbao.js';
import type { ReportJson } from '../../server/library.js';

const silencedDraft = wrongDraft.replace(
  '| 一、本年新收',
  '<!-- nianbao-ignore-file total.carry 结转数由上级另行核定 -->\n| 一、本年新收',
);
const drafts = {
  'a.md': wrongDraft,
  'b.md': fixableDraft,
  'c.txt': silencedDraft,
  '例 子/d,1.md': wrongDraft,
  'note.md': note,
};

interface CheckJson {
  readonly version: number;
  readonly reports: readonly ReportJson[];
  readonly summary: Readonly<Record<string, number>>;
}

describe('JSON of nianbao check', () => {
  const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as {
    readonly definitions: object;
  };
  const ajv = new Ajv({ allowUnionTypes: true });
  const isValid = ajv.compile(schema);
  const isValidReport = ajv.compile({
    definitions: schema.definitions,
    $ref: '#/definitions/report',
  });

  async function check(...args: readonly string[]): Promise<CheckJson> {
    const { stdout } = await nianbao(['check', '--format=json', ...args], {
      folder: folderWith(drafts),
    });
    const json: unknown = JSON.parse(stdout);
    assert.equal(isValid(json), true, ajv.errorsText(isValid.errors));
    return json as CheckJson;
  }

  it('is as its schema says, with figures and without, and with no report at all', async () => {
    const without = await check();
    assert.equal(without.reports.length, 4);
    assert.equal(
      without.reports.some(({ facts }) => facts !== undefined),
      false,
    );
    const withFacts = await check('--facts');
    assert.deepEqual(
      withFacts.reports.map(({ facts }) => facts?.length),
      [200, 200, 200, 200],
    );
    assert.deepEqual((await check('note.md')).reports, []);
  });

  it('counts in its summary what stands in its reports', async () => {
    const { reports, summary } = await check();
    const count = (severity: string): number =>
      reports.flatMap(({ findings }) => findings).filter((each) => each.severity === severity)
        .length;
    assert.deepEqual(summary, {
      reports: reports.length,
      errors: count('error'),
      warnings: count('warning'),
      information: count('information'),
    });
  });

  it('says form, year, unit, and where a finding and its evidence stand, in UTF-16', async () => {
    const { reports } = await check('a.md');
    const [report] = reports;
    assert.equal(report?.form, '2021');
    assert.equal(report.year, 2024);
    assert.equal(report.organization, '望澜市人民政府');
    const finding = report.findings.find(({ severity }) => severity === 'error');
    const received = finding?.evidence.find(({ value }) => value === '3');
    const { start, end } = received?.range ?? {};
    const line = wrongDraft.split('\n')[start?.line ?? 0];
    assert.equal(line?.slice(start?.character, end?.character), '3');
  });

  it('gives the edits of every fix in ranges of the text as it was', async () => {
    const { reports } = await check('b.md');
    const finding = reports[0]?.findings.find(({ rule }) => rule === 'citation.brackets');
    const edit = finding?.fixes[0]?.edits[0];
    assert.equal(finding?.fixes[0]?.safe, true);
    const line = fixableDraft.split('\n')[edit?.range.start.line ?? 0] ?? '';
    const fixed =
      line.slice(0, edit?.range.start.character) +
      (edit?.newText ?? '') +
      line.slice(edit?.range.end.character);
    assert.match(fixed, /〔2021〕30号/u);
  });

  it('keeps silenced findings apart, with their reason', async () => {
    const { reports } = await check('c.txt');
    assert.equal(
      reports[0]?.findings.some(({ rule }) => rule === 'total.carry'),
      false,
    );
    assert.equal(reports[0].silenced[0]?.rule, 'total.carry');
    assert.equal(reports[0].silenced[0].reason, '结转数由上级另行核定');
  });

  it('speaks the language asked for', async () => {
    const messages = ({ reports }: CheckJson): string =>
      reports.flatMap(({ findings }) => findings.map(({ message }) => message)).join('\n');
    assert.match(messages(await check('a.md')), /“自然人”列/u);
    assert.match(messages(await check('a.md', '--lang=en')), /column “自然人”/u);
  });

  it('is one valid report a line with ndjson', async () => {
    const { stdout } = await nianbao(['check', '--format', 'ndjson', '--facts'], {
      folder: folderWith(drafts),
    });
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    assert.equal(reports.length, 4);
    for (const report of reports) {
      assert.equal(isValidReport(report), true, ajv.errorsText(isValidReport.errors));
    }
  });
});

describe('SARIF of nianbao check', () => {
  async function check(...args: readonly string[]): Promise<Log> {
    const { stdout } = await nianbao(['check', '--format=sarif', ...args], {
      folder: folderWith(drafts),
    });
    return JSON.parse(stdout) as Log;
  }

  it('is one run that describes every rule', async () => {
    const { version, runs } = await check('note.md');
    assert.equal(version, '2.1.0');
    assert.equal(runs.length, 1);
    const [run] = runs;
    assert.equal(run?.tool.driver.name, 'nianbao');
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      run.tool.driver.rules?.map(({ id }) => id),
      catalogue.map(({ id }) => id),
    );
    assert.deepEqual(run.results, []);
  });

  it('names a file with a colon so that it is no address', async () => {
    const folder = folderWith({ 'x:y.md': wrongDraft });
    const { stdout } = await nianbao(['check', '--format=sarif'], { folder });
    const [result] = (JSON.parse(stdout) as Log).runs[0]?.results ?? [];
    assert.equal(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'x%3Ay.md');
  });

  it('gives each result its rule, level, message, place and related places', async () => {
    const { runs } = await check();
    const [run] = runs;
    const results = run?.results ?? [];
    assert.ok(results.length > 4);
    for (const { ruleId, ruleIndex, level, message, locations, relatedLocations } of results) {
      assert.equal(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id, ruleId);
      assert.ok(level === 'error' || level === 'warning' || level === 'note');
      assert.notEqual(message.text ?? '', '');
      assert.equal(locations?.length, 1);
      for (const location of [...locations, ...(relatedLocations ?? [])]) {
        const { artifactLocation, region } = location.physicalLocation ?? {};
        assert.match(artifactLocation?.uri ?? '', /^(?:[abc]\.(?:md|txt)|%E4.+\/d,1\.md)$/u);
        assert.ok((region?.startLine ?? 0) >= 1 && (region?.startColumn ?? 0) >= 1);
        assert.ok((region?.endLine ?? 0) >= (region?.startLine ?? 0));
      }
    }
  });

  it('marks a silenced finding as suppressed in the source, with the reason', async () => {
    const { runs } = await check('c.txt');
    const suppressed = runs[0]?.results?.find(({ suppressions }) => suppressions !== undefined);
    assert.equal(suppressed?.ruleId, 'total.carry');
    assert.deepEqual(suppressed.suppressions, [
      { kind: 'inSource', justification: '结转数由上级另行核定' },
    ]);
  });

  it('offers fixes that replace what is there', async () => {
    const { runs } = await check('b.md');
    const fix = runs[0]?.results?.find(({ ruleId }) => ruleId === 'citation.brackets')?.fixes?.[0];
    assert.equal(fix?.artifactChanges[0]?.replacements[0]?.insertedContent?.text, '〔2021〕');
  });
});

describe('GitHub annotations of nianbao check', () => {
  it('are workflow commands with their places, escaped', async () => {
    const { stdout } = await nianbao(['check', '--format=github', '例 子'], {
      folder: folderWith(drafts),
    });
    const lines = stdout.trimEnd().split('\n');
    assert.ok(lines.length > 1);
    for (const line of lines) {
      assert.match(
        line,
        /^::(?:error|warning|notice) file=例 子\/d%2C1\.md,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[a-z.-]+::[^\n]+$/u,
      );
    }
  });

  it('are nothing where nothing is found', async () => {
    const input = readFileSync('test/drafts/2021-clean.md');
    const { status, stdout } = await nianbao(['check', '--format=github', '-'], { input });
    assert.equal(status, 0);
    assert.equal(stdout, '');
  });
});

describe('English messages that stand alone', () => {
  it('begin with a capital in SARIF and in annotations, as in JSON', async () => {
    const input = wrongDraft.replace('一、本年新收政府信息公开申请数量', '一、本年新收申请');
    const messages = async (format: string): Promise<string> =>
      (await nianbao(['check', '--lang=en', `--format=${format}`, '-'], { input })).stdout;
    const { reports } = JSON.parse(await messages('json')) as CheckJson;
    const texts = reports.flatMap(({ findings }) => findings.map(({ message }) => message));
    assert.ok(texts.some((text) => text.startsWith('Table')));
    const log = JSON.parse(await messages('sarif')) as Log;
    assert.deepEqual(
      log.runs[0]?.results?.map(({ message }) => message.text),
      texts,
    );
    const annotations = await messages('github');
    for (const text of texts) assert.ok(annotations.includes(`::${text}`), text);
  });
});
