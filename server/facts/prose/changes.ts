import { aboutTheirFigures } from './change-current.js';
import { baseBehind, isBeside, isOfEarlier } from './change-base.js';
import { isBlank } from './blanks.js';
import type { Figure } from '../../report/figure.js';
import type { Span } from '../../report/span.js';
import { nounOf, wordsAround } from './labels.js';
import type { List } from './lists.js';
import type { TextFigures } from './text-figures.js';
import { changeBefore, isPoints, isRatio, type Role } from './roles.js';
import { parting, type Sighting, type Strength } from './sighting.js';
import type { Change, Quantity } from './reading.js';

/**
 * Finds the changes whose current figure the text names: `703件,较去年同期上升166%`, `由72个增加到112个,增幅达55%`,
 * `较上年的264件增长166%`, `申请数量较去年回落19.8%`. Where several figures could have changed there is none.
 * @param lists of a change behind a part of a list nobody can tell whether it is the part's
 */
export function findChanges(
  figures: TextFigures,
  lists: readonly List[],
  year: number | undefined,
): readonly Change[] {
  const changes: Change[] = [];
  const { roles } = figures;
  let index = roles.indexOf('amount');
  if (index === -1) return changes;
  const parts = new Set<number>();
  for (const list of lists) for (const part of list.parts) parts.add(part);
  const prose = { ...figures, parts, year };
  for (; index !== -1; index = roles.indexOf('amount', index + 1)) {
    const change = readChange(prose, index) ?? readAnother(prose, index, changes.at(-1));
    if (change !== undefined) changes.push(change);
  }
  return aboutTheirFigures(changes, figures, parts);
}

interface Prose extends TextFigures {
  /** The figures that are parts of a list. */
  readonly parts: ReadonlySet<number>;
  /** The year of the report. */
  readonly year: number | undefined;
}

/** `较2020年增加124件,增长13.78%`: the second says the change of the first in another way. */
function readAnother(prose: Prose, index: number, last: Change | undefined): Change | undefined {
  const { text, sightings, roles } = prose;
  // 增加13件（上年35件），增长37.1%: what there was then stands between the two.
  const isBehindBase = roles[index - 1] === 'base' && last?.base === sightings[index - 1]?.quantity;
  const [first, amount] = [sightings[isBehindBase ? index - 2 : index - 1], sightings[index]];
  if (amount === undefined || first === undefined || last?.amount !== first.quantity)
    return undefined;
  const words = wordsOf(text, amount);
  const isBare = subjectOf(text, amount) === '' && isBeside(first, amount);
  if (words === undefined || !isBare || amount.gap.strength > parting.comma) return undefined;
  const { unit } = amount.quantity;
  // 增长14.2%，增加2924条: as a number behind the percentage.
  const isNumber = last.amount.unit === '%' && unit === last.current.unit && unit !== '%';
  if (!isNumber && (!isRatio(unit) || isPoints(unit))) return undefined;
  const again = { ...last, ...words, span: { start: last.span.start, end: amount.end } };
  const { clause, span } = amount.quantity;
  const own = text.slice(clause.start, span.start);
  const baseYear = baseYearOf(own, prose.year);
  if (!comparisonWords.test(own) || baseYear === last.baseYear) return again;
  // 比2019年增加2件，同比增长10%: the second is compared with another year.
  return { ...again, base: undefined, baseYear, span: { start: clause.start, end: amount.end } };
}

function readChange(prose: Prose, index: number): Change | undefined {
  const { text, sightings, year } = prose;
  const amount = sightings[index];
  if (amount === undefined) return undefined;
  const words = wordsOf(text, amount);
  if (words === undefined) return undefined;
  const compared = comparedOf(prose, index);
  if (compared === undefined) return undefined;
  const { current, base, start } = compared;
  const { span, unit, clause } = amount.quantity;
  if (!isRatio(unit) && unit !== current.unit) return undefined;
  if (isPoints(unit) !== (current.unit === '%')) return undefined;
  const said = text.slice(
    Math.max(Math.min(start, clause.start), span.start - longestComparison),
    span.start,
  );
  if (
    /环比|[较比与](?:全[省市国]|预|计划|目标|招标|保留)|[两三四五]年[间内来]?[翻增上]/u.test(said)
  ) {
    return undefined;
  }
  return {
    amount: words.amount,
    printedIn: words.printedIn,
    direction: words.direction,
    current,
    base,
    baseYear: baseYearOf(said, year),
    span: { start: Math.min(start, clause.start), end: amount.end },
  };
}

