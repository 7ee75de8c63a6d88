import type { Breakdown } from '../../../facts/prose/reading.js';
import type { RuleContext } from '../../rule.js';
import { comparedCorrected, correctedValues } from './corrected-values.js';
import { isBelow } from './sum-of-parts.js';
import { correctionsOfSum } from './sum-corrections.js';
import type { Correction } from '../correction.js';

/** A list of all there is whose parts may come to more than its total, and come to less. */
export interface PartsBelow extends Pick<Breakdown, 'total' | 'parts'> {
  /** What may be wrong, the likeliest first. */
  readonly likely: readonly Correction[];
}

/**
 * `通过各渠道公开218条，分别为网站96条、微信97条、微博20条`: what channels published may be the same, and all of it less than
 * their sum, but never more. Nor is what came in ever more than all that was answered and carried over.
 */
export function partsBelowTotals(context: RuleContext): readonly PartsBelow[] {
  const found: PartsBelow[] = [];
  for (const breakdown of context.prose.breakdowns) {
    const { total, parts, complete, overlapping } = breakdown;
    if (!complete || !overlapping || parts.length < fewestParts) continue;
    if ([total, ...parts].some(({ approximation }) => approximation !== 'exact')) continue;
    if (!isBelow(parts, total)) continue;
    const once = comparedCorrected(breakdown, correctedValues(context));
    if (once === undefined || once === 'below') {
      found.push({ total, parts, likely: correctionsOfSum(breakdown) });
    }
  }
  return found;
}

const fewestParts = 2;
