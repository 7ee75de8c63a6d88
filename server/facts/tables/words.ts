import {
  labelKey,
  withoutBareNumber,
  withoutNote,
  withoutSeparators,
} from '../../report/text/label-key.js';
import { normalise } from '../../report/text/normalise.js';
import { OnceEach } from '../../report/remembering/once-each.js';
import { readOrdinal } from '../../report/text/ordinals.js';
import type { OrdinalMark } from '../../report/text/ordinals.js';
import { Remembered } from '../../report/remembering/remembered.js';
import { unitWords } from '../../report/text/unit-words.js';
import { longestLabel } from '../../report/vocabulary.js';
import { asOneHeader } from '../../report/text/word-kind.js';
import type { Cell } from '../../report/table.js';
import type { FormTable } from '../../forms/form.js';
import type { FormLookup, HeaderMatch, RowEntry, RowMatch } from './lookup.js';

/**
 * What the text of a cell is to a form.
 * - `row`: the label of a row, of which `rows` are those it fits
 * - `header`: the word of a column or column group, or a caption or corner word (then without `headers`)
 * - `unit`: a unit, or a note in brackets: neither label nor figure
 * - `value`: a figure, blank or dash
 * - `text`: words the form does not have
 */
export interface Words {
  readonly kind: 'row' | 'header' | 'unit' | 'value' | 'text';
  readonly key: string;
  readonly ordinal: OrdinalMark | undefined;
  readonly rows: readonly RowMatch[];
  readonly headers: readonly HeaderMatch[];
  /** Those of `rows` that the text fits best: by its own words before variants, then by its ordinal. */
  readonly best: readonly RowMatch[];
  /** The most figures a row of this label has. */
  readonly mostFigures: number;
  /** The tables of `headers`, each once. */
  readonly headerTables: readonly FormTable[];
  /** For a label without ordinal that is a header as well: the words as a header. */
  readonly asHeader: Words | undefined;
  /** The cells of a label that is broken over several; undefined for one in one cell. */
  readonly pieces: readonly Cell[] | undefined;
}

/** What texts are to a form, each found out once. */
export interface Dictionary {
  /** What a text of at most {@link longestLabel} characters is, if it stands in a cell alone. */
  readonly alone: Remembered<Words>;
  /** What it means as a label or header; undefined where the form has no such words. */
  readonly find: (text: string) => Words | undefined;
}

/** The dictionary of a form, made once. */
export function dictionaryOf(lookup: FormLookup): Dictionary {
  return dictionaries.of(lookup);
}

const dictionaries = new OnceEach((lookup: FormLookup): Dictionary => {
  const known = new Remembered((text) => findWords(text, lookup));
  const find = (text: string) => known.of(text);
  return { alone: new Remembered((text) => wordsAlone(text, find(text))), find };
});

/** What a cell is to the form of a dictionary. */
export function wordsOf(cell: Cell, { alone }: Dictionary): Words {
  const { state, text } = cell;
  if (state === 'blank' || state === 'dash') return value;
  if (state === 'number') {
    // A figure with its unit may be a label of the form.
    const words = cell.figure?.unit === undefined ? value : alone.of(text);
    return words === unknown || words === note ? value : words;
  }
  return text.length > longestLabel ? unknown : alone.of(text);
}

function plain(kind: Words['kind']): Words {
  return wordsWith(kind, {});
}

/** Every answer has the same properties in the same order, so that all are of one shape to V8. */
function wordsWith(
  kind: Words['kind'],
  {
    key = '',
    ordinal,
    rows = none,
    headers = none,
    best = none,
    mostFigures = 0,
    headerTables = none,
    asHeader,
    pieces,
  }: Partial<Words>,
): Words {
  return {
    kind,
    key,
    ordinal,
    rows,
    headers,
    best,
    mostFigures,
    headerTables,
    asHeader,
    pieces,
  };
}

const none: readonly never[] = [];
const value = plain('value');
const unknown = plain('text');
const unit = plain('unit');
const note = plain('unit');

function wordsAlone(text: string, found: Words | undefined): Words {
  if (unitWords.has(text)) return unit;
  return found ?? (isNote(text) ? note : unknown);
}

/** A remark in brackets, which an ordinal is not. */
function isNote(text: string): boolean {
  return (text.startsWith('(') || text.startsWith('（')) && readOrdinal(text) === undefined;
}

/** What the words mean to the form; a label that is a header as well stays `row` until its neighbours are seen. */
function findWords(text: string, lookup: FormLookup): Words | undefined {
  const normal = normalise(text);
  const key = labelKey(text);
  const ordinal = readOrdinal(normal);
  const rows =
    lookup.rows.get(key) ??
    lookup.rows.get(withoutNote(key)) ??
    lookup.rows.get(withoutSeparators(key)) ??
    lookup.rows.get(withoutBareNumber(withoutNote(key))) ??
    none;
  const group = groupInBrackets(normal, lookup);
  if (group !== undefined) return findWords(group, lookup);
  const headers =
    lookup.headers.get(normal) ??
    lookup.headers.get(asOneHeader(normal)) ??
    lookup.headers.get(withoutNote(normal)) ??
    lookup.headers.get(withoutYear(normal)) ??
    none;
  const headerTables = [...new Set(headers.map(({ table }) => table))];
  const asHeader = { ordinal, headers, headerTables };
  if (rows.length > 0) {
    const isBoth = headers.length > 0 && ordinal === undefined;
    return wordsWith('row', {
      key,
      ordinal,
      rows,
      headers,
      best: bestOf(rows, ordinal),
      mostFigures: Math.max(...rows.map(({ entry }) => entry.row.cells.length)),
      headerTables,
      asHeader: isBoth ? wordsWith('header', { key, ...asHeader }) : undefined,
    });
  }
  const isHeader =
    headers.length > 0 || lookup.furniture.has(normal) || lookup.furniture.has(withoutNote(normal));
  return isHeader ? wordsWith('header', { key: normal, ...asHeader }) : undefined;
}

/** `2017年度` in the form's own words: `本年度`. */
function withoutYear(normal: string): string {
  return /^\d{4}年度?$/u.test(normal) ? '本年度' : normal;
}

/** `行政诉讼(未经复议直接起诉)`: the inner of two groups of columns, which stands in brackets behind the outer one. */
function groupInBrackets(normal: string, { headers }: FormLookup): string | undefined {
  const [, outer = '', inner = ''] = /^([^()]{2,20})\(([^()]{2,20})\)$/u.exec(normal) ?? [];
  if (inner === '') return undefined;
  const around = headers.get(outer) ?? none;
  const within = headers.get(inner) ?? none;
  const isWithin = ({ leaf, column }: HeaderMatch): boolean =>
    !leaf && around.some((match) => !match.leaf && match.column === column);
  return within.length > 0 && within.every(isWithin) ? inner : undefined;
}

/** The rows a label fits best: by its own words before variants, then by its ordinal. */
export function bestOf(
  rows: readonly RowMatch[],
  ordinal: OrdinalMark | undefined,
): readonly RowMatch[] {
  const exact = rows.filter(({ match }) => match === 'exact');
  const best = exact.length > 0 ? exact : rows;
  const numbered = best.filter(({ entry }) => hasOrdinal(entry, ordinal));
  return numbered.length > 0 ? numbered : best;
}

/** Whether a row has this ordinal; the same for a row and a label without. */
export function hasOrdinal({ ordinal }: RowEntry, printed: OrdinalMark | undefined): boolean {
  return printed?.style === ordinal?.style && printed?.value === ordinal?.value;
}
