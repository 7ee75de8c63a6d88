import type { Figure } from '../figure.js';
import { isIdeograph } from './ideographs.js';
import type { CellState } from '../table.js';

/** What a cell of this content holds, if `figure` is what its content reads as. */
export function stateOf(content: string, figure: Figure | undefined): CellState {
  if (figure !== undefined) return 'number';
  if (content === '') return 'blank';
  return isDash(content, 0, content.length) ? 'dash' : 'text';
}

/** Whether a stretch of a text is what writers put where there is nothing to count: dashes, slashes, 无, 无增减. */
export function isDash(text: string, start: number, end: number): boolean {
  if (end - start > 6 || start === end) return false;
  if (isIdeograph(text.charCodeAt(start))) return nothing.has(text.slice(start, end));
  for (let index = start; index < end; index++) {
    if (!dashes.has(text.charCodeAt(index))) return false;
  }
  return true;
}

const nothing: ReadonlySet<string> = new Set(
  '无 无增减 无变化 无变动 没有变化 未变化 不变 持平'.split(' '),
);

const dashes: ReadonlySet<number> = new Set(
  Array.from('-—–―−－─/／\\*·', (character) => character.charCodeAt(0)),
);
