import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runningText } from '../../../../server/facts/prose/figures/running-text.js';
import { straighten } from '../../../../server/facts/prose/figures/straight-text.js';
import { usualWidth, wideCharacter } from '../../../../server/facts/prose/figures/width.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';
import { readingOf } from './reading-of.js';

/** The words of a paragraph of a report, made straight, the blanks at its end left off. */
function straight(paragraph: string): string {
  const report = parse(`某某市某某局2021年政府信息公开工作年度报告\n\n${paragraph}\n`, vocabulary);
  const { text } = straighten(report.text, runningText(report)) ?? report;
  return text.slice(text.indexOf('\n\n') + 2).trimEnd();
}

describe('the straight text of a paragraph', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'joins lines that end inside a clause',
      '全年收到群众来信和来电，都已经答复完\n毕了。',
      '全年收到群众来信和来电，都已经答复完毕了。',
    ],
    [
      'joins lines between a figure and its unit, however they are indented',
      '全年收到群众来信和来电，一共有45 \r\n　　件，都已答复。',
      '全年收到群众来信和来电，一共有45件，都已答复。',
    ],
    [
      'leaves out the readings of characters',
      '全年公開(kāi)信息12條(tiáo)，其中(zhōng)文(wén)件3條(tiáo)。',
      '全年公開信息12條，其中文件3條。',
    ],
    [
      'leaves alone what begins an item',
      '全年收到群众来信一共四十五件\n（一）信函三件。',
      '全年收到群众来信一共四十五件\n（一）信函三件。',
    ],
    [
      'leaves figures on two lines apart',
      '全年收到群众来信，电话打到了12\n34567890号。',
      '全年收到群众来信，电话打到了12\n34567890号。',
    ],
    [
      'joins a bracket to the line before where it holds no ordinal',
      '全年复议和诉讼案件被纠正的一共有8件\n（复议6件、诉讼2件），比上年少。',
      '全年复议和诉讼案件被纠正的一共有8件（复议6件、诉讼2件），比上年少。',
    ],
    [
      'sets a pause between both kinds of cases',
      '全年复议，诉讼共5件；行政复议案件，行政诉讼案件都已审结。',
      '全年复议、诉讼共5件；行政复议案件、行政诉讼案件都已审结。',
    ],
    [
      'leaves the comma behind what is said of one kind alone',
      '未发生行政复议，行政诉讼2件。收到5件行政复议，行政诉讼2件。',
      '未发生行政复议，行政诉讼2件。收到5件行政复议，行政诉讼2件。',
    ],
    ['leaves out bold', '收到**来信**45件，**其中3件**重复。', '收到来信45件，其中3件重复。'],
    ['leaves out tags', '收到<span class="a">45</span>件。', '收到45件。'],
    ['keeps a figure and its scale together', '访问**11.8**万次。', '访问**11.8**万次。'],
    ['closes up spaces beside figures', '2021 年收到 45 件，占 12 %。', '2021年收到45件，占12%。'],
    ['keeps digits in groups of three apart from words', '发布 2 316 条。', '发布 2 316条。'],
    ['keeps spaces between words', '收到来信 办理来信', '收到来信 办理来信'],
    ['takes out spaces where nothing else is set', '收到 45 件，占 12 %。', '收到45件，占12%。'],
    ['takes out spaces beside emphasis', '收到 **45** 件，占 12 %。', '收到45件，占12%。'],
    ['takes out tags without a space', '收到<b>45</b>件，占12%。', '收到45件，占12%。'],
    ['has digits in their usual width', '收到４５件，占１２％。', '收到45件，占12%。'],
  ];
  for (const [what, paragraph, expected] of cases) {
    it(what, () => {
      assert.equal(straight(paragraph), expected);
    });
  }
});

describe('figures of an interrupted sentence', () => {
  it('stand where they are printed, as they are printed', () => {
    const { reading, draft } = readingOf(
      '全年收到申请**４５**件，其中信函申请　　有12\n件，占２６.７％。',
    );
    assert.deepEqual(
      reading.quantities.map(({ span, figure }) => [
        draft.slice(span.start, span.end),
        figure.printed,
        figure.value.toFixed(),
      ]),
      [
        ['４５', '４５', '45'],
        ['12', '12', '12'],
        ['２６.７', '２６.７', '26.7'],
      ],
    );
    const [first] = reading.quantities;
    assert.deepEqual(first?.figure.irregularities, ['full-width']);
  });
});

describe('any straight text', () => {
  const pieces = fc.constantFrom(
    ...'收到申请 其中 件 12 ４５ 占 % ％ 万 ， 。 ； ： ** * <b> </b> | # 1. （一）'.split(' '),
    ' ',
    '\u00a0',
    '\n',
    '\r\n',
    '\n\n',
    '　　',
    '\ud800',
  );

  it('is as long as its report, and every character of it stands there', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const report = parse(
          `某某市某某局2021年政府信息公开工作年度报告\n\n一、总体情况\n\n${parts.join('')}\n`,
          vocabulary,
        );
        const made = straighten(report.text, runningText(report));
        if (made === undefined) return;
        assert.equal(made.text.length, report.text.length);
        for (let at = 0; at < made.text.length; at++) {
          if (made.text[at] === ' ') continue;
          const { start, end } = made.places.inReport({ start: at, end: at + 1 });
          assert.equal(end, start + 1);
          const there = report.text.slice(start, end).replace(wideCharacter, usualWidth);
          assert.equal(made.text[at]?.replace(wideCharacter, usualWidth), there);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
