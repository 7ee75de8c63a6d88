import type { Span } from '../../../report/span.js';
import { endsClause, markAt } from '../figures/marks.js';
import { baseWords } from '../figures/share-words.js';
import type { Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/** A percentage and the words that name what has it, with no count of that. */
export interface NamedPercentage {
  /** Which figure it is. */
  readonly percentage: number;
  /** Where its clause begins, or the one before that names it. */
  readonly start: number;
  /** The words that name it; empty where it is of several shares together that were told before. */
  readonly name: Span;
  /** What is said of the base, empty where nothing is. */
  readonly words: string;
  /** `两项合计占51.4%`: of how many figures before it it is the sum. */
  readonly together: number;
}

/** `予以公开占39.7%`, `自然人、商业企业申请分别占92.3%、5.1%`: the named percentages that begin with a figure, none where it has no name. */
export function namedPercentages(figures: TextFigures, index: number): readonly NamedPercentage[] {
  const { text, sightings } = figures;
  const sighting = sightings[index];
  if (sighting?.quantity.unit !== '%') return [];
  const bracketed = nameBeforeBracket(text, sighting);
  if (bracketed !== undefined) return [named(index, bracketed)];
  const said = baseWords(text, sighting);
  if (said === undefined) return withoutShareWord(text, sighting, index);
  const { clause } = sighting.quantity;
  const name = withoutTail(text, { start: clause.start, end: said.start });
  if (said.each) return rowOf(figures, index, { ...name, words: said.words.replace('分别', '') });
  if (!isEmpty(text, name)) return [named(index, name, said.words)];
  if (said.isOfSum) {
    const together = countOfSum(text.slice(clause.start, said.start));
    return together === 0
      ? []
      : [{ ...named(index, { ...name, end: name.start }, said.words), together }];
  }
  const leading = leadingName(text, clause.start);
  return leading === undefined ? [] : [{ ...leading, percentage: index, words: said.words }];
}

function named(percentage: number, name: Span, words = ''): NamedPercentage {
  return { percentage, start: name.start, name, words, together: 0 };
}

/** `予以公开（占38.6%）`, or `（38.6%）` where its sentence has said that shares follow. */
function nameBeforeBracket(text: string, { quantity, bracket, end }: Sighting): Span | undefined {
  const { span, sentence } = quantity;
  if (bracket < sentence.start || !closing.test(text.charAt(end))) return undefined;
  const inside = text.slice(bracket + 1, span.start);
  if (inside.length > 4 || !inBracket.test(inside)) return undefined;
  const name = clauseBefore(text, bracket);
  if (inside.includes('占')) return name;
  const before = text.slice(Math.max(sentence.start, name.start - longestHead), name.start);
  return saysShares.test(before) ? name : undefined;
}

const closing = /[)）]/u;
const inBracket = /^\s?(?:占比?[为是]?)?\s?$/u;
const saysShares = /占比|比例|比重/u;
const longestHead = 200;

/** `予以公开的比例为39.7%`, `予以公开率39.7%`, `39.7%的申请予以公开`, `自然人申请最多，为91.1%`. */
function withoutShareWord(
  text: string,
  { quantity: { clause, span }, end }: Sighting,
  index: number,
): readonly NamedPercentage[] {
  const before = text.slice(clause.start, span.start);
  if (before.length > longestLabel) return [];
  const rate = (ofProportion.exec(before) ?? ofOutcome.exec(before))?.[1];
  if (rate !== undefined) {
    const start = clause.start;
    return [named(index, withoutTail(text, { start, end: start + rate.length }))];
  }
  if (bare.test(before)) {
    const leading = leadingName(text, clause.start);
    if (leading !== undefined) return [{ ...leading, percentage: index, words: '' }];
  }
  if (!opens.test(before)) return [];
  const name = text.slice(end, Math.min(clause.end, end + longestLabel));
  const [head = ''] = ofThem.exec(name) ?? [];
  const rest = { start: end + head.length, end: end + name.length };
  return isEmpty(text, rest) ? [] : [{ ...named(index, rest), start: clause.start }];
}

