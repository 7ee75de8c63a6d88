import { normalise } from '../../../report/text/normalise.js';
import { OnceEach } from '../../../report/remembering/once-each.js';
import { withoutOrdinal } from '../../../report/text/ordinals.js';
import { Remembered } from '../../../report/remembering/remembered.js';
import type { Block, Column } from '../../../forms/form.js';
import type { Cell } from '../../../report/table.js';
import { widthOf } from '../columns/columns.js';
import { isFigure, type Line } from '../lines.js';
import { isBlank } from '../runs.js';
import type { UnlabelledBlock } from '../unlabelled.js';

/**
 * The one row of a block without labels, drawn as a table of its own with words at the left as well: a row for each
 * group of columns, or one for each innermost word, or one for each column.
 */
export interface CrossedFigures {
  readonly of: UnlabelledBlock;
  /** The first of its lines. */
  readonly line: Line;
  /**
   * The figures by their column; not every column may be there. Undefined where the words at the left are the block's
   * own and yet do not tell whose the figures are.
   */
  readonly cells: ReadonlyMap<Column, Cell> | undefined;
  /** Everything that is a figure. */
  readonly values: readonly Cell[];
  /** The words at the left and above, each with the first column it stands for. */
  readonly headers: readonly { readonly cell: Cell; readonly column: Column }[];
}

/**
 * Reads the figures of a block without labels whose columns are told by words at the left of the figures and words
 * above them together.
 * @param lines of one table of the text
 * @param caption the words right above that table
 * @returns undefined where the table is drawn otherwise
 */
export function crossedFigures(
  of: UnlabelledBlock,
  lines: readonly Line[],
  caption: string,
): CrossedFigures | undefined {
  const [first] = lines;
  if (first === undefined || first.stream || !namesEnough(of, lines)) return undefined;
  const bodyFrom = startOfBody(of, lines);
  if (bodyFrom === undefined) return undefined;
  const above = wordsAbove(of, lines.slice(0, bodyFrom));
  if (above === undefined) return undefined;
  const crossed = new Crossing(of, above, wordsOf.of(of.block).of(caption).group);
  const values = lines.flatMap(({ cells }) => cells.filter(isFigure));
  const { cells, headers } = crossed;
  for (const line of lines.slice(bodyFrom)) {
    if (crossed.add(line)) continue;
    return isLabelled(of, line)
      ? { of, line: first, cells: undefined, values, headers }
      : undefined;
  }
  return cells.size < fewestFigures ? undefined : { of, line: first, cells, values, headers };
}

/** The first line with a figure, or with a word of the block and blanks behind it above that; undefined where none is. */
function startOfBody({ block }: UnlabelledBlock, lines: readonly Line[]): number | undefined {
  let first = lines.findIndex(({ cells }) => cells.some(isFigure));
  if (first === -1) return undefined;
  const words = wordsOf.of(block);
  const isBlankRow = ({ cells }: Line): boolean => {
    const last = cells.findLastIndex((cell) => !isBlank(cell));
    const told = words.of(cells[last]?.text ?? '');
    const isAlone = cells.slice(0, Math.max(0, last)).every((cell) => isLabelBefore(cell, words));
    return last < cells.length - 1 && isAlone && (told.group ?? told.innermost) !== undefined;
  };
  for (let line = lines[first - 1]; line !== undefined && isBlankRow(line);) {
    first--;
    line = lines[first - 1];
  }
  return first;
}

/** Whether the word of a group may stand here before an innermost one. */
function isLabelBefore(cell: Cell, words: Remembered<Told>): boolean {
  return isBlank(cell) || words.of(cell.text).innermost === undefined;
}

/** Whether a word of the block stands at the left of a figure. */
function isLabelled({ block }: UnlabelledBlock, { cells, words }: Line): boolean {
  const first = words.findIndex(({ headers }) => headers.some(({ block: of }) => of === block));
  return first !== -1 && cells.slice(first + 1).some(isFigure);
}

/** A table with fewer figures shows too little of the block. */
const fewestFigures = 4;

/** Whether most of the block's innermost words stand in the lines. */
function namesEnough({ block, innermost }: UnlabelledBlock, lines: readonly Line[]): boolean {
  const named: string[] = [];
  for (const { words } of lines) {
    for (const { headers } of words) {
      if (headers.length === 0) continue;
      const match = headers.find(({ leaf, block: other }) => leaf && other === block);
      const word = match?.column.path.at(-1);
      if (word === undefined || named.includes(word)) continue;
      named.push(word);
      if (named.length >= innermost.length - 1) return true;
    }
  }
  return innermost.length < 2;
}

/** What the words above the figures tell apart, and where each stands. */
interface WordsAbove {
  /** Undefined where the words at the left tell everything. */
  readonly tell: 'innermost' | 'group' | undefined;
  readonly words: readonly PlacedWord[];
  /** The width of their lines; undefined where these differ. */
  readonly width: number | undefined;
}

interface PlacedWord {
  readonly word: string;
  readonly cell: Cell;
}

function wordsAbove(of: UnlabelledBlock, lines: readonly Line[]): WordsAbove | undefined {
  const innermost: PlacedWord[] = [];
  const groups: PlacedWord[] = [];
  const words = wordsOf.of(of.block);
  for (const { cells } of lines) {
    for (const cell of cells) {
      const told = words.of(cell.text);
      if (told.innermost !== undefined) innermost.push({ word: told.innermost, cell });
      else if (told.group !== undefined) groups.push({ word: told.group, cell });
    }
  }
  const widths = new Set(lines.map(({ row }) => widthOf(row)));
  const [only] = widths;
  const width = widths.size === 1 ? only : undefined;
  const tell = innermost.length > 0 ? 'innermost' : groups.length > 0 ? 'group' : undefined;
  const telling = tell === 'innermost' ? innermost : groups;
  // Words that stand twice are told apart by others above them: the form's own way.
  if (new Set(telling.map(({ word }) => word)).size < telling.length) return undefined;
  if (tell === 'innermost' && groups.length > 0) return undefined;
  if (width !== undefined) return { tell, words: leftToRight(telling), width };
  const order = telling.map(({ word }) => of.groups.indexOf(word));
  const inOrder = order.every((rank, index) => index === 0 || rank > (order[index - 1] ?? -1));
  return tell === 'group' && !inOrder ? undefined : { tell, words: telling, width };
}

