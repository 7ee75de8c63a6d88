import { inColumn } from '../../../report/tables/cells.js';
import type { Span } from '../../../report/span.js';
import type { Cell, Table } from '../../../report/table.js';
import type { Line } from '../lines.js';
import type { Words } from '../words.js';

/** A cell with what it is, and the column it gets. */
export interface Placed {
  readonly cell: Cell;
  readonly words: Words;
  readonly column: number;
}

/** A line made of cells that stand elsewhere in the text; `span` tells where a reader is to look for it. */
export function redrawn(source: Table, span: Span, placed: readonly Placed[]): Line {
  const cells = placed.map(({ cell, column }) => inColumn(cell, column));
  const words = placed.map((each) => each.words);
  return { source, row: { span, cells }, stream: false, cells, words };
}

/** The cells of a line from one column up to another, so many columns to the left. */
export function placedFrom(
  { cells, words }: Line,
  from: number,
  end: number,
  shift: number,
): readonly Placed[] {
  return cells.flatMap((cell, index) => {
    const found = words[index];
    const isWithin = cell.column >= from && cell.column < end;
    return isWithin && found !== undefined
      ? [{ cell, words: found, column: cell.column - shift }]
      : [];
  });
}
