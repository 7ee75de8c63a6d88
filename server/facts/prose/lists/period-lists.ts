import { Characters } from '../../../report/text/characters.js';
import { labelAt } from '../figures/labels.js';
import type { List } from './lists.js';
import { nearTotal } from './near-totals.js';
import { sumOf } from './part-sums.js';
import { parting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/**
 * Lists by quarters, halves or months that make up the year, with the total of the year behind them or before them:
 * `上半年公开信息4120条,下半年公开信息4622条,全年共8742条`, `四个季度分别公开信息78条、81条、86条、91条,全年共计336条`.
 */
export function findPeriodLists(figures: TextFigures): readonly List[] {
  const { sightings } = figures;
  const found: List[] = [];
  for (let from = 0; from + 2 < sightings.length; from++) {
    const first = sightings[from];
    if (first === undefined || !areBeside(figures, from, 3)) continue;
    const label = labelAt(figures, from);
    if (!namesPeriod(label)) continue;
    const count = allQuarters.test(label) ? 4 : countOfYear(figures, from, label);
    if (count === undefined || !areBeside(figures, from, count)) continue;
    const parts = Array.from({ length: count }, (_, at) => from + at);
    const isBehind = areBeside(figures, from, count + 1) && isOfYear(figures, from + count, label);
    const total = isBehind ? from + count : totalAbove(figures, parts);
    if (total === undefined) continue;
    found.push({ total, parts, complete: true, beside: [] });
    from += count - (isBehind ? 0 : 1);
  }
  return found;
}

/** `收到申请36件。…一季度收到6件，二季度12件，三季度10件，四季度8件`: what all quarters come to, told before. */
function totalAbove(figures: TextFigures, parts: readonly number[]): number | undefined {
  const sum = sumOf(figures.sightings, parts);
  return sum === undefined || sum < leastSum
    ? undefined
    : nearTotal(figures, { parts, sum }, furthest);
}

/** Small sums may be anything. */
const leastSum = 10;

/** In characters: a paragraph or two. */
const furthest = 500;

/** The lists; those whose parts are the quarters, halves or months of a year are complete. */
export function completeByPeriods(figures: TextFigures, lists: readonly List[]): readonly List[] {
  return lists.map((list) => {
    if (list.complete || list.parts.length < 2) return list;
    let covered = 0;
    for (const at of list.parts) {
      const months = monthsOf(labelAt(figures, at));
      if (months === 0 || (covered & months) !== 0) return list;
      covered |= months;
    }
    return covered === wholeYear ? { ...list, complete: true } : list;
  });
}

/** `四个季度分别发布18篇、22篇…`. */
const allQuarters = /^(?:(?:第?[一1][至到—－~～-]|前)?第?[四4]个?季度|各季度)分别/u;

/** How many figures from one on tell the parts of a year, each named by its period. */
function countOfYear(figures: TextFigures, from: number, label: string): number | undefined {
  let covered = monthsOf(label);
  if (covered === 0) return undefined;
  for (let at = from + 1; at < from + 12; at++) {
    if (figures.roles[at] !== 'count') return undefined;
    const words = labelAt(figures, at);
    const months = monthsOf(words);
    const isNext = months !== 0 && (covered & months) === 0 && saysSame(words, label);
    if (!isNext) return undefined;
    covered |= months;
    if (covered === wholeYear) return at - from + 1;
  }
  return undefined;
}

const wholeYear = 0xfff;

/** Whether a label may name months, quarters or halves. */
function namesPeriod(label: string): boolean {
  return periods.standBetween(label, 0, label.length);
}

const periods = new Characters('月季半');

/** The months a label begins with, a bit each; 0 for one that begins with none. */
function monthsOf(label: string): number {
  if (!namesPeriod(label)) return 0;
  const [, quarter, half, upTo, first, last] = period.exec(label) ?? [];
  if (quarter !== undefined) return 0b111 << (3 * ('一二三四1234'.indexOf(quarter) % 4));
  if (half !== undefined) return half === '上' ? 0x03f : 0xfc0;
  if (upTo !== undefined) return 0x1ff;
  const [from, to] = [Number(first), Number(last ?? first)];
  if (!(from >= 1 && from <= to && to <= 12)) return 0;
  return ((1 << (to - from + 1)) - 1) << (from - 1);
}

const period =
  /^(?:其中|20\d\d年|今年|[^，,。；;一二三四五六七八九十\d]{0,12}?)(?:第?([一二三四1-4])季度|([上下])半年|(前[三3]个?季度)|(\d{1,2})(?:月?[-—－–~～至到](\d{1,2}))?月份?)/u;

/** Whether a label says nothing but its period, or what the first said too. */
function saysSame(label: string, first: string): boolean {
  const said = nakedOf(label.replace(period, ''));
  return said === '' || first.includes(said);
}

function nakedOf(words: string): string {
  let end = words.length;
  while (end > 0 && '共为是有达了 '.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end).replace(/^(?:分别|[则又再共])+/u, '');
}

/** Figures one after the other in a sentence, by one unit, with nothing stronger than a comma between. */
function areBeside({ sightings, roles }: TextFigures, from: number, count: number): boolean {
  const first = sightings[from];
  if (roles[from] !== 'count') return false;
  for (let at = from + 1; at < from + count; at++) {
    const next = sightings[at];
    if (first === undefined || next === undefined || roles[at] !== 'count') return false;
    const isBeside =
      next.quantity.sentence === first.quantity.sentence &&
      next.quantity.unit === first.quantity.unit &&
      next.depth === first.depth &&
      next.gap.depth === first.depth &&
      next.gap.strength <= parting.semicolon;
    if (!isBeside) return false;
  }
  return true;
}

/** `全年共`, and what the first part was said to be. */
function isOfYear(figures: TextFigures, total: number, first: string): boolean {
  const label = labelAt(figures, total);
  const [said] = ofYear.exec(label) ?? [];
  if (said === undefined) return false;
  const rest = nakedOf(label.slice(said.length));
  return rest === '' || first.includes(rest);
}

const ofYear = /^(?:全年度?(?:累计|[共合总]计|总共|一共|共)?|累计|[共合总]计|总共|一共|共)/u;
