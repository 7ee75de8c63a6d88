import { labelAt } from '../figures/labels.js';
import { isCount } from '../figures/roles.js';
import { nameOfAnother, saysWhole, subjectOf, type BaseWords } from '../figures/share-words.js';
import { parting, type Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';
import type { ListedFigures } from './listed-figures.js';

/** The figure right before the share, or before the base that is named, in the same sentence and brackets. */
export function partBefore(
  { sightings, roles }: TextFigures,
  index: number,
  share: Sighting,
): number | undefined {
  const at = index - 1;
  const part = sightings[at];
  if (part === undefined || !isCount(roles[at])) return undefined;
  const isBeside =
    part.quantity.sentence === share.quantity.sentence &&
    share.gap.strength <= parting.comma &&
    part.depth <= share.depth;
  return isBeside ? at : undefined;
}

/** `其中政府还贷1687公里、经营性3149公里，经营性里程占比65.1%`: the part that is named once more; the last where none is. */
export function partNamed(
  figures: ListedFigures,
  last: number,
  share: Sighting,
  said: BaseWords,
): number | undefined {
  const { text, sightings, totals } = figures;
  const own = subjectOf(text, sightings[last], share, said);
  const same = isOfTotal(said.words) ? sameName(figures, last, own) : undefined;
  if (same !== undefined) return same;
  const another = nameOfAnother(text, sightings[last], share, said);
  if (another === undefined) return last;
  if (another.length < 2 || !saysWhole(said.words)) return undefined;
  // 满意和基本满意占98.6%: of both.
  if (/[和与及]/u.test(another)) return undefined;
  const named: number[] = [];
  for (let at = last; at > last - furthestPart; at--) {
    if (sightings[at]?.quantity.sentence !== share.quantity.sentence) break;
    const label = labelAt(figures, at);
    if (label.includes(another) || (label.length > 1 && another.startsWith(label))) named.push(at);
  }
  const [only, more] = named;
  return only !== undefined && more === undefined && totals.has(only) ? only : undefined;
}

/** 占发文总数的比例: of all there is of them here, and not of another's. */
function isOfTotal(words: string): boolean {
  return saysWhole(words) || (/总[数量]$/u.test(words) && !/[全省市县区]/u.test(words));
}

/** `公开类178件、依申请公开类95件、不公开类213件，公开类占36.6%`: the one part whose whole name is said again, and not the last. */
function sameName(figures: ListedFigures, last: number, subject: string): number | undefined {
  const { totals } = figures;
  const total = totals.get(last);
  if (subject.length < 2 || total === undefined) return undefined;
  const isNamed = (at: number): boolean => labelAt(figures, at).trim() === subject;
  if (isNamed(last)) return undefined;
  const named: number[] = [];
  for (let at = last - 1; at > last - furthestPart && at > total; at--) {
    if (totals.get(at) === total && isNamed(at)) named.push(at);
  }
  const [only, more] = named;
  return more === undefined ? only : undefined;
}

/** A part that is named again stands no further back. */
const furthestPart = 20;

/** `单位申请69件，多为商业企业，占59.4%`: of most of them, whose figure is not printed. */
export function isOfMost(text: string, part: Sighting | undefined, share: Sighting): boolean {
  return part !== undefined && most.test(text.slice(part.end, share.quantity.clause.start));
}

const most =
  /^[件宗起份个家人名条次]?[，,]\s?(?:大?多数?|主要|大部分|绝大部分)(?:[为是]|来自)[^，,。；;\d]{1,20}[，,]\s?$/u;