/** What is further from the amount does not say what it is compared with. */
const longestComparison = 100;

/** The amount, as a percentage where it is printed in times, how it is printed, and its direction. */
type ChangeWords = Pick<Change, 'amount' | 'printedIn' | 'direction'>;

function wordsOf(text: string, { quantity, end }: Sighting): ChangeWords | undefined {
  const change = changeBefore(text, quantity.span.start);
  if (quantity.unit === '番') {
    if (/^(?:还多|有余|以上|多)/u.test(text.slice(end, end + 2))) return undefined;
    return { amount: doubled(quantity), printedIn: 'doublings', direction: 'increase' };
  }
  if (quantity.unit !== '倍') {
    if (change === undefined) return undefined;
    return { amount: quantity, printedIn: 'plain', direction: change.direction };
  }
  const before = text.slice(
    Math.max(quantity.clause.start, quantity.span.start - 16),
    quantity.span.start,
  );
  const isMultiple =
    change?.reaches === true ||
    /[是为](?:上|去)年(?:同期)?(?:的?\s?\d[\d.,]{0,8}\p{L}{0,3})?的\s?$/u.test(before);
  if (isMultiple) {
    return { amount: inPercent(quantity, 1), printedIn: 'multiple', direction: 'increase' };
  }
  return change?.direction === 'increase'
    ? { amount: inPercent(quantity, 0), printedIn: 'times', direction: 'increase' }
    : undefined;
}

/** X times as a percentage, less what was there before. */
function inPercent(quantity: Quantity, before: number): Quantity {
  const scale = (value: Figure['value']): Figure['value'] => value.minus(before).times(100);
  const { figure } = quantity;
  return {
    ...quantity,
    unit: '%',
    figure: {
      ...figure,
      unit: '%',
      value: scale(figure.value),
      low: scale(figure.low),
      high: scale(figure.high),
      // 1.9倍 is printed to a tenth of a time, which is ten per cent.
      decimals: figure.decimals - 2,
    },
  };
}

/** 翻一番 is twice as much, 翻两番 four times. */
function doubled(quantity: Quantity): Quantity {
  const { figure } = quantity;
  const times = figure.value.eq(1) ? 100 : figure.value.eq(2) ? 300 : undefined;
  const value = times === undefined ? figure.value.times(0) : figure.value.times(0).plus(times);
  return {
    ...quantity,
    unit: '%',
    figure: { ...figure, unit: '%', value, low: value, high: value },
  };
}

/** What changed, and from what. */
interface Compared {
  readonly current: Quantity;
  readonly base: Quantity | undefined;
  /** Where the words of the comparison begin. */
  readonly start: number;
}

function comparedOf(prose: Prose, index: number): Compared | undefined {
  const { sightings, roles } = prose;
  const amount = sightings[index];
  const previous = sightings[index - 1];
  if (amount === undefined || previous === undefined) return undefined;
  if (previous.paragraph !== amount.paragraph || amount.gap.strength > parting.stop)
    return undefined;
  const before = sightings[index - 2];
  if (roles[index - 1] === 'reached' && isBeside(previous, amount)) {
    const base = roles[index - 2] === 'base' ? before?.quantity : undefined;
    const { start } = (base ?? previous.quantity).clause;
    if (namesOther(prose.text, amount, { start, end: previous.end })) return undefined;
    return { current: previous.quantity, base, start };
  }
  if (roles[index - 1] === 'base') {
    const isCurrent =
      before !== undefined &&
      roles[index - 2] === 'count' &&
      (isBeside(before, previous) || opensOn(prose, before, previous));
    if (!isCurrent || before.quantity.unit !== previous.quantity.unit) return undefined;
    if (prose.parts.has(index - 2)) return undefined;
    const told = { start: before.quantity.clause.start, end: previous.end };
    if (namesOther(prose.text, amount, told)) return undefined;
    // 水价类33件、其他55件,其中水价类增长最快（上年16件）: of one named again.
    if (prose.text.slice(before.end, previous.quantity.span.start).includes('其中'))
      return undefined;
    // （2020年243件），办结率提高3%: what follows the brackets may be about something else.
    if (previous.depth > amount.depth) {
      if (subjectOf(prose.text, amount) !== '' || isOfEarlier(prose, previous)) return undefined;
    }
    return {
      current: before.quantity,
      base: previous.quantity,
      start: previous.quantity.clause.start,
    };
  }
  const sameNow = isOfLastYear(prose.text, previous) ? namedBefore(prose, index - 1) : undefined;
  if (sameNow !== undefined) {
    return { current: sameNow, base: previous.quantity, start: previous.quantity.clause.start };
  }
  const current = currentOf(prose, index, amount)?.quantity;
  if (current === undefined) return undefined;
  const base = baseBehind(prose, index, current.unit) ?? baseAhead(prose, index, current);
  return { current, base, start: amount.quantity.clause.start };
}

