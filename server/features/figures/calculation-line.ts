import type { Calculation, Term } from '../../facts/calculations/calculation.js';
import type { Fact } from '../../facts/fact.js';
import { render, say, type Language, type Localized } from '../../language/message.js';
import { columnName, rowName } from '../../rules/naming.js';
import { calculationKinds } from './calculation-kinds.js';
import { bold, escapeMarkdown } from '../markup.js';

/**
 * A calculation with its working in one line of Markdown: `✓ 自然人 3 + 商业企业 1 = 总计 4`. Zeros are left
 * out of long sums; the figure of interest is bold. What the figures of a sum without their names are is said in front.
 */
export function calculationLine(
  calculation: Calculation,
  interest: Fact,
  language: Language,
): string {
  const { rule, left, right } = calculation;
  const isNameless = [left, right].some((terms) => !areNamed(calculation, terms, interest));
  const kind = isNameless ? `${render(calculationKinds[rule.rule], language)} ` : '';
  return `${verdict(calculation, language)}${kind}${working(calculation, interest, language)}`;
}

/**
 * The same without the verdict: `自然人 3 + 商业企业 1 = 总计 4`, `≠` where that is not so. Of a sum of many figures
 * only these: nobody reads a dozen names.
 */
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

function signOf({ rule: { relation }, verdict: outcome }: Calculation): string {
  if (outcome === 'fails') return relation === 'sum' ? '≠' : '\\>';
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
  verdict: outcome,
}: Calculation): readonly [readonly Term[], readonly Term[]] {
  if (rule.relation === 'sum') return left.length === 1 ? [right, left] : [left, right];
  if (rule.relation === 'atMost' || outcome !== 'fails') return [left, right];
  const whole = left[0]?.fact?.value;
  const larger = right.filter(({ fact }) => whole !== undefined && fact?.value?.gt(whole) === true);
  return larger.length === 0 ? [left, right] : [larger.slice(0, 1), left];
}

/** Beyond this many terms only those that are not zero are told. */
const mostTerms = 4;

/** Beyond this many figures a sum is told without their names: as many as there are types of applicants. */
const mostNames = 6;

function told(terms: readonly Term[], interest: Fact): readonly Term[] {
  if (terms.length <= mostTerms) return terms;
  return terms.filter(({ fact }) => fact === interest || fact?.value?.eq(0) !== true);
}

function areNamed({ rule }: Calculation, terms: readonly Term[], interest: Fact): boolean {
  return rule.relation !== 'sum' || told(terms, interest).length <= mostNames;
}

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
  calculation: Calculation,
  terms: readonly Term[],
  { interest, shared, language }: Telling,
): string {
  const { rule, table } = calculation;
  const shown = told(terms, interest);
  const withNames = areNamed(calculation, terms, interest);
  const parts = shown.map(({ row, column, fact }) => {
    const name =
      rule.between === 'rows'
        ? rowName(table, row)
        : columnName(column).slice(shared === '' ? 0 : shared.length + 1);
    const printed = fact?.state === 'number' ? fact.printed : '?';
    const figure = fact === interest ? bold(printed) : escapeMarkdown(printed);
    return withNames ? `${escapeMarkdown(name)} ${figure}` : figure;
  });
  const zeros = terms.length - shown.length;
  if (zeros > 0) parts.push(render(say(ZEROS, { zeros }), language));
  return parts.join(' \\+ ');
}

function verdict({ verdict: outcome, difference }: Calculation, language: Language): string {
  if (outcome === 'holds') return '✓ ';
  if (outcome === 'unknown' || !difference) return render(UNKNOWN, language);
  return render(say(FAILS, { difference: difference.abs().toFixed() }), language);
}

const ZEROS: Localized = { zh: '其余 {zeros} 项 0', en: '{zeros} more of 0' };
const UNKNOWN: Localized = { zh: '（缺数，无法核对）', en: '(a figure is missing, not checked) ' };
const FAILS: Localized = { zh: '✗ 相差 {difference}：', en: '✗ off by {difference}: ' };
