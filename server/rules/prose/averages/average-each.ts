import { wordsBehind } from '../words-behind.js';
import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import type { Quantity } from '../../../facts/prose/reading.js';
import type { Report } from '../../../report/report.js';

/** `培训4期，培训168人次，平均每期42人次`: an average, what it is taken of and over. */
export interface AverageEach {
  readonly count: Quantity;
  readonly total: Quantity;
  readonly average: Quantity;
}

/**
 * Reads the average at an index whose words name the unit of a count before its total: 平均每期, 每场, 篇均. Where the
 * sentence has another count by that unit, the total may be of both, and nobody can tell.
 */
export function averageEach(
  quantities: readonly Quantity[],
  index: number,
  { text }: Report,
): AverageEach | undefined {
  const [average, total] = [quantities[index], quantities[index - 1]];
  if (average === undefined || total === undefined || !areAlike(total, average)) return undefined;
  const each = unitOf(average, total, text);
  if (each === undefined) return undefined;
  let count: Quantity | undefined;
  for (let at = index - 2; at >= Math.max(0, index - furthest); at--) {
    const before = quantities[at];
    if (before?.sentence.start !== average.sentence.start) break;
    if (before.unit === total.unit && isExact(before)) return undefined;
    if (before.unit === undefined || !names(each, before.unit)) continue;
    if (count !== undefined) return undefined;
    count = before;
  }
  if (count === undefined || !isExact(count) || !count.figure.value.gt(1)) return undefined;
  const between = wordsIn(text, count.span.end, total.span.start);
  const isParted =
    parted.test(between) || alone.test(wordsIn(text, total.clause.start, total.span.start));
  return isParted ? undefined : { count, total, average };
}

/** How many figures back a sentence is looked through for what is averaged over. */
const furthest = 8;

/** What tells of part of it, of more than it, or of something else. */
const parted = /[。；;：:（()）\n\r另拟]|其中|包括|累计|历年|截[至止]|目标|计划|力争/u;
/** `单场最多`: of one of them alone. */
const alone = /单[场期次篇个]|最[多高大长]|其中|另/u;

function isExact({ approximation }: Quantity): boolean {
  return approximation === 'exact';
}

/** Whether two figures count the same, one right behind the other in a sentence. */
function areAlike(total: Quantity, average: Quantity): boolean {
  if (total.sentence.start !== average.sentence.start) return false;
  if (!isExact(total) || !isExact(average)) return false;
  const [unit, other] = [total.unit ?? '', average.unit ?? ''];
  return (
    unit !== '' && unit !== '%' && (unit === other || (persons.has(unit) && persons.has(other)))
  );
}

const persons: ReadonlySet<string> = new Set(['人', '名', '位', '人次']);

/** The unit that the words before an average name, where they begin right behind its total. */
function unitOf(average: Quantity, total: Quantity, text: string): string | undefined {
  const behind = wordsBehind(text, total, average.span.start);
  const [, every, before, short] = words.exec(behind) ?? [];
  return every ?? before ?? short;
}

const words =
  /^[^，,。；;：:（(\d]{0,6}[，,](?:平均每一?个?([场期次篇件条家户批宗]次?)|每([场期次篇件条家户批宗]次?)平均|([场期次篇件条家户])均)约?[\u4e00-\u9fff]{0,4}$/u;

/** 场 names 场 and 场次. */
function names(each: string, unit: string): boolean {
  return unit === each || unit === `${each}次`;
}
