import { countsAfter, goesOn } from './counts-in-a-row.js';
import { labelAt } from './labels.js';
import { takenBy, type List } from './lists.js';
import { compareSum } from './part-sums.js';
import type { TextFigures } from './text-figures.js';
import {
  nameAllAfterReview,
  nameAllAttributes,
  nameAllOpinions,
  nameOnlineHalves,
  nameQualities,
} from './whole-lists.js';

/**
 * Parts without 其中 that are named after all there may be of the total right before them: `清理文件46件，废止5件，修改2件，
 * 继续有效39件`, `收到意见28条，采纳9条，部分采纳6条，未采纳13条`, `培训8场，线上3场、线下5场`,
 * `抽检100批次，合格97批次，不合格3批次`.
 */
export function findNamedLists(figures: TextFigures, lists: readonly List[]): readonly List[] {
  const { sightings, roles } = figures;
  const found: List[] = [];
  let taken: ReadonlySet<number> | undefined;
  for (let total = 0; total + 2 < sightings.length; total++) {
    if (roles[total] !== 'count') continue;
    const parts = countsAfter(figures, total);
    const first = sightings[parts[0] ?? -1];
    if (parts.length < 2 || first === undefined || first.gap.cue !== undefined) continue;
    if (!namesAll(figures, total, parts) || isPartOfRun(figures, total)) continue;
    const whole = sightings[total];
    if (whole === undefined || compareSum(whole, [first]) === 'above') continue;
    taken ??= takenBy(lists);
    if (taken.has(total) || parts.some((part) => taken?.has(part) === true)) continue;
    found.push({ total, parts, complete: true, beside: [] });
    total += parts.length;
  }
  return found;
}

function namesAll(figures: TextFigures, total: number, parts: readonly number[]): boolean {
  const labels = parts.map((part) => labelAt(figures, part));
  const said = labelAt(figures, total);
  const behind = wordsBehind(figures, total);
  const whole = said + behind;
  // 对86份文件标注公开属性
  const documents = /^(?:公文|文件|发文)/u.exec(behind)?.[0] ?? '';
  return (
    nameAllAfterReview(whole, labels) ||
    nameAllOpinions(whole, labels) ||
    nameAllAttributes(said + documents, labels) ||
    nameOnlineHalves(labels) ||
    nameQualities(labels)
  );
}

/** `对65件规范性文件进行清理，`: what the clause of a figure says behind it. */
function wordsBehind({ text, sightings }: TextFigures, index: number): string {
  const figure = sightings[index];
  if (figure === undefined) return '';
  const { clause } = figure.quantity;
  return text.slice(
    figure.end,
    Math.max(figure.end, Math.min(clause.end, figure.end + longestWords)),
  );
}

const longestWords = 30;

/** Whether the total goes on from a count itself, and may be a part of what that counts. */
function isPartOfRun({ sightings, roles }: TextFigures, total: number): boolean {
  const [before, whole] = [sightings[total - 1], sightings[total]];
  if (before === undefined || whole === undefined || roles[total - 1] !== 'count') return false;
  return goesOn(before, whole);
}
