import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../../server/analysis.js';
import { breaksBefore, breaksBehind, lineBreakOf } from '../../../server/rules/inserting.js';
import { readExpectations } from './expectations.js';

const folder = 'test/drafts';

/** Mistakes that are found by what stands on a line, and where it begins and ends. */
const byLines = [
  '望澜市水务局2024年政府信息公开工作年度报告',
  '一、总体情况',
  '（一）主动公开。围绕防汛抗旱、农村供水、河湖管护等重点工作，依托市政府网站及时发布信息。',
  '（二）依申请公开。严格按照规定受理、审核、处理和答复，加强与申请人沟通。',
  '（三）政府信息管理。明确一名副局长分管、办公室牵头、各科室协同配合的工作机制。',
  '（五）监督保障。',
  '明确一名副局长分管、办公室牵头，按季度通报各科室发布情况，并作为年终考核的依据。',
  '五、存在的主要问题及改进情况',
  '主要存在三个方面的问题：一是公开的内容不够丰富；二是业务培训有待加强。',
  '下一步，我镇将进一步完善公开制度，围绕重点领域继续做好信息公开各项工作。',
  '望澜市林业局',
  '2025年1月20日',
].join('\n\n');

/** A draft of the folder, without what it expects. */
function readDraft(name: string): string {
  return readExpectations(readFileSync(path.join(folder, name), 'utf8')).text;
}

/** The same with paragraphs before one of its headings. */
function withParagraphs(name: string, heading: string, paragraphs: readonly string[]): string {
  const text = readDraft(name);
  assert.ok(text.includes(heading));
  return text.replace(heading, `${paragraphs.join('\n\n')}\n\n${heading}`);
}

/** Figures that are read by what else their paragraph says, below paragraphs that would say it of them. */
const byParagraphs = withParagraphs('2021-clean.md', '## 五、', [
  '市供水中心。本年发生行政复议2件，结果维持1件。',
  '上年遗留问题3个。',
  '发现问题58个，已整改52个，剩余9个。',
  '政府信息公开制度逐步健全。',
  '行政复议量较上年下降，相关业务另行统计。',
  '全年发生行政诉讼9件。',
  '因政府信息公开引发的诉讼1件。',
  '一是结案宗。',
  '行政复议维持率50%。',
  '全年收到群众来信100件，其中咨询类来信60件、投诉\n类来信50件。',
  '公开“水质公告”“停水公告”“水价公告”等2类\n信息。',
]);

/** The same of figures on what was made public, which are of a channel where the paragraph speaks of one. */
const belowChannels = withParagraphs('2014-statistics.md', '三、依申请', [
  '加强网站和微博运营。',
  '全年公开政府信息300条。',
]);

/** Requests of which no table speaks, told in two paragraphs that need not be of the same ones. */
const inTwoParagraphs = [
  '望澜市水务局2024年政府信息公开工作年度报告',
  '一、总体情况',
  '新收政府信息公开申请20件，上年结转1件。',
  '办结政府信息公开申请15件，结转下年度继续办理2件。',
  '全年培训3次，共培训90人。',
  '平均每次40人。',
].join('\n\n');

/** Tables that are told by the line above them. */
const belowCaptions = readDraft('2021-clean.md').replace(
  /\| 行政复议 \|[\s\S]*?\n\n/u,
  [
    '1.行政复议',
    '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n| --- | --- | --- | --- | --- |\n| 2 | 0 | 1 | 0 | 3 |',
    '2.行政诉讼',
    '未经复议直接起诉',
    '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n| --- | --- | --- | --- | --- |\n| 1 | 0 | 0 | 0 | 1 |',
    '复议后起诉',
    '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n| --- | --- | --- | --- | --- |\n| 0 | 0 | 0 | 0 | 0 |',
    '',
  ].join('\n\n'),
);

const drafts: Readonly<Record<string, string>> = {
  'mistakes told by their lines': byLines,
  'figures read by their paragraphs': byParagraphs,
  'figures below a paragraph on channels': belowChannels,
  'requests told in two paragraphs': inTwoParagraphs,
  'tables below captions': belowCaptions,
  ...Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/u.test(name) && name !== 'README.md')
      .map((name) => [name, readDraft(name)]),
  ),
};

describe('whatever its lines end with', () => {
  it('the draft has mistakes that are told by their lines', () => {
    const told = found(byLines).filter((each) => /list\.number|unit\.another/u.test(each));
    assert.deepEqual(told, [
      '11 list.number （五）',
      '17 list.number 三',
      '19 unit.another 我镇',
      '21 unit.another 望澜市林业局',
    ]);
  });

  it('the paragraphs have mistakes that the others beside them would hide', () => {
    assert.deepEqual(found(byParagraphs), [
      '89 prose.breakdown 9',
      '95 prose.table-mismatch 9',
      '103 prose.breakdown 100',
      '106 list.number 2',
    ]);
    assert.ok(found(belowChannels).includes('15 prose.table-mismatch 300'));
  });

  for (const [name, text] of Object.entries(drafts)) {
    it(`the same is found: ${name}`, () => {
      for (const end of ['\r\n', '\r']) {
        assert.deepEqual(found(text.replaceAll('\n', end)), found(text));
      }
    });
  }
});

describe('what is set into a draft', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    it(`leaves one blank line on either side, in the draft’s line breaks: ${JSON.stringify(end)}`, () => {
      assert.equal(lineBreakOf(`甲${end}乙`), end);
      assert.deepEqual(
        ['甲', `甲${end}`, `甲${end}${end}`].map((text) => breaksBehind(text, end)),
        [end + end, end, ''],
      );
      assert.deepEqual(
        ['乙', `${end}乙`, `${end}${end}乙`, ''].map((text) => breaksBefore(text, end)),
        [end + end, end, '', end],
      );
    });
  }
});

/** Line, rule and first words of everything that is found. */
function found(text: string): readonly string[] {
  const findings = analyse(text, { severities: {} })?.findings ?? [];
  return findings.map(({ rule, span: { start, end } }) => {
    const line = text.slice(0, start).split(/\r\n|\r|\n/u).length;
    return `${String(line)} ${rule} ${/[^\r\n]*/u.exec(text.slice(start, end))?.[0] ?? ''}`;
  });
}
