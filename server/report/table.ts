import type { Figure } from './figure.js';
import type { Span } from './span.js';

/**
 * How a table was written.
 * - `markdown`: pipe rows with a delimiter row
 * - `pipes`: pipe rows without one; merged cells may have been lost, so columns are not to be trusted
 * - `tabs`: tab-separated, as word processors and spreadsheets paste
 * - `commas`: comma-separated, as spreadsheets export
 * - `html`: `<table>` with row and column spans
 * - `ruled`: cells between drawn lines (`+---+`, `├──┼──┤`), over one line or several
 * - `aligned`: columns aligned by spaces, as PDF text is; words of merged cells may be stacked
 * - `spaces`: a row a line, cells split by single spaces
 * - `lines`: one cell a line, blank lines or lone pipes between
 * - `run`: many rows in one line behind runs of pipes
 */
export type TableLayout =
  | 'markdown'
  | 'pipes'
  | 'tabs'
  | 'commas'
  | 'html'
  | 'ruled'
  | 'aligned'
  | 'spaces'
  | 'lines'
  | 'run';

/** A table as it stands in the text, before anyone asks which form it follows. */
export interface Table {
  readonly span: Span;
  readonly layout: TableLayout;
  /**
   * Rows as the layout gives them. In `lines` and `run` the row breaks of the original are lost:
   * there is one row holding every cell in reading order.
   */
  readonly rows: readonly TableRow[];
}

/** A row as it is written; the span covers its cells. */
export interface TableRow {
  readonly span: Span;
  readonly cells: readonly Cell[];
}

/** What a cell holds. A blank is not a zero, and neither is a dash. */
export type CellState = 'number' | 'blank' | 'dash' | 'text';

/** One cell. `text` is its content with line breaks and runs of space folded to one space, ends trimmed. */
export interface Cell {
  /** The content without surrounding space; for a blank, the empty span where content would be typed. */
  readonly span: Span;
  readonly text: string;
  readonly state: CellState;
  /** Present exactly when `state` is `number`. */
  readonly figure: Figure | undefined;
  /** Grid column where the layout keeps columns (`html` spans resolved); the cell's index elsewhere. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}
