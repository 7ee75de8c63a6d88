import type { Mention } from '../../../facts/mentions/mentions.js';
import type { OpenShare, Quantity } from '../../../facts/prose/reading.js';
import {
  disputeTotals,
  requestTotals,
  tableWholes,
  togetherOf,
  type DisputeTotals,
  type WholeOfConcept,
} from '../../../facts/calculations/table-wholes.js';
import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import { countsRequestsBy } from '../../../facts/prose/lists/whole-requests.js';
import { figureOf, wholeOf } from '../../../facts/calculations/wholes.js';
import type { RuleContext } from '../../rule.js';
import { mentionsOf, placesOf } from '../places.js';
import { isOneSlip } from '../one-slip.js';
import { fitsFraction, percentageOf } from './percentage.js';
import { correctedFigures } from '../corrected.js';

/** A share that does not follow from the total it is of, which its sentence does not print. */
export interface WrongShare {
  readonly percentage: Quantity;
  readonly part: Quantity;
  /** The total it is most likely of. */
  readonly base: number;
}

/**
 * The shares whose part is a figure of the tables and whose base the sentence does not print, as in
 * `网络申请206件,占62.0%`, and which follow neither from a total of the tables they may be of, nor from a figure before
 * them in the paragraph, by a unit of the last decimal.
 */
export function sharesOffTable(context: RuleContext): readonly WrongShare[] {
  const { openShares } = context.prose;
  if (openShares.length === 0) return [];
  const of = tableWholes(context.bound);
  const corrected = correctedFigures(context);
  return openShares.flatMap((share) => {
    const { percentage, part } = share;
    if (percentage.approximation !== 'exact' || corrected.has(part)) return [];
    if (part.approximation !== 'exact') return [];
    const value = wholeOf(part.figure.value);
    const bases = saysBase(share, context) ? ofReceived(of) : basesOfMention(share, context, of);
    const [base] = bases ?? [];
    if (bases === undefined || base === undefined) return [];
    if (!(value > 0) || value > base) return [];
    if (bases.some((each) => fitsFraction(percentage, value, each))) return [];
    if (mayBeOfText(share, bases, context)) return [];
    // 过程性信息32件，占23.1%: of 不予公开 rather than of all, as one digit tells.
    const likely = bases.find((each) => isSlipOfShare(percentage, value, each));
    return [{ percentage, part, base: likely ?? base }];
  });
}

/** The totals that a share of a figure of the tables may be of. */
function basesOfMention(
  { part, words }: OpenShare,
  { mentions }: RuleContext,
  of: WholeOfConcept,
): readonly number[] | undefined {
  const mention = mentionsOf.of(mentions).get(part);
  if (mention?.agreeing === undefined) return undefined;
  const { scope, period } = mention.meaning;
  if (scope !== 'whole' || period !== 'year') return undefined;
  return basesOf(mention, wordsOfBase(words), of);
}

/** `同一申请人申请106件，占全部新收申请的21.8%`: of what the tables have, whatever it counts, as it says. */
function saysBase(share: OpenShare, context: RuleContext): boolean {
  const { part, words } = share;
  if (part.meaning !== undefined || !countsRequestsBy(part.unit)) return false;
  if (wordsOfBase(words) !== 'received' || !words.includes('申请')) return false;
  // Of the whole city, in the report of a bureau.
  const said = wordsIn(context.report.text, part.sentence.start, part.span.end);
  return !ofOthers.test(said) && (ofForm.test(words) || followsReceived(share, context));
}

/** Whether the figure before a part, in a sentence right before it, is how many requests the tables say came in. */
function followsReceived({ part }: OpenShare, { prose, mentions }: RuleContext): boolean {
  const before = prose.quantities[(placesOf.of(prose).get(part) ?? 0) - 1];
  const told = before && mentionsOf.of(mentions).get(before)?.agreeing?.facts;
  if (before === undefined || part.span.start - before.span.end > nearest) return false;
  const [received, another] = told ?? [];
  const isAll = received?.applicant === undefined || received.applicant === 'total';
  return another === undefined && received?.concept === 'requests.received' && isAll;
}

const nearest = 60;
const ofForm = /新收|信息公开/u;
const ofOthers = /上年|去年|同期|累计|以来|[全各](?:[省市县区州镇]|系统|部门|单位)/u;

/** What came in, with and without what was carried in. */
function ofReceived(of: WholeOfConcept): readonly number[] {
  return requestTotals(of).received;
}

/** Whether a single slip makes what is printed of the share of a total. */
function isSlipOfShare({ figure }: Quantity, part: number, base: number): boolean {
  if (!(base > 0)) return false;
  const right = percentageOf(figureOf(part), figureOf(base), Math.max(0, figure.decimals));
  return isOneSlip(figure.printed, right);
}

/** `占办结总数的` speaks of what was dealt with. */
export type BaseKind = 'any' | 'received' | 'dealt' | 'group' | 'review' | 'litigation' | 'unknown';

/** What kind of total the words between 占 and a percentage speak of. */
export function wordsOfBase(words: string): BaseKind {
  const said = words.replace(/[的\s]/gu, '');
  return kinds.find(([, pattern]) => pattern.test(said))?.[0] ?? 'unknown';
}

