import { blankCell } from '../../../report/tables/cells.js';
import type { Block, Column } from '../../../forms/form.js';
import type { Cell } from '../../../report/table.js';
import { isFigure, type Line } from '../lines.js';
import { redrawn, type Placed } from './redrawn.js';
import { wordsOf, type Dictionary } from '../words.js';

/** Fewer figures than these are no list, but a table with a row or two. */
const fewestFigures = 3;

type Part = Omit<Placed, 'column'>;

/** A figure of a list. */
interface Listed {
  /** The label of its row, those of its groups before it; empty where it is that of the figure before. */
  readonly labels: readonly Part[];
  /** The word of its column; undefined where its row has one column, which is not said. */
  readonly header: Part | undefined;
  readonly value: Part;
}

/** A row of a list made whole. */
interface Gathered {
  readonly labels: readonly Part[];
  readonly block: Block;
  readonly headers: Map<Column, Part>;
  readonly values: Map<Column, Part>;
  /** Figures of columns that have one already: whose they are cannot be told. */
  readonly further: Part[];
}

/**
 * The lines of a table that is a list of figures, each with the label of its row and the word of its column before it
 * (`规章 | 本年制发件数 | 0`, `规章本年制发件数 | 0`), as the form draws the table; the lines as they are where anything in
 * them is drawn otherwise.
 * @param lines of one table of the text
 */
export function withListsWidened(lines: readonly Line[], dictionary: Dictionary): readonly Line[] {
  const [first] = lines;
  const listed = first && readList(lines, dictionary);
  const rows = listed && gather(listed);
  if (first === undefined || rows === undefined) return lines;
  const depth = rows.reduce((most, { labels }) => Math.max(most, labels.length), 0);
  const drawn: Line[] = [];
  let block: Block | undefined;
  for (const row of rows) {
    const span = row.labels[0]?.cell.span ?? first.row.span;
    if (row.block !== block) {
      block = row.block;
      drawn.push(redrawn(first.source, span, headersOf(rows, block, depth)));
    }
    const own = block.columns.map((each) => row.values.get(each) ?? blankIn(row, dictionary));
    const values = [...own, ...row.further].map((each, at) => ({ ...each, column: depth + at }));
    const start = depth - row.labels.length;
    const labels = row.labels.map((each, at) => ({ ...each, column: start + at }));
    drawn.push(redrawn(first.source, span, [...labels, ...values]));
  }
  return drawn;
}

/** All figures of a list; undefined where one of them has no word of a column right before it. */
function readList(lines: readonly Line[], dictionary: Dictionary): readonly Listed[] | undefined {
  const found: Listed[] = [];
  let before: Part[] = [];
  let named = 0;
  for (const { stream, cells, words } of lines) {
    let figures = 0;
    for (const [index, cell] of cells.entries()) {
      const word = words[index];
      if (word === undefined || cell.state === 'blank' || word.kind === 'unit') continue;
      if (isFigure(cell) && word.kind === 'value') {
        figures++;
        const each =
          figures > 1 && !stream ? undefined : listedFigure(before, { cell, words: word });
        if (each === undefined) return undefined;
        if (each.header !== undefined) named++;
        found.push(each);
        before = [];
      } else if (word.kind !== 'text') before.push({ cell, words: word });
      else if (isFigureNext(cells, index)) {
        const pair = pairOf(cell, dictionary);
        if (pair === undefined) return undefined;
        before.push(...pair);
      } else if (stream || (figures === 0 && (cells.some(isFigure) || saysFigure(cell)))) {
        return undefined;
      }
    }
    if (before.filter(isColumn).length > 1) return undefined;
    if (!stream) before = before.filter(isLabel);
  }
  return named < fewestFigures ? undefined : found;
}

/** `商业企业：4`: words with their figure behind a colon, all in one cell. */
function saysFigure({ text }: Cell): boolean {
  return /[:：]\s?\d[\d,]{0,20}\s?[件项个条]?$/u.test(text);
}

/** Whether the next cell that is not empty is a figure. */
function isFigureNext(cells: readonly Cell[], index: number): boolean {
  const next = cells.slice(index + 1).find(({ state }) => state !== 'blank');
  return next !== undefined && isFigure(next);
}

