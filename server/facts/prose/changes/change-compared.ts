import { baseBehind, isBeside, isOfEarlier, type YearFigures } from './change-base.js';
import { namesOther, subjectOf } from './change-subject.js';
import { wordsAround } from '../figures/labels.js';
import type { Quantity } from '../reading.js';
import { changeBefore, isCount, type Role } from '../figures/roles.js';
import { parting, type Sighting, type Strength } from '../figures/sighting.js';
import { isPoints } from '../figures/units.js';

/** The figures of a text with the year of its report, and those that are parts of a list. */
export interface ListedFigures extends YearFigures {
  readonly parts: ReadonlySet<number>;
}

/** What changed, and from what. */
export interface Compared {
  readonly current: Quantity;
  readonly base: Quantity | undefined;
  /** Where the words of the comparison begin. */
  readonly start: number;
}

/**
 * Finds what changed, and from what: the figures before the amount of a change, as its words and theirs tell; undefined
 * where several could have.
 */
export function comparedOf(prose: ListedFigures, index: number): Compared | undefined {
  const { sightings, roles } = prose;
  const amount = sightings[index];
  const previous = sightings[index - 1];
  if (amount === undefined || previous === undefined) return undefined;
  if (previous.paragraph !== amount.paragraph || amount.gap.strength > parting.stop)
    return undefined;
  const before = sightings[index - 2];
  if (isReached(prose, index) && isBeside(previous, amount)) {
    const base = roles[index - 2] === 'base' ? before?.quantity : undefined;
    const { start } = (base ?? previous.quantity).clause;
    if (namesOther(prose.text, amount, { start, end: previous.end })) return undefined;
    return { current: previous.quantity, base, start };
  }
  if (roles[index - 1] === 'base') return fromBase(prose, index, amount);
  const sameNow = isOfLastYear(prose.text, previous) ? namedBefore(prose, index - 1) : undefined;
  if (sameNow !== undefined) {
    return { current: sameNow, base: previous.quantity, start: previous.quantity.clause.start };
  }
  const current = currentOf(prose, index, amount)?.quantity;
  if (current === undefined) return undefined;
  const base = baseBehind(prose, index, current.unit) ?? baseAhead(prose, index, current);
  return { current, base, start: amount.quantity.clause.start };
}

/** Whether something grew or fell to the figure before an amount; of a percentage, the one before that tells. */
function isReached({ text, sightings, roles }: ListedFigures, index: number): boolean {
  if (roles[index - 1] === 'reached') return true;
  if (roles[index - 1] !== 'rate' || roles[index - 2] !== 'base') return false;
  const start = sightings[index - 1]?.quantity.span.start ?? 0;
  return changeBefore(text, start)?.reaches === true;
}

/** What changed from the base right before the amount: `15件,较上年的12件增加3件`. */
function fromBase(prose: ListedFigures, index: number, amount: Sighting): Compared | undefined {
  const { text, sightings, roles, parts } = prose;
  const [before, base] = [sightings[index - 2], sightings[index - 1]];
  if (before === undefined || base === undefined) return undefined;
  const isCurrent =
    mayHaveBeen(roles[index - 2], amount) &&
    (isBeside(before, base) || opensOn(prose, before, base));
  if (!isCurrent || before.quantity.unit !== base.quantity.unit) return undefined;
  if (parts.has(index - 2) && !isNearTo(before, base)) return undefined;
  const told = { start: before.quantity.clause.start, end: base.end };
  if (namesOther(text, amount, told)) return undefined;
  // 水价类33件、其他55件,其中水价类增长最快（上年16件）: of one named again.
  if (text.slice(before.end, base.quantity.span.start).includes('其中')) return undefined;
  // 予以公开188件、部分公开67件,两项之和比上年的227件增加28件: of more than the figure before.
  if (ofSeveral.test(text.slice(base.quantity.clause.start, base.quantity.span.start))) {
    return undefined;
  }
  // （网站820条，2022年760条），增长4.8%: of what the brackets stand behind.
  if (before.depth > amount.depth) return undefined;
  // （2020年243件），办结率提高3%: what follows the brackets may be about something else.
  if (base.depth > amount.depth && (subjectOf(text, amount) !== '' || isOfEarlier(prose, base))) {
    return undefined;
  }
  return { current: before.quantity, base: base.quantity, start: base.quantity.clause.start };
}

/**
 * `其中市本级962件，较上年的874件增长10.1%`: a part that is about what it is compared with is what changed; where the figures do
 * not follow, its total may be that as well, unless it is far from it.
 */
function isNearTo({ count: now }: Sighting, { count: then }: Sighting): boolean {
  if (now === undefined || then === undefined) return false;
  return Math.min(now, then) * 3 >= Math.max(now, then) * 2;
}

