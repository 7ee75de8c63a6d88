import type { Breakdown, Quantity, Share } from '../../../facts/prose/reading.js';
import { LastAsked } from '../../../report/remembering/last-asked.js';
import type { RuleContext } from '../../rule.js';
import type { Correction } from '../correction.js';
import { comparedCorrected, correctedValues } from './corrected-values.js';
import type { Exchange } from '../exchange.js';
import { isAbove } from './sum-of-parts.js';
import { mayOverlap } from './overlapping-kinds.js';
import { totalsBySlip } from '../shares/share-bases.js';
import { correctionsOfSum, exchangedTotal } from './sum-corrections.js';

/** A total in a sentence whose parts are more than it is. */
export interface PartsAbove {
  readonly total: Quantity;
  /** Those that are more; one alone where that is more than all. */
  readonly parts: readonly Quantity[];
  /** What may be wrong, the likeliest first. */
  readonly likely: readonly Correction[];
  /** The total and a part that, exchanged, make it right. */
  readonly exchange: Exchange | undefined;
  /** The share that the sentence gives of the only part, which does not follow either. */
  readonly share: Share | undefined;
}

/** Breakdowns that need not add up, whose parts are more than the whole all the same. */
export function partsAboveTotals(context: RuleContext): readonly PartsAbove[] {
  return partsOf.of(context);
}

/** Rules on changes, shares and breakdowns ask. */
const partsOf = new LastAsked(findPartsAbove);

function findPartsAbove(context: RuleContext): readonly PartsAbove[] {
  const { prose, report } = context;
  const found: PartsAbove[] = [];
  for (const breakdown of prose.breakdowns) {
    if ((breakdown.complete && !breakdown.overlapping) || !isExact(breakdown)) continue;
    const { total } = breakdown;
    // What counts one thing several times may add up to anything, but none of it is more than the whole.
    const parts = breakdown.overlapping
      ? breakdown.parts.filter((part) => isAbove([part], total)).slice(0, 1)
      : breakdown.parts;
    if (parts.length === 0 || !isAbove(parts, total)) continue;
    // What is told of one of the figures already explains the sum as well.
    const once = comparedCorrected(breakdown, correctedValues(context));
    if (once === 'equal' || once === 'below') continue;
    if (mayOverlap(breakdown, report.text)) continue;
    const share = parts.length === 1 ? shareOf(prose.shares, total, parts[0]) : undefined;
    const likely = correctionsOfSum(breakdown);
    found.push({
      total,
      parts,
      likely: likely.length === 0 && share !== undefined ? totalsBySlip(total, [share]) : likely,
      exchange: exchangedTotal(breakdown),
      share,
    });
  }
  return found;
}

function shareOf(
  shares: readonly Share[],
  total: Quantity,
  part: Quantity | undefined,
): Share | undefined {
  return shares.find((share) => share.base === total && share.part === part);
}

function isExact({ total, parts }: Breakdown): boolean {
  return (
    total.approximation === 'exact' && parts.every(({ approximation }) => approximation === 'exact')
  );
}
