import assert from 'node:assert/strict';
import { toldOf } from './told.js';

const rule = 'prose.contradiction';
const none = '2021年，我镇未收取信息处理费。';

describe(`${rule} of fees`, () => {
  for (const sentence of [
    '全年共收取信息处理费1200元。',
    '其中，对2件申请收取信息处理费共计860元。',
    '依法对3名申请人收取了信息处理费。',
    '全年信息处理费收入1200元。',
    '按件计收信息处理费2件，共计200元。',
    '2021年共收取信息处理费155元。',
  ]) {
    it(`“${sentence}” beside a sentence that none were charged`, () => {
      const [told, another] = toldOf(rule, `${sentence}\n\n${none}`);
      assert.ok(told?.includes('未收取信息处理费'), told);
      assert.equal(another, undefined);
      assert.equal(toldOf(rule, `${none}${sentence}`).length, 1);
    });
  }

  for (const sentence of [
    '收取信息处理费0元。',
    '2020年收取信息处理费300元。',
    '上年收取信息处理费300元。',
    '超过10件的部分应收取信息处理费每件100元。',
    '减免信息处理费300元。',
    '按标准计收信息处理费，每件100元。',
    '收取信息处理费100元/件。',
    '行政事业性收费300元，收取检测费300元。',
    '下属单位收取信息处理费300元。',
    '没有收取信息处理费，也没有需要报告的事项。',
  ]) {
    it(`is silent on “${sentence}” beside it`, () => {
      assert.deepEqual(toldOf(rule, `${sentence}\n\n${none}`), []);
    });
  }

  for (const sentence of [
    '除1件外，未收取信息处理费。',
    '对其余申请未收取信息处理费。',
    '2020年未收取信息处理费。',
    '上半年未收取信息处理费。',
    '镇本级未收取信息处理费。',
    '办理婚姻登记未收取任何费用。',
  ]) {
    it(`a fee is silent beside “${sentence}”`, () => {
      assert.deepEqual(toldOf(rule, `${sentence}\n\n全年收取信息处理费300元。`), []);
    });
  }
});
