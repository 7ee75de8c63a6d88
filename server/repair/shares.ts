import type Big from 'big.js';
import type { FigureSystem, Observation } from '../facts/system/system.js';

type Shares = FigureSystem['shares'];

/** What the shares in sentences (`119件，占14.57%`) say to new values. */
export interface ShareVotes {
  /** Those that the new values satisfy and the printed ones do not. */
  readonly inFavour: Shares;
  /** How many are in favour, less those that the printed values satisfy and the new ones do not. */
  readonly votes: number;
}

/** Asks the shares of which a figure would change. */
export function votesOf(changed: ReadonlyMap<Observation, Big>, shares: Shares): ShareVotes {
  if (!areConcerned(shares, changed)) return silent;
  const inFavour: Shares[number][] = [];
  let against = 0;
  for (const each of shares) {
    const { share, part, base } = each;
    const { figure, approximation } = share.percentage;
    if (!changed.has(part) && !changed.has(base)) continue;
    if (approximation !== 'exact') continue;
    const before = agrees(figure, part.value, base.value);
    const after = agrees(figure, changed.get(part) ?? part.value, changed.get(base) ?? base.value);
    if (after && !before) inFavour.push(each);
    if (before && !after) against++;
  }
  return { inFavour, votes: inFavour.length - against };
}

const silent: ShareVotes = { inFavour: [], votes: 0 };

/** Whether a figure that would change is in any share; mostly none is. */
function areConcerned(shares: Shares, changed: ReadonlyMap<Observation, Big>): boolean {
  return shares.some(({ part, base }) => changed.has(part) || changed.has(base));
}

/** Whether the share is what is printed, rounded or cut. */
function agrees(
  { value, low, high }: { readonly value: Big; readonly low: Big; readonly high: Big },
  part: Big,
  base: Big,
): boolean {
  if (base.lte(0)) return false;
  const share = part.times(100);
  const cutOff = value.plus(high.minus(low));
  return (
    share.gte(low.times(base)) && (share.lte(high.times(base)) || share.lt(cutOff.times(base)))
  );
}