function leftToRight(words: readonly PlacedWord[]): readonly PlacedWord[] {
  return [...words].sort((one, other) => one.cell.column - other.cell.column);
}

/** The words of a block's columns that the text of a cell is. */
interface Told {
  readonly innermost: string | undefined;
  readonly group: string | undefined;
}

/** What the text of a cell tells of a block's columns, told once for each text. */
const wordsOf = new OnceEach(
  (block: Block) =>
    new Remembered((text): Told => {
      const key = normalise(text);
      const innermost = innermostOf(block, key);
      const group = groupOf(block, key);
      return { innermost, group };
    }),
);

/** The form's own word for an innermost one, by its own words or a variant. */
function innermostOf({ columns }: Block, key: string): string | undefined {
  if (key === '') return undefined;
  return columns
    .find(({ path, variants }) => [path.at(-1), ...variants].some((word) => word === key))
    ?.path.at(-1);
}

/** The innermost word of the group that the words name, alone or with those around it: `行政诉讼（复议后起诉）`. */
function groupOf(block: Block, key: string): string | undefined {
  if (key === '') return undefined;
  for (const { path } of block.columns) {
    const group = path.at(-2);
    if (group === undefined || !key.includes(group)) continue;
    const rest = path.slice(0, -1).reduce((left, word) => left.replace(word, ''), key);
    if (/^(?:情况|案件|统计|[-·:：、,，.()（）#表类件的])*$/u.test(withoutOrdinal(rest))) {
      return group;
    }
  }
  return undefined;
}

/** Gives every figure its column, line by line. */
class Crossing {
  readonly cells = new Map<Column, Cell>();
  readonly headers: { readonly cell: Cell; readonly column: Column }[] = [];
  readonly #of: UnlabelledBlock;
  readonly #above: WordsAbove;
  /** The group of the lines before, or of the caption, which goes on where a line names none. */
  #group: string | undefined;

  constructor(of: UnlabelledBlock, above: WordsAbove, caption: string | undefined) {
    this.#of = of;
    this.#above = above;
    this.#group = caption;
  }

  /** Whether every figure of a line has a column of its own. */
  add(line: Line): boolean {
    const { tell, words } = this.#above;
    const labels = labelsOf(line);
    const { group, innermost } = this.#tellLabels(labels);
    if (group === undefined && innermost === undefined && labels.length > 0) {
      return !line.cells.some(isFigure);
    }
    // A last line with what all groups have together is no part of the form.
    if (tell === 'innermost' && innermost !== undefined) return true;
    this.#group = group ?? this.#group;
    if (tell === undefined) {
      const [figure, ...others] = line.cells.filter(isFigure);
      const value = figure ?? line.cells.findLast(isBlank);
      return others.length === 0 && value !== undefined && this.#set(this.#group, innermost, value);
    }
    if (line.cells.every(isBlank)) return true;
    const values = this.#valuesOf(line);
    return (
      values?.every((value, index) => {
        const word = words[index]?.word;
        return tell === 'group'
          ? this.#set(word, innermost, value)
          : this.#set(this.#group, word, value);
      }) === true
    );
  }

  /** What the words at the left say. */
  #tellLabels(labels: readonly Cell[]) {
    let group: string | undefined;
    let innermost: string | undefined;
    const words = wordsOf.of(this.#of.block);
    for (const { text } of labels) {
      const told = words.of(text);
      innermost ??= told.innermost;
      group = told.group ?? group;
    }
    const cell = labels.at(-1);
    const column = this.#columnOf(group, innermost);
    const isKnown = group !== undefined || innermost !== undefined;
    if (isKnown && cell !== undefined && column !== undefined) this.headers.push({ cell, column });
    return { group, innermost };
  }

  /** One cell for each word above; undefined where nothing says which. */
  #valuesOf({ row, cells }: Line): readonly Cell[] | undefined {
    const { words, width } = this.#above;
    if (widthOf(row) === width) {
      const below = words.flatMap(
        ({ cell: { column } }) =>
          cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan) ??
          [],
      );
      return below.length === words.length ? below : undefined;
    }
    const values = cells.filter(isFigure);
    return values.length === words.length ? values : undefined;
  }

  #set(group: string | undefined, innermost: string | undefined, cell: Cell): boolean {
    const column = this.#columnOf(group, innermost);
    if (group === undefined || innermost === undefined || column === undefined) return false;
    if (cell.state === 'text' || this.cells.has(column)) return false;
    this.cells.set(column, cell);
    return true;
  }

  #columnOf(group: string | undefined, innermost: string | undefined): Column | undefined {
    return this.#of.block.columns.find(
      ({ path }) =>
        (group === undefined || path.at(-2) === group) &&
        (innermost === undefined || path.at(-1) === innermost),
    );
  }
}

/** The words before the first figure. */
function labelsOf({ cells }: Line): readonly Cell[] {
  const first = cells.findIndex(isFigure);
  const before = first === -1 ? cells : cells.slice(0, first);
  return before.filter(({ state }) => state === 'text');
}
