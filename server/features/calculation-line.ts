import type { Calculation, Term } from '../facts/calculations/calculation.js';
import type { Fact } from '../facts/fact.js';
import { render, say, type Language, type Localized } from '../language/message.js';
import { columnName, rowName } from '../rules/naming.js';
import { bold, escapeMarkdown } from './markup.js';

/**
 * A calculation with its working in one line of Markdown: `✓ 自然人 3 + 商业企业 1 = 总计 4`. Zeros are left
 * out of long sums; the figure of interest is bold.
 */
export function calculationLine(
  calculation: Calculation,
  interest: Fact,
  language: Language,
): string {
  return `${verdict(calculation, language)}${working(calculation, interest, language)}`;
}

/** The same without the verdict: `自然人 3 + 商业企业 1 = 总计 4`, `≠` where that is not so. */
export function working(calculation: Calculation, interest: Fact, language: Language): string {
  const shared = sharedGroup(calculation);
  const side = (terms: readonly Term[]): string =>
    sum(calculation, terms, { interest, shared, language });
  const [first, second] = readingOrder(calculation);
  const group = shared === '' ? '' : `${escapeMarkdown(shared)}${language === 'en' ? ': ' : '：'}`;
  return `${group}${side(first)} ${signOf(calculation)} ${side(second)}`;
}

/** What the sides come to, the parts before their total: `4 = 4`, `7 ≠ 5`; of a union the figure itself. */
export function sidesOf(calculation: Calculation): string {
  const { rule, left, leftValue, rightValue } = calculation;
  const values = [leftValue?.toFixed() ?? '?', rightValue?.toFixed() ?? '?'];
  if (rule.relation === 'union') return values[0] ?? '';
  if (rule.relation === 'sum' && left.length === 1) values.reverse();
  return values.join(` ${signOf(calculation)} `);
}

function signOf({ rule: { relation }, verdict: told }: Calculation): string {
  if (told === 'fails') return relation === 'sum' ? '≠' : '\\>';
  return relation === 'sum' ? '=' : '≤';
}

/**
 * A sum reads from its parts to its one total, a balance as the form words it; a bound from the smaller side to
 * the larger, and where the whole is below one of its ways, that way to the whole.
 */
function readingOrder({
  rule,
  left,
  right,
  verdict: told,
}: Calculation): readonly [readonly Term[], readonly Term[]] {
  if (rule.relation === 'sum') return left.length === 1 ? [right, left] : [left, right];
  if (rule.relation === 'atMost' || told !== 'fails') return [left, right];
  const whole = left[0]?.fact?.value;
  const larger = right.filter(({ fact }) => whole !== undefined && fact?.value?.gt(whole) === true);
  return larger.length === 0 ? [left, right] : [larger.slice(0, 1), left];
}

/** Beyond this many terms only those that are not zero are named. */
const mostTerms = 4;

/** The group every column of the calculation is in, `行政诉讼·复议后起诉`, so that it is said once. */
function sharedGroup({ rule, left, right }: Calculation): string {
  if (rule.between === 'rows') return '';
  const groups = [...left, ...right].map(({ column }) => groupOf(columnName(column)));
  const [first = ''] = groups;
  return groups.every((group) => group === first) ? first : '';
}

function groupOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('·')));
}

interface Telling {
  readonly interest: Fact;
  readonly shared: string;
  readonly language: Language;
}

function sum(
  { rule, table }: Calculation,
  terms: readonly Term[],
  { interest, shared, language }: Telling,
): string {
  const named =
    terms.length <= mostTerms
      ? terms
      : terms.filter(({ fact }) => fact === interest || fact?.value?.eq(0) !== true);
  const parts = named.map(({ row, column, fact }) => {
    const name =
      rule.between === 'rows'
        ? rowName(table, row)
        : columnName(column).slice(shared === '' ? 0 : shared.length + 1);
    const figure = fact?.state === 'number' ? fact.printed : '?';
    return `${escapeMarkdown(name)} ${fact === interest ? bold(figure) : escapeMarkdown(figure)}`;
  });
  const zeros = terms.length - named.length;
  if (zeros > 0) parts.push(render(say(ZEROS, { zeros }), language));
  return parts.join(' \\+ ');
}

function verdict({ verdict: told, difference }: Calculation, language: Language): string {
  if (told === 'holds') return '✓ ';
  if (told === 'unknown' || !difference) return render(UNKNOWN, language);
  return render(say(FAILS, { difference: difference.abs().toFixed() }), language);
}

const ZEROS: Localized = { zh: '其余 {zeros} 项 0', en: '{zeros} more of 0' };
const UNKNOWN: Localized = { zh: '（缺数，无法核对）', en: '(a figure is missing, not checked) ' };
const FAILS: Localized = { zh: '✗ 相差 {difference}：', en: '✗ off by {difference}: ' };
