import type { FormTable } from '../forms/form.js';
import type { Table } from '../report/table.js';
import type { RowEntry } from './lookup.js';
import type { Line, Token } from './tokens.js';

/** A label and the cells behind it, up to the next label, header or row end. */
export interface Run {
  readonly kind: 'row' | 'unknown';
  readonly line: Line;
  readonly label: Token;
  /** Figures, blanks, dashes, and words where figures should be. */
  readonly values: readonly Token[];
  /** The unit between label and values, where one is printed. */
  readonly unit: Token | undefined;
}

/** Figures that stand without a label. */
export interface Unlabelled {
  readonly kind: 'values';
  readonly line: Line;
  readonly values: readonly Token[];
}

/** A header cell. */
export interface Header {
  readonly kind: 'header';
  readonly line: Line;
  readonly token: Token;
}

export type Item = Run | Unlabelled | Header;

/** The tables of a text that belong to each table of the form, copies left out. */
export type Sources = ReadonlyMap<FormTable, ReadonlySet<Table>>;

/** Cuts the rows of all tables into labels with what stands behind them, in reading order. */
export function readItems(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  for (const line of lines) readRuns(line, items);
  return items;
}

interface OpenRun {
  readonly kind: Item['kind'];
  readonly label: Token | undefined;
  readonly values: Token[];
  unit: Token | undefined;
}

function readRuns(line: Line, items: Item[]): void {
  let open: OpenRun = openRun('values', undefined);
  const close = () => {
    const { kind, label, values, unit } = open;
    if (label !== undefined && (kind === 'row' || kind === 'unknown')) {
      items.push({ kind, line, label, values, unit });
    } else if (values.length > 0) {
      items.push({ kind: 'values', line, values });
    }
  };
  for (const token of line.tokens) {
    switch (token.kind) {
      case 'row':
        if (repeats(open, token)) {
          open = openRun('row', { ...token, cells: [...(open.label?.cells ?? []), token.cell] });
          break;
        }
        close();
        open = openRun('row', token);
        break;
      case 'header':
        close();
        items.push({ kind: 'header', line, token });
        open = openRun('values', undefined);
        break;
      case 'text':
        if (takesText(open, line)) {
          open.values.push(token);
          break;
        }
        close();
        open = openRun('unknown', token);
        break;
      case 'unit':
        if (open.label !== undefined && open.values.every(isBlank)) open.unit ??= token;
        break;
      case 'value':
        open.values.push(token);
    }
  }
  close();
}

function openRun(kind: Item['kind'], label: Token | undefined): OpenRun {
  return { kind, label, values: [], unit: undefined };
}

/** A label in every cell that was merged for it. */
function repeats({ label, values }: OpenRun, token: Token): boolean {
  return label !== undefined && values.length === 0 && label.key === token.key && label.key !== '';
}

/**
 * Words behind a label stand where a figure should, as long as figures are due; in a stream they begin a row of
 * their own as soon as none is.
 */
function takesText(open: OpenRun, line: Line): boolean {
  if (open.kind !== 'row' || open.label === undefined) return false;
  const due = Math.max(0, ...open.label.rows.map(({ entry }) => entry.row.cells.length));
  const filled = open.values.filter((value) => !isBlank(value)).length;
  return line.stream ? filled > 0 && filled < due : due > 0;
}

export function isBlank(token: Token): boolean {
  return token.cell.state === 'blank';
}

/**
 * Chooses the tables of the text each table of the form is read from. A second table with mostly the same rows is a
 * copy (last year's, another unit's) and left out; one that shares a stray word only is none.
 */
export function chooseSources(items: readonly Item[], tables: readonly FormTable[]): Sources {
  const found = new Map<Table, Map<FormTable, Hits>>();
  for (const item of items) {
    const { source } = item.line;
    const evidence = found.get(source) ?? new Map<FormTable, Hits>();
    if (evidence.size === 0) found.set(source, evidence);
    if (item.kind === 'row') {
      for (const { entry } of item.label.rows) hitsOf(evidence, entry.table).rows.add(entry);
    } else if (item.kind === 'header') {
      const named = new Set(item.token.headers.map(({ table }) => table));
      for (const table of named) hitsOf(evidence, table).headers++;
    }
  }
  return new Map(tables.map((table) => [table, sourcesOf(table, found)]));
}

interface Hits {
  readonly rows: Set<RowEntry>;
  headers: number;
}

function hitsOf(evidence: Map<FormTable, Hits>, table: FormTable): Hits {
  let hits = evidence.get(table);
  if (hits === undefined) evidence.set(table, (hits = { rows: new Set(), headers: 0 }));
  return hits;
}

function sourcesOf(
  table: FormTable,
  found: ReadonlyMap<Table, ReadonlyMap<FormTable, Hits>>,
): ReadonlySet<Table> {
  const candidates: { readonly source: Table; readonly rows: ReadonlySet<RowEntry> }[] = [];
  const [first, second] = table.blocks;
  const fewest = second === undefined && (first?.rows.length ?? 0) < 2 ? 1 : 2;
  let headed = false;
  for (const [source, evidence] of found) {
    const hits = evidence.get(table);
    if (hits === undefined) {
      headed = false;
      continue;
    }
    if (hits.rows.size >= fewest || (hits.rows.size > 0 && (hits.headers > 0 || headed))) {
      candidates.push({ source, rows: hits.rows });
    }
    headed = hits.rows.size === 0 && hits.headers > 0;
  }
  candidates.sort((one, other) => other.rows.size - one.rows.size);
  const taken = new Set<RowEntry>();
  const chosen = new Set<Table>();
  for (const { source, rows } of candidates) {
    let known = 0;
    for (const entry of rows) if (taken.has(entry)) known++;
    if (known * 2 > rows.size) continue;
    chosen.add(source);
    for (const entry of rows) taken.add(entry);
  }
  return chosen;
}
