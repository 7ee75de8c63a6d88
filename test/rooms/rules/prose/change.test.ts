import assert from 'node:assert/strict';
import { toldOf } from './told.js';

const told = (sentence: string) => toldOf('prose.change', sentence);

describe('prose.change with nothing but the sentence', () => {
  it('knows what there was before by the number of things more or fewer', () => {
    assert.deepEqual(told('收到申请45件，较上年增加9件，增长25%。'), []);
    assert.deepEqual(told('收到申请45件，较上年增加9件，增长20%。'), [
      '正文“增长20%”：由 36 到 45，应为 25%。',
    ]);
    assert.deepEqual(told('收到申请27件，较上年减少9件，下降25%。'), []);
    assert.deepEqual(told('收到申请27件，较上年减少9件，下降33.3%。'), [
      '正文“下降33.3%”：由 36 到 27，应为 25%。',
    ]);
  });

  it('reads the year before in the same words', () => {
    assert.deepEqual(told('2020年收到申请36件，2021年收到申请45件，同比增长25%。'), []);
    assert.deepEqual(told('2020年收到申请36件，2021年收到申请45件，同比增长20%。'), [
      '正文“同比增长20%”：由 36 到 45，应为 25%。',
    ]);
    assert.deepEqual(told('2020年召开会议36次，2021年收到申请45件，同比增长20%。'), []);
    assert.deepEqual(told('2019年收到申请36件，2021年收到申请45件，同比增长20%。'), []);
  });

  it('says which way two figures go that are said to go the other', () => {
    assert.deepEqual(told('来信从2020年的176件降至2021年的220件。'), [
      '正文说从176到220是“降至”，方向反了。',
    ]);
    assert.deepEqual(told('来信从2020年的176件升至2021年的220件。'), []);
  });

  it('is silent where that number is approximate, or leaves nothing before', () => {
    assert.deepEqual(told('收到申请45件，较上年增加近9件，增长20%。'), []);
    assert.deepEqual(told('收到申请45件，较上年增加45件，增长100%。'), []);
    assert.deepEqual(told('收到申请45件，较上年增加9件，办结率上升20%。'), []);
  });

  it('is silent where number and percentage are compared with different years', () => {
    assert.deepEqual(told('收到申请45件，比2019年增加9件，同比增长20%。'), []);
    assert.deepEqual(told('收到申请45件，较前年增加9件，较上年增长20%。'), []);
    assert.deepEqual(told('收到申请45件，较上季度增加9件，同比增长20%。'), []);
    assert.equal(told('收到申请45件，较上年增加9件，同比增长20%。').length, 1);
  });

  it('reads the year before in brackets', () => {
    assert.deepEqual(told('收到申请45件，同比增长25%（2020年为36件）。'), []);
    assert.deepEqual(told('收到申请45件，同比增长35%（2020年为36件）。'), [
      '正文“同比增长35%”：由 36 到 45，应为 25%。',
    ]);
    assert.deepEqual(told('收到申请45件，比2020年（36件）增加8件。'), [
      '正文“比2020年（36件）增加8件”：由 36 到 45，应为 9。',
    ]);
  });

  it('holds number and percentage against the year before, whatever there is now', () => {
    const says = '申请量比2020年的198件';
    assert.deepEqual(told(`${says}增加23件，增长11.6%。`), []);
    assert.deepEqual(told(`${says}增加23件，增长16.1%。`), [
      '正文“增长16.1%”：198 的基数上增减 23，应为 11.6%。',
    ]);
    assert.deepEqual(told(`${says}增加13件，增长11.6%。`), [
      '正文“增长11.6%”：198 的基数上增减 13，应为 6.6%。',
    ]);
    assert.deepEqual(told(`${says}减少23件，增长11.6%。`), [
      '正文“增长11.6%”：与前面增减 23 的方向相反。',
    ]);
    for (const sentence of [
      `${says}增加23件，办结率增长16.1%。`,
      `${says}增加约23件，增长16.1%。`,
      '抽查198件，增加23件，增长16.1%。',
      `${says}增加23件，占16.1%。`,
    ]) {
      assert.deepEqual(told(sentence), []);
    }
  });

  it('tells an increase by more than there is', () => {
    assert.deepEqual(told('公众号阅读量620.5万次，较上年增加705万次。'), [
      '正文“较上年增加705万次”：增加的比现在的 620.5万 还多。',
    ]);
    assert.deepEqual(told('公众号阅读量620.5万次，较上年增加70.5万次。'), []);
    assert.deepEqual(told('公众号阅读量620.5万次，较上年减少705万次。'), []);
    assert.deepEqual(told('收到申请45件，较上年增加45件。'), []);
  });
});
