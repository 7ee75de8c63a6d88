import type { Report } from '../../../report/report.js';
import { Scanner } from '../../../report/text/scanner.js';
import type { Span } from '../../../report/span.js';
import type { Cell, Table } from '../../../report/table.js';
import type { RuleFinding, Tell } from '../../rule.js';
import { linesIn, textOf } from '../../running-text.js';
import { placesOfYear } from './report-year.js';
import { CAPTION, HEADER, isEarlier, stale, yearIn } from './stale.js';

/** `2016年度政府信息公开情况统计表`, `（2016年度）`: a line that is nothing but a table's caption. */
const caption =
  /^[(（]?(20\d\d)年度?[)）]?$|^[^。，,；;《]{0,30}?(20\d\d)年度?[^。，,；;《》]{0,30}(?:统计表|情况表|一览表)(?:[(（][^()（）]{0,12}[)）])?$|^[^。，,；;《]{0,40}(?:统计表|情况表|一览表)[(（](20\d\d)年度?[)）]$/u;

/** How far above its table a caption may stand: 填报单位, the date, another line of the caption come between. */
const captionReach = 120;

/** Tells captions of tables that name an earlier year. */
export function findStaleCaptions(report: Report, year: number, tell: Tell): void {
  let from = 0;
  for (const { span } of report.tables) {
    const above = { start: Math.max(from, span.start - captionReach), end: span.start };
    from = span.end;
    if (!holdsEarlierYear(report, above, year)) continue;
    for (const line of linesIn(report, above)) {
      const finding = staleCaption(report, line, year);
      if (finding) tell(finding);
    }
  }
}

/** Whether a year stands in a part of the text from which captions are copied. */
function holdsEarlierYear(report: Report, within: Span, year: number): boolean {
  for (let earlier = year - 1; isEarlier(String(earlier), year); earlier -= 1) {
    if (placesOfYear(report, earlier, within).length > 0) return true;
  }
  return false;
}

function staleCaption(report: Report, line: Span, year: number): RuleFinding | undefined {
  const text = withoutPipe(textOf(report, line));
  const printed = yearOfCaption(text);
  if (printed === undefined || !isEarlier(printed, year)) return undefined;
  return stale(yearIn(line, text, printed), printed, year, CAPTION);
}

function yearOfCaption(text: string): string | undefined {
  if (!text.includes('年') || !text.includes('20')) return undefined;
  return caption.exec(text)?.slice(1).find(Boolean);
}

/** A caption pasted from a table may keep its cell's closing pipe. */
function withoutPipe(text: string): string {
  return text.endsWith('|') ? text.slice(0, -1).trimEnd() : text;
}

/** Tells headers of columns that name an earlier year: `2016年度` above a column of figures. */
export function findStaleHeaders(report: Report, year: number, tell: Tell): void {
  const years = new Scanner(report.text, '年');
  for (const { rows, layout, span } of report.tables) {
    // What an entity stands for is not printed.
    if (layout !== 'html' && !years.isIn(span.start, span.end)) continue;
    const found: RuleFinding[] = [];
    let left = headerCells;
    for (const { cells } of rows) {
      if (left <= 0) break;
      // 2015年、2016年 beside the report year: a table of several years.
      if (cells.some((cell) => yearOfHeader(cell) === String(year))) break;
      for (const cell of cells.length > left ? cells.slice(0, left) : cells) {
        const finding = staleHeader(report, cell, year);
        if (finding) found.push(finding);
      }
      left -= cells.length;
    }
    if (found.length > 0 && !isByYear(rows, year)) found.forEach(tell);
  }
}

/** 2022年, 2023年, 2024年, a row each. */
function isByYear(rows: Table['rows'], year: number): boolean {
  return rows.some(({ cells: [first] }) => first && yearOfHeader(first) === String(year));
}

/** A table's header is among its first cells. */
const headerCells = 12;

function yearOfHeader({ text }: Cell): string | undefined {
  return text.includes('年') ? yearOfCaption(text.replace(/\s/gu, '')) : undefined;
}

function staleHeader(report: Report, cell: Cell, year: number): RuleFinding | undefined {
  const printed = yearOfHeader(cell);
  if (printed === undefined || !isEarlier(printed, year)) return undefined;
  const at = textOf(report, cell.span).indexOf(printed);
  if (at === -1) return undefined;
  const start = cell.span.start + at;
  return stale({ start, end: start + 4 }, printed, year, HEADER);
}
