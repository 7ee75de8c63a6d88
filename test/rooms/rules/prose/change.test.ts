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
});
