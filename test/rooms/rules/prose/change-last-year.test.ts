import assert from 'node:assert/strict';
import { form2014 } from '../../../../server/forms/form-2014.js';
import { form2019 } from '../../../../server/forms/form-2019.js';
import { render } from '../../../../server/language/message.js';
import type { Finding } from '../../../../server/rules/finding.js';
import { heldAgainst, reportOf, summaryOf, type Wanted } from '../years/reports.js';

/** Requests of natural persons, received and granted, in a table that balances. */
function requests(count: number): Readonly<Record<string, string>> {
  const figures: Record<string, string> = {};
  for (const row of ['requests.received', 'outcome.granted', 'requests.processed']) {
    figures[`${row} naturalPerson`] = String(count);
    figures[`${row} total`] = String(count);
  }
  return figures;
}

/** Last year's report, unless it says otherwise: 612 requests. */
function lastYear(wanted: Partial<Wanted> = {}): string {
  return reportOf({ year: 2023, figures: requests(612), ...wanted });
}

const heading = '## 一、总体情况\n';

/** A report of 703 requests that says a sentence in its first section. */
function saying(sentence: string): string {
  return reportOf({
    year: 2024,
    figures: requests(703),
    says: [[heading, `${heading}\n${sentence}\n`]],
  });
}

function changes(text: string, others: readonly string[]): readonly Finding[] {
  return heldAgainst(text, others).findings.filter(({ rule }) => rule === 'prose.change');
}

function told(sentence: string, others: readonly string[] = [lastYear()]): readonly string[] {
  return changes(saying(sentence), others).map(({ message }) => render(message, 'zh-cn'));
}

describe('prose.change against the report of the year before', () => {
  for (const right of [
    '2024年，新收政府信息公开申请703件，同比增长14.87%。',
    '2024年，新收政府信息公开申请703件，同比增长15%。',
    '2024年，新收政府信息公开申请703件，较上年增加91件。',
    '2024年，新收政府信息公开申请703件，比去年增长约15%。',
  ]) {
    it(`is silent where it follows: ${right}`, () => {
      assert.deepEqual(told(right), []);
    });
  }

  it('says what it would be, and leads to the figure of that report', () => {
    const text = saying('2024年，新收政府信息公开申请703件，同比增长24.87%。');
    const [finding, another] = changes(text, [lastYear()]);
    assert.ok(finding);
    assert.equal(another, undefined);
    assert.equal(finding.severity, 'warning');
    assert.equal(text.slice(finding.span.start, finding.span.end), '24.87');
    assert.equal(
      render(finding.message, 'zh-cn'),
      '正文“同比增长24.87%”：由 2023年报告的 612 到 703，应为 14.87%。',
    );
    const last = finding.evidence.at(-1);
    assert.equal(last?.elsewhere?.file.name, '0.md');
    assert.equal(last.value, '612');
    const [fix] = finding.fixes;
    assert.deepEqual(
      fix?.edits().map(({ newText }) => newText),
      ['14.87'],
    );
  });

  it('says that the direction is the other one', () => {
    assert.deepEqual(told('2024年，新收政府信息公开申请703件，较上年下降14.87%。'), [
      '正文“较上年下降14.87%”：由 2023年报告的 612 到 703，增减的方向写反了。',
    ]);
  });

  it('tells the way of reading it that the table of this year has', () => {
    const carried = (count: number, year: number): string =>
      reportOf({
        year,
        figures: {
          ...requests(count),
          'requests.carriedIn naturalPerson': '20',
          'requests.carriedIn total': '20',
          'requests.carriedOut naturalPerson': '20',
          'requests.carriedOut total': '20',
        },
        says: [
          [
            heading,
            `${heading}\n${String(year)}年，共收办政府信息公开申请723件，同比增长24.87%。\n`,
          ],
        ],
      });
    const last = carried(612, 2023).replace(
      '2023年，共收办政府信息公开申请723件，同比增长24.87%。',
      '',
    );
    assert.deepEqual(
      changes(carried(703, 2024), [last]).map(({ message }) => render(message, 'zh-cn')),
      ['正文“同比增长24.87%”：由 2023年报告的 632 到 723，应为 14.4%。'],
    );
  });

  it('takes a form that counts alike for one', () => {
    assert.deepEqual(
      told('2024年，新收政府信息公开申请703件，同比增长24.87%。', [lastYear({ form: form2019 })]),
      ['正文“同比增长24.87%”：由 2023年报告的 612 到 703，应为 14.87%。'],
    );
  });

  it('takes decimals that were cut off for information', () => {
    const text = saying('2024年，新收政府信息公开申请703件，同比增长14.8%。');
    const [finding] = changes(text, [lastYear()]);
    assert.equal(finding?.severity, 'information');
  });

  describe('is silent', () => {
    const wrong = '2024年，新收政府信息公开申请703件，同比增长24.87%。';

    it('without that report', () => {
      assert.deepEqual(told(wrong, []), []);
    });

    it('where two copies of it disagree', () => {
      assert.deepEqual(told(wrong, [lastYear(), lastYear({ figures: requests(563) })]), []);
    });

    it('where a sum of it fails', () => {
      const figures = { ...requests(612), 'requests.received total': '613' };
      assert.deepEqual(told(wrong, [lastYear({ figures })]), []);
    });

    it('where its form counts otherwise', () => {
      const figures = { 'requests.received value': '612', 'requests.received.online value': '612' };
      const last = lastYear({ form: form2014, figures });
      const [received] = summaryOf(last).figures.get('requests.received') ?? [];
      assert.equal(received?.printed, '612');
      assert.deepEqual(told(wrong, [last]), []);
    });

    it('where another year is meant', () => {
      assert.deepEqual(told('2024年，新收政府信息公开申请703件，较2019年增长24.87%。'), []);
    });

    it('where the sentence speaks of a part', () => {
      assert.deepEqual(
        told('2024年，市水务局办公室新收政府信息公开申请703件，同比增长24.87%。'),
        [],
      );
    });

    it('where the table has another figure this year', () => {
      assert.deepEqual(told('2024年，新收政府信息公开申请730件，同比增长24.87%。'), []);
    });
  });
});

describe('a figure that a sentence says by the words of its row, against last year’s report', () => {
  const figuresOf = (penalties: number): Readonly<Record<string, string>> => ({
    'penalties decisions': String(penalties),
  });
  const before = reportOf({ year: 2023, figures: figuresOf(316) });
  const tellOf = (sentence: string): readonly string[] =>
    changes(
      reportOf({
        year: 2024,
        figures: figuresOf(287),
        says: [[heading, `${heading}\n${sentence}\n`]],
      }),
      [before],
    ).map(({ message }) => render(message, 'zh-cn'));

  it('is held against it', () => {
    assert.deepEqual(tellOf('全年行政处罚287件，较上年增长4.8%。'), [
      '正文“较上年增长4.8%”：由 2023年报告的 316 到 287，增减的方向写反了。',
    ]);
  });

  for (const silent of [
    '全年行政处罚287件，较上年下降9.2%。',
    '城管行政处罚287件，较上年增长4.8%。',
    '行政处罚286件，较上年增长4.8%。',
    '检查287件，较上年增长4.8%。',
    '行政处罚信息公示287条，较上年增长4.8%。',
  ]) {
    it(`is not, or follows: ${silent}`, () => {
      assert.deepEqual(tellOf(silent), []);
    });
  }
});
