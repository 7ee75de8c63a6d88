import { countOf } from './running-numbers.js';
import { isFigure, type Line } from '../lines.js';

/** Fewer numbers than these may be figures that happen to follow each other. */
const fewestNumbers = 5;

/**
 * The lines of a table without the numbers its rows have right behind their labels (行次, 代码), before their figures.
 * They are the first number behind every label, and count from 1 on without a gap: figures of all rows of a table hardly
 * do so, and here some row has one more than it has columns, or all count on and some have figures behind.
 * @param lines of one table of the text
 */
export function withoutRowNumbers(lines: readonly Line[]): readonly Line[] {
  const numbers = new Map<Line, Set<number>>();
  let count = 0;
  let hasMore = false;
  let exceeds = false;
  for (const line of lines) {
    const own = new Set<number>();
    for (let at = 0; at < line.words.length; at++) {
      const words = line.words[at];
      if (words?.kind !== 'row') continue;
      const first = firstBehind(line, at);
      if (first !== undefined && countOf(line.cells[first]) === count + 1) {
        count++;
        own.add(first);
        const figures = figuresFrom(line, first + 1);
        hasMore ||= figures > 0;
        exceeds ||= figures >= Math.max(1, words.mostFigures);
      } else if (first !== undefined && words.mostFigures > 0) return lines;
    }
    if (own.size > 0) numbers.set(line, own);
  }
  if (count < fewestNumbers || !(exceeds || (hasMore && count > fewestNumbers))) return lines;
  return lines.map((line) => {
    const own = numbers.get(line);
    if (own === undefined) return line;
    const kept = (_: unknown, index: number): boolean => !own.has(index);
    return { ...line, cells: line.cells.filter(kept), words: line.words.filter(kept) };
  });
}

/** Where the first number stands behind a label, its unit, blanks and dashes; undefined where something else does. */
function firstBehind({ cells, words }: Line, label: number): number | undefined {
  for (let at = label + 1; at < words.length; at++) {
    if (cells[at]?.state === 'number' && words[at]?.kind === 'value') return at;
    if (words[at]?.kind !== 'unit' && words[at]?.kind !== 'value') return undefined;
  }
  return undefined;
}

/** How many figures and dashes stand from a place on, up to the next words. */
function figuresFrom({ cells, words }: Line, from: number): number {
  let count = 0;
  for (let at = from; at < words.length; at++) {
    const cell = cells[at];
    if (words[at]?.kind !== 'value' || cell === undefined) break;
    if (isFigure(cell)) count++;
  }
  return count;
}
