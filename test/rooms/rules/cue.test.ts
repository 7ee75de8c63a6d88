import assert from 'node:assert/strict';
import fc from 'fast-check';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { parse } from '../../../server/report/parse.js';
import type { Report } from '../../../server/report/report.js';
import { Cue, SPACE } from '../../../server/rules/cue.js';
import { allLeftovers } from '../../../server/rules/structure/leftovers/template-leftover.js';

function read(text: string): Report {
  return parse(text, vocabulary);
}

describe('a cue', () => {
  const bracket = new Cue(['（(', '单']);
  const gap = new Cue(['年', ' \u3000'], ['月', ' ']);
  const twice = new Cue(['条', '条', '，。']);

  it('stands where any of its first characters is before any of its second', () => {
    const report = read('2024年 月 日（单位名称）');
    assert.deepEqual(gap.placesIn(report), [4, 6]);
    assert.deepEqual(bracket.placesIn(report), [9]);
    assert.ok(gap.standsIn(report));
  });

  it('does not stand where they are apart, the wrong way round or not there at all', () => {
    const report = read('单（位）\u3000年');
    assert.deepEqual(gap.placesIn(report), []);
    assert.deepEqual(bracket.placesIn(report), []);
    assert.ok(!bracket.standsIn(read('（本单位')));
    assert.ok(!bracket.standsIn(read('')));
  });

  it('wants its third character where it has one', () => {
    assert.deepEqual(twice.placesIn(read('12条条，12条条件，12条条')), [2]);
    assert.deepEqual(twice.placesIn(read('条条条。')), [1]);
  });

  it('tells the places in a part of the text', () => {
    const report = read('年 年 年 年 ');
    assert.deepEqual(gap.placesIn(report), [0, 2, 4, 6]);
    assert.deepEqual(gap.placesWithin(report, { start: 1, end: 6 }), [2, 4]);
    assert.deepEqual(gap.placesWithin(report, { start: 7, end: 8 }), []);
    assert.ok(gap.beginsIn(report, { start: 1, end: 3 }));
    assert.ok(!gap.beginsIn(report, { start: 3, end: 4 }));
  });

  it('is found in a report that was read before it was made', () => {
    const report = read('年 月 二〇二四');
    assert.deepEqual(gap.placesIn(report), [0, 2]);
    assert.deepEqual(new Cue(['〇', '二']).placesIn(report), [5]);
    assert.deepEqual(gap.placesIn(report), [0, 2]);
  });

  it('has a character alone that no other has so', () => {
    assert.ok(new Cue(['甲甲']) instanceof Cue);
    assert.throws(() => new Cue(['乙甲']), /甲/u);
  });

  it('knows the white space of patterns', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      assert.equal(SPACE.includes(character), /\s/u.test(character), code.toString(16));
    }
  });
});

describe('the cues of what templates leave behind', () => {
  /** Pieces of what the patterns find, to come together by chance. */
  const pieces = fc.constantFrom(
    ...[' ', '\u3000', '\u00a0', '\n', 'Lorem ipsum', '错误 !'],
    ...[
      '20 XX xx Xx ＸＸ ×× ○○ ___ __ 年 月 日 件 局 ： 的 点击 此处 在此 填写 输入 请 [ ［ 【 { < ＜',
      '( （ ] ］ 】 } > ＞ ) ） 申请 占 率为 *** ? …… 〇〇 % 条， ， 。 局长 任 由 数据 待补充 尚待 核实',
      '补充 修改 情况 科 提供 以上 实际 字数 不少于 300字 示例 没有 填 无 有修订 插入图片 {{ }} ${a} TODO 错误!',
      '未找到引用源 批注 a1 ： &amp; nbsp; 单位名称 本单位 数量 联系电话 具体数字 待补充 待定 略写 应插入',
    ].flatMap((line) => line.split(' ')),
  );

  it('stand wherever a pattern finds something', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const report = read(parts.join(''));
        for (const { pattern, cue } of allLeftovers) {
          const anywhere = new RegExp(pattern.source, 'u');
          if (anywhere.test(report.text)) assert.ok(cue.standsIn(report), report.text);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});
