import { isSpace, trimSpan } from './lines.js';
import { readFigure } from './read-figure.js';
import type { Span } from './span.js';
import type { Cell } from './table.js';

/** Makes the cell whose content lies in `outer`. A blank's span is where content would be typed: behind one space, if there is one. */
export function makeCell(text: string, outer: Span, column: number): Cell {
  const span = trimSpan(text, outer);
  if (span.start === span.end) return blankCell(typingPlace(text, outer), column);
  return cellOf(span, foldSpace(text, span), column);
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
  const state =
    figure !== undefined ? 'number' : content === '' ? 'blank' : isDash(content) ? 'dash' : 'text';
  return { span, text: content, state, figure, column, columnSpan, rowSpan };
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

/** Whether a text is what writers put where there is nothing to count: dashes, slashes, 无. */
export function isDash(text: string): boolean {
  if (text.length > 6) return false;
  if (text === '无') return true;
  for (let index = 0; index < text.length; index++) {
    if (!dashes.has(text.charCodeAt(index))) return false;
  }
  return text.length > 0;
}

const dashes: ReadonlySet<number> = new Set(
  Array.from('-—–―−－─/／\\*·', (character) => character.charCodeAt(0)),
);

/** The text of a span with runs of space folded to one. */
export function foldSpace(text: string, span: Span): string {
  let folded = '';
  let kept = span.start;
  for (let index = span.start; index < span.end; index++) {
    const code = text.charCodeAt(index);
    if (!isSpace(code)) continue;
    if (code === 0x20 && !isSpace(text.charCodeAt(index + 1))) continue;
    let next = index + 1;
    while (next < span.end && isSpace(text.charCodeAt(next))) next++;
    folded += `${text.slice(kept, index)} `;
    kept = next;
    index = next - 1;
  }
  return folded + text.slice(kept, span.end);
}

function typingPlace(text: string, outer: Span): number {
  return outer.end - outer.start >= 2 && text[outer.start] === ' ' ? outer.start + 1 : outer.start;
}
