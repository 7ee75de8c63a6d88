import assert from 'node:assert/strict';
import { toldOf } from './told.js';

const told = (sentence: string): readonly string[] => toldOf('prose.balance', sentence);

describe('prose.balance of a sentence that says what came in and what became of it', () => {
  it('tells that more came in than was answered and is left', () => {
    assert.deepEqual(told('全年收到政府信息公开申请11件，办结8件，结转下年度办理1件。'), [
      '正文“办结8件”：收到 11，办结 8，结转下年 1，还差 2 没有着落；有上年结转的，差得更多。',
    ]);
    assert.equal(
      told('受理政府信息公开申请11件，申请办结数8件，结转下一年办理1件，均按时答复。').length,
      1,
    );
    assert.equal(
      told('新收申请政府信息公开42件，答复29件，均在法定期限内予以答复，结转下年度继续办理3件。')
        .length,
      1,
    );
  });

  for (const right of [
    '收到政府信息公开申请11件，办结10件，结转下年度办理1件。',
    '收到政府信息公开申请11件，办结12件，结转下年度办理1件。',
    '收到政府信息公开申请约11件，办结8件，结转下年度办理1件。',
    '收到政府信息公开申请11件，其中撤回2件，办结8件，结转下年度办理1件。',
    '收到政府信息公开申请11件，办结8件，结转下年度办理1件，2件尚在补正期内。',
    '收到政府信息公开申请11件，办结8件，结转下年度办理1件。其余2件移送有关部门。',
    '收到政府信息公开申请11件，办结8件。结转下年度办理1件。',
    '市财政局收到政府信息公开申请11件，办结8件，结转下年度办理1件。',
  ]) {
    it(`is silent on “${right}”`, () => {
      assert.deepEqual(told(right), []);
    });
  }
});

describe('prose.balance of a paragraph that names all results', () => {
  const answered = (unable: number, end = '结转下年度继续办理13件。'): readonly string[] =>
    told(
      `新收政府信息公开申请317件，上年结转3件。其中，予以公开184件，部分公开18件，不予公开8件，无法提供${String(unable)}件，不予处理18件，其他处理22件，${end}`,
    );

  it('tells where they do not make up what came in and was carried in', () => {
    assert.deepEqual(answered(50), [
      '正文“新收政府信息公开申请317件”：新收 317、上年结转 3，共 320；各项办理结果与结转下年之和为 184 + 18 + 8 + 50 + 18 + 22 + 13 = 313，不平。',
    ]);
    assert.equal(answered(67).length, 1);
  });

  it('is silent where they do, also where what came in includes what was carried in', () => {
    assert.deepEqual(answered(57), []);
    assert.deepEqual(answered(54), []);
  });

  it('leaves it to the list of what came in, or of what was answered, where that does not add up', () => {
    const results = (unable: number): string =>
      `予以公开184件，部分公开18件，不予公开8件，无法提供${String(unable)}件，不予处理18件，其他处理22件，结转下年度13件。`;
    for (const sentence of [
      `收到政府信息公开申请320件（含上年结转3件），其中，${results(50)}`,
      `新收政府信息公开申请317件，上年结转3件，共办结307件，其中${results(68)}`,
    ]) {
      assert.deepEqual(told(sentence), [], sentence);
      assert.equal(toldOf('prose.breakdown', sentence).length, 1, sentence);
    }
  });

  it('is silent where not all is named', () => {
    assert.deepEqual(answered(50, '其余结转下年度。'), []);
    assert.deepEqual(answered(50, '其中延期9件，结转下年度继续办理13件。'), []);
  });
});
