import type { Cell } from '../../../report/table.js';
import type { Words } from '../words.js';

/** Cells beside what each of them is. */
export interface ReadCells {
  readonly cells: readonly Cell[];
  readonly words: Words[];
}

/** Fewer numbers than these may be figures that happen to follow each other. */
const fewestNumbers = 3;

/**
 * The cells of a table whose breaks of rows are lost, without the numbers its rows have in a column of their own (序号).
 * They are every number right before a label, the first one included, and count from 1 on without a gap: of figures
 * that is never so.
 */
export function withoutRunningNumbers(read: ReadCells): ReadCells {
  const numbers = runningNumbers(read);
  if (numbers.size < fewestNumbers) return read;
  const kept = (_: unknown, index: number): boolean => !numbers.has(index);
  return { cells: read.cells.filter(kept), words: read.words.filter(kept) };
}

function runningNumbers({ cells, words }: ReadCells): ReadonlySet<number> {
  const numbers = new Set<number>();
  let last = -1;
  let hasRow = false;
  for (let index = 0; index < cells.length; index++) {
    const kind = words[index]?.kind;
    const isLabel = kind === 'row' || kind === 'text';
    const before = cells[last];
    if (isLabel && last !== -1 && words[last]?.kind === 'value' && before?.state === 'number') {
      if (hasRow && numbers.size === 0) return none;
      if (countOf(before) !== numbers.size + 1) return none;
      numbers.add(last);
    }
    if (kind === 'row' && words[index]?.asHeader === undefined) hasRow = true;
    if (cells[index]?.state !== 'blank') last = index;
  }
  return numbers;
}

/** The whole number a cell holds in plain digits, with zeros before it or without (`07`); undefined for any other. */
export function countOf(cell: Cell | undefined): number | undefined {
  if (cell?.state !== 'number' || !/^\d{1,3}$/u.test(cell.text)) return undefined;
  return Number(cell.text);
}

const none: ReadonlySet<number> = new Set();
