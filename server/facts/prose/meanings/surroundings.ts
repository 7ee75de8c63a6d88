import { isNought } from '../../calculations/wholes.js';
import type { FigureInClause } from './figure-in-clause.js';
import type { HeadingWords } from '../words/heading-words.js';
import { disputesOf } from '../words/naming-disputes.js';
import { countsRequests } from '../words/naming-requests.js';
import { requestAtom, type Surroundings } from '../words/naming.js';
import type { Counted } from '../reading.js';
import type { Bits } from '../words/word-index.js';

/** What the figure before, the sentence and the headings are about. */
export function surroundingsOf(figure: FigureInClause, above: HeadingWords): Surroundings {
  const { before, near, last, total } = figure;
  const whole = total?.meaning;
  const counted = (whole ?? last?.meaning)?.readings[0];
  const disputes = disputesAround(figure, counted);
  const sibling = near?.quantity === total ? undefined : near?.meaning?.readings[0];
  return {
    requests:
      ((above.atoms | before.atoms) & requestAtom) !== 0 ||
      (counted !== undefined && countsRequests(counted)),
    disputes,
    eitherDispute: whole === undefined ? before.eitherDispute | disputes : disputes,
    whole: whole?.readings[0],
    wholes: whole?.readings ?? [],
    sibling: whole === undefined ? undefined : sibling,
    last: counted,
  };
}

/** Which of 行政复议 and 行政诉讼 a figure is of that does not say it itself, `counted` being what it goes on from. */
function disputesAround(
  { quantity, before, last, total, text }: FigureInClause,
  counted: Counted | undefined,
): Bits {
  const base = total ?? last?.quantity;
  if (counted === undefined || base === undefined) return before.disputes;
  const disputes = disputesOf(counted);
  if (before.disputes === 0) {
    // 行政诉讼0件。维持5件: of nothing, there are none.
    return isNought(base.figure.high) && quantity.figure.low.gt(0) ? 0 : disputes;
  }
  // 行政复议、行政诉讼共16件，其中维持10件: of both, though one of them was named last.
  const isOfBoth = (before.disputes & ~disputes) === 0;
  return isOfBoth && !anyDispute.test(text.slice(base.span.end, quantity.clause.start))
    ? disputes
    : before.disputes;
}

const anyDispute = /复议|诉/u;
