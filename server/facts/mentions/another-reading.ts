import { isOfAllCases } from './all-cases.js';
import { isBehindNarrower } from './behind-narrower.js';
import { isOfCrossedCells } from './crossed-cells.js';
import type { Doubtful } from './doubtful.js';
import type { Breakdown } from '../prose/reading.js';
import { isToldBesideKinds } from './kinds-told-apart.js';
import { isOfOffice } from './of-office.js';
import { isOfWider } from './of-wider.js';
import { isToldTogether } from './rows-told-together.js';
import { isOfNewTold, isToldInParts } from './told-in-parts.js';
import { isWordedOtherwise } from './worded-otherwise.js';

/**
 * Whether a figure that its words alone do not bear out is right, or may be, as what stands around it is understood:
 * of some applicants, some requests or some cases, of more than its row, or a part of it.
 */
export function mayBeReadOtherwise(doubtful: Doubtful, breakdowns: readonly Breakdown[]): boolean {
  return (
    isOfCrossedCells(doubtful) ||
    isOfAllCases(doubtful) ||
    isToldInParts(doubtful) ||
    isOfNewTold(doubtful, breakdowns) ||
    isToldBesideKinds(doubtful) ||
    isToldTogether(doubtful, breakdowns) ||
    isWordedOtherwise(doubtful) ||
    isBehindNarrower(doubtful) ||
    isOfOffice(doubtful) ||
    isOfWider(doubtful)
  );
}
