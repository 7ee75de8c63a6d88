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
