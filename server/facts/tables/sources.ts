import type { FormTable } from '../../forms/form.js';
import type { Table } from '../../report/table.js';
import type { FormLookup, RowEntry } from './lookup.js';
import type { Item } from './runs.js';

/** The tables of a text that belong to each table of the form, copies left out. */
export type Sources = ReadonlyMap<FormTable, ReadonlySet<Table>>;

/**
 * Chooses the tables of the text each table of the form is read from. A second table with mostly the same rows is a
 * copy (last year's, another unit's) and left out; one that shares a stray word only is none.
 */
export function chooseSources(
  items: readonly Item[],
  tables: readonly FormTable[],
  { entries }: FormLookup,
): Sources {
  const found: Evidence[] = [];
  /** For every row of the form, how many tables of the text were begun when it was seen last. */
  const seen = new Array<number>(entries.length).fill(0);
  let last: Evidence | undefined;
  for (const item of items) {
    const { source } = item.line;
    if (last?.source !== source) {
      last = { source, hits: tables.map(() => undefined) };
      found.push(last);
    }
    if (item.kind === 'row') {
      const { rows } = item.words;
      for (const { entry } of rows) {
        if (seen[entry.order] === found.length) continue;
        seen[entry.order] = found.length;
        const hits = hitsOf(last, tables.indexOf(entry.table));
        hits.rows.push(entry);
        if (rows.length === 1) hits.certain.push(entry);
      }
    } else if (item.kind === 'header') {
      for (const table of item.words.headerTables) hitsOf(last, tables.indexOf(table)).headers++;
    }
  }
  return new Map(
    tables.map((table, index) => [table, withoutCopies(candidatesFor(table, index, found))]),
  );
}

/** What a table of the text has of the tables of the form, in their order. */
interface Evidence {
  readonly source: Table;
  readonly hits: (Hits | undefined)[];
}

interface Hits {
  /** Rows of the form whose label was read, each once. */
  readonly rows: RowEntry[];
  /** Those whose label no other row has. */
  readonly certain: RowEntry[];
  headers: number;
}

function hitsOf({ hits }: Evidence, index: number): Hits {
  return (hits[index] ??= { rows: [], certain: [], headers: 0 });
}

/** A table of the text that has rows of a table of the form. */
type Candidate = Pick<Hits, 'rows' | 'certain'> & Pick<Evidence, 'source'>;

/** The tables of the text that have rows enough of a table of the form, or its headers above a row. */
function candidatesFor(
  { blocks }: FormTable,
  index: number,
  found: readonly Evidence[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const [first, second] = blocks;
  const fewest = second === undefined && (first?.rows.length ?? 0) < 2 ? 1 : 2;
  let headed = false;
  for (const { source, hits: ofTables } of found) {
    const hits = ofTables[index];
    if (hits === undefined) {
      headed = false;
      continue;
    }
    const { rows, certain, headers } = hits;
    if (rows.length >= fewest || (rows.length > 0 && (headers > 0 || headed))) {
      candidates.push({ source, rows, certain });
    }
    headed = rows.length === 0 && headers > 0;
  }
  return candidates;
}

/** The fullest table, and of the others those with mostly rows that none before them has. */
function withoutCopies(candidates: readonly Candidate[]): ReadonlySet<Table> {
  const fullestFirst = [...candidates].sort(
    (one, another) => another.rows.length - one.rows.length,
  );
  const taken = new Set<RowEntry>();
  const chosen = new Set<Table>();
  for (const { source, rows, certain } of fullestFirst) {
    const telling = certain.length > 0 ? certain : rows;
    let known = 0;
    for (const entry of telling) if (taken.has(entry)) known++;
    if (known * 2 > telling.length) continue;
    chosen.add(source);
    for (const entry of rows) taken.add(entry);
  }
  return chosen;
}
