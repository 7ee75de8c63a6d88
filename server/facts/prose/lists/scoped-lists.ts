import { beforeSpace, hasLineBreak } from '../../../report/text/lines.js';
import { followers } from '../figures/share-base.js';
import { labelAt } from '../figures/labels.js';
import type { Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';
import { sharesBehind } from './shares-of-whole.js';

/** What a sentence says first that its figures are of, and where that begins. */
export interface Scope {
  readonly name: string;
  readonly start: number;
}

/**
 * The scope that stands right before a figure: 行政许可 of `行政许可中，船员类28件、船舶类14件`. That of all that was made public
 * may stand behind its count, and what share of it is in electronic form between them.
 */
export function scopeBefore(text: string, { quantity: { span } }: Sighting): Scope | undefined {
  const from = Math.max(0, span.start - longestWords);
  const before = text.slice(from, span.start);
  const match = scoped.exec(before) ?? publishedHere.exec(before);
  const [, name] = match ?? [];
  return match === null || name === undefined ? undefined : { name, start: from + match.index };
}

const scoped =
  /[。；;\n\r]\s{0,8}在?([\u4e00-\u9fff]{2,12})[中里][，,]\s?(?:20\d\d年度?(?:新增)?(?:[（(][\u4e00-\u9fff]{1,6}[）)])?)?[^，,。；;：:\d\n\r]{1,16}$/u;
const publishedHere =
  /[。；;，,\n\r]\s{0,8}在?((?:主动)?公开的?(?:政府)?信息)[中里][，,]\s?(?:全文电子化率?[为达是]?\d{1,3}(?:\.\d{1,2})?[%％][。；;，,]\s?其中[，,：:]?)?[^，,。；;：:\d\n\r]{1,16}$/u;

/** The scope, the year and the name of the first kind. */
const longestWords = 64;

/** Whether a scope is all that was made public: 在主动公开的信息中. */
function isPublished(scope: string): boolean {
  return published.test(scope);
}

const published = /^[已所]?(?:主动)?公开的?(?:政府)?信息$/u;

/**
 * The count of its unit that has the name of the scope: in the paragraph, or of all that was made public in the one above.
 * Where several have it, it is the one that most shares behind the parts are right of.
 */
export function scopedTotal(
  figures: TextFigures,
  index: number,
  { name, start }: Scope,
): number | undefined {
  const { text, sightings, roles } = figures;
  const first = sightings[index];
  const isNamed = namedAs(name);
  const found: number[] = [];
  for (let at = index - 1; at >= 0 && first !== undefined; at--) {
    const count = sightings[at];
    if (count === undefined || first.quantity.span.start - count.end > furthest) break;
    if (count.paragraph !== first.paragraph && !(isPublished(name) && isAbove(text, count, start)))
      break;
    if (roles[at] !== 'count' || count.quantity.unit !== first.quantity.unit) continue;
    if (isNamed(labelAt(figures, at))) found.push(at);
  }
  const [nearest, another] = found;
  return another === undefined ? nearest : bySharesBehind(figures, found, index);
}

function namedAs(scope: string): (label: string) => boolean {
  if (isPublished(scope)) {
    const isActive = scope.includes('主动');
    return (label) => (isActive ? /主动公开/u : /公开/u).test(label) && !ofRequests.test(label);
  }
  const noun = scope.replace(/(?<=..)(?:信息|案件|申请|事项|文件)$/u, '');
  return (label) => label.includes(scope) || label.endsWith(noun);
}

const ofRequests = /申请|答复|受理/u;

/** Whether nothing but the end of one paragraph stands between a figure and a scope. */
function isAbove(text: string, { end }: Sighting, start: number): boolean {
  return !hasLineBreak(text, { start: end, end: Math.max(end, beforeSpace(text, end, start)) });
}

/** Of several counts, the one that most of the shares of a sentence are right of; none where two are alike, or no share is. */
function bySharesBehind(
  figures: TextFigures,
  totals: readonly number[],
  index: number,
): number | undefined {
  const { sightings } = figures;
  const parts: number[] = [];
  for (
    let at = index;
    sightings[at]?.quantity.sentence === sightings[index]?.quantity.sentence;
    at++
  )
    parts.push(at);
  const run = sharesBehind(figures, parts);
  const right = totals.map((total) => followers(sightings, run, total, 0));
  const most = Math.max(...right);
  const best = totals.filter((_, at) => right[at] === most);
  return most > 0 && best.length === 1 ? best[0] : undefined;
}

/** What is further back is not what is sorted. */
const furthest = 600;
