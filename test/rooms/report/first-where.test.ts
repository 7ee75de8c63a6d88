import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstWhere } from '../../../server/report/first-where.js';

describe('the first of items in order for which something holds', () => {
  it('is the one that looking at each of them finds, or their number', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(25), (numbers, least) => {
        const items = numbers.sort((one, other) => one - other);
        const before = items.filter((item) => item < least).length;
        assert.equal(
          firstWhere(items, (item) => item >= least),
          before,
        );
      }),
    );
  });

  it('is sought at few places', () => {
    let asked = 0;
    const isBehind = (item: number): boolean => {
      asked++;
      return item >= 700;
    };
    const items = Array.from({ length: 1000 }, (_, index) => index);
    assert.equal(firstWhere(items, isBehind), 700);
    assert.ok(asked <= 10);
  });
});
