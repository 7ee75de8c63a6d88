import assert from 'node:assert/strict';
import { form2021 } from '../../../../server/forms/form-2021.js';
import { formFujian } from '../../../../server/forms/form-fujian.js';
import { render } from '../../../../server/language/message.js';
import { heldAgainst, reportOf } from './reports.js';

describe('last year’s report as a witness', () => {
  it('singles out the cumulative figure that does not follow from it', () => {
    const unit = '石浔县';
    const lastYear = reportOf({
      year: 2016,
      unit,
      form: formFujian,
      figures: received([6, 47], [6, 47]),
    });
    const text = reportOf({
      year: 2017,
      unit,
      form: formFujian,
      figures: received([9, 56], [9, 65]),
    });
    assert.deepEqual(causes(text, [lastYear]), [
      'total.group unique: 把 65 改为 56：分组合计和上年报告一致',
    ]);
    assert.equal(causes(text, []).length, 1);
    assert.match(causes(text, [])[0] ?? '', /^total\.group several/u);
  });

  it('speaks for a figure it agrees with', () => {
    const lastYear = reportOf({
      year: 2023,
      form: form2021,
      figures: {
        'requests.received naturalPerson': '4',
        'requests.received total': '4',
        'requests.carriedOut naturalPerson': '4',
        'requests.carriedOut total': '4',
      },
    });
    const text = reportOf({
      year: 2024,
      form: form2021,
      figures: {
        'requests.carriedIn naturalPerson': '40',
        'requests.carriedIn total': '4',
        'requests.processed naturalPerson': '4',
        'requests.processed total': '4',
        'outcome.granted naturalPerson': '4',
        'outcome.granted total': '4',
      },
    });
    assert.deepEqual(causes(text, [lastYear]), [
      'total.carry unique: 把 40 改为 4：收到与办理、行合计、上年报告一致',
    ]);
  });
});

function received(
  [year, cumulative]: readonly [number, number],
  [own, ownCumulative]: readonly [number, number],
): Readonly<Record<string, string>> {
  return {
    'requests.received year': String(year),
    'requests.received cumulative': String(cumulative),
    'requests.received.inPerson year': String(own),
    'requests.received.inPerson cumulative': String(ownCumulative),
  };
}

/** Rule, certainty and first fix of the findings on figures. */
function causes(text: string, others: readonly string[]): readonly string[] {
  return heldAgainst(text, others)
    .findings.filter(({ certainty }) => certainty !== undefined)
    .map(({ rule, certainty, span, fixes }) => {
      const fix = fixes[0] === undefined ? '' : render(fixes[0].title, 'zh-cn');
      return `${rule} ${String(certainty)}: 把 ${text.slice(span.start, span.end)} ${fix}`;
    });
}
