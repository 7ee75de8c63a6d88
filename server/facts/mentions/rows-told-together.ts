import Big from 'big.js';
import { wordsIn } from '../prose/figures/words-in.js';
import { conceptPlaces } from '../prose/words/counted.js';
import type { Breakdown, Counted } from '../prose/reading.js';
import { figuresBehind, isOfTables, type Doubtful } from './doubtful.js';

/** Whether a figure is right as it tells several rows of the form together, which what stands around it shows. */
export function isToldTogether(doubtful: Doubtful, breakdowns: readonly Breakdown[]): boolean {
  return holdsRow(doubtful) || isAllElse(doubtful, breakdowns);
}

/** `予以公开23件（含部分公开5件）`: the figure of its row and that of a row that is no part of it, and is in it as it says. */
function holdsRow(doubtful: Doubtful): boolean {
  const { bound, text, quantity, meaning, readings } = doubtful;
  const [part] = figuresBehind(doubtful);
  if (part === undefined || part.unit !== quantity.unit) return false;
  if (!holding.test(wordsIn(text, quantity.span.end, part.span.start))) return false;
  const places = conceptPlaces(bound.form);
  const isOwn = (other: Counted): boolean =>
    meaning.readings.some(
      (own) => own.rows.join() === other.rows.join() || places.nested(own, other),
    );
  if (part.meaning?.readings.some(isOwn) === true) return false;
  return readings.some(({ value }) => quantity.figure.value.eq(value.plus(part.figure.value)));
}

const holding =
  /^[\u4e00-\u9fff]?[（(，,；;]\s?(?:其中)?(?:含|包[括含]|其中)[^，,。；;）)]{0,16}$/u;

/** `予以公开18件、部分公开5件、其他类23件`: what closes a list of all that was answered is whatever was not named before it. */
function isAllElse(
  { bound, quantity, meaning }: Doubtful,
  breakdowns: readonly Breakdown[],
): boolean {
  if (!others.has(meaning.readings[0]?.rows[0] ?? '')) return false;
  return breakdowns.some(({ total, parts }) => {
    if (parts.length < 2 || parts.at(-1) !== quantity || !isOfTables(bound, total)) return false;
    const sum = parts.reduce((all, { figure }) => all.plus(figure.value), zero);
    return sum.eq(total.figure.value);
  });
}

const zero = new Big(0);
const others: ReadonlySet<string> = new Set(['group.other', 'outcome.other']);