/** What a figure is by the words since the one before it. */
function listedFigure(before: readonly Part[], value: Part): Listed | undefined {
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const others = before.slice(0, -1);
  if (others.some((each) => isColumn(each) && !isLabel(each))) return undefined;
  const labels = others.filter(isLabel);
  if (isColumn(last)) {
    const header = { ...last, words: last.words.asHeader ?? last.words };
    return { labels, header, value };
  }
  const isOnly = isLabel(last) && last.words.best.every(({ entry }) => hasOneColumn(entry.block));
  return isOnly ? { labels: [...labels, last], header: undefined, value } : undefined;
}

function isLabel({ words }: Part): boolean {
  return words.kind === 'row';
}

/** Whether it may be the innermost word of a column. */
function isColumn({ words }: Part): boolean {
  const { kind, headers } = words.asHeader ?? words;
  return kind === 'header' && headers.some(({ leaf }) => leaf);
}

function hasOneColumn({ columns }: Block): boolean {
  return columns.length === 1;
}

/** `规章本年制发件数`: the label of a row and the word of one of its columns in one cell. */
function pairOf(cell: Cell, { find }: Dictionary): readonly [Part, Part] | undefined {
  const { text } = cell;
  if (text.length > longestPair) return undefined;
  for (let at = 2; at + 2 < text.length; at++) {
    const label = find(text.slice(0, at));
    if (label?.kind !== 'row') continue;
    const header = find(text.slice(at).replace(/^[-—:：·的（(]/u, ''));
    if (header === undefined || !isColumn({ cell, words: header })) continue;
    return [
      { cell, words: label },
      { cell, words: header.asHeader ?? header },
    ];
  }
  return undefined;
}

const longestPair = 40;

/** The rows of a list; undefined where a figure is of no certain column. */
function gather(list: readonly Listed[]): readonly Gathered[] | undefined {
  const rows: Gathered[] = [];
  for (const { labels, header, value } of list) {
    const last = rows.at(-1);
    const label = labels.at(-1);
    const isNew = label !== undefined && label.words.key !== last?.labels.at(-1)?.words.key;
    const block = isNew ? blockOf(label, header) : last?.block;
    if (block === undefined) return undefined;
    const row = isNew || last === undefined ? newRow(block, labels) : last;
    const column = header === undefined ? block.columns[0] : columnOf(header, block);
    if (column === undefined) return undefined;
    if (header !== undefined) row.headers.set(column, header);
    if (row.values.has(column)) row.further.push(value);
    else row.values.set(column, value);
    if (row !== last) rows.push(row);
  }
  return rows;
}

function newRow(block: Block, labels: readonly Part[]): Gathered {
  return { block, labels, headers: new Map(), values: new Map(), further: [] };
}

/** The one block that has both a row and a column. */
function blockOf({ words }: Part, header: Part | undefined): Block | undefined {
  const blocks = new Set(words.best.map(({ entry }) => entry.block));
  const fitting = [...blocks].filter(
    (block) => header === undefined || columnOf(header, block) !== undefined,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The column of a block a word is that of, if it is of one only. */
function columnOf({ words }: Part, block: Block): Column | undefined {
  const columns = words.headers.filter((each) => each.leaf && each.block === block);
  const exact = columns.filter((each) => each.exact);
  const [found, other] = exact.length > 0 ? exact : columns;
  return other === undefined ? found?.column : undefined;
}

/** The words of the columns of a block, as they stand first, above the figures of its rows. */
function headersOf(rows: readonly Gathered[], block: Block, depth: number): readonly Placed[] {
  return block.columns.flatMap((column, at) => {
    const row = rows.find((each) => each.block === block && each.headers.has(column));
    const header = row?.headers.get(column);
    return header === undefined ? [] : [{ ...header, column: depth + at }];
  });
}

/** An empty place behind the figures of a row. */
function blankIn({ values }: Gathered, dictionary: Dictionary): Part {
  const last = [...values.values()].at(-1);
  const cell = blankCell(last?.cell.span.end ?? 0, 0);
  return { cell, words: wordsOf(cell, dictionary) };
}
