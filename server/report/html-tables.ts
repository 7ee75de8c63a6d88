import { Parser } from 'htmlparser2';
import { cellOf, blankCell } from './cells.js';
import { writeInParts } from './html-parts.js';
import type { Span } from './span.js';
import type { Cell, Table, TableRow } from './table.js';

/** Spans larger than any official table has are typing errors and count as this. */
const widestSpan = 64;

/** Reads every `<table>` of the text, in order; a table inside a cell is read as part of the outer one's text. */
export function readHtmlTables(text: string): Table[] {
  const tables: Table[] = [];
  if (!text.includes('<')) return tables;
  const opening = /<table[\s>]/giu;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const end = endOfTable(text, match.index);
    tables.push(readTable(text, { start: match.index, end }));
    opening.lastIndex = end;
  }
  return tables;
}

/** Past the `</table>` that closes the table at `start`; the end of the text when none does. */
function endOfTable(text: string, start: number): number {
  const tag = /<(\/?)table[\s>]/giu;
  tag.lastIndex = start;
  let depth = 0;
  for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  return text.length;
}

interface OpenCell {
  readonly contentStart: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  text: string;
  start: number;
  end: number;
}

function readTable(text: string, span: Span): Table {
  const rows: TableRow[] = [];
  const occupied: number[] = [];
  let cells: Cell[] = [];
  let rowStart = span.start;
  let open: OpenCell | undefined;
  let nextColumn = 0;
  const closeCell = () => {
    if (open === undefined) return;
    const cell = placeCell(open, occupied, nextColumn);
    nextColumn = cell.column + cell.columnSpan;
    cells.push(cell);
    open = undefined;
  };
  const closeRow = (end: number) => {
    closeCell();
    if (cells.length > 0) rows.push({ span: { start: rowStart, end }, cells });
    cells = [];
    nextColumn = 0;
    for (let column = 0; column < occupied.length; column++)
      occupied[column] = Math.max(0, (occupied[column] ?? 0) - 1);
    while (occupied.at(-1) === 0) occupied.pop();
  };
  const at = (index: number) => Math.min(span.start + index, span.end);
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (name === 'tr') {
        if (cells.length > 0 || open !== undefined) closeRow(at(parser.startIndex));
        rowStart = at(parser.startIndex);
      } else if (name === 'td' || name === 'th') {
        closeCell();
        const contentStart = at(parser.endIndex + 1);
        open = {
          contentStart,
          columnSpan: spanOf(attributes['colspan']),
          rowSpan: spanOf(attributes['rowspan']),
          text: '',
          start: -1,
          end: contentStart,
        };
      } else if (open !== undefined && (name === 'br' || name === 'p') && open.text !== '') {
        open.text += ' ';
      }
    },
    ontext(content) {
      if (open === undefined || (content.trim() === '' && open.start === -1)) return;
      const lead = open.start === -1 ? content.length - content.trimStart().length : 0;
      if (open.start === -1) open.start = at(parser.startIndex + lead);
      open.text += content;
      if (content.trim() !== '') open.end = at(parser.startIndex + content.trimEnd().length);
      if (parser.endIndex + 1 - parser.startIndex !== content.length)
        open.end = at(parser.endIndex + 1);
    },
    onclosetag(name) {
      depth--;
      if (name === 'tr') closeRow(at(parser.endIndex + 1));
      else if (name === 'td' || name === 'th') closeCell();
    },
  });
  writeInParts(parser, text.slice(span.start, span.end), () => depth);
  parser.end();
  closeRow(span.end);
  return { span, layout: 'html', rows };
}

/** Puts a cell into the first free grid column from `first` on, and marks the columns it covers in the rows below. */
function placeCell(open: OpenCell, occupied: number[], first: number): Cell {
  let column = first;
  while ((occupied[column] ?? 0) > 0) column++;
  for (let index = column; index < column + open.columnSpan; index++)
    occupied[index] = open.rowSpan;
  if (open.start === -1) {
    return {
      ...blankCell(open.contentStart, column),
      columnSpan: open.columnSpan,
      rowSpan: open.rowSpan,
    };
  }
  const content = open.text.replace(/\s+/gu, ' ').trim();
  return cellOf(
    { start: open.start, end: Math.max(open.start, open.end) },
    content,
    column,
    open.columnSpan,
    open.rowSpan,
  );
}

function spanOf(attribute: string | undefined): number {
  const value = Number.parseInt(attribute ?? '1', 10);
  return Number.isNaN(value) || value < 1 ? 1 : Math.min(value, widestSpan);
}
