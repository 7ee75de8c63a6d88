import type { Calculation, Term } from '../../facts/calculations/calculation.js';
import { say, type Localized, type Message } from '../../language/message.js';
import { placeName, printedName } from '../naming.js';
import { sumWorking, valueOf } from './working.js';

/** `“3.其他”为 7，大于“总次数”的 6，多 1`: what is printed and how far it is outside a bound that fails. */
export function boundText(calculation: Calculation): Message {
  const { rule, table, left, right, leftValue, rightValue, difference } = calculation;
  const isAbove = leftValue !== undefined && rightValue !== undefined && leftValue.gt(rightValue);
  const [own, other] = [wordsOf(table, left[0]), wordsOf(table, largestOf(right))];
  const isPart = rule.relation === 'atMost' && right.length === 1;
  const text = isPart ? PART_EXCEEDS : isAbove ? ABOVE_SUM : BELOW_LARGEST;
  return say(text, {
    place: own.place,
    printed: own.printed,
    other: other.place,
    otherPrinted: other.printed,
    working: sumWorking(right),
    difference: difference?.abs().toFixed() ?? '',
  });
}

/** Where a term stands, and what is printed there; empty for none. */
function wordsOf(table: Calculation['table'], term: Term | undefined) {
  return {
    place: term ? placeName(table, term.row, term.column) : '',
    printed: term?.fact ? printedName(term.fact) : '',
  };
}

function largestOf(terms: readonly Term[]): Term | undefined {
  return terms.reduce<Term | undefined>(
    (largest, term) =>
      largest === undefined || valueOf(term).gt(valueOf(largest)) ? term : largest,
    undefined,
  );
}

const PART_EXCEEDS: Localized = {
  zh: '{place}为 {printed}，大于{other}的 {otherPrinted}，多 {difference}',
  en: '{place} is {printed}, {difference} more than {other} with {otherPrinted}',
};
const BELOW_LARGEST: Localized = {
  zh: '{place}为 {printed}，小于{other}的 {otherPrinted}，少 {difference}',
  en: '{place} is {printed}, {difference} less than {other} with {otherPrinted}',
};
const ABOVE_SUM: Localized = {
  zh: '{place}为 {printed}，大于各渠道之和 {working}，多 {difference}',
  en: '{place} is {printed}, {difference} more than the sum of its channels {working}',
};
