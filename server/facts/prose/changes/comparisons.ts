import { lineEndAt, lineStartAt } from '../../../report/text/lines.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { clauseIn, endsSpoken, figuresIn } from '../claims/claim-clause.js';
import { mark, markAt } from '../figures/marks.js';
import type { RunningFigures } from '../figures/quantities.js';
import type { Comparison, Quantity } from '../reading.js';

/**
 * Finds what is compared with the year before without the figure it was compared with: `申请量较上年下降25%`,
 * `新收申请220件,较上年有所减少`, `2024年申请量与2023年持平`. What is compared is a concept of the forms that the clause
 * names and nothing else, or the figure of the clause before.
 */
export function findComparisons(
  { text, year }: Report,
  { comparisons, pieces }: RunningFigures,
  quantities: readonly Quantity[],
): readonly Comparison[] {
  if (year === undefined) return [];
  const found: Comparison[] = [];
  let last = 0;
  for (const at of comparisons) {
    if (!lastYear.test(text.slice(at, at + 6))) continue;
    while ((pieces[last]?.end ?? Infinity) <= at) last++;
    const piece = pieces[last];
    if (piece === undefined) break;
    const clause = clauseIn(text, at, piece);
    if (found.at(-1)?.span.start === clause.start) continue;
    const comparison = readClause(text, clause, year.value, quantities);
    if (comparison !== undefined) found.push(comparison);
  }
  return found;
}

const lastYear = /^(?:同比|[较比与和同](?:上一?年|去年|20\d\d年))/u;

/** The figures of the clause that ends at a place. */
function figuresOf(quantities: readonly Quantity[], end: number): readonly Quantity[] {
  const near = figuresIn(quantities, { start: end - paragraphReach, end });
  return near.filter(({ clause }) => clause.end === end);
}

function readClause(
  text: string,
  clause: Span,
  year: number,
  quantities: readonly Quantity[],
): Comparison | undefined {
  if (clause.end - clause.start > longest) return undefined;
  const said = text.slice(clause.start, clause.end).trim();
  const ahead = alone.exec(said)?.groups;
  if (ahead !== undefined) {
    return isLastYear(ahead['year'], year) ? readAhead(text, clause, year, quantities) : undefined;
  }
  const parts = compared.exec(said)?.groups;
  const isOfLastYear = parts !== undefined && isLastYear(parts['year'], year);
  return isOfLastYear ? readCompared(text, clause, year, quantities, parts) : undefined;
}

/** What a clause says of what it names, or of the one figure of the clause before it. */
function readCompared(
  text: string,
  clause: Span,
  year: number,
  quantities: readonly Quantity[],
  parts: Readonly<Record<string, string>>,
): Comparison | undefined {
  const change = parts['change'] ?? '';
  const amount = amountOf(quantities, clause, parts['amount'] ?? '');
  if (parts['amount'] !== undefined && amount === undefined) return undefined;
  const kind = kindOf(change, parts['how'] ?? '');
  const words = parts['subject'] ?? '';
  if (words.trim() !== '') {
    const concept = opensThought(text, clause) ? conceptOf(words, year) : undefined;
    if (concept === undefined || !mayBeOfForm(text, clause, concept)) return undefined;
    return { ...kind, subject: concept, current: undefined, amount, span: clause };
  }
  // What says by how much a figure before it changed is read with it.
  if (amount !== undefined || markAt(text, clause.start - 1) !== mark.comma) return undefined;
  const [current, another] = figuresOf(quantities, clause.start - 1);
  const isOne = current !== undefined && another === undefined;
  return isOne ? { ...kind, subject: undefined, current, amount, span: clause } : undefined;
}

const longest = 60;

/** `申请量较上年下降25%`, without marks. */
const compared =
  /^(?<subject>[^较比与和同]{0,24})(?:[较比与和同](?<year>上年度?|去年|上一年度?|20\d\d年度?)(?:同期)?(?:相比)?|同比)(?<how>基本|大体|大致|有所|明显|略有|稍有|大幅|小幅)?呈?(?<change>持平|相当|一致|增长|增加|上升|提高|增多|下降|减少|回落|降低)(?:趋势|了)?(?<amount>\d[\d.,]{0,9}\s?[%％件条次篇人万元]{1,2})?$/u;

/** `与上年相比,申请量基本持平`: what is compared follows. */
const alone = /^[较比与和同](?<year>上年度?|去年|上一年度?|20\d\d年度?)(?:同期)?相比$/u;

const bareChange =
  /^(?<subject>[^较比与和同]{2,24}?)(?<how>基本|大体|大致|有所|明显|略有|稍有|大幅|小幅)?(?<change>持平|增长|增加|上升|下降|减少|回落)了?(?<amount>\d[\d.,]{0,9}\s?[%％件条次篇人万元]{1,2})?$/u;

