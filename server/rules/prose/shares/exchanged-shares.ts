import type { Breakdown, Quantity, Share } from '../../../facts/prose/reading.js';
import { exchangeOf, type Exchange } from '../exchange.js';
import { isOneSlip } from '../one-slip.js';
import { followsFrom } from './share-bases.js';

/** Two shares of one total, each printed for the other's part. */
export interface ExchangedShares extends Exchange {
  readonly shares: readonly [Share, Share];
  /** Their parts, which may be the ones that were exchanged. */
  readonly parts: Exchange | undefined;
}

/**
 * `邮寄42件，网络33件，分别占40.7%、51.9%`: shares that do not follow, of which each is that of the other's part; none of which
 * another would fit as well.
 * @param wrong shares that do not follow
 */
export function exchangedShares(wrong: readonly Share[]): readonly ExchangedShares[] {
  const found: ExchangedShares[] = [];
  for (const [index, first] of wrong.entries()) {
    const others = wrong.filter((other) => areExchanged(first, other));
    const [second, another] = others;
    if (second === undefined || another !== undefined || wrong.indexOf(second) < index) continue;
    const pair = exchangeOf(first.percentage, second.percentage);
    if (pair === undefined) continue;
    found.push({ ...pair, shares: [first, second], parts: exchangeOf(first.part, second.part) });
  }
  return found;
}

function areExchanged(one: Share, other: Share): boolean {
  return (
    one !== other &&
    one.base === other.base &&
    one.percentage.sentence.start === other.percentage.sentence.start &&
    followsFrom({ ...one, part: other.part }, one.base.figure.value) &&
    followsFrom({ ...other, part: one.part }, other.base.figure.value)
  );
}

/**
 * `招生类318条、建设类726条，招生类占33.4%`: the part of the same list of which the share follows, and which itself has none;
 * not where a slip in the share explains it.
 * @param right the share as it follows from part and total
 */
export function exchangedPart(
  share: Share,
  right: string,
  breakdowns: readonly Breakdown[],
  shares: readonly Share[],
): Exchange | undefined {
  const { percentage, part, base } = share;
  if (isOneSlip(percentage.figure.printed, right)) return undefined;
  const list = breakdowns.find(({ total, parts }) => total === base && parts.includes(part));
  const hasShare = (each: Quantity): boolean => shares.some((other) => other.part === each);
  const fitting = (list?.parts ?? []).filter(
    (each) => each !== part && followsFrom({ ...share, part: each }, base.figure.value),
  );
  const [only, another] = fitting;
  if (only === undefined || another !== undefined || hasShare(only)) return undefined;
  return exchangeOf(part, only);
}
