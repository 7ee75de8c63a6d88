import { normalise } from '../../../report/text/normalise.js';
import { widthOf } from '../columns/columns.js';
import type { Line } from '../lines.js';
import { placedFrom, redrawn } from './redrawn.js';

/**
 * The lines of a table whose second half goes on at the right of the first, below the same headers: `统计指标 单位 统计数
 * 统计指标 单位 统计数`. All of the left half, then all of the right; the lines as they are where they are drawn otherwise.
 * @param lines of one table of the text
 */
export function underEachOther(lines: readonly Line[]): readonly Line[] {
  const [header] = lines;
  const half = header === undefined ? 0 : halfOf(header);
  if (half === 0 || lines.some(({ row }) => widthOf(row) !== half * 2)) return lines;
  return [
    ...lines.map((line) => part(line, 0, half)),
    ...lines.map((line) => part(line, half, half * 2)),
  ];
}

/** How many columns a header has whose right half says what its left one does; 0 for any other. */
function halfOf({ stream, cells, words }: Line): number {
  const half = cells.length / 2;
  const [first] = words;
  // The corner above labels, which no column has.
  if (stream || half < 2 || first?.kind !== 'header' || first.headers.length > 0) return 0;
  const left = cells.slice(0, half).map(({ text }) => normalise(text));
  const right = cells.slice(half).map(({ text }) => normalise(text));
  // A merged header that is written out in full says one thing everywhere.
  if (new Set(left).size < half || left.includes('')) return 0;
  return left.every((text, index) => text === right[index]) ? half : 0;
}

/** The cells between two columns. Where they stand stays told by the whole row. */
function part(line: Line, from: number, end: number): Line {
  const { cells, words } = redrawn(line.source, line.row.span, placedFrom(line, from, end, from));
  return { ...line, cells, words };
}
