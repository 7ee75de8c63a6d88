import { emptyLine } from '../lines/source-line.js';
import type { StreamLine } from './stream-lines.js';

/** A row of a table with a cell a line, and the gaps in it, each as many blank lines. */
export interface GappedRow {
  /** The index of its label in the run. */
  readonly at: number;
  /** Behind its label. */
  readonly label: number;
  /** Behind each of its figures, the last of which ends the row. */
  readonly values: readonly number[];
  /** The indexes of its figures in the run. */
  readonly places: readonly number[];
  /** Whether no other line of the run stands behind it. */
  readonly isLast: boolean;
}

/**
 * The rows below each head of a table with a cell a line, rows of groups among them.
 * @param behind how many blank lines stand behind the run
 */
export function gappedRows(
  run: readonly StreamLine[],
  behind: number,
): readonly (readonly GappedRow[])[] {
  const parts: GappedRow[][] = [[]];
  let at = -1;
  let head = -1;
  let gap = 0;
  let gaps: number[] = [];
  let places: number[] = [];
  const close = (isLast = false): void => {
    if (at >= 0 && gaps.length > 0) {
      const [label = 0, ...values] = gaps;
      parts.at(-1)?.push({ at, label, values, places, isLast });
    }
    at = -1;
    gaps = [];
    places = [];
  };
  for (const [index, { role, line, word }] of run.entries()) {
    if (line === emptyLine) {
      gap++;
      continue;
    }
    // A row without a label stands right behind its head.
    if (role === 'value' && at < 0) at = head;
    if (at >= 0) gaps.push(gap);
    gap = 0;
    head = -1;
    if (role === 'value' && at >= 0) {
      places.push(index);
      continue;
    }
    close();
    if (role !== 'word') continue;
    if (word?.kind === 'row') at = index;
    else {
      head = index;
      if (parts.at(-1)?.length !== 0) parts.push([]);
    }
  }
  if (at >= 0) gaps.push(behind);
  close(true);
  return parts;
}

/**
 * How many columns a head has whose last words come again for each of its groups, 结果维持 to 总计 in table four; the row
 * below it has no label of its own. Undefined where it ends in no such words.
 * @param end the index of its last line
 */
export function headWidth(run: readonly StreamLine[], end: number): number | undefined {
  const words = run
    .slice(Math.max(0, end - longestHead), end + 1)
    .flatMap(({ word }) => word?.content ?? []);
  const last = words.length - 1;
  const before = words.lastIndexOf(words[last] ?? '', last - 1);
  const length = last - before;
  if (before < 0 || length < 2) return undefined;
  const group = words.slice(-length).join();
  const groups = words.filter((_, index) => words.slice(index, index + length).join() === group);
  return groups.length < 2 ? undefined : groups.length * length;
}

/** Lines of the head of table four, and many blank ones among them. */
const longestHead = 100;