const kinds: readonly (readonly [BaseKind, RegExp])[] = [
  ['any', /^(?:全部|所有|其|总)?(?:总数|总量|总体|总[件条]数|总数量|比例|比重|比)?$/u],
  [
    'received',
    /^(?:全年|本年度?|当年|全部|所有)*(?:收到|新收|受理|收件|新收到|收到和受理)?(?:政府)?(?:信息公开)?(?:申请)?(?:总数|总量|总件数|件数|数量|数)$/u,
  ],
  [
    'received',
    /^(?:全年|本年度?|当年|全部|所有)*(?:收到|新收|受理|新收到)?(?:政府)?(?:信息公开)?申请$/u,
  ],
  [
    'dealt',
    /^(?:全年|本年度?|当年|全部|所有|已)*(?:申请)?(?:办结|答复|办理|办复|处理)(?:的?申请|结果)?(?:总数|总量|总件数|件数|数量|件|数)?$/u,
  ],
  [
    'group',
    /^(?:不予公开|无法提供|不予处理|其他处理|不同意公开)(?:申请|情形|类)?(?:总数|总量|总件数|件数|数量|数)?$/u,
  ],
  ['review', /^(?:行政)?复议(?:案件|申请)?(?:总数|总量|总件数|件数|数量|数)?$/u],
  ['litigation', /^(?:行政)?诉讼(?:案件)?(?:总数|总量|总件数|件数|数量|数)?$/u],
];

/** The totals that a figure of the tables may be a share of, the likeliest first; undefined where that is not certain. */
function basesOf(
  { agreeing, meaning }: Mention,
  kind: BaseKind,
  of: WholeOfConcept,
): readonly number[] | undefined {
  const facts = agreeing?.facts ?? [];
  const concept = facts[0]?.concept ?? '';
  if (kind === 'unknown' || meaning.readings.length === 0) return undefined;
  const [, dispute] = /^(review|litigation)\./u.exec(concept) ?? [];
  if (dispute !== undefined) {
    // 行政复议37件，占申请的6.3%；行政诉讼28件，占4.7%: all of a kind are a share of something else.
    const isWhole = facts.length > 1 && facts.every((each) => each.concept.endsWith('.total'));
    if (isWhole) return undefined;
    const isOfBoth = disputes.every((each) => facts.some((fact) => fact.concept.startsWith(each)));
    return isOfBoth ? basesOfBoth(kind, of) : disputeBases(concept, dispute, kind, of);
  }
  if (!/^(?:requests\.(?:received|closed\.|carriedOut)|outcome\.)/u.test(concept)) return undefined;
  const { received, dealt, others } = requestTotals(of);
  const [, group] = /^(outcome\.\w+)\.\w+$/u.exec(concept) ?? [];
  const ofGroup = group === undefined ? [] : [of(group)].flatMap((total) => total ?? []);
  if (kind === 'group') return group === undefined ? undefined : ofGroup;
  if (kind === 'received') return [...received, ...dealt];
  if (kind === 'dealt') return [...dealt, ...received, ...others];
  if (kind !== 'any' || concept === 'requests.carriedOut') return undefined;
  const isOfReceived = concept.startsWith('requests.received');
  if (isOfReceived) return [...received, ...dealt];
  return [...dealt, ...received, ...others, ...ofGroup];
}

/** `复议、诉讼案件共55件，结果维持41件，占74.5%`: of reviews and lawsuits together. */
function basesOfBoth(kind: BaseKind, of: WholeOfConcept): readonly number[] | undefined {
  const [reviews, suits] = disputes.map((each) => disputeTotals(of, each));
  if (kind !== 'any' || reviews === undefined || suits === undefined) return undefined;
  return basesOfCases(togetherOf(reviews, suits));
}

const disputes = ['review', 'litigation'] as const;

/** All cases, and those of them that a share may be of as well. */
function basesOfCases(cases: DisputeTotals): readonly number[] {
  const { total, pending, upheld, corrected, other } = cases;
  return [total, total - pending, upheld + corrected, total - other, upheld + other];
}

function disputeBases(
  concept: string,
  dispute: string,
  kind: BaseKind,
  of: WholeOfConcept,
): readonly number[] | undefined {
  if (kind !== 'any' && kind !== dispute) return undefined;
  if (concept === 'review.total' || concept === 'litigation.total') return undefined;
  const [, own] = /^(litigation\.\w+)\.\w+$/u.exec(concept) ?? [];
  const found = [dispute, ...(own === undefined ? [] : [own])].map((prefix) =>
    disputeTotals(of, prefix),
  );
  if (found.includes(undefined)) return undefined;
  const bases = found.flatMap((each) => (each === undefined ? [] : basesOfCases(each)));
  if (kind !== 'any') return bases;
  // 占两类案件总数的20.0%，…占23.1%: of reviews and lawsuits together.
  const both = disputes.map((each) => disputeTotals(of, each)?.total ?? 0);
  return [...bases, both.reduce((sum, total) => sum + total, 0)];
}

/** Whether a share follows from a figure before it, or is of what its part is one of. */
function mayBeOfText(
  { percentage, part }: OpenShare,
  bases: readonly number[],
  { prose }: RuleContext,
): boolean {
  const { quantities, breakdowns } = prose;
  const at = placesOf.of(prose).get(part) ?? 0;
  let together = wholeOf(part.figure.value);
  for (let before = at - 1; before >= Math.max(0, at - furthest); before--) {
    const each = quantities[before];
    if (each === undefined || part.span.start - each.span.end > longest) break;
    if (each.unit !== part.unit) continue;
    const value = wholeOf(each.figure.value);
    if (fitsFraction(percentage, wholeOf(part.figure.value), value)) return true;
    // 甲30件、乙20件,占25%: the two together.
    together += value;
    const isNear = each.sentence.start === part.sentence.start && before >= at - 3;
    if (isNear && bases.some((base) => fitsFraction(percentage, together, base))) return true;
  }
  return breakdowns.some(
    ({ total, parts }) =>
      parts.includes(part) &&
      bases.some((base) => fitsFraction(percentage, wholeOf(total.figure.value), base)),
  );
}

/** Figures further back are of something else. */
const furthest = 12;
const longest = 300;
