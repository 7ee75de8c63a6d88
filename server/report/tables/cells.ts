import { stateOf } from '../text/cell-state.js';
import { withoutEmphasis } from '../text/emphasis.js';
import { foldSpace, trimSpan } from '../text/lines.js';
import { readFigure } from '../text/read-figure.js';
import { shortTextAt, type ShortText } from '../text/short-texts.js';
import type { Span } from '../span.js';
import type { Cell } from '../table.js';
import { withoutInnerTags, withoutOuterTags } from './html/tags.js';
import type { Vocabulary } from '../vocabulary.js';

/** Makes the cell whose content lies in `outer`. A blank's span is where content would be typed: behind one space, if there is one. */
export function makeCell(text: string, outer: Span, column: number, vocabulary: Vocabulary): Cell {
  const trimmed = trimSpan(text, outer);
  if (trimmed.start === trimmed.end) return blankCell(typingPlace(text, outer), column);
  const span = withoutEmphasis(text, trimmed);
  const bare = withoutInnerTags(text, span);
  if (bare !== undefined) return taggedCell(text, span, bare, column);
  return cellOfWord(span, shortTextAt(text, span.start, span.end, vocabulary), column);
}

/** A cell with tags of HTML around its words or among them, as converters leave them in Markdown. */
function taggedCell(text: string, outer: Span, bare: string, column: number): Cell {
  const span = withoutOuterTags(text, outer);
  const content = foldSpace(bare, trimSpan(bare, { start: 0, end: bare.length }));
  return content === '' ? blankCell(outer.start, column) : cellOf(span, content, column);
}

/** The cell that holds a text which was read already. */
export function cellOfWord(
  span: Span,
  { content, state, figure }: ShortText,
  column: number,
): Cell {
  return { span, text: content, state, figure, column, columnSpan: 1, rowSpan: 1 };
}

/** A cell of content that was put together elsewhere (HTML entities resolved, stacked words joined). */
export function cellOf(
  span: Span,
  content: string,
  column: number,
  columnSpan = 1,
  rowSpan = 1,
): Cell {
  const figure = readFigure(content);
  return {
    span,
    text: content,
    state: stateOf(content, figure),
    figure,
    column,
    columnSpan,
    rowSpan,
  };
}

/** An empty cell. */
export function blankCell(at: number, column: number): Cell {
  return {
    span: { start: at, end: at },
    text: '',
    state: 'blank',
    figure: undefined,
    column,
    columnSpan: 1,
    rowSpan: 1,
  };
}

/** The cell in another column. */
export function inColumn(cell: Cell, column: number): Cell {
  if (cell.column === column) return cell;
  const { span, text, state, figure, columnSpan, rowSpan } = cell;
  return { span, text, state, figure, column, columnSpan, rowSpan };
}

function typingPlace(text: string, outer: Span): number {
  return outer.end - outer.start >= 2 && text[outer.start] === ' ' ? outer.start + 1 : outer.start;
}
