import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { form2014 } from '../../../server/forms/form-2014.js';
import { formFujian } from '../../../server/forms/form-fujian.js';
import { forms } from '../../../server/forms/catalogue.js';
import type { FormId } from '../../../server/forms/form.js';
import { render } from '../../../server/language/message.js';
import { conceptById } from '../../../server/statistics/concepts/concepts.js';
import {
  definitionChange,
  definitionChanges,
} from '../../../server/statistics/concepts/definition-changes.js';
import { seriesGroups } from '../../../server/statistics/series-groups.js';
import {
  unitYears,
  yearlyReport,
  type UnitYears,
  type YearlyReport,
} from '../../../server/statistics/years.js';
import { reportOf, summaryOf } from '../rules/years/reports.js';
import { analysisOf, dataOf } from './reading.js';

const text2017 = reportOf({
  year: 2017,
  form: form2014,
  unit: '瑞安市人民政府',
  figures: Object.fromEntries(
    Object.entries({
      'requests.received': '510',
      'requests.received.online': '510',
      'requests.closed': '500',
      'requests.closed.onTime': '500',
      'requests.processed': '500',
      'outcome.alreadyPublic': '180',
      'outcome.granted': '90',
      'outcome.partiallyGranted': '35',
      'outcome.denied': '20',
      'outcome.denied.privacy': '20',
      'outcome.notExist': '175',
      'review.upheld': '30',
      'review.corrected': '10',
      'review.total': '40',
      'litigation.upheld': '24',
      'litigation.corrected': '1',
      'litigation.total': '25',
      'normativeDocuments.issued': '44',
    }).map(([row, figure]) => [`${row} value`, figure]),
  ),
});
const text2019 = readFileSync('test/drafts/years/ruian-2019.md', 'utf8');
const text2021 = readFileSync('test/drafts/years/ruian-2021.md', 'utf8');

describe('the years of a unit', () => {
  it('are read from reports without anything wrong', () => {
    for (const text of [text2019, text2021]) assert.deepEqual(analysisOf(text).findings, []);
  });

  const years = unitYears([own(text2021), other(text2017), other(text2019)]);

  it('are one series of reports in three forms, the oldest first', () => {
    assert.deepEqual(
      years.years.map(({ year, form, own: isOwn }) => [year, form.id, isOwn]),
      [
        [2017, '2014', false],
        [2019, '2019', false],
        [2021, '2021', true],
      ],
    );
  });

  const values: readonly (readonly [string, string])[] = [
    ['requests.received', '510 612 718'],
    ['requests.carriedIn', '– 15 27'],
    ['requests.processed', '500 605 712'],
    ['outcome.granted', '90 211 255'],
    ['outcome.denied', '20 62 73'],
    ['outcome.unable', '– 207 225'],
    ['outcome.other', '– 27 30'],
    ['review.total', '40 65 73'],
    ['litigation.total', '25 47 51'],
    ['litigation.corrected', '1 3 1'],
    ['rate.disclosure', '25.0 44.0 45.4'],
    ['rate.review.corrected', '25.0 14.5 10.1'],
    ['normativeDocuments.issued', '44 31 24'],
    ['normativeDocuments.inForce', '– – 187'],
    ['licensing.decisions', '– 48,213 53,618'],
  ];
  for (const [concept, expected] of values) {
    it(`join ${concept}`, () => {
      const { points } = seriesOf(years, concept);
      assert.equal(points.map(({ display }) => display || '–').join(' '), expected);
    });
  }

  it('mark where what is counted is another', () => {
    assert.deepEqual(breaksOf(years, 'requests.received'), [
      '2019 2014年统计表为“收到申请数”，不列上年结转；2019年起的格式为“本年新收”，上年结转另列。',
    ]);
    assert.deepEqual(
      breaksOf(years, 'normativeDocuments.issued').map((each) => each.slice(0, 4)),
      ['2019', '2021'],
    );
    assert.deepEqual(
      breaksOf(years, 'outcome.other').map((each) => each.slice(0, 4)),
      ['2021'],
    );
    assert.deepEqual(breaksOf(years, 'requests.carriedIn'), []);
    assert.deepEqual(breaksOf(years, 'licensing.decisions'), []);
  });

  it('mark it also across a year that does not say anything', () => {
    const direct = unitYears([other(text2017), own(text2021)]);
    assert.deepEqual(
      breaksOf(direct, 'normativeDocuments.issued').map((each) => each.slice(0, 4)),
      ['2021'],
    );
    assert.deepEqual(
      breaksOf(direct, 'litigation.total').map((each) => each.slice(0, 4)),
      ['2021'],
    );
  });

  it('tell what is derived', () => {
    assert.equal(seriesOf(years, 'outcome.denied').derived, true);
    assert.equal(seriesOf(years, 'requests.received').derived, false);
    assert.deepEqual(
      seriesOf(years, 'requests.received').points.map(({ status }) => status),
      ['unchecked', 'unchecked', 'checked'],
    );
  });

  it('leave out what cannot be compared with another year', () => {
    const groups = new Set(years.series.map(({ group }) => group.id));
    assert.ok(groups.has('requests') && groups.has('documents'));
    assert.ok(!groups.has('channels') && !groups.has('staff'));
  });

  it('take of several copies only what they agree in, and of its own year only the report itself', () => {
    const changed = text2019.replaceAll('612', '613').replaceAll('421 |', '422 |');
    const copies = unitYears([other(text2019), other(changed), own(text2021), other(text2021)]);
    assert.deepEqual(
      copies.years.map(({ year, own: isOwn }) => [year, isOwn]),
      [
        [2019, false],
        [2021, true],
      ],
    );
    assert.equal(seriesOf(copies, 'requests.received').points[0]?.value, undefined);
    assert.equal(seriesOf(copies, 'requests.processed').points[0]?.display, '605');
  });

  it('are drawn in groups of one unit each, no concept twice', () => {
    const all = seriesGroups.flatMap(({ concepts }) => concepts);
    assert.equal(new Set(all).size, all.length);
    for (const { id, concepts } of seriesGroups) {
      const units = new Set(concepts.map((concept) => conceptById(concept)?.unit));
      assert.equal(units.size, 1, id);
      assert.ok(!units.has(undefined), id);
    }
  });
});

