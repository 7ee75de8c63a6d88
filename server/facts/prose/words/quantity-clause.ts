import { Characters } from '../../../report/text/characters.js';
import type { Span } from '../../../report/span.js';
import { mayBeKnown, WordSum } from './clause-words.js';
import type { Reader } from './clause-words.js';
import { isMany } from '../figures/approximations.js';
import { endsClause, mark, markAt } from '../figures/marks.js';
import type { Quantity } from '../reading.js';

/**
 * The words before a figure in its clause and behind its unit; undefined where one is not known.
 * @param name where its name stands, for one of several behind 分别为
 */
export function readClause(
  quantity: Quantity,
  reader: Reader,
  name: Span | undefined,
): WordSum | undefined {
  const { text } = reader;
  const { clause } = quantity;
  const course = name === undefined ? courseOf(text, quantity) : undefined;
  if (course !== undefined) {
    const said = new WordSum(reader);
    return course.every(({ start, end }) => said.addKnown(start, end)) ? said : undefined;
  }
  const excepted = name === undefined ? exceptedIn(text, quantity) : undefined;
  const label = excepted
    ? { start: excepted.start, end: quantity.span.start }
    : (name ?? labelOf(text, quantity));
  const end = excepted?.end ?? clause.end;
  if (isSumWithLast(text, label)) return undefined;
  if (!mayBeKnown(reader, label.start, label.end)) return undefined;
  // 分别为114件和22件: what follows has a name of its own.
  const isFollowed = name !== undefined && another.test(text.slice(quantity.span.end, clause.end));
  const tail = isFollowed ? clause.end : unitEnd(text, quantity);
  if (tail < end && !mayBeKnown(reader, tail, end)) return undefined;
  const sum = new WordSum(reader);
  if (!sum.addKnown(label.start, label.end)) return undefined;
  if (tail >= end) return sum;
  const things = sum.things.length;
  const { atoms } = sum;
  if (!sum.addKnown(tail, end)) return undefined;
  // 3件行政复议、行政诉讼案件 goes on behind the mark.
  const goesOn = text.charAt(clause.end) === '、';
  return goesOn && (sum.things.length > things || sum.atoms !== atoms) ? undefined : sum;
}

/** What is excepted in `除2件结转下年外，其余均已答复`, and where 外 is left out; undefined for any other clause. */
function exceptedIn(text: string, { clause, span }: Quantity): Span | undefined {
  if (!opensException.standBetween(text, clause.start, Math.min(clause.start + 2, span.start)))
    return undefined;
  const [head = ''] = exception.exec(text.slice(clause.start, span.start)) ?? [];
  if (head === '') return undefined;
  const behind = text.slice(clause.end, clause.end + 5);
  const [out = ''] = exceptedOut.exec(text.slice(span.end, clause.end)) ?? [];
  if (out === '' && !othersFollow.test(behind)) return undefined;
  return { start: clause.start + head.length, end: clause.end - out.length };
}

const opensException = new Characters('除');
const exception = /^\s?除了?/u;
const exceptedOut = /(?:以|之)?外\s?$/u;
const othersFollow = /^[，,]\s?(?:其[余他它]|剩余|余下)/u;

/** `连同上年结转共604件`, `加上部分公开共302件`: of these and those said before. */
function isSumWithLast(text: string, { start, end }: Span): boolean {
  // Few labels open so, and the others need not be copied.
  if (!opensSum.standAt(text, start) && !opensSum.standAt(text, start + 1)) return false;
  return sumWithLast.test(text.slice(start, end));
}

const opensSum = new Characters('连加算计');
const sumWithLast =
  /^\s?(?:连同|加上?|算上|计入)[^，,。；;：:\d]{2,14}(?:一?共计?|合计|总计|累计)[有为达]?\s?$/u;

/** A unit, and another figure. */
const another = /^\s?[\u4e00-\u9fff]{1,2}\s?(?:以及|[和与及])\s?[\d０-９]/u;

/**
 * `不予公开由上年的15件增至21件`: what grew or fell, which names both figures, and of the first the year it is of;
 * undefined for a figure of any other clause.
 */
function courseOf(text: string, { clause, span, unit }: Quantity): readonly Span[] | undefined {
  if (clause.end - clause.start > longest) return undefined;
  if (!opensCourse.standBetween(text, clause.start, clause.end)) return undefined;
  const match = course.exec(text.slice(clause.start, clause.end));
  const [, name = '', from = '', when, printed = ''] = match ?? [];
  if (match === null || unit === undefined) return undefined;
  const start = clause.start + name.length;
  const label = { start: clause.start, end: start };
  const first = start + from.length;
  // 与2022年相比，不予公开由15件增至21件
  const since =
    when === undefined ? comparedBefore(text, clause.start) : { start: start + 1, end: first };
  if (since === undefined) return undefined;
  if (span.start === first) return [label, since];
  return span.start > first + printed.length ? [label] : undefined;
}

/** The year that the clause before compares with, where it says nothing else: `与2022年相比，`. */
function comparedBefore(text: string, clauseStart: number): Span | undefined {
  const before = text.slice(Math.max(0, clauseStart - longestComparison), clauseStart);
  const [, said, year = '', rest = ''] = comparison.exec(before) ?? [];
  if (said === undefined) return undefined;
  const end = clauseStart - rest.length;
  return { start: end - year.length, end };
}

const longestComparison = 16;
const comparison =
  /(?:^|[。；;\n\r])\s{0,4}([与和同较比])((?:[上去]年|上一年|20\d\d年)度?)((?:同期)?(?:相比|相较|比较)?[，,]\s?)$/u;

/** What every course has, and few other clauses. */
const opensCourse = new Characters('由从');

/** The name, from when, the figure, and the verb up to the figure that was reached. */
const course =
  /^(\s?[^由从\d]{2,30})([由从]((?:[上去]年|上一年|20\d\d年)度?(?:同期)?的?)?\s?)(\d{1,7})\s?\p{L}{1,3}(?:大幅|小幅|逐步)?(?:[增降减升提]|增加|增长|上升|提高|下降|减少|降低)[至到为]了?\s?\d{1,7}\s?\p{L}{1,3}\s?$/u;

/** The words before a figure in its clause: those before a colon where nothing else stands behind it. */
function labelOf(text: string, { clause, span }: Quantity): Span {
  if (span.start > clause.start || markAt(text, clause.start - 1) !== mark.colon) {
    return { start: clause.start, end: span.start };
  }
  const end = clause.start - 1;
  let start = end;
  while (start > 0 && end - start < longest && !endsClause(markAt(text, start - 1))) start--;
  return { start, end };
}

/** No label is longer. */
const longest = 60;

/** Behind the unit of a figure and what approximates it. */
function unitEnd(text: string, { span, unit }: Quantity): number {
  let at = span.end;
  while (isMany(text, at) || space.standAt(text, at)) at++;
  if (unit !== undefined && text.startsWith(unit, at)) at += unit.length;
  while (isMany(text, at) || space.standAt(text, at)) at++;
  return at;
}

const space = new Characters(' ');
