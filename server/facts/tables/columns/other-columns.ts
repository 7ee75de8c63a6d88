import { normalise } from '../../../report/text/normalise.js';
import { widthOf } from './columns.js';
import { furtherSums } from './further-sums.js';
import { isFigure, type Line } from '../lines.js';
import { stretchesOfOthers } from './other-stretches.js';
import { isBlank } from '../runs.js';

/**
 * The lines of a table without the columns that the form does not have, because they hold figures of another period
 * or of all years, or what changed since, or sums the form does not want, or no figures at all: `上年`, `2014年` in a
 * report for 2015, `历年累计`, `同比增减`, `小计`, `序号`, `代码`, `备注`. Only where headers and figures stand in one grid, so
 * that nothing can be taken for such a column by mistake.
 * @param lines of one table of the text
 * @param year of the report, where it is known
 */
export function withoutOtherColumns(
  lines: readonly Line[],
  year: number | undefined,
): readonly Line[] {
  const stretches = stretchesOfOthers(lines, ({ cells, words }, index) =>
    isOther(normalise(cells[index]?.text ?? ''), words[index]?.kind, year),
  );
  const left = stretches.size === 0 ? lines : lines.map((line) => without(line, stretches));
  const headers = headersOf(left);
  const [first] = headers;
  if (first === undefined) return lines;
  const others = columnsOfOthers(headers, year);
  for (const column of furtherSums(headers)) others.add(column);
  for (const column of stretches) others.add(column);
  if (others.size === 0) return lines;
  const width = widthOf(first.row);
  const isGrid = lines.every((line) => widthOf(line.row) === width || !hasFigures(line));
  if (!isGrid || (others.has(0) && !isNumbered(lines))) return lines;
  return lines.map((line) => without(line, others));
}

/** The lines with words of columns; none where the first of them has figures too, or where breaks of rows are lost. */
function headersOf(lines: readonly Line[]): readonly Line[] {
  if (lines[0]?.stream !== false) return none;
  const headers = lines.filter(({ words }) => words.some(({ kind }) => kind === 'header'));
  return headers[0] === undefined || hasFigures(headers[0]) ? none : headers;
}

const none: readonly never[] = [];

/** Where in the grid headers stand that the form does not have, and no word of the form above or below them. */
function columnsOfOthers(headers: readonly Line[], year: number | undefined): Set<number> {
  const others = new Set<number>();
  const own = new Set<number>();
  for (const { cells, words } of headers) {
    for (const [index, { text, column, columnSpan, state }] of cells.entries()) {
      if (state === 'blank') continue;
      const kind = words[index]?.kind;
      if (kind !== 'header' || beginsWithDigit(text)) {
        const key = normalise(text);
        const mayBe = columnSpan === 1 && (column > 0 || isCode(key));
        if (mayBe && isOther(key, kind, year)) {
          others.add(column);
          continue;
        }
      }
      if (kind === 'header' && column > 0) own.add(column);
    }
  }
  for (const column of own) others.delete(column);
  return own.size > 0 ? others : new Set();
}

/** As a year does. */
function beginsWithDigit(text: string): boolean {
  return /^\d/u.test(text);
}

/** Whether the first cells of all lines with figures count them. */
function isNumbered(lines: readonly Line[]): boolean {
  return lines.every((line) => {
    const [first] = line.cells;
    return !hasFigures(line) || first === undefined || first.state === 'number' || isBlank(first);
  });
}

/** Whether the form does not have a header: a word of the form is such only if it is another year. */
function isOther(key: string, kind: string | undefined, year: number | undefined): boolean {
  const named = /^(\d{4})年度?(?:数据|数量|数|总计|合计|统计数|情况)?$/u.exec(key)?.[1];
  if (named !== undefined) return year !== undefined && Number(named) !== year;
  return (
    kind !== 'header' &&
    key.length <= longestHeader &&
    (isLastYear(key) || isChange(key) || isRunningTotal(key) || isCode(key))
  );
}

const longestHeader = 16;

function isLastYear(key: string): boolean {
  return /^(?:上一?年度?|去年)(?:同期)?(?:数据|数量|数|总计|合计|统计数|情况)?$/u.test(key);
}

/** `历年累计` */
function isRunningTotal(key: string): boolean {
  return /^(?:历年)?累计(?:数据|数量|数|总计|合计)?$/u.test(key);
}

/** `指标代码`, `序号`, `备注`: what has no figures of the form at all. */
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