describe('what counts differently between forms', () => {
  it('is said of concepts both forms have, and of forms there are', () => {
    for (const { concepts, from, to } of definitionChanges) {
      for (const concept of concepts) {
        const known = conceptById(concept);
        const given = [...(known?.printedIn ?? []), ...(known?.derivedIn ?? [])];
        for (const form of [...from, ...to]) {
          assert.ok(
            forms.some(({ id }) => id === form),
            form,
          );
          assert.ok(given.includes(form), `${concept} in ${form}`);
        }
      }
    }
  });

  it('is told where only one of the forms asks for it', () => {
    const told = (concept: string, one: FormId, other: FormId): string | undefined => {
      const note = definitionChange(concept, one, other);
      return note && render(note, 'zh-cn');
    };
    const note = '2021年格式的表没有这一项，其数取自正文。';
    assert.equal(told('disclosure.items', '2014', '2021'), note);
    assert.equal(told('disclosure.items', '2021', '2014'), note);
    assert.equal(told('disclosure.items', '2019', '2021'), undefined);
    assert.doesNotMatch(told('outcome.denied', '2014', '2021') ?? '', /取自正文/u);
  });

  it('is the same in whichever order the forms follow', () => {
    const there = definitionChange('review.total', '2014', '2021');
    const back = definitionChange('review.total', '2021', '2014');
    assert.ok(there && back);
    assert.equal(render(there, 'en'), render(back, 'en'));
    assert.equal(definitionChange('review.total', '2019', '2021'), undefined);
    assert.equal(definitionChange('review.total', '2021', '2021'), undefined);
  });

  it('joins a report on the Fujian form to one on the form after it', () => {
    const cumulative = (row: string, year: string, all: string) => ({
      [`${row} year`]: year,
      [`${row} cumulative`]: all,
    });
    const text = reportOf({
      year: 2018,
      form: formFujian,
      unit: '瑞安市人民政府',
      figures: {
        ...cumulative('requests.received', '30', '90'),
        ...cumulative('requests.received.online', '30', '90'),
        ...cumulative('requests.processed', '30', '90'),
        ...cumulative('outcome.granted', '30', '90'),
      },
    });
    const years = unitYears([other(text), other(text2019)]);
    assert.deepEqual(
      seriesOf(years, 'requests.received').points.map(({ display }) => display),
      ['30', '612'],
    );
    assert.equal(breaksOf(years, 'requests.received').length, 1);
  });
});

function own(text: string): YearlyReport {
  const { year, figures } = dataOf(text);
  assert.ok(year !== undefined);
  return { year, uri: 'file:///reports/own.md', own: true, figures };
}

function other(text: string): YearlyReport {
  const report = yearlyReport(summaryOf(text));
  assert.ok(report);
  return report;
}

function seriesOf({ series }: UnitYears, concept: string): UnitYears['series'][number] {
  const found = series.find((each) => each.concept === concept);
  assert.ok(found, concept);
  return found;
}

function breaksOf(years: UnitYears, concept: string): readonly string[] {
  return seriesOf(years, concept).breaks.map(
    ({ year, note }) => `${String(year)} ${render(note, 'zh-cn')}`,
  );
}
