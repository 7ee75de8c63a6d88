import assert from 'node:assert/strict';
import fc from 'fast-check';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { shortTextAt } from '../../../server/report/text/short-texts.js';
import { wordKind } from '../../../server/report/text/word-kind.js';

function read(printed: string) {
  return shortTextAt(`|${printed}|`, 1, 1 + printed.length, vocabulary);
}

describe('short texts', () => {
  it('tells labels, figures, dashes, units and what is of the page apart', () => {
    assert.equal(read('（二）部分公开').kind, 'row');
    assert.equal(read('三、收到和处理政府信息公开申请情况').kind, 'section');
    assert.equal(read('1,234').figure?.value.toNumber(), 1234);
    assert.deepEqual(
      ['12', '12 件', '件', '—', '公开'].map((printed) => read(printed).isValue),
      [true, true, true, true, false],
    );
    assert.deepEqual(
      ['12', '—', '公开'].map((printed) => read(printed).state),
      ['number', 'dash', 'text'],
    );
    assert.deepEqual(
      ['- 3 -', '返回顶部', '3'].map((printed) => read(printed).ofPage),
      ['number', 'words', undefined],
    );
  });

  it('takes no sentence of a report for words of the page', () => {
    for (const sentence of [
      '（三）政府信息管理情况。2023年公开信息浏览次数总量达2882536次，独立用户18233个。',
      '全年浏览次数120万次，同比增长8%。',
      '政府网站浏览次数达120万次',
      '各村把信息分享到微信群，扩大知晓面。',
      '大厅张贴“扫一扫”二维码，方便群众查询；',
    ]) {
      assert.equal(read(sentence).ofPage, undefined, sentence);
    }
    for (const words of [
      '发布日期：2023-01-05 浏览次数：17',
      '来源：办公室，浏览次数: 3次',
      '浏览次数 17 次',
      '打印 分享到',
      '分享到：微信，微博',
      '扫一扫在手机打开当前页',
      '打开微信，使用“扫一扫”即可将网页分享至朋友圈。',
    ]) {
      assert.equal(read(words).ofPage, 'words', words);
    }
  });

  it('reads signs in words, and words for no change', () => {
    const values = ['增5', '增加12项', '减2', '减少3', '＋1', '−1', '增值税', '减', '减少'].map(
      (printed) => read(printed).figure?.value.toNumber(),
    );
    assert.deepEqual(values, [5, 12, -2, -3, 1, -1, undefined, undefined, undefined]);
    assert.deepEqual(
      ['无', '无增减', '持平', '增减', '－', '／'].map((printed) => read(printed).state),
      ['dash', 'dash', 'dash', 'text', 'dash', 'dash'],
    );
  });

  it('folds space in the content, and reads a value as it is printed', () => {
    const { content, state, isValue } = read('12  件');
    assert.deepEqual(
      { content, state, isValue },
      { content: '12 件', state: 'number', isValue: false },
    );
  });

  it('keeps what was read, and forgets it rather than grow', () => {
    const known = read('其中：网络申请');
    assert.equal(read('其中：网络申请'), known);
    for (let index = 0; index < 50_000; index++) read(String(index));
    assert.notEqual(read('其中：网络申请'), known);
    assert.deepEqual(read('其中：网络申请'), known);
  });

  it('takes no text for another', () => {
    const words = fc.array(fc.constantFrom('公', '开', '1', ' ', '(', '一', '、', '-'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, (characters) => {
        const printed = characters.join('').trim();
        assert.equal(read(printed).printed, printed);
        assert.equal(read(printed).kind, wordKind(printed, vocabulary));
      }),
    );
  });
});
