import { labelAt } from '../figures/labels.js';
import { isCount } from '../figures/roles.js';
import type { SentenceShare } from './share-rows.js';
import { parting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/**
 * Finds how much of a plan was done, where the sentence has both: `完成投资1238.6亿元，为年度目标1150亿元的107.7%`,
 * `计划培训300人，实际培训323人，完成年度目标的107.7%`.
 */
export function findPlanShares(figures: TextFigures): readonly SentenceShare[] {
  const { roles } = figures;
  const found: SentenceShare[] = [];
  for (let at = roles.indexOf('rate'); at !== -1; at = roles.indexOf('rate', at + 1)) {
    if (figures.sightings[at]?.quantity.unit !== '%') continue;
    if (isOfNamed(figures, at)) addIfBeside(figures, found, [at, at - 2, at - 1]);
    else if (isOfTold(figures, at)) addIfBeside(figures, found, [at, at - 1, at - 2]);
  }
  return found;
}

/** Whether a percentage is of the goal right before it. */
function isOfNamed(figures: TextFigures, at: number): boolean {
  const { text, sightings } = figures;
  const [goal, percentage] = [sightings[at - 1], sightings[at]];
  if (goal === undefined || percentage?.quantity.clause !== goal.quantity.clause) return false;
  const between = text.slice(goal.end, percentage.quantity.span.start);
  return /^\s?的\s?$/u.test(between) && ofGoal.test(labelAt(figures, at - 1));
}

/** Whether a percentage says how much of the goal was done that is told before the result. */
function isOfTold(figures: TextFigures, at: number): boolean {
  return (
    done.test(labelAt(figures, at)) &&
    result.test(labelAt(figures, at - 1)) &&
    goal.test(labelAt(figures, at - 2))
  );
}

const ofGoal =
  /^\s?(?:[是为占]|达到?|完成了?)(?:年度|全年|年初|预定|既定)?(?:确定|下达|制定)?的?(?:目标任务|目标|计划|任务)[数值]?\s?$/u;
const done =
  /^\s?(?:超额)?完成了?(?:年度|全年|年初|预定|既定)?(?:目标任务|目标|计划|任务)[数值量]?(?:的|率[为达]?)\s?$/u;
const result = /^\s?(?:全年|年内)?(?:实际|完成)/u;
const goal = /^[^，,。；;]{0,8}(?:计划|目标|任务)(?!完成)/u;

/** Adds a share where part and base are exact counts by one unit, beside each other in the percentage's sentence. */
function addIfBeside(
  { sightings, roles }: TextFigures,
  found: SentenceShare[],
  [percentage, part, base]: readonly [percentage: number, part: number, base: number],
): void {
  const [share, first, second] = [percentage, Math.min(part, base), Math.max(part, base)].map(
    (at) => sightings[at],
  );
  if (share === undefined || first === undefined || second === undefined) return;
  if (!isCount(roles[part]) || !isCount(roles[base])) return;
  const isBeside =
    first.quantity.sentence === share.quantity.sentence &&
    first.quantity.unit === second.quantity.unit &&
    second.gap.strength <= parting.comma &&
    share.gap.strength <= parting.comma &&
    first.depth === second.depth;
  if (isBeside) found.push({ percentage, part, base });
}
