import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PairSieve } from '../../../../server/rules/structure/pair-sieve.js';
import { leftoverCounts } from '../../../../server/rules/structure/leftover-counts.js';
import { leftoverNotes } from '../../../../server/rules/structure/leftover-notes.js';
import {
  leftovers,
  leftoversThatMayStandIn,
} from '../../../../server/rules/structure/template-leftover.js';

describe('a sieve of pairs', () => {
  const brackets = { name: 'brackets', pairs: [['（(', '单']] } as const;
  const dates = {
    name: 'dates',
    pairs: [
      ['年', ' \u3000'],
      ['月', ' '],
    ],
  } as const;
  const small = new PairSieve<typeof brackets | typeof dates>([brackets, dates]);

  it('keeps what has one of its pairs in the text, in the order given', () => {
    assert.deepEqual(small.whatMayStandIn('2024年 月 日（单位名称）'), [brackets, dates]);
    assert.deepEqual(small.whatMayStandIn('12月 1日'), [dates]);
  });

  it('drops what has them apart, the wrong way round or not at all', () => {
    assert.deepEqual(small.whatMayStandIn('单（位）\u3000年 '.slice(0, -1)), []);
    assert.deepEqual(small.whatMayStandIn('（本单位'), []);
    assert.deepEqual(small.whatMayStandIn(''), []);
  });
});

describe('the sieve of what templates leave behind', () => {
  /** Pieces of what the patterns find, to come together by chance. */
  const pieces = fc.constantFrom(
    ...['20', 'XX', 'xx', 'Xx', 'ＸＸ', '××', '○○', '___', '__', '年', '月', '日', '件', '局'],
    ...[' ', '\u3000', '\u00a0', '\n', '：', '的', '点击', '此处', '在此', '填写', '输入', '请'],
    ...['[', '［', '【', '{', '<', '＜', '(', '（', ']', '］', '】', '}', '>', '＞', ')', '）'],
    ...[
      '申请',
      '占',
      '率为',
      '***',
      '?',
      '……',
      '〇〇',
      '%',
      '条，',
      '，',
      '。',
      '局长',
      '任',
      '由',
    ],
    ...[
      '数据',
      '待补充',
      '尚待',
      '核实',
      '补充',
      '修改',
      '情况',
      '科',
      '提供',
      '以上',
      '实际',
      '字数',
    ],
    ...[
      '不少于',
      '300字',
      '示例',
      '没有',
      '填',
      '无',
      '有修订',
      '插入图片',
      '{{',
      '}}',
      '${a}',
      'TODO',
    ],
    ...['Lorem ipsum', '错误!', '错误 !', '未找到引用源', '批注', 'a1', '：', '&amp;', 'nbsp;'],
    ...['单位名称', '本单位', '数量', '联系电话', '具体数字', '待补充', '待定', '略写', '应插入'],
  );

  it('lets every pattern through that finds something', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const kept = leftoversThatMayStandIn(text);
        for (const leftover of [...leftovers, ...leftoverCounts, ...leftoverNotes]) {
          if (text.match(leftover.pattern) !== null) assert.ok(kept.includes(leftover), text);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});