const longestLabel = 40;
const ofProportion = /^(.{2,30}?)的?(?:比例|比重|百分比)(?:[为是达]|达到)?\s?$/u;
/** 公开率 alone may be of documents, and 办结率 has more ways to be computed than a share. */
const ofOutcome =
  /^(.{0,12}?(?:(?:[予同][以意]|部分|不予|不同意)公开|无法提供|不予处理))率(?:[为是达]|达到)?\s?$/u;
const bare = /^\s?(?:[为达]|达到)\s?$/u;
const opens = /^\s?(?:其中)?\s?$/u;
/** What stands behind a percentage that opens its clause. */
const ofThem = /^的?(?:[为由]|来自)?/u;

/** `自然人、商业企业、法律服务机构申请分别占91.1%、6.1%、1.3%`: one name a percentage. */
function rowOf(
  { text, sightings }: TextFigures,
  index: number,
  { start, end, words }: Span & { readonly words: string },
): readonly NamedPercentage[] {
  const names: Span[] = [];
  let from = start;
  for (const piece of text.slice(start, end).split(/[、和与及]/u)) {
    names.push({ start: from, end: from + piece.length });
    from += piece.length + 1;
  }
  const row: NamedPercentage[] = [];
  for (const [place, name] of names.entries()) {
    const each = sightings[index + place];
    if (each?.quantity.unit !== '%' || isEmpty(text, name)) return [];
    const before = sightings[index + place - 1]?.end ?? 0;
    if (place > 0 && !/^\s?[、和与及，,]\s?$/u.test(text.slice(before, each.quantity.span.start))) {
      return [];
    }
    row.push({ ...named(index + place, name, words), start });
  }
  const last = sightings[index + names.length - 1];
  const next = sightings[index + names.length];
  const goesOn =
    last !== undefined &&
    next?.quantity.unit === '%' &&
    /^\s?[、和与及]\s?$/u.test(text.slice(last.end, next.quantity.span.start));
  return row.length < 2 || goesOn ? [] : row;
}

/** `申请人以自然人为主，`: what the clause before names. */
function leadingName(
  text: string,
  clauseStart: number,
): Pick<NamedPercentage, 'start' | 'name' | 'together'> | undefined {
  const comma = clauseStart - 1;
  if (!/[，,]/u.test(text.charAt(comma))) return undefined;
  const clause = clauseBefore(text, comma);
  const said = text.slice(clause.start, clause.end);
  const [, name] = leads.exec(said) ?? [];
  if (name === undefined) return undefined;
  const [by = ''] = askedBy.exec(name) ?? [];
  const { start } = clause;
  return { start, name: { start: start + by.length, end: start + name.length }, together: 0 };
}

/** `申请人以自然人`: who asks is named behind it. */
const askedBy = /^\s?(?:其中)?申请[人者](?:主要)?以/u;

const leads =
  /^(.{2,24}?)(?:仍然?|依然|继续)?(?:为主(?:体|要)?|居多|占?(?:绝|大|绝大)?多数|(?:占比|所占比例|比例|比重|数量)?(?:[最较][高大多]|居首)|[是为](?:最?主要的?)?申请(?:主体|群体|来源))$/u;

/** From the mark before a place up to it. */
function clauseBefore(text: string, end: number): Span {
  let start = end;
  while (start > 0 && end - start < longestLabel && !endsClause(markAt(text, start - 1))) start--;
  return { start, end };
}

/** Without what says no more of a part than that it has a share. */
function withoutTail(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  const tail = tailOf.exec(said)?.[0].length ?? 0;
  return { start, end: end - tail };
}

const tailOf =
  /(?:[所仅只共各的分约]|分别|合计|共计|总计|[两二三四五][项者类]|以上|上述|数量|件数|总数|情况|情形){0,4}\s?$/u;

function isEmpty(text: string, { start, end }: Span): boolean {
  return !/[\u4e00-\u9fff]/u.test(text.slice(start, end).replace('其中', ''));
}

/** How many figures 两项合计 speaks of; 0 where it does not say. */
function countOfSum(words: string): number {
  const [, number = ''] = /([两二三四])[项者类]/u.exec(words) ?? [];
  return number === '' ? 0 : '  两三四'.indexOf(number.replace('二', '两'));
}
