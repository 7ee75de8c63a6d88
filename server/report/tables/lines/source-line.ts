import { pastSpace } from '../../text/lines.js';
import type { Span } from '../../span.js';

/**
 * A line of the draft as the table readers see it.
 * - `blank`: nothing but space and pipes; `cells` are those between the pipes
 * - `text`: one piece of text; a single cell with a pipe behind it is one too
 * - `pipes`: two cells or more
 * - `rule`: the delimiter row of a Markdown table; a row of lone dashes, with its cells, until its place is looked at
 * - `tabs`: two cells or more, tab-separated
 * - `commas`: two cells or more, as a spreadsheet exports them
 * - `taken`: inside a table of HTML or of drawn lines, or a comment
 */
export interface SourceLine {
  readonly kind: 'blank' | 'text' | 'pipes' | 'rule' | 'tabs' | 'commas' | 'taken';
  /** The content: without surrounding space and, for `text`, without its pipe. Not told for an empty line. */
  readonly span: Span;
  /** Cells between separators, for `pipes`, `tabs`, `commas`, rows of lone dashes and the blank rows of a table. */
  readonly cells: readonly Span[];
  /** For a piece of a physical line that was cut at its pipes: the number of that line; -1 otherwise. */
  readonly piece: number;
  /** Whether its last pipe closes it, for `pipes` and for the single cell of a `text`. */
  readonly closed: boolean;
}

/** A line that is no piece and that no pipe closes. */
export function makeLine(
  kind: SourceLine['kind'],
  span: Span,
  cells: readonly Span[] = none,
): SourceLine {
  return { kind, span, cells, piece: -1, closed: false };
}

/**
 * Whether the line at an index is the delimiter row of a Markdown table. A row of lone dashes below two others, the
 * last of its table, is none: `| - | - |` where there is nothing to count.
 */
export function isDelimiter(lines: readonly SourceLine[], at: number): boolean {
  return lines[at]?.kind === 'rule' && !isRowOfDashes(lines, at);
}

/** Whether the line at an index is a row whose cells are all lone dashes. */
export function isRowOfDashes(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  if (line?.kind !== 'rule' || line.cells.length < 2) return false;
  return isPiped(lines[at - 1]) && isPiped(lines[at - 2]) && !isPiped(lines[at + 1]);
}

function isPiped(line: SourceLine | undefined): boolean {
  return line?.kind === 'pipes' || line?.kind === 'rule';
}

/** No cells. */
export const none: readonly never[] = [];

/** A line that holds nothing, wherever it stands: drafts have hundreds. */
export const emptyLine: SourceLine = makeLine('blank', { start: 0, end: 0 }, none);

/** Whether a row holds nothing but its first cell, with the blanks of lost merges behind it. */
export function holdsOneCell(text: string, { kind, cells, closed }: SourceLine): boolean {
  if (kind !== 'pipes' || !closed || cells.length === 0) return false;
  let index = 0;
  for (const { start, end } of cells) {
    if (pastSpace(text, start, end) < end !== (index === 0)) return false;
    index++;
  }
  return true;
}
