import assert from 'node:assert/strict';
import { form2014 } from '../../../server/forms/form-2014.js';
import { reportOf } from '../rules/years/reports.js';
import { dataOf, derivationOf, pointOf } from './reading.js';

/** Requests of natural persons: 4 received, 3 processed, 1 carried over. */
const requests = {
  'requests.received naturalPerson': '4',
  'requests.received total': '4',
  'outcome.granted naturalPerson': '2',
  'outcome.granted total': '2',
  'outcome.denied.security naturalPerson': '1',
  'outcome.denied.security total': '1',
  'requests.processed naturalPerson': '3',
  'requests.processed total': '3',
  'requests.carriedOut naturalPerson': '1',
  'requests.carriedOut total': '1',
};

describe('the data set', () => {
  it('has every figure of the tables with what it is and how it stands', () => {
    const text = reportOf({ year: 2022, figures: requests });
    const data = dataOf(text);
    assert.deepEqual([data.organization, data.year, data.form.id], ['望澜市水务局', 2022, '2021']);
    const inTables = data.points.filter(({ origin }) => origin === 'table');
    assert.equal(inTables.length, 200);
    const received = pointOf(data, 'requests.received', 'naturalPerson');
    const { value, printed, unit, state, status, label, span } = received;
    assert.deepEqual(
      [value?.toFixed(), printed, unit, state, status, label.zh],
      ['4', '4', '件', 'number', 'checked', '收到（新收）申请数'],
    );
    assert.equal(text.slice(span?.start, span?.end), '4');
  });

  it('adds subtotals the form does not print, of every type of applicant', () => {
    const data = dataOf(reportOf({ year: 2022, figures: requests }));
    const denied = data.points.filter(({ concept }) => concept === 'outcome.denied');
    assert.deepEqual(
      denied.map(({ applicant, value }) => `${String(applicant)} ${String(value)}`),
      [
        'naturalPerson 1',
        'business 0',
        'research 0',
        'nonprofit 0',
        'legalService 0',
        'otherOrganization 0',
        'total 1',
      ],
    );
    assert.equal(
      pointOf(data, 'outcome.denied', 'total').derivation?.working,
      '0 + 0 + 1 + 0 + 0 + 0 + 0 + 0',
    );
  });

  it('adds shares of all applicants together, each with its formula and its figures', () => {
    const data = dataOf(
      reportOf({
        year: 2022,
        figures: {
          ...requests,
          'disputes litigation.direct.corrected': '1',
          'disputes litigation.direct.pending': '2',
          'disputes litigation.direct.total': '3',
          'disputes litigation.afterReview.upheld': '2',
          'disputes litigation.afterReview.total': '2',
        },
      }),
    );
    assert.equal(
      derivationOf(pointOf(data, 'rate.disclosure', 'total')),
      '66.7 %: （予以公开 + 部分公开） ÷ 办理（答复）总计 = (2 + 0) ÷ 3',
    );
    assert.equal(pointOf(data, 'rate.disclosure', 'total').value?.toFixed(), '66.6666666667');
    assert.equal(
      derivationOf(pointOf(data, 'rate.litigation.corrected')),
      '33.3 %: 行政诉讼结果纠正 ÷ （行政诉讼结果维持 + 行政诉讼结果纠正 + 行政诉讼其他结果） = 1 ÷ (2 + 1 + 0)',
    );
    assert.equal(pointOf(data, 'litigation.total').value?.toFixed(), '5');
  });

  it('divides by no zero', () => {
    const data = dataOf(reportOf({ year: 2022 }));
    const shares = data.points.filter(({ unit }) => unit === '%');
    assert.deepEqual(shares, []);
  });

  it('derives nothing beside what a form prints', () => {
    const data = dataOf(reportOf({ year: 2017, form: form2014 }));
    assert.equal(data.points.filter(({ origin }) => origin === 'table').length, 58);
    assert.equal(pointOf(data, 'outcome.denied').origin, 'table');
    assert.equal(pointOf(data, 'litigation.total').origin, 'table');
    const single = dataOf(reportOf({ year: 2020 }));
    assert.equal(pointOf(single, 'outcome.other', 'total').origin, 'table');
  });

  it('reads a blank as zero only where a sum holds with it', () => {
    const blank = { ...requests, 'outcome.partiallyGranted total': '' };
    const read = pointOf(
      dataOf(reportOf({ year: 2022, figures: blank })),
      'rate.disclosure',
      'total',
    );
    assert.equal(read.derivation?.working, '(2 + 0) ÷ 3');
    assert.equal(read.status, 'unchecked');
    const wrong = { ...blank, 'requests.processed total': '4' };
    assert.deepEqual(
      dataOf(reportOf({ year: 2022, figures: wrong })).points.filter(
        ({ concept }) => concept === 'rate.disclosure',
      ),
      [],
    );
  });

  it('takes what a sentence says of a table again as the figure of the table', () => {
    const says = (sentence: string) =>
      dataOf(
        reportOf({
          year: 2022,
          figures: requests,
          says: [['## 二、', `2022年，本机关共收到政府信息公开申请${sentence}。\n\n## 二、`]],
        }),
      ).points.filter(({ origin }) => origin === 'prose');
    assert.deepEqual(says('4件'), []);
    assert.deepEqual(
      says('9件').map(({ concept, printed, status, scope }) => [concept, printed, status, scope]),
      [['requests.received', '9', 'contradicted', 'whole']],
    );
  });

  it('keeps what sentences say where the tables are lost', () => {
    const data = dataOf(
      '望澜市水务局2020年政府信息公开工作年度报告\n\n一、总体情况\n\n' +
        '2020年，共收到政府信息公开申请198件，上年结转2件，全年办结190件，予以公开120件，部分公开8件。\n\n' +
        '三、收到和处理政府信息公开申请情况\n',
    );
    assert.deepEqual(
      data.points
        .filter(({ origin }) => origin === 'prose')
        .map(({ concept, applicant, printed }) => `${concept} ${String(applicant)} ${printed}`),
      [
        'requests.received total 198',
        'requests.carriedIn total 2',
        'requests.processed total 190',
        'outcome.granted total 120',
        'outcome.partiallyGranted total 8',
      ],
    );
    assert.equal(pointOf(data, 'rate.disclosure', 'total').derivation?.working, '(120 + 8) ÷ 190');
  });

  it('has what sentences say of figures that only forms of other years ask for', () => {
    const data = dataOf(
      reportOf({
        year: 2022,
        figures: requests,
        says: [['## 二、', `2022年，本机关主动公开政府信息475条。\n\n## 二、`]],
      }),
    );
    const { origin, printed, unit, status, scope } = pointOf(data, 'disclosure.items');
    assert.deepEqual(
      [origin, printed, unit, status, scope],
      ['prose', '475', '条', 'unchecked', 'whole'],
    );
    assert.equal(data.figures.find('disclosure.items', undefined)?.value.toFixed(), '475');
  });
});
