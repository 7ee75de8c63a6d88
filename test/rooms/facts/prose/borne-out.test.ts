import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';
import type { Analysis } from '../../../../server/analysis.js';

const draft = readFileSync('test/drafts/2021-clean.md', 'utf8')
  .replace(/\| 行政规范性文件 \|[^\n]*/u, '| 行政规范性文件 | 5 | 2 | 29 |')
  .replace('| 行政许可 | 117 |', '| 行政许可 | 2317 |')
  .replace('| 行政处罚 | 6 |', '| 行政处罚 | 865 |')
  .replace('| 行政强制 | 0 |', '| 行政强制 | 23 |');

function analysisOf(sentence: string): Analysis {
  const text = draft.replace('规范接收、登记', `${sentence}规范接收、登记`);
  assert.notEqual(text, draft);
  const analysis = analyse(text, { severities: {} });
  assert.ok(analysis);
  return analysis;
}

/** The figures of the sentence that are told not to be the tables'. */
function told(sentence: string): readonly string[] {
  const { report, findings } = analysisOf(sentence);
  return findings
    .filter(({ severity }) => severity !== 'information')
    .map(({ span }) => report.text.slice(span.start, span.end));
}

describe('figures that those beside them bear out', () => {
  for (const [sentence, wrong] of [
    ['制定行政规范性文件5件，废止3件，现行有效29件。', ['3']],
    ['制定行政规范性文件5件、废止2件、截至年底现行有效39件。', ['39']],
    ['公开行政许可决定2371件、行政处罚决定865件、行政强制决定23件。', ['2371']],
    ['办理行政许可2317件，作出行政处罚563件，行政强制23件。', ['563']],
    [
      '制定行政规范性文件5件。规范性文件年末有效存量39件。办理行政许可2317件，行政处罚865件。',
      ['39'],
    ],
    ['制定行政规范性文件5件。废止文件3件。办理行政许可2317件，行政处罚865件。', []],
    // What the sentence is about is said before.
    ['扎实开展行政规范性文件清理工作，本年度制发5件，废止3件，现行有效29件。', ['3']],
    ['规范性文件管理更加规范，制发5件、废止2件、现行有效39件。', ['39']],
    // Exchanged with each other: one finding, at the first.
    ['制定行政规范性文件2件，废止5件，现行有效29件。', ['2']],
  ] as const) {
    it(`“${sentence}”`, () => {
      assert.deepEqual(told(sentence), wrong);
    });
  }

  for (const sentence of [
    // As the tables have it.
    '制定行政规范性文件5件，废止2件，现行有效29件。',
    '公开行政许可决定2317件、行政处罚决定865件、行政强制决定23件。',
    '扎实开展行政规范性文件清理工作，本年度制发5件，废止2件，现行有效29件。',
    // Of either kind of documents.
    '开展规章和规范性文件清理工作，本年度制发5件，废止3件，现行有效29件。',
    // One that agrees may do so by chance.
    '办理行政许可17件，行政处罚865件，行政强制3件。',
    '公开行政许可决定17件、行政处罚决定865件。',
    // Of somebody else, of another time, of something else.
    '制定行政规范性文件5件，废止2件，市政府现行有效120件。',
    '制定行政规范性文件5件，废止2件，上年现行有效26件。',
    '制定行政规范性文件5件，其中区级3件，废止2件。',
    '办理行政许可2317件，行政处罚865件，行政强制事项清单30件。',
    '办理行政许可2317件，行政处罚865件，罚款类行政处罚700件，行政强制23件。',
  ]) {
    it(`is silent on “${sentence}”`, () => {
      assert.deepEqual(told(sentence), []);
    });
  }
});
