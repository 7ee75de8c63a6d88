import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bind } from '../../../../server/facts/bind.js';
import { readProse } from '../../../../server/facts/prose/read-prose.js';
import type { ProseReading, Quantity } from '../../../../server/facts/prose/reading.js';
import { formById } from '../../../../server/forms/catalogue.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';
import { encloses } from '../../../../server/report/span.js';

/** Pieces that mean something to some reader of sentences, so that chance meets every branch. */
const pieces = fc.constantFrom(
  ...'0 12 703件 5条 3,456份 １２ 2.5万 余 多 % 个百分点 亿元 万元 人次 两起 十二件 百分之五十 一 千 2021年 至 - 第 每 约 超过 以上'.split(
    ' ',
  ),
  ...'， 、 ； ： 。 （ ） ( ) “ ” 《 》 " 〔 〕'.split(' '),
  ...'其中 包括 含 分别为 分为 共 共计 占 占总数的 较上年增长 减少到 由 增加到 同比 是去年的 倍 翻一番 其余 在 中 均已答复'.split(
    ' ',
  ),
  ...'收到申请 主动公开信息 网站 微信 维持 予以公开 本级 下级 行政复议'.split(' '),
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '　',
  '**',
  '1.',
  '(1)',
  '| 1 | 2 |\n| --- | --- |\n',
  '<!-- 1件 -->',
  '\ud800',
  '\ufffd',
  '\0',
);

describe('any prose', () => {
  const text = fc.array(
    fc.oneof({ weight: 8, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 8 })),
    { maxLength: 80 },
  );

  it('gives figures in the order of the text, each inside its clause and its sentence', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const draft = drafted(parts.join(''));
        let end = 0;
        for (const { span, clause, sentence } of read(draft).quantities) {
          assert.ok(end <= span.start && span.start < span.end && span.end <= draft.length);
          assert.ok(encloses(clause, span), draft.slice(clause.start, clause.end));
          assert.ok(encloses(sentence, clause));
          end = span.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives lists, shares and changes of figures that stand in it', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const { quantities, breakdowns, shares, changes } = read(drafted(parts.join('')));
        const known = new Set<Quantity>(quantities);
        for (const { total, parts: all } of breakdowns) {
          assert.ok(known.has(total) && all.length > 0);
          assert.equal(new Set([total, ...all]).size, all.length + 1);
          assert.ok(all.every((part) => known.has(part) && part.unit === total.unit));
        }
        for (const { percentage, part, base } of shares) {
          assert.ok(known.has(percentage) && known.has(part) && known.has(base) && part !== base);
        }
        for (const { amount, current, base, span } of changes) {
          assert.ok(known.has(current) && current !== base && encloses(span, amount.span));
        }
      }),
      { numRuns: 3000 },
    );
  });

  const repeated: readonly string[] = [
    '1件其中',
    '其中1件。',
    '（1件',
    '1件（其中1件），',
    '1件，',
    '1件、2条，共3件，',
    '共1件，',
    '占1%，',
    '1件，占1%；',
    '较上年增长1%，',
    '由1个增加到2个，',
    '其中',
    '一二三四五六七八九十',
    '一',
    '1',
    '1,111',
    '1-',
    '1 ',
    '\n',
    '1\n',
    '“',
    '1件“',
    '分别为1件',
    '百分之',
    '，',
    '申请1件，申请较上年增长1%',
  ];
  for (const piece of repeated) {
    it(`is read a hundred thousand times over: ${JSON.stringify(piece)}`, () => {
      const draft = drafted(piece.repeat(100_000));
      const { quantities } = read(draft);
      assert.ok(quantities.every(({ sentence }) => sentence.end <= draft.length));
    }).timeout(20_000);
  }

  it('is read where two hundred thousand changes are of one figure', () => {
    const changes = '，同比增长1%，增加1件'.repeat(100_000);
    const { quantities } = read(drafted(`收到申请100件${changes}。`));
    assert.equal(quantities.length, 200_001);
  }).timeout(20_000);
});

const form = formById('2021') ?? assert.fail();

function drafted(sentences: string): string {
  return `某某市某某局2021年政府信息公开工作年度报告\n\n一、总体情况\n\n${sentences}`;
}

function read(draft: string): ProseReading {
  const report = parse(draft, vocabulary);
  return readProse(report, bind(report, form));
}
