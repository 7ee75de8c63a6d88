import { labelAt } from '../figures/labels.js';
import { isKeptBySlip } from './near-totals.js';
import { compareParts, sumOf } from './part-sums.js';
import { parting, type Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';
import { isCount } from '../figures/roles.js';

/** A total and its parts, as indices of figures. */
interface Parts {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * Whether parts that are more than the figure right before them may be of what was counted before it, or of all of it
 * together: `新收317件，上年结转3件。其中予以公开184件，…`.
 */
export function mayBeOfMore(figures: TextFigures, list: Parts): boolean {
  const { text, sightings } = figures;
  if (haveOwnSum(figures, list)) return true;
  const sum = sumOf(sightings, list.parts);
  const total = sightings[list.total];
  const whole = total?.count;
  if (sum === undefined || total === undefined || whole === undefined) return false;
  if (isOfBoth(figures, list)) return true;
  if (list.parts.some((index) => isPartlyTakenBack(text, sightings[index]?.end))) return true;
  const isSmaller = list.parts.some((index) => (sightings[index]?.count ?? 0) > whole);
  const before = countsBefore(figures, list.total);
  const first = sightings[list.parts[0] ?? list.total];
  // Of whatever a sentence before was about, and not of the last of its figures.
  if (isSmaller && first?.quantity.sentence !== total.quantity.sentence) return before.length > 0;
  const isRest = isSmaller || rest.test(labelAt(figures, list.total));
  const most = Math.max(...list.parts.map((index) => sightings[index]?.count ?? 0));
  const mayOverlap = isSmaller && persons.has(total.quantity.unit ?? '');
  // 各类政务信息275条，互动信息52条。其中…: of the one or of both, unless a slip explains what is too many.
  const isApart =
    list.parts.length > 1 &&
    first?.quantity.sentence !== total.quantity.sentence &&
    !isKeptBySlip(sightings, { parts: list.parts, sum }, total);
  let together = whole;
  for (const { count, depth } of before) {
    if (count === undefined || depth > total.depth) continue;
    together += count;
    if (count === sum || together === sum || ((isRest || isApart) && together > sum)) return true;
    if (mayOverlap && together >= most) return true;
  }
  return false;
}

/** The counts before a figure in its sentence that are in its unit, the nearest first. */
function countsBefore({ sightings, roles }: TextFigures, index: number): readonly Sighting[] {
  const of = sightings[index]?.quantity;
  const counts: Sighting[] = [];
  for (let at = index - 1; at >= 0 && index - at <= furthest; at--) {
    const found = sightings[at];
    if (found === undefined || found.quantity.sentence !== of?.sentence) break;
    if (isCount(roles[at]) && found.quantity.unit === of.unit) counts.push(found);
  }
  return counts;
}

/** `接种7.43万人,其中第一针7.43万人、第二针7.28万人,合计14.71万针次`: parts that add up to what stands behind them. */
function haveOwnSum(figures: TextFigures, { parts }: Parts): boolean {
  const behind = (parts.at(-1) ?? -1) + 1;
  if (!statedSum.test(labelAt(figures, behind))) return false;
  return compareParts(figures.sightings, behind, parts) === 'equal';
}

const statedSum = /^(?:合计|共计|总计|累计|共)/u;

/** `行政复议30件、行政诉讼20件。其中市局行政复议12件、行政诉讼9件`: of two totals side by side, each part of its own. */
function isOfBoth(figures: TextFigures, { total, parts }: Parts): boolean {
  const { text, sightings, roles } = figures;
  const whole = sightings[total];
  const before = sightings[total - 1];
  if (parts.length < 2 || whole === undefined || before === undefined) return false;
  if (!isCount(roles[total - 1]) || before.quantity.unit !== whole.quantity.unit) return false;
  if (before.quantity.sentence !== whole.quantity.sentence || whole.gap.strength > parting.comma)
    return false;
  if (whole.gap.strength < parting.comma) return true;
  const last = lastWord(labelAt(figures, total - 1));
  const first = parts[0] ?? total;
  return (
    last.length === 2 &&
    lastWord(labelAt(figures, total)) !== last &&
    (lastWord(labelAt(figures, first)) === last ||
      wordsBehind(text, sightings[first]?.end).endsWith(last))
  );
}

/** `37件行政复议、8件行政诉讼`: what a part counts may stand behind its figure. */
function wordsBehind(text: string, end: number | undefined): string {
  return end === undefined ? '' : (/^\p{L}+/u.exec(text.slice(end, end + 12))?.[0] ?? '');
}

/** `信息20条（同时撤销2条）`: what was counted and is no more. */
function isPartlyTakenBack(text: string, end: number | undefined): boolean {
  return end !== undefined && takenBack.test(text.slice(end, end + 14));
}

const takenBack =
  /^[(（][^()（）\d]{0,8}(?:撤[销下回]|删除|扣除|减去|剔除|下线|废止|失效|重复|重合)/u;

function lastWord(label: string): string {
  return label.trimEnd().slice(-2);
}

/** `专职12人，兼职46人，其中本科以上52人，35岁以下29人`: who is told by several traits. */
const persons: ReadonlySet<string> = new Set(['人', '名', '位']);

/** What is left over or left out of all of it. */
const rest = /结转|转结|顺延|^[除余剩]|其余/u;

/** Figures further back in a sentence are of something else. */
const furthest = 8;
