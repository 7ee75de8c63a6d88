import assert from 'node:assert/strict';
import { bind } from '../../../../server/facts/bind.js';
import { readProse } from '../../../../server/facts/prose/read-prose.js';
import { saidFacts } from '../../../../server/facts/prose/said-facts.js';
import { formById } from '../../../../server/forms/catalogue.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';
import { city2014, city2021, readSentence, type Setting } from './counting.js';

describe('all facts of sentences', () => {
  const published = { ...city2021, headings: ['一、总体情况', '（一）主动公开'] };

  it('have what the forms before asked for', () => {
    assert.deepEqual(
      said(
        published,
        '2022年，全市主动公开政府信息475条，其中通过政府网站公开362条，通过政务微信公开113条。',
      ),
      [
        'disclosure.items - 475 whole 主动公开政府信息数',
        'disclosure.channel.website - 362 whole 政府网站公开政府信息数',
        'disclosure.channel.wechat - 113 whole 政务微信公开政府信息数',
      ],
    );
  });

  it('stand in the order of the text beside those of the form', () => {
    assert.deepEqual(
      said(
        city2021,
        '2022年，全市新收政府信息公开申请10件，其中网络申请9件，信函申请1件；予以公开10件。',
      ),
      [
        'requests.received total 10 whole 本年新收政府信息公开申请数量',
        'requests.received.online - 9 whole 网络申请数',
        'requests.received.letter - 1 whole 信函申请数',
        'outcome.granted total 10 whole 予以公开',
      ],
    );
  });

  it('have what the forms after asked for', () => {
    assert.deepEqual(said(city2014, '2017年，全市收到政府信息公开申请10件，上年结转2件。'), [
      'requests.received - 10 whole 收到申请数',
      'requests.carriedIn total 2 whole 上年结转政府信息公开申请数量',
    ]);
  });

  it('take no letters of request for a way they came', () => {
    const letter = ['requests.received.letter - 22 whole 信函申请数'];
    assert.deepEqual(said(city2021, '2022年，全市收到信件申请22件。'), letter);
    assert.deepEqual(said(city2021, '2022年，全市收到政府信息公开申请信件22件。'), []);
  });

  it('read what the form has by the form alone', () => {
    assert.deepEqual(said(city2021, '2022年，全市予以公开及部分公开14件。'), []);
    assert.deepEqual(said(published, '2021年，全市主动公开政府信息475条。'), []);
    assert.deepEqual(said(published, '2022年，水务局主动公开政府信息475条。'), []);
  });
});

function said(setting: Setting, sentence: string): readonly string[] {
  const form = formById(setting.form);
  assert.ok(form);
  const { text } = readSentence(setting, sentence);
  const report = parse(text, vocabulary);
  const bound = bind(report, form);
  const prose = readProse(report, bound);
  return saidFacts({ report, bound, prose }).map((fact) => {
    assert.ok(prose.quantities.some(({ span }) => span === fact.span));
    return [
      fact.concept,
      fact.applicant ?? '-',
      fact.value?.toFixed(),
      fact.scope,
      fact.label,
    ].join(' ');
  });
}