/** `账号由36个增加到72个,粉丝量增长60%`: what the change is said of is not what was told before it. */
function namesOther(text: string, { quantity: { clause, span } }: Sighting, told: Span): boolean {
  const verb = changeBefore(text, span.start)?.start ?? span.start;
  const own = text.slice(Math.max(clause.start, told.end), verb);
  const compared = own.search(comparisonWords);
  const subject = nounOf((compared === -1 ? own : own.slice(0, compared)).replace(howMuch, ''));
  return subject !== '' && !text.slice(told.start, told.end).includes(subject);
}

/** What may stand before a verb of change and names nothing. */
const howMuch =
  /[\s，,、：:（）()共已净又再约]|累计|合计|总计|大幅度?|直接|相应|实际|同期|同比|环比|相[比较]|[为是](?:[上去]年|20\d\d年)的?/gu;

/** `新收申请140件。较去年收到的112件增加28件`: a sentence without a subject is about the figure before. */
function opensOn(
  { text }: Prose,
  before: Sighting,
  { quantity, paragraph, gap }: Sighting,
): boolean {
  if (before.paragraph !== paragraph || gap.strength !== parting.stop) return false;
  return /^\s?[较比与]/u.test(text.slice(quantity.sentence.start, quantity.span.start));
}

/** `2022年收到申请1件,2023年收到申请7件,同比增加600%`: the same words of the year before. */
function baseAhead(
  { text, sightings, roles, year }: Prose,
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
function currentOf(prose: Prose, index: number, amount: Sighting): Sighting | undefined {
  const { text, sightings, roles, parts } = prose;
  const subject = subjectOf(text, amount);
  if (subject === undefined) return undefined;
  if (subject === '') return besideOf(prose, index, amount);
  let found: Sighting | undefined;
  for (let at = index - 1; at >= Math.max(0, index - furthest); at--) {
    const each = sightings[at];
    if (each?.quantity.sentence !== amount.quantity.sentence) break;
    if (!mayChange(roles[at], amount) || parts.has(at)) continue;
    if (!wordsAround(text, each).includes(subject)) continue;
    if (found !== undefined) return undefined;
    found = each;
  }
  return found;
}

/** The figure a change follows; brackets with its parts may stand between. */
function besideOf(
  { text, sightings, roles, parts }: Prose,
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
  { text, sightings, roles, parts }: Prose,
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

const furthest = 12;

/** Points are of a percentage, all else of a count. */
function mayChange(role: Role | undefined, { quantity: { unit } }: Sighting): boolean {
  return isPoints(unit) ? role === 'rate' : role === 'count' || role === 'reached';
}

/** What a clause says before its comparison: `申请数量` of `申请数量较去年回落19.8%`; undefined where it speaks of several. */
function subjectOf(text: string, { quantity: { clause, span } }: Sighting): string | undefined {
  let start = clause.start;
  while (start < span.start && isBlank(text.charCodeAt(start))) start++;
  const words = text.slice(start, span.start);
  if (words.length > 40 || /[均分各]别?/u.test(words)) return undefined;
  const at = words.search(comparisonWords);
  if (at === -1)
    return /^(?:增长|增幅|升幅|上升|下降|降幅|减少|增加|回落|翻|[约是为]+[上去]年)/u.test(words)
      ? ''
      : undefined;
  // 收到数同比增长: of what was 收到, where one figure before it was.
  const done = /^(?:新收到?|收到|受理|办结|答复)(?=的?(?:总?数|总?量|件数)?$)/u.exec(
    words.slice(0, at).trim(),
  );
  const subject = done?.[0] ?? nounOf(words.slice(0, at));
  return subject.length === 1 ? undefined : subject;
}

/** Words that name what a change is held against: 同比, 较2020年, 与上年. */
const comparisonWords = /同比|[较比与](?:20\d\d|[上去前同]|年初)/u;

/** The year before, where the comparison names it. */
function baseYearOf(words: string, year: number | undefined): number | undefined {
  if (year === undefined) return undefined;
  const named = /(20\d\d)年/u.exec(words)?.[1];
  if (named !== undefined) return Number(named) === year - 1 ? year - 1 : undefined;
  return /上一?年|去年|前一年|同比/u.test(words) ? year - 1 : undefined;
}