function readAhead(
  text: string,
  before: Span,
  year: number,
  quantities: readonly Quantity[],
): Comparison | undefined {
  if (markAt(text, before.end) !== mark.comma || !opensThought(text, before)) return undefined;
  const start = before.end + 1;
  let end = start;
  while (end < text.length && end - start < longest && !endsSpoken(text, end)) end++;
  const parts = bareChange.exec(text.slice(start, end).trim())?.groups;
  const subject = parts && conceptOf(parts['subject'] ?? '', year);
  if (parts === undefined || subject === undefined) return undefined;
  if (!mayBeOfForm(text, before, subject)) return undefined;
  const span: Span = { start, end };
  const amount = amountOf(quantities, span, parts['amount'] ?? '');
  if (parts['amount'] !== undefined && amount === undefined) return undefined;
  const kind = kindOf(parts['change'] ?? '', parts['how'] ?? '');
  return { ...kind, subject, current: undefined, amount, span };
}

function kindOf(change: string, how: string): Pick<Comparison, 'direction' | 'isLoose'> {
  const direction = /[平当致]$/u.test(change)
    ? 'same'
    : /^[下减回降]/u.test(change)
      ? 'decrease'
      : 'increase';
  return { direction, isLoose: how !== '' };
}

/** Whether a comparison is with the year before the report's; 同比 is. */
function isLastYear(named: string | undefined, year: number): boolean {
  if (named?.startsWith('20') !== true) return true;
  return Number(named.slice(0, 4)) === year - 1;
}

function amountOf(
  quantities: readonly Quantity[],
  { end }: Span,
  printed: string,
): Quantity | undefined {
  if (printed === '') return undefined;
  const last = figuresOf(quantities, end).at(-1);
  return last !== undefined && last.span.end > end - 8 ? last : undefined;
}

/** Nothing stands before the clause in its sentence but a time: 从城关镇看,申请量… is of somebody else. */
function opensThought(text: string, { start }: Span): boolean {
  let from = start;
  while (from > 0 && start - from < longest) {
    const kind = markAt(text, from - 1);
    if (kind === mark.stop || kind === mark.line || kind === mark.semicolon) break;
    from--;
  }
  return time.test(text.slice(from, start).trim());
}

/** Reviews and lawsuits are of all matters, unless their paragraph speaks of 政府信息公开. */
function mayBeOfForm(
  text: string,
  { start }: Span,
  { concept }: NonNullable<Comparison['subject']>,
): boolean {
  if (!/^(?:review|litigation)\./u.test(concept)) return true;
  const paragraph = text.slice(
    lineStartAt(text, start, paragraphReach),
    lineEndAt(text, start, paragraphReach),
  );
  return /政府信息|信息公开|依申请/u.test(paragraph);
}

/** How far a paragraph is looked through on either side, and a clause for its figures. */
const paragraphReach = 400;

const time =
  /^(?:[（(][一二三四五六七八九十\d]{1,2}[）)])?(?:(?:20\d\d年度?|今年|全年|本年度?|总体[上来]?看?|从[数总]量[上来]?看)[，,])?$/u;

/** What a phrase names, and nothing else; undefined for a phrase that says more, or names nothing of the forms. */
function conceptOf(phrase: string, year: number): Comparison['subject'] {
  const words = phrase.replace(/\s/gu, '');
  const [, named] = /^(20\d\d)年/u.exec(words) ?? [];
  if (named !== undefined && Number(named) !== year) return undefined;
  const bare = words.replace(ownWords, '').replace(/的?(?:数量|总量|总数|件数|办件数|数|量)$/u, '');
  return concepts.find(([, pattern]) => pattern.test(bare))?.[0];
}

const ownWords =
  /^(?:20\d\d年度?|今年|全年|本年度?|我[局委县市区镇]|全[县市区局]|本机关|本单位|[的共])*/u;

const concepts: readonly (readonly [NonNullable<Comparison['subject']>, RegExp])[] = [
  [
    { concept: 'requests.received', applicant: 'total' },
    /^(?:新收到?|收到|受理)?的?(?:政府信息公开|依申请公开)?申请$/u,
  ],
  [{ concept: 'requests.received', applicant: 'naturalPerson' }, /^自然人(?:提交的|提出的)?申请$/u],
  [{ concept: 'requests.received.online', applicant: 'total' }, /^网络申请$/u],
  [{ concept: 'requests.received.letter', applicant: 'total' }, /^信函申请$/u],
  [{ concept: 'requests.received.inPerson', applicant: 'total' }, /^当面申请$/u],
  [{ concept: 'requests.received.fax', applicant: 'total' }, /^传真申请$/u],
  [{ concept: 'review.total', applicant: undefined }, /^(?:政府信息公开)?行政复议(?:案件)?$/u],
  [{ concept: 'litigation.total', applicant: undefined }, /^(?:政府信息公开)?行政诉讼(?:案件)?$/u],
  [{ concept: 'licensing.decisions', applicant: undefined }, /^行政许可(?:处理)?决定$/u],
  [{ concept: 'penalties.decisions', applicant: undefined }, /^行政处罚(?:处理)?(?:决定|案件)?$/u],
  [{ concept: 'coercion.decisions', applicant: undefined }, /^行政强制(?:处理)?(?:决定|案件)?$/u],
];
