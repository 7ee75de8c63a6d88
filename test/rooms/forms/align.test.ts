import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignRows, displayWidth } from '../../../server/forms/printing/align.js';

describe('align', () => {
  it('counts Chinese as two columns wide', () => {
    assert.deepEqual(
      alignRows([
        ['规章', '1'],
        ['---', '---'],
        ['行政规范性文件', '12'],
        ['abc', '3'],
      ]),
      [
        '| 规章           | 1   |',
        '| -------------- | --- |',
        '| 行政规范性文件 | 12  |',
        '| abc            | 3   |',
      ],
    );
  });

  it('follows the delimiter row', () => {
    assert.deepEqual(
      alignRows([
        ['左', '中', '右'],
        [':--', ':-:', '--:'],
        ['1', '1', '12345'],
        ['12345', '12345', '1'],
      ]),
      [
        '| 左    |  中   |    右 |',
        '| :---- | :---: | ----: |',
        '| 1     |   1   | 12345 |',
        '| 12345 | 12345 |     1 |',
      ],
    );
  });

  it('gives a text the room of the blank cells it was merged with, not those of figures', () => {
    assert.deepEqual(
      alignRows([
        ['（甲加乙，等于丙）', '', '法人或其他组织', '', '总计'],
        ['---', '---', '---:', '---:', '---:'],
        ['', '', '企业', '其他', ''],
        ['一、新收申请', '', '1', '', '12'],
        ['二、结果', '予以公开', '', '', ''],
      ]),
      [
        '| （甲加乙，等于丙） |  | 法人或其他组织 |  | 总计 |',
        '| -------- | ---------- | ---: | ---------: | ---: |',
        '|          |            | 企业 |       其他 |      |',
        '| 一、新收申请 |        |    1 |            |   12 |',
        '| 二、结果 | 予以公开   |      |            |      |',
      ],
    );
  });

  it('keeps every column as wide as its widest cell where nothing tells figures from labels', () => {
    assert.deepEqual(
      alignRows([
        ['一、新收申请', ''],
        ['---', '---'],
        ['结果', '12'],
      ]),
      ['| 一、新收申请 |     |', '| ------------ | --- |', '| 结果         | 12  |'],
    );
  });

  it('lets a long label run over rather than make a wide table wider', () => {
    const figures = Array.from({ length: 12 }, () => '0');
    const table = [
      ['行', ...figures.map(() => '社会公益组织')],
      ['---', ...figures.map(() => '---:')],
      ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', ...figures],
      ['2.重复申请', ...figures],
    ];
    const [header = '', , long = '', short = ''] = alignRows(table);
    assert.equal(displayWidth(header), displayWidth(short));
    assert.ok(displayWidth(long) > displayWidth(short));
  });

  it('fills up short rows and keeps a row of dashes among the figures', () => {
    assert.deepEqual(alignRows([['a', 'b'], ['---', '---'], ['-', '-'], ['c']]), [
      '| a   | b   |',
      '| --- | --- |',
      '| -   | -   |',
      '| c   |     |',
    ]);
  });

  const widths: Readonly<Record<string, number>> = {
    '': 0,
    '1，2': 4,
    '①②': 2,
    '👨‍👩‍👧': 2,
    '❤️': 2,
    'e\u0301': 1,
    '\u200b一': 2,
    '𠮷': 2,
    'ﬁ “三” —': 8,
  };
  for (const [text, width] of Object.entries(widths)) {
    it(`takes ${JSON.stringify(text)} for ${String(width)} wide`, () => {
      assert.equal(displayWidth(text), width);
    });
  }

  it('puts every pipe below the one above, whatever is in the cells', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.replace(/[|\s]/gu, ''));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 }),
        (rows) => {
          const lines = alignRows([['a'], ['---'], ...rows]);
          assert.equal(new Set(lines.map(displayWidth)).size, 1);
        },
      ),
    );
  });

  it('lets a very wide cell run over and stays small on ten thousand pipes', () => {
    const [wide = '', narrow = ''] = alignRows([['长'.repeat(1_000_000)], ['1']]);
    assert.equal(wide.length, 1_000_004);
    assert.equal(narrow, '| 1   |');
    const pipes = [
      Array.from({ length: 10_000 }, () => ''),
      ...Array.from({ length: 100 }, () => ['1']),
    ];
    assert.ok(alignRows(pipes).join('').length < 100_000);
  });
});
