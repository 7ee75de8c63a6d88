import { Characters } from '../../../report/text/characters.js';
import { isEmptyBetween } from '../figures/labels.js';
import type { Quantity } from '../reading.js';
import { changeBefore } from '../figures/roles.js';
import { parting, type Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/** The figures of a text, with the year of its report. */
export interface YearFigures extends TextFigures {
  readonly year: number | undefined;
}

/** `211件，同比下降13.2%（2020年为243件）`, `211件，同比减少32件，下降13.2%，上年为243件`. */
export function baseBehind(
  prose: YearFigures,
  index: number,
  unit: string | undefined,
): Quantity | undefined {
  const { text, sightings, roles } = prose;
  const first = sightings[index];
  let at = index;
  while (roles[at + 1] === 'amount' && isSaidAgain(text, sightings[at + 1], first)) at++;
  const [amount, next] = [sightings[at], sightings[at + 1]];
  if (amount === undefined || next === undefined || roles[at + 1] !== 'base') return undefined;
  if (next.quantity.unit !== unit) return undefined;
  if (isClauseBehind(text, amount, next)) return next.quantity;
  const isInBrackets = next.bracket === amount.end && next.depth === amount.depth + 1;
  return isInBrackets && !isOfEarlier(prose, next) ? next.quantity : undefined;
}

/** `增加18件，增幅为21.4%`: the second says the change again, and names nothing of its own. */
function isSaidAgain(
  text: string,
  amount: Sighting | undefined,
  first: Sighting | undefined,
): boolean {
  if (amount === undefined || first === undefined || amount.gap.strength > parting.comma)
    return false;
  const { clause, span } = amount.quantity;
  const verb = changeBefore(text, span.start)?.start ?? clause.start;
  return amount.depth === first.depth && isEmptyBetween(text, clause.start, verb);
}

/** Whether a clause of its own, right behind a change, says what there was before: `，上年为243件。`. */
function isClauseBehind(
  text: string,
  amount: Sighting,
  { quantity, gap, end, depth }: Sighting,
): boolean {
  if (gap.strength !== parting.comma || depth !== amount.depth) return false;
  if (quantity.sentence !== amount.quantity.sentence) return false;
  const { clause, span } = quantity;
  return onlyThen.test(text.slice(clause.start, span.start)) && clauseEnds.standAt(text, end);
}

const onlyThen = /^\s?而?(?:[去上]年|上一年度?|年初)(?:同期)?[为是有仅]?\s?$/u;
const clauseEnds = new Characters('，,；;。\n\r');

/** Whether the brackets of a figure name a year that is not the one before the report's: （2019年12件） in that for 2021. */
export function isOfEarlier({ text, year }: YearFigures, { bracket, quantity }: Sighting): boolean {
  const named = /20\d\d/u.exec(text.slice(bracket + 1, quantity.span.start))?.[0];
  return named !== undefined && year !== undefined && Number(named) !== year - 1;
}

/** Whether a figure stands in the same sentence, and in the same brackets or in one right behind the first. */
export function isBeside(first: Sighting, second: Sighting): boolean {
  return second.quantity.sentence === first.quantity.sentence && second.depth >= first.depth;
}
