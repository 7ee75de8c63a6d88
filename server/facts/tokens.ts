import { labelKey, withoutNote } from '../report/label-key.js';
import { normalise } from '../report/normalise.js';
import { readOrdinal } from '../report/ordinals.js';
import { unitWords } from '../report/spaced-cells.js';
import type { OrdinalMark } from '../report/ordinals.js';
import { Remembered } from '../report/remembered.js';
import type { Cell, Table, TableRow } from '../report/table.js';
import type { FormLookup, HeaderMatch, RowMatch } from './lookup.js';

/**
 * What a cell is to a form.
 * - `row`: the label of a row, of which `rows` are those it fits
 * - `header`: the word of a column or column group, or a caption or corner word (then without `headers`)
 * - `unit`: a unit, or a note in brackets: neither label nor figure
 * - `value`: a figure, blank or dash
 * - `text`: words the form does not have
 */
export interface Token {
  readonly kind: 'row' | 'header' | 'unit' | 'value' | 'text';
  /** The cells of a label or word, several where it is broken over them; none for a value. */
  readonly cells: readonly Cell[];
  readonly cell: Cell;
  readonly key: string;
  readonly ordinal: OrdinalMark | undefined;
  readonly rows: readonly RowMatch[];
  readonly headers: readonly HeaderMatch[];
}

/** A row of a text table, told into labels, headers and values; in a stream, the whole table. */
export interface Line {
  readonly source: Table;
  readonly row: TableRow;
  /** Whether row breaks are lost, so that a row ends only where the next label begins. */
  readonly stream: boolean;
  readonly tokens: readonly Token[];
}

const longestLabel = 160;
const mostPieces = 4;

/** Tells the cells of a table apart by the words of a form: a line a row, or one line for a stream. */
export function readLines(source: Table, lookup: FormLookup): readonly Line[] {
  const [first] = source.rows;
  if (first === undefined) return [];
  if (!isStream(source)) {
    return source.rows.map((row) => {
      const tokens = settleInRow(readTokens(row.cells, lookup));
      return { source, row, stream: false, tokens };
    });
  }
  const cells = source.rows.length === 1 ? first.cells : source.rows.flatMap((row) => row.cells);
  const row = source.rows.length === 1 ? first : { span: source.span, cells };
  return [{ source, row, stream: true, tokens: settleInStream(readTokens(cells, lookup)) }];
}

function readTokens(cells: readonly Cell[], lookup: FormLookup): readonly Token[] {
  const tokens = cells.map((cell) => tokenOf(cell, lookup));
  return tokens.some(isUnknown) ? joinPieces(tokens, lookup) : tokens;
}

/** Whether the rows of a table stand in one, or each cell in a row of its own. */
function isStream({ layout, rows }: Table): boolean {
  if (layout === 'lines' || layout === 'run') return true;
  if (rows.length === 1) return (rows[0]?.cells.length ?? 0) > widestRow;
  if (layout !== 'pipes') return false;
  let single = 0;
  for (const { cells } of rows) {
    const [first, ...rest] = cells;
    if (first !== undefined && rest.every(({ state }) => state === 'blank')) single++;
  }
  return single * 3 > rows.length * 2;
}

/** No row of a form has more cells. */
const widestRow = 18;

function tokenOf(cell: Cell, lookup: FormLookup): Token {
  if (cell.state === 'number' && cell.figure?.unit === undefined) return plain('value', cell);
  if (cell.state === 'blank' || cell.state === 'dash') return plain('value', cell);
  if (cell.text.length > longestLabel) return plain('text', cell);
  if (unitWords.has(cell.text)) return plain('unit', cell);
  const words = wordsOf(cell.text, lookup);
  if (words !== undefined) return labelled(words, [cell], cell);
  if (cell.state === 'number') return plain('value', cell);
  return plain(isNote(cell.text) ? 'unit' : 'text', cell);
}

type Words = Omit<Token, 'cells' | 'cell'>;

function labelled(words: Words, cells: readonly Cell[], cell: Cell): Token {
  const { kind, key, ordinal, rows, headers } = words;
  return { kind, cells, cell, key, ordinal, rows, headers };
}

function plain(kind: Token['kind'], cell: Cell): Token {
  const cells = kind === 'value' ? none : [cell];
  return { kind, cells, cell, key: '', ordinal: undefined, rows: none, headers: none };
}

const none: readonly never[] = [];