/** Whether a figure may have changed by an amount: a rate by points, a count by anything else. */
function mayHaveBeen(role: Role | undefined, { quantity: { unit } }: Sighting): boolean {
  return isPoints(unit) ? role === 'rate' || role === 'share' : role === 'count';
}

/** What a comparison begins with that is of several figures together. */
const ofSeveral = /之和|总和|合计|相加|[两二三四五][项者类个]/u;

/** `新收申请140件。较去年收到的112件增加28件`: a sentence without a subject is about the figure before. */
function opensOn(
  { text }: ListedFigures,
  before: Sighting,
  { quantity, paragraph, gap }: Sighting,
): boolean {
  if (before.paragraph !== paragraph || gap.strength !== parting.stop) return false;
  return /^\s?[较比与]/u.test(text.slice(quantity.sentence.start, quantity.span.start));
}

/** `2022年收到申请1件,2023年收到申请7件,同比增加600%`: the same words of the year before. */
function baseAhead(
  { text, sightings, roles, year }: ListedFigures,
  index: number,
  current: Quantity,
): Quantity | undefined {
  const before = sightings[index - 2];
  if (before === undefined || year === undefined) return undefined;
  if (sightings[index - 1]?.quantity !== current || roles[index - 2] !== 'count') return undefined;
  const { quantity } = before;
  if (quantity.unit !== current.unit || quantity.sentence !== current.sentence) return undefined;
  const wordsBefore = ({ clause, span }: Quantity): string => text.slice(clause.start, span.start);
  const lastYear = wordsBefore(quantity);
  const isLastYear = lastYear.includes(`${String(year - 1)}年`);
  const asThisYear = lastYear.replace(`${String(year - 1)}年`, `${String(year)}年`);
  return isLastYear && asThisYear === wordsBefore(current) ? quantity : undefined;
}

/** The figure a change without a base is about: the one before it, or the one its subject names. */
function currentOf(prose: ListedFigures, index: number, amount: Sighting): Sighting | undefined {
  const { text, sightings, roles, parts } = prose;
  const subject = subjectOf(text, amount);
  if (subject === undefined) return undefined;
  if (subject === '') return besideOf(prose, index, amount);
  let found: Sighting | undefined;
  for (let at = index - 1; at >= Math.max(0, index - furthest); at--) {
    const each = sightings[at];
    if (each?.quantity.sentence !== amount.quantity.sentence) break;
    // 其中微信1048条同比增长21.6%: in the clause of a part, with no mark between.
    const isOwn = at === index - 1 && amount.gap.strength === parting.none;
    if (!mayChange(roles[at], amount) || (parts.has(at) && !isOwn)) continue;
    if (!wordsAround(text, each).includes(subject)) continue;
    if (found !== undefined) return undefined;
    found = each;
  }
  return found;
}

/** The figure a change follows; brackets with its parts may stand between. */
function besideOf(
  { text, sightings, roles, parts }: ListedFigures,
  index: number,
  amount: Sighting,
): Sighting | undefined {
  let strongest: Strength = amount.gap.strength;
  for (let at = index - 1; at >= Math.max(0, index - furthest); at--) {
    const found = sightings[at];
    if (found?.paragraph !== amount.paragraph) return undefined;
    if (found.depth <= amount.depth) {
      if (!mayChange(roles[at], amount) || parts.has(at) || isOfLastYear(text, found)) {
        return undefined;
      }
      return strongest <= parting.comma || strongest === parting.stop ? found : undefined;
    }
    if (found.gap.strength > strongest) strongest = found.gap.strength;
  }
  return undefined;
}

/** `公开信息128条，其中…。上年公开信息115条`: what last year's figure says of this year, in the same words and not of a part. */
function namedBefore(
  { text, sightings, roles, parts }: ListedFigures,
  index: number,
): Quantity | undefined {
  const last = sightings[index];
  if (last === undefined || roles[index] !== 'count') return undefined;
  const { clause, span, unit } = last.quantity;
  const words = text
    .slice(clause.start, span.start)
    .trim()
    .replace(/^(?:上一?年度?|去年)/u, '');
  if (words.length < 2) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - furthest); at--) {
    const each = sightings[at];
    if (each?.paragraph !== last.paragraph) return undefined;
    if (parts.has(at) || roles[at] !== 'count' || each.quantity.unit !== unit) continue;
    return wordsAround(text, each).includes(words) ? each.quantity : undefined;
  }
  return undefined;
}

/** `上年公开115条，同比增加13条`: it is no change of what there was then. */
function isOfLastYear(text: string, { quantity: { clause, span } }: Sighting): boolean {
  return /^\s?(?:上一?年度?|去年)(?!度?结转|遗留|未)/u.test(text.slice(clause.start, span.start));
}

/** Figures further back are of something else. */
const furthest = 12;

/** Points are of a percentage, all else of a count. */
function mayChange(role: Role | undefined, { quantity: { unit } }: Sighting): boolean {
  return isPoints(unit) ? role === 'rate' : isCount(role);
}
