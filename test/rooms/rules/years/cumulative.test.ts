import assert from 'node:assert/strict';
import { formFujian } from '../../../../server/forms/form-fujian.js';
import { between, reportOf } from './reports.js';

type Rows = Readonly<Record<string, readonly [number, number]>>;

/** Requests by the way they came, each with the year and the running total. */
function table(year: number, rows: Rows): string {
  const figures: Record<string, string> = {};
  for (const [row, [own, total]] of Object.entries(rows)) {
    figures[`${row} year`] = String(own);
    figures[`${row} cumulative`] = String(total);
  }
  return reportOf({ year, unit: '石浔县', form: formFujian, figures });
}

const requests = 'requests.received';
const lastYear = table(2016, { [requests]: [6, 47], [`${requests}.inPerson`]: [6, 47] });

describe('years.cumulative', () => {
  it('is silent where the running total grew by the year', () => {
    const rows = { [requests]: [9, 56], [`${requests}.inPerson`]: [9, 56] } as const;
    assert.deepEqual(between(table(2017, rows), [lastYear]), []);
  });

  it('says what it should be; a sum that is off with its part is not said twice', () => {
    const rows = { [requests]: [9, 65], [`${requests}.inPerson`]: [9, 65] } as const;
    assert.deepEqual(between(table(2017, rows), [lastYear]), [
      'years.cumulative: “其中：1.当面申请数”累计为 65；本单位2016年报告累计 47，加本年 9 应为 56，相差 9。',
    ]);
  });

  it('leaves it to the sum that fails for the same cause', () => {
    const rows = { [requests]: [9, 56], [`${requests}.inPerson`]: [9, 65] } as const;
    assert.deepEqual(between(table(2017, rows), [lastYear]), []);
  });
});
