import { normalise } from '../report/normalise.js';
import { widthOf } from './columns.js';
import { isFigure, type Line } from './lines.js';

/**
 * The lines of a table without the columns that the form does not have, because they hold figures of another period
 * or of all years, or what changed since, or no figures at all: `上年`, `2014年` in a report for 2015, `历年累计`,
 * `同比增减`, `代码`, `备注`. Only where headers and figures stand in one grid, so that nothing can be taken for such a
 * column by mistake.
 * @param lines of one table of the text
 * @param year of the report, where it is known
 */
export function withoutOtherPeriods(
  lines: readonly Line[],
  year: number | undefined,
): readonly Line[] {
  const at = lines.findIndex(({ words }) => words.some(({ kind }) => kind === 'header'));
  const header = lines[at];
  if (header === undefined || header.stream || hasFigures(header)) return lines;
  const others = columnsOfOthers(header, year);
  if (others.size === 0) return lines;
  const width = widthOf(header.row);
  const isGrid = lines.every((line) => widthOf(line.row) === width || !hasFigures(line));
  return isGrid ? lines.map((line) => without(line, others)) : lines;
}

/** Where in the grid the headers stand that tell of another period. */
function columnsOfOthers({ cells, words }: Line, year: number | undefined): ReadonlySet<number> {
  const others = new Set<number>();
  let own = 0;
  for (const [index, { text, column, columnSpan }] of cells.entries()) {
    const key = normalise(text);
    const kind = words[index]?.kind;
    if (index > 0 && columnSpan === 1 && isOther(key, kind, year)) others.add(column);
    else if (kind === 'header' && index > 0) own++;
  }
  return own > 0 ? others : none;
}

const none: ReadonlySet<number> = new Set();

/** A header of the form is one of another period only if it is a year of its own. */
function isOther(key: string, kind: string | undefined, year: number | undefined): boolean {
  const named = /^(\d{4})年度?(?:数据|数量|数|总计|合计|统计数|情况)?$/u.exec(key)?.[1];
  if (named !== undefined) return year !== undefined && Number(named) !== year;
  return (
    kind !== 'header' &&
    key.length <= longestHeader &&
    (isLastYear(key) || isChange(key) || isSum(key) || isCode(key))
  );
}

const longestHeader = 16;

function isLastYear(key: string): boolean {
  return /^(?:上一?年度?|去年)(?:同期)?(?:数据|数量|数|总计|合计|统计数|情况)?$/u.test(key);
}

function isSum(key: string): boolean {
  return /^(?:历年)?累计(?:数据|数量|数|总计|合计)?$/u.test(key);
}

function isCode(key: string): boolean {
  return /^(?:(?:指标|项目)?(?:代码|编号|编码|序号)|行次|行号|备注|说明)$/u.test(key);
}

function isChange(key: string): boolean {
  return /^[比较与]?(?:上一?年度?|去年)?(?:同期)?(?:相比)?(?:同比)?(?:增减|增长|增幅|变化|升降)(?:情况|数量|[数量率额]|幅度)?(?:\(?%\)?)?$/u.test(
    key,
  );
}

function without(line: Line, columns: ReadonlySet<number>): Line {
  const kept = line.cells.flatMap(({ column }, index) => (columns.has(column) ? [] : [index]));
  if (kept.length === line.cells.length) return line;
  return {
    ...line,
    cells: kept.flatMap((index) => line.cells[index] ?? []),
    words: kept.flatMap((index) => line.words[index] ?? []),
  };
}

/** A year at the head of a column is no figure, though it reads like one. */
function hasFigures({ cells, words }: Line): boolean {
  return cells.some((cell, index) => words[index]?.kind === 'value' && isFigure(cell));
}
