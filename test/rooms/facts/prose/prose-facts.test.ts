import assert from 'node:assert/strict';
import { proseFacts } from '../../../../server/facts/prose/prose-facts.js';
import { formById } from '../../../../server/forms/catalogue.js';
import { city2021, city2014, readSentence } from './counting.js';
import type { Setting } from './counting.js';

describe('facts of sentences', () => {
  it('are the figures that count one thing of the form, wholly or in part', () => {
    assert.deepEqual(
      factsOf(
        city2021,
        '2022年，全市新收政府信息公开申请120件，其中自然人96件，市本级20件，予以公开0.5万件；全市政府信息公开行政诉讼案件4件，群体性事件1件。',
      ),
      [
        'requests.received total 120 whole 本年新收政府信息公开申请数量',
        'requests.received naturalPerson 96 whole 本年新收政府信息公开申请数量',
        'requests.received total 20 part 本年新收政府信息公开申请数量',
        'outcome.granted total 5000 whole 予以公开',
        'litigation.total - 4 whole 行政诉讼',
      ],
    );
  });

  it('leave out sums without a name, and the year before', () => {
    assert.deepEqual(
      factsOf(city2021, '2022年，全市予以公开及部分公开申请14件，2021年收到申请20件。'),
      [],
    );
  });

  it('are of all years where they say by when and the year has less', () => {
    const setting = { ...city2014, headings: ['二、主动公开政府信息情况'] };
    const periodsOf = (sentence: string): readonly string[] => {
      const form = formById(setting.form);
      assert.ok(form);
      const { quantities } = readSentence(setting, sentence).prose;
      return proseFacts(form, quantities).map(({ period, printed }) => `${period} ${printed}`);
    };
    assert.deepEqual(
      periodsOf('2017年，全市共主动公开政府信息512条，目前全市总计主动公开政府信息4180条。'),
      ['year 512', 'cumulative 4180'],
    );
    assert.deepEqual(periodsOf('截至2017年12月31日，全市共主动公开政府信息512条。'), ['year 512']);
  });

  it('leave out what may be something else where another figure says it plainly', () => {
    assert.deepEqual(
      factsOf(
        city2021,
        '2022年，全市共受理政府信息公开申请121件（其中本年新收112件，上年结转9件）。',
      ),
      [
        'requests.received total 112 whole 本年新收政府信息公开申请数量',
        'requests.carriedIn total 9 whole 上年结转政府信息公开申请数量',
      ],
    );
    assert.deepEqual(factsOf(city2021, '2022年，全市共受理政府信息公开申请121件。'), [
      'requests.received total 121 whole 本年新收政府信息公开申请数量',
    ]);
  });

  it('carry the unit of the form', () => {
    const { form: id } = city2014;
    const form = formById(id);
    assert.ok(form);
    const { prose } = readSentence(city2014, '2017年，全市接受培训人员453人。');
    assert.deepEqual(
      proseFacts(form, prose.quantities).map(({ unit, source, place }) => [unit, source, place]),
      [['人次', 'prose', undefined]],
    );
  });
});

function factsOf(setting: Setting, sentence: string): readonly string[] {
  const form = formById(setting.form);
  assert.ok(form);
  return proseFacts(form, readSentence(setting, sentence).prose.quantities).map((fact) =>
    [fact.concept, fact.applicant ?? '-', fact.value?.toFixed(), fact.scope, fact.label].join(' '),
  );
}
