import assert from 'node:assert/strict';
import { mendedOf, toldOf } from './told.js';

const told = (sentence: string) => toldOf('prose.average', sentence);

describe('prose.average over a count that the sentence gives', () => {
  const averages = [
    ['组织培训4场次，168人次参加，场均', '42人次。', '92人次。'],
    ['全年召开座谈会6场，邀请代表132名，平均每场', '22名。', '12名。'],
    ['举办培训班4期，培训168人次，平均每期参训', '42人次。', '48人次。'],
    ['公众号发文846篇，阅读量63.45万人次，篇均阅读', '750人次。', '570人次。'],
    ['会商38次、研究疑难件114件，平均每次', '3件。', '8件。'],
    ['收取费用3件，金额1520元，平均每件', '506.67元。', '560.67元。'],
  ] as const;
  for (const [sentence, right, wrong] of averages) {
    it(`divides the figure before it by that count: ${sentence}`, () => {
      assert.deepEqual(told(sentence + right), []);
      assert.equal(told(sentence + wrong).length, 1);
    });
  }

  it('says what it was computed of', () => {
    assert.deepEqual(told('举办培训班4期，培训168人次，平均每期52人次。'), [
      '正文“举办培训班4期”“培训168人次”，算不出“平均每期52人次”。',
    ]);
  });

  it('mends the figure that a single slip explains, else the average', () => {
    const right = '举办培训班9期，培训2160人次，平均每期240人次。';
    for (const [from, to] of [
      ['9期', '99期'],
      ['2160', '2610'],
      ['240', '204'],
      ['240', '318'],
    ] as const) {
      assert.deepEqual(mendedOf('prose.average', right.replace(from, to)), [right], to);
    }
  });

  it('is silent where the figures may be of more, of less or of something else', () => {
    for (const sentence of [
      '举办讲座5场、培训3场，共培训240人次，平均每场30人次。',
      '举办培训班4期，其中市级培训60人次，平均每期42人次。',
      '举办培训班4期，培训168人次。平均每期52人次。',
      '举办培训班4期，培训约168人次，平均每期52人次。',
      '举办培训班4期，培训168人次，平均每期不少于52人次。',
      '举办培训班4期，培训168人次，平均每期3天。',
      '举办培训班4期，累计培训168人次，平均每月52人次。',
      '制发图解4期，阅读量168次，平均每次52秒。',
      '举办培训班4期，培训168人次，平均每场52人次。',
      '2021年计划培训4期，目标培训168人次，平均每期42人次。',
    ]) {
      assert.deepEqual(told(sentence), [], sentence);
    }
  });
});
