import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';

const draft = readFileSync('test/drafts/2021-clean.md', 'utf8')
  .replace(/\| 行政规范性文件 \|[^\n]*/u, '| 行政规范性文件 | 15 | 12 | 231 |')
  .replace('| 行政许可 | 117 |', '| 行政许可 | 2317 |')
  .replace('| 行政处罚 | 6 |', '| 行政处罚 | 865 |')
  .replace('| 行政强制 | 0 |', '| 行政强制 | 23 |');

/** The figures of the sentence that are told not to be the tables'. */
function told(sentence: string): readonly string[] {
  const text = draft.replace('规范接收、登记', `${sentence}规范接收、登记`);
  assert.notEqual(text, draft);
  const { report, findings } = analyse(text, { severities: {} }) ?? assert.fail();
  return findings
    .filter(({ severity }) => severity !== 'information')
    .map(({ span }) => report.text.slice(span.start, span.end));
}

describe('documents and decisions one digit away from the tables', () => {
  for (const [sentence, wrong] of [
    ['作出行政许可231件。', '231'],
    ['作出行政处罚805件。', '805'],
    ['作出行政许可决定237件，规范送达。', '237'],
    ['现行有效规范性文件238件。', '238'],
    ['公开规范性文件5件，现行有效规范性文件31件。', '31'],
    ['制发规范性文件18件，废止规范性文件12件。', '18'],
    ['制发规范性文件15件，废止规范性文件19件。', '19'],
  ] as const) {
    it(`“${sentence}”`, () => {
      assert.deepEqual(told(sentence), [wrong]);
    });
  }

  for (const sentence of [
    // As the tables have it.
    '作出行政许可2317件。',
    '现行有效规范性文件231件。',
    '制发规范性文件15件，废止规范性文件12件。',
    // Not one digit away, or so short that any number is.
    '作出行政许可518件。',
    '现行有效规范性文件150件。',
    '制发规范性文件18件。',
    '作出行政强制25件。',
    // Of more or fewer than were decided.
    '办理行政许可2319件。',
    '公开行政许可决定2319件。',
    '受理行政许可2319件。',
    // Of others, of some, of another time.
    '各乡镇现行有效规范性文件201件。',
    '2022年作出行政处罚805件。',
    '清理规范性文件240件，现行有效规范性文件238件。',
    '以政府名义制发规范性文件18件，废止规范性文件12件。',
    '作出行政许可约2319件。',
  ]) {
    it(`is silent on “${sentence}”`, () => {
      assert.deepEqual(told(sentence), []);
    });
  }
});

describe('decisions told out to the names before them', () => {
  it('are decisions as the last of them says', () => {
    const row = (one: number, two: number, three: number): string =>
      `全年行政许可、行政处罚、行政强制决定分别为${String(one)}件、${String(two)}件、${String(three)}件。`;
    assert.deepEqual(told(row(2317, 865, 23)), []);
    assert.deepEqual(told(row(2317, 800, 23)), ['800']);
    assert.deepEqual(told(row(2317, 800, 23).replace('决定', '事项')), []);
    assert.deepEqual(told(row(2317, 865, 25).replace('决定', '处理决定数量')), ['25']);
  });
});
