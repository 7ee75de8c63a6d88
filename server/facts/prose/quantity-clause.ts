import { mayBeKnown, WordSum } from './clause-words.js';
import type { Reader } from './clause-words.js';
import { endsClause, mark, markAt } from './marks.js';
import type { Quantity } from './reading.js';

/** The words before a figure in its clause and behind its unit; undefined where one is not known. */
export function readClause(quantity: Quantity, reader: Reader): WordSum | undefined {
  const { text } = reader;
  const { clause, span } = quantity;
  const start = labelStart(text, quantity);
  if (!mayBeKnown(reader, { start, end: span.start })) return undefined;
  const sum = new WordSum(reader, start);
  if (!sum.addKnown(start, span.start)) return undefined;
  const tail = unitEnd(text, quantity);
  if (tail >= clause.end) return sum;
  const things = sum.things.length;
  const { atoms } = sum;
  if (!sum.addKnown(tail, clause.end)) return undefined;
  // 3件行政复议、行政诉讼案件 goes on behind the mark.
  const goesOn = text.charAt(clause.end) === '、';
  return goesOn && (sum.things.length > things || sum.atoms !== atoms) ? undefined : sum;
}

/** Where the words before a figure start: in front of a colon that nothing but the figure stands behind. */
function labelStart(text: string, { clause, span }: Quantity): number {
  if (span.start > clause.start || markAt(text, clause.start - 1) !== mark.colon) {
    return clause.start;
  }
  let start = clause.start - 1;
  while (start > 0 && clause.start - start < longest && !endsClause(markAt(text, start - 1))) {
    start--;
  }
  return start;
}

/** No label is longer. */
const longest = 60;

/** Behind the unit of a figure and what approximates it. */
function unitEnd(text: string, { span, unit }: Quantity): number {
  let at = span.end;
  while (isApproximate(text.charAt(at))) at++;
  if (unit !== undefined && text.startsWith(unit, at)) at += unit.length;
  while (isApproximate(text.charAt(at))) at++;
  return at;
}

function isApproximate(character: string): boolean {
  return character !== '' && '余多几来 '.includes(character);
}
