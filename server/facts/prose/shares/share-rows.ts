import { goesOn } from '../lists/counts-in-a-row.js';
import { labelAt } from '../figures/labels.js';
import { followers } from '../figures/share-base.js';
import { namesBefore, type BaseWords } from '../figures/share-words.js';
import { parting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/** A share of a sentence, as indices of figures. */
export interface SentenceShare {
  readonly percentage: number;
  readonly part: number;
  readonly base: number;
}

/** Where the percentages end that stand in one row, `76.9%、20%和3.1%`, with nothing but the marks of a row between. */
export function endOfRow({ text, sightings }: TextFigures, first: number): number {
  let end = first + 1;
  for (; ; end++) {
    const [last, next] = [sightings[end - 1], sightings[end]];
    if (last === undefined || next?.quantity.unit !== '%') return end;
    if (next.quantity.span.start - last.end > 3) return end;
    if (!/^\s?[、和与及]\s?$/u.test(text.slice(last.end, next.quantity.span.start))) return end;
  }
}

/** `网站4820条、微信1215条，占总量7001条的68.8%、17.4%`: the figures in a row before the base, as many as shares follow. */
export function sharesInRow(
  { sightings, roles }: TextFigures,
  [first, end]: readonly [number, number],
  base: number,
): readonly SentenceShare[] {
  const from = base - (end - first);
  const [whole, opening] = [sightings[base]?.quantity, sightings[from]];
  if (whole === undefined || opening === undefined || opening.gap.strength <= parting.pause)
    return [];
  const shares: SentenceShare[] = [];
  for (let part = from; part < base; part++) {
    const found = sightings[part];
    if (found?.quantity.sentence !== whole.sentence || found.quantity.unit !== whole.unit)
      return [];
    if (roles[part] !== 'count' || (part > from && found.gap.strength > parting.comma)) return [];
    shares.push({ percentage: first + part - from, part, base });
  }
  return shares;
}

/** Where the percentages end that 分别占 stands before, with no more than commas between. */
export function endOfEach({ sightings }: TextFigures, first: number): number {
  let end = first + 1;
  while (
    sightings[end]?.quantity.unit === '%' &&
    (sightings[end]?.gap.strength ?? parting.paragraph) <= parting.comma
  )
    end++;
  return end;
}

/**
 * `甲29件、乙18件，占比分别为61.7%、38.3%`: as many counts in a row before the shares as there are of these, parts of no
 * list. One count more is left out where the shares follow from it, and else leaves open which are meant.
 */
export function partsInRow(
  { sightings, roles }: TextFigures,
  [first, end]: readonly [number, number],
  totals: ReadonlyMap<number, number>,
): readonly Omit<SentenceShare, 'base'>[] {
  const from = first - (end - first);
  const row: Omit<SentenceShare, 'base'>[] = [];
  for (let part = from; part < first; part++) {
    const [before, found] = [sightings[part - 1], sightings[part]];
    if (found === undefined || roles[part] !== 'count' || totals.has(part)) return [];
    if (part > from && (before === undefined || !goesOn(before, found))) return [];
    row.push({ percentage: first + part - from, part });
  }
  const [opening, whole, share] = [sightings[from], sightings[from - 1], sightings[first]];
  if (row.length < 2 || opening === undefined || share === undefined) return [];
  if (share.quantity.sentence !== opening.quantity.sentence) return [];
  if (share.gap.strength > parting.comma || share.depth !== opening.depth) return [];
  const isOneMore = whole !== undefined && roles[from - 1] === 'count' && goesOn(whole, opening);
  return isOneMore && followers(sightings, row, from - 1) * 2 < row.length ? [] : row;
}

/** `甲149件、乙9件，占75.2%和4.5%`: as the ones before, where it is known where the shares end. */
export function sharesInOrder(
  { roles }: TextFigures,
  [first, end]: readonly [number, number],
  totals: ReadonlyMap<number, number>,
): readonly SentenceShare[] {
  const ofSum = sharesBehindSum([first, end], totals);
  if (ofSum.length > 0) return ofSum;
  const base = totals.get(first - 1);
  const shares: SentenceShare[] = [];
  for (let percentage = first; percentage < end; percentage++) {
    const part = percentage - (end - first);
    const isPart = part >= 0 && roles[part] === 'count' && totals.get(part) === base;
    if (base === undefined || !isPart) return [];
    shares.push({ percentage, part, base });
  }
  // One part more would leave open which of them the shares are of.
  return totals.get(2 * first - end - 1) === base ? [] : shares;
}

/** `发布326条，其中…。网站、微博分别占60%、30%`: whether a row names what it is of, and that is not the parts before it. */
export function areOfOthers(
  figures: TextFigures,
  [first, end]: readonly [number, number],
  said: BaseWords,
): boolean {
  const { text, sightings } = figures;
  const [last, share] = [sightings[first - 1], sightings[first]];
  const names = namesBefore(text, last, said);
  const count = end - first;
  if (names.length !== count) {
    return names.length > 0 && last?.quantity.sentence !== share?.quantity.sentence;
  }
  return names.some((name, index) => {
    const label = labelAt(figures, first - count + index);
    return !label.includes(name.slice(0, shortestName)) && !name.includes(label);
  });
}

/** Names are cut and lengthened, but begin alike: 法人申请 of 法人或其他组织. */
const shortestName = 2;

/** `甲20件、乙30件，合计50件，占比分别为40%、60%`: of the parts of the total right before them. */
function sharesBehindSum(
  [first, end]: readonly [number, number],
  totals: ReadonlyMap<number, number>,
): readonly SentenceShare[] {
  const base = first - 1;
  const from = base - (end - first);
  const shares: SentenceShare[] = [];
  for (let part = from; part < base; part++) {
    if (totals.get(part) !== base) return [];
    shares.push({ percentage: first + part - from, part, base });
  }
  return totals.get(from - 1) === base ? [] : shares;
}
