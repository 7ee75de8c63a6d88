import { none, type SourceLine } from '../lines/source-line.js';
import type { Span } from '../../span.js';
import type { StreamLine } from './stream-lines.js';

/**
 * How the cells of a table that stand on lines of their own are closed: by a pipe on the cell's line (`规章 |`), by one
 * on the line behind it, or by none. Between closed cells a lone pipe is a blank cell.
 */
type Closing = 'ownLine' | 'lineBehind' | 'none';

/**
 * The lone pipes that close a blank cell: those behind a row's label, but neither the one that closes a cell that holds
 * something nor, where rows are parted by a pipe of their own, the one above the next label.
 */
export function blankCells(text: string, run: readonly StreamLine[]): ReadonlySet<StreamLine> {
  const blanks = new Set<StreamLine>();
  const closing = closingOf(text, run);
  if (closing === 'none') return blanks;
  const rowsParted = closing === 'ownLine' ? partsClosedRows(run) : partsRows(text, run);
  let inRow = false;
  let mayClose = false;
  let last: StreamLine | undefined;
  for (const each of run) {
    const { role, line, word } = each;
    const isPipe = role === 'gap' && isLonePipe(text, line);
    if (role === 'word' || role === 'fragment' || role === 'header') {
      if (last !== undefined && rowsParted) blanks.delete(last);
      const isClosed = closing === 'lineBehind' || line.closed;
      inRow =
        (role === 'word' && word?.kind === 'row') ||
        (role === 'fragment' && isClosed && isItem(text, line.span));
    }
    last = undefined;
    if (isPipe && inRow && !mayClose) {
      blanks.add(each);
      last = each;
    }
    if (role !== 'gap') mayClose = closing === 'lineBehind';
    else if (isPipe) mayClose = false;
  }
  return blanks;
}

/** Adds the blank cells a table ends with to its lines, where its cells are closed by pipes. */
export function addBlanksBehind(
  text: string,
  lines: readonly SourceLine[],
  from: number,
  run: StreamLine[],
): void {
  const next = lines[from];
  if (run.at(-1)?.line.closed !== true && (next === undefined || !isLonePipe(text, next))) return;
  for (let index = from; index < lines.length && index - from < mostBlanks; index++) {
    const line = lines[index];
    if (line === undefined || !isLonePipe(text, line)) break;
    run.push({ role: 'gap', line, word: undefined, cells: none });
  }
}

/** No row of a form has more cells. */
const mostBlanks = 16;

function closingOf(text: string, run: readonly StreamLine[]): Closing {
  let full = 0;
  let onOwnLine = 0;
  let behind = 0;
  for (let index = 0; index < run.length; index++) {
    const { role, line } = run[index] ?? {};
    if (line === undefined || (role !== 'word' && role !== 'value')) continue;
    full++;
    if (line.closed) onOwnLine++;
    else if (isPipeBehind(text, run, index)) behind++;
  }
  if (onOwnLine * 10 >= full * 9) return 'ownLine';
  return behind * 10 >= full * 9 ? 'lineBehind' : 'none';
}

/** Whether rows of closed cells are parted by a pipe of their own: no label of a row stands right below a figure. */
function partsClosedRows(run: readonly StreamLine[]): boolean {
  return !run.some(({ word }, index) => word?.kind === 'row' && run[index - 1]?.role === 'value');
}

/** Whether rows are parted by a pipe of their own: above no label of a row stands only the one that closes a figure. */
function partsRows(text: string, run: readonly StreamLine[]): boolean {
  return !run.some(
    ({ word }, index) =>
      word?.kind === 'row' &&
      run[index - 2]?.role === 'value' &&
      isPipeBehind(text, run, index - 2),
  );
}

function isPipeBehind(text: string, run: readonly StreamLine[], index: number): boolean {
  const next = run[index + 1];
  return next?.role === 'gap' && isLonePipe(text, next.line);
}

/** Whether a cell has a number like those of the rows: a label, known or not (`5.属于三类内容事务信息`). */
function isItem(text: string, { start }: Span): boolean {
  return /^(?:\d{1,2}[.、．]|[(（][一二三四五六七八九十][)）])/u.test(text.slice(start, start + 4));
}

function isLonePipe(text: string, { kind, piece, span: { start, end } }: SourceLine): boolean {
  return kind === 'blank' && piece === -1 && end - start === 1 && text.charCodeAt(start) === pipe;
}

const pipe = 0x7c;
