import { labelKey, withoutNote } from '../../report/text/label-key.js';
import { normalise } from '../../report/text/normalise.js';
import { OnceEach } from '../../report/remembering/once-each.js';
import { readOrdinal } from '../../report/text/ordinals.js';
import type { OrdinalMark } from '../../report/text/ordinals.js';
import type { Block, Column, Form, FormRow, FormTable } from '../../forms/form.js';
import { cornerWords } from '../../forms/corner-words.js';
import { headersInOne } from '../../forms/headers-in-one.js';
import { labelsInOne } from '../../forms/labels-in-one.js';

/** A row of a form with everything that tells it from other rows. */
export interface RowEntry {
  readonly table: FormTable;
  readonly block: Block;
  readonly row: FormRow;
  /** Its place among all rows of the form. */
  readonly order: number;
  readonly ordinal: Pick<OrdinalMark, 'style' | 'value'> | undefined;
  /** Keys of its label and of each variant. */
  readonly keys: readonly string[];
}

/** A row whose label a text is. */
export interface RowMatch {
  readonly entry: RowEntry;
  readonly match: 'exact' | 'variant';
}

/** A column, or a group of columns, whose header a text is. */
export interface HeaderMatch {
  readonly table: FormTable;
  readonly block: Block;
  readonly column: Column;
  /** Whether it is the innermost word of the column's path. */
  readonly leaf: boolean;
  /** Whether it is that word itself and none of the variants. */
  readonly exact: boolean;
}

/** A form made ready for looking up the words of its tables. */
export interface FormLookup {
  readonly rows: ReadonlyMap<string, readonly RowMatch[]>;
  readonly headers: ReadonlyMap<string, readonly HeaderMatch[]>;
  /** Words above labels and units, and captions: they end a row but name no column. */
  readonly furniture: ReadonlySet<string>;
  /** Every row with a label, in the order of the form. */
  readonly entries: readonly RowEntry[];
}

/** The words of a form, made ready once. */
export function lookupOf(form: Form): FormLookup {
  return lookups.of(form);
}

const lookups = new OnceEach(makeLookup);

function makeLookup(form: Form): FormLookup {
  const entries: RowEntry[] = [];
  const rows = new Map<string, RowMatch[]>();
  const headers = new Map<string, HeaderMatch[]>();
  const furniture = new Set(['单位', '计量单位', '数量', ...cornerWords]);
  for (const table of form.tables) {
    addWord(furniture, table.corner);
    for (const block of table.blocks) {
      addWord(furniture, block.caption);
      addWord(furniture, block.corner);
      for (const row of block.rows) {
        if (row.label === '') continue;
        const entry = entryOf(table, block, row, entries.length);
        entries.push(entry);
        for (const key of entry.keys) {
          const match = isLabel(key, row) ? 'exact' : 'variant';
          add(rows, key, { entry, match });
        }
      }
      for (const column of block.columns) addColumn(headers, { table, block, column });
    }
  }
  return { rows, headers, furniture, entries };
}

function entryOf(table: FormTable, block: Block, row: FormRow, order: number): RowEntry {
  const mark = readOrdinal(normalise(row.ordinal).replace(/^其中[:,]?/u, ''));
  const words = [row.label, `${row.label}${row.note}`, ...row.variants, ...labelsInOne(block, row)];
  return {
    table,
    block,
    row,
    order,
    ordinal: mark === undefined ? undefined : { style: mark.style, value: mark.value },
    keys: [...new Set(words.map(labelKey))],
  };
}

function isLabel(key: string, row: FormRow): boolean {
  return key === labelKey(row.label) || key === labelKey(`${row.label}${row.note}`);
}

function addColumn(
  headers: Map<string, HeaderMatch[]>,
  { table, block, column }: Pick<HeaderMatch, 'table' | 'block' | 'column'>,
): void {
  const { path, variants } = column;
  const groups = path.slice(0, -1).map(normalise);
  const label = normalise(path.at(-1) ?? '');
  const place = { table, block, column };
  for (const key of groups) add(headers, key, { ...place, leaf: false, exact: true });
  const words = [label, ...variants.map(normalise)];
  for (const key of new Set(words.flatMap((word) => [word, withoutNote(word)]))) {
    const exact = key === label || key === withoutNote(label);
    add(headers, key, { ...place, leaf: true, exact });
  }
  for (const word of headersInOne(column)) {
    add(headers, normalise(word), { ...place, leaf: true, exact: true });
  }
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function addWord(words: Set<string>, word: string | undefined): void {
  if (word === undefined) return;
  const key = normalise(word);
  words.add(key);
  words.add(withoutNote(key));
}
