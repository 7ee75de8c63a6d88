import Big from 'big.js';
import type { Calculation, Term } from '../../facts/calculations/calculation.js';
import { joinMessages, say, type Localized, type Message } from '../../language/message.js';
import { evidenceOfFact } from '../evidence.js';
import type { Evidence } from '../finding.js';
import { printedName } from '../naming.js';

/** `8 + 3 + 1 = 12`: the figures that are not zero, then their sum; the sum alone where nothing is to be added. */
export function sumWorking(terms: readonly Term[]): string {
  const values = terms.map(valueOf).filter((value) => !value.eq(0));
  const sum = values.reduce((total, value) => total.plus(value), new Big(0)).toFixed();
  if (values.length < 2) return sum;
  return `${values.map((value) => value.toFixed()).join(' + ')} = ${sum}`;
}

/** `结果维持 1 + 结果纠正 0`: every term with its name and what is printed. */
export function namedTerms(terms: readonly Term[], name: (term: Term) => string): Message {
  return joinMessages(
    terms.map((term) =>
      say(NAMED, { name: name(term), printed: term.fact ? printedName(term.fact) : '' }),
    ),
    PLUS,
  );
}

/** The value a term has in a calculation; a blank or a dash counts as zero there. */
export function valueOf(term: Term): Big {
  return term.fact?.value ?? new Big(0);
}

/** `合计多 1` or `合计少 1`: how the printed total differs from the sum. */
export function surplus(calculation: Calculation): Message {
  const difference = calculation.difference ?? new Big(0);
  return say(difference.gt(0) ? MORE : LESS, { difference: difference.abs().toFixed() });
}

/** Behind a message whose verdict hangs on blanks of the side that is too small; empty where it does not. */
export function blankNote(calculation: Calculation): Message {
  const { hangsOnBlank, difference, left, right } = calculation;
  if (!hangsOnBlank) return say({ zh: '', en: '' });
  const short = difference?.gt(0) === true ? right : left;
  const blanks = short.filter(({ fact }) => fact !== undefined && fact.state !== 'number');
  return say(HANGS_ON_BLANK, { count: blanks.length });
}

/** Every figure that took part, the printed totals with their own role. */
export function evidenceOf(calculation: Calculation, totals: readonly Term[]): readonly Evidence[] {
  return [...calculation.left, ...calculation.right].flatMap((term) =>
    evidenceOfFact(term.fact, totals.includes(term) ? 'total' : 'part'),
  );
}

const PLUS: Localized = { zh: '{list} + {part}', en: '{list} + {part}' };
const NAMED: Localized = { zh: '{name} {printed}', en: '{name} {printed}' };
const MORE: Localized = { zh: '合计多 {difference}', en: 'the total is {difference} more' };
const LESS: Localized = { zh: '合计少 {difference}', en: 'the total is {difference} less' };
const HANGS_ON_BLANK: Localized = {
  zh: '（其中 {count} 处空白按 0 计算，请核对是否漏填）',
  en: ' (blanks read as 0: {count}; is a figure missing there?)',
};
