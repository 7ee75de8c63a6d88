import type Big from 'big.js';
import type { Figure } from '../../../report/figure.js';

/**
 * How far a printed percentage is from the share that a part is of a base, in units of its last decimal: below 1 where
 * it was rounded or cut.
 * @param base not zero
 */
export function shareDistance({ value, decimals }: Figure, part: Big, base: Big): Big {
  const share = part.times(100).div(base);
  return share
    .minus(value)
    .abs()
    .times(10 ** decimals);
}
