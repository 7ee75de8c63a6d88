import assert from 'node:assert/strict';
import Big from 'big.js';
import fc from 'fast-check';
import type { Quantity } from '../../../../server/facts/prose/reading.js';
import {
  fractionOf,
  judgeExactly,
  judgePercentage,
  percentageOf,
  type Agreement,
} from '../../../../server/rules/prose/shares/percentage.js';

describe('a printed percentage', () => {
  const cases: readonly (readonly [string, string, string, Agreement])[] = [
    ['399', '1366', '29.2', 'rounded'],
    ['149', '198', '75.2', 'cut'],
    ['1', '1370', '0.0007', 'wrong'],
    ['1', '8', '12.5', 'rounded'],
    ['1', '8', '13', 'rounded'],
    ['1', '8', '12', 'rounded'],
    ['2', '3', '66', 'cut'],
    ['2', '3', '68', 'wrong'],
  ];
  for (const [part, base, printed, agreement] of cases) {
    it(`${printed}% for ${part} of ${base} is ${agreement}`, () => {
      assert.equal(judge(part, base, printed), agreement);
    });
  }

  it('follows from rounded figures within what they stand for', () => {
    const part = { low: new Big(117950), high: new Big(118050) };
    const base = { low: new Big(207250), high: new Big(207350) };
    const range = fractionOf(part, base);
    assert.ok(range);
    assert.equal(judgePercentage(quantity('56.94'), range), 'rounded');
    assert.equal(judgePercentage(quantity('57.94'), range), 'wrong');
  });

  it('is judged alike in plain numbers and exactly', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 99999 }),
        fc.integer({ min: 1, max: 99999 }),
        fc.nat({ max: 200000 }),
        fc.nat({ max: 3 }),
        (part, base, digits, decimals) => {
          const figure = { low: new Big(part), high: new Big(part) };
          const whole = { low: new Big(base), high: new Big(base) };
          const range = fractionOf(figure, whole);
          assert.ok(range);
          const printed = quantity(new Big(digits).div(10 ** decimals).toFixed(decimals));
          assert.equal(judgePercentage(printed, range), judgeExactly(printed, range));
        },
      ),
    );
  });
});

describe('the percentage two figures give', () => {
  it('has the decimals of the printed one', () => {
    assert.equal(percentageOf(new Big(149), new Big(198), 1), '75.3');
  });

  it('is never rounded to nothing', () => {
    assert.equal(percentageOf(new Big(1), new Big(1370), 0), '0.073');
  });
});

function judge(part: string, base: string, printed: string): Agreement {
  const exact = (value: string) => ({ low: new Big(value), high: new Big(value) });
  const range = fractionOf(exact(part), exact(base));
  assert.ok(range);
  return judgePercentage(quantity(printed), range);
}

function quantity(printed: string): Quantity {
  const value = new Big(printed);
  const decimals = printed.split('.')[1]?.length ?? 0;
  const span = { start: 0, end: 0 };
  return {
    span,
    figure: { printed, value, low: value, high: value, decimals, unit: '%', irregularities: [] },
    unit: '%',
    approximation: 'exact',
    clause: span,
    sentence: span,
    meaning: undefined,
  };
}
