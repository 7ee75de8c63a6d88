import { countsAfter, goesOn } from './counts-in-a-row.js';
import { labelAt } from '../figures/labels.js';
import { takenBy, type List } from './lists.js';
import { compareSum } from './part-sums.js';
import { parting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';
import {
  nameAllAfterReview,
  nameAllAttributes,
  nameAllEndings,
  nameAllOpinions,
  nameOnlineHalves,
  nameQualities,
} from './whole-lists.js';
import {
  nameAllDegrees,
  nameAllGrades,
  nameBothPapers,
  nameLeadAndAssist,
} from './whole-scales.js';

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
    const parts = degreesAfter(figures, total) ?? countsAfter(figures, total);
    const first = sightings[parts[0] ?? -1];
    if (parts.length < 2 || first === undefined || first.gap.cue !== undefined) continue;
    if (!namesAll(figures, total, parts)) continue;
    if (first.gap.strength < parting.semicolon && isPartOfRun(figures, total)) continue;
    const whole = sightings[total];
    if (whole === undefined || compareSum(whole, [first]) === 'above') continue;
    taken ??= takenBy(lists);
    const isSum = lists.some((list) => list.total === total && isBehind(list));
    if ((taken.has(total) && !isSum) || parts.some((part) => taken?.has(part) === true)) continue;
    found.push({ total, parts, complete: true, beside: [] });
    total += parts.length;
  }
  return found;
}

/** Whether a list stands before its total: `14个市和42个部门共56家单位`, which may then be told apart once more. */
function isBehind({ total, parts }: List): boolean {
  return parts.every((part) => part < total);
}

/**
 * `收回问卷276份，有效回收率92%；满意251份，基本满意21份，不满意4份`: degrees of satisfaction may stand behind a ；.
 * @returns undefined where none do
 */
function degreesAfter(figures: TextFigures, total: number): readonly number[] | undefined {
  const { sightings, roles } = figures;
  let first = total + 1;
  while (roles[first] === 'rate' || roles[first] === 'share') first++;
  const [whole, next] = [sightings[total], sightings[first]];
  if (next?.gap.strength !== parting.semicolon || roles[first] !== 'count') return undefined;
  if (whole?.quantity.unit !== next.quantity.unit || whole?.depth !== next.depth) return undefined;
  const parts = [first, ...countsAfter(figures, first)];
  return nameAllDegrees(parts.map((part) => labelAt(figures, part))) ? parts : undefined;
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
    nameAllEndings(whole, labels) ||
    nameAllAttributes(said + documents, labels) ||
    nameOnlineHalves(labels) ||
    nameQualities(labels) ||
    nameAllGrades(labels) ||
    nameAllDegrees(labels) ||
    nameLeadAndAssist(said, labels) ||
    nameBothPapers(said, labels)
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