/** What the words of a text mean to the form, found out once a text. */
function wordsOf(text: string, lookup: FormLookup): Words | undefined {
  let words = wordsByLookup.get(lookup);
  if (words === undefined) {
    words = new Remembered((each) => findWords(each, lookup));
    wordsByLookup.set(lookup, words);
  }
  return words.of(text);
}

const wordsByLookup = new WeakMap<FormLookup, Remembered<Words | undefined>>();

/** What the words mean to the form; a label that is a header as well stays `row` until its neighbours are seen. */
function findWords(text: string, lookup: FormLookup): Words | undefined {
  const normal = normalise(text);
  const key = labelKey(text);
  const ordinal = readOrdinal(normal);
  const rows = lookup.rows.get(key) ?? lookup.rows.get(withoutNote(key)) ?? none;
  const headers =
    lookup.headers.get(normal) ??
    lookup.headers.get(withoutNote(normal)) ??
    lookup.headers.get(withoutYear(normal)) ??
    none;
  if (rows.length > 0) return { kind: 'row', key, ordinal, rows, headers };
  if (headers.length > 0) return { kind: 'header', key: normal, ordinal, rows, headers };
  if (lookup.furniture.has(normal) || lookup.furniture.has(withoutNote(normal))) {
    return { kind: 'header', key: normal, ordinal, rows, headers };
  }
  return undefined;
}

/** `2017年度` in the form's own words: `本年度`. */
function withoutYear(normal: string): string {
  return /^\d{4}年度?$/u.test(normal) ? '本年度' : normal;
}

/** A remark in brackets, which an ordinal is not. */
function isNote(text: string): boolean {
  return (text.startsWith('(') || text.startsWith('（')) && readOrdinal(text) === undefined;
}

function isUnknown(token: Token): boolean {
  return token.kind === 'text';
}

/** Joins neighbours that are a label only together. */
function joinPieces(tokens: readonly Token[], lookup: FormLookup): readonly Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const whole = isUnknown(token) ? wholeFrom(tokens, index, lookup) : undefined;
    joined.push(whole ?? token);
    if (whole !== undefined) index += whole.cells.length - 1;
  }
  return joined;
}

function wholeFrom(tokens: readonly Token[], first: number, lookup: FormLookup): Token | undefined {
  const cells: Cell[] = [];
  let text = '';
  for (let index = first; index < first + mostPieces; index++) {
    const token = tokens[index];
    if (token === undefined || !isUnknown(token)) return undefined;
    cells.push(token.cell);
    text += token.cell.text;
    if (text.length > longestLabel) return undefined;
    const words = cells.length > 1 ? wordsOf(text, lookup) : undefined;
    if (words !== undefined) return labelled(words, cells, token.cell);
  }
  return undefined;
}

/** In a row that keeps its breaks, a word that is label and header both is a label where figures follow it. */
function settleInRow(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isBoth)) return tokens;
  const figures = tokens.some(({ cell }) => cell.state === 'number' || cell.state === 'dash');
  const headers = tokens.some(({ kind }) => kind === 'header');
  const labels = tokens.some((token) => token.kind === 'row' && !isBoth(token));
  if (figures || (labels && !headers)) return tokens;
  const several = tokens.filter(isBoth).length > 1;
  const leads = tokens.find(({ cell }) => cell.state !== 'blank');
  const row = !headers && !several && leads?.ordinal !== undefined;
  return row ? tokens : tokens.map((token) => (isBoth(token) ? asHeader(token) : token));
}

/** In a stream, such a word is a header where its neighbours are. */
function settleInStream(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isBoth)) return tokens;
  let before: Token | undefined;
  const settled = [...tokens];
  for (let index = 0; index < settled.length; index++) {
    const token = settled[index];
    if (token === undefined || token.cell.state === 'blank') continue;
    if (isBoth(token) && token.ordinal === undefined) {
      if (before?.kind === 'header' || nextFilled(settled, index)?.kind === 'header') {
        settled[index] = asHeader(token);
      }
    }
    before = settled[index];
  }
  return settled;
}

function nextFilled(tokens: readonly Token[], index: number): Token | undefined {
  for (let next = index + 1; next < Math.min(tokens.length, index + 20); next++) {
    if (tokens[next]?.cell.state !== 'blank') return tokens[next];
  }
  return undefined;
}

function isBoth(token: Token): boolean {
  return token.kind === 'row' && token.headers.length > 0 && token.ordinal === undefined;
}

function asHeader(token: Token): Token {
  return { ...token, kind: 'header', rows: none };
}
