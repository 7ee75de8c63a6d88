import type { Table } from '../../report/table.js';
import type { RowEntry, RowMatch } from './lookup.js';
import { matchMisprints } from './rows/misprints.js';
import { isBlank } from './runs.js';
import type { Item, Run } from './runs.js';
import type { Sources } from './sources.js';
import { bestOf, hasOrdinal } from './words.js';

/** Which row of the form each label is. */
export interface Resolution {
  /** By the place of a run among the items. */
  readonly rows: readonly (ResolvedRow | undefined)[];
  /** Labels that fit several rows, or stand twice with different figures. */
  readonly doubtful: readonly DoubtfulRow[];
  /** Labels of rows that were found already, with nothing to add. */
  readonly repeated: ReadonlySet<Run>;
}

/** The row of the form a label is, and how exactly it says so. */
export interface ResolvedRow {
  readonly entry: RowEntry;
  readonly match: 'exact' | 'variant' | 'near';
}

/** A row of the form that several labels may be, none of which is taken for it. */
export interface DoubtfulRow {
  readonly entry: RowEntry;
  readonly runs: readonly Run[];
}

/** A resolution that is being made. */
export interface Found {
  readonly rows: (ResolvedRow | undefined)[];
  readonly doubtful: DoubtfulRow[];
  readonly repeated: Set<Run>;
}

/** For every item, the rows its label may be; undefined for what is no label of the form. */
type Candidates = (readonly RowMatch[] | undefined)[];

/**
 * Tells which row each label is: by its words; where several rows have the same words, by its ordinal, by whether
 * figures follow, by the rows around it; never by its position alone.
 */
export function resolveRows(
  items: readonly Item[],
  sources: Sources,
  entries: readonly RowEntry[],
): Resolution {
  const candidates: Candidates = items.map((item) =>
    item.kind === 'row' ? candidatesOf(item, sources) : undefined,
  );
  const found: Found = {
    rows: items.map(() => undefined),
    doubtful: [],
    repeated: new Set(),
  };
  if (candidates.some((matches) => matches !== undefined && matches.length > 1)) {
    settleTwins(items, candidates);
    settleByOrder(items, candidates, found.doubtful);
  }
  settleClaims(items, candidates, entries, found);
  matchMisprints(items, { sources, entries }, found);
  return found;
}

function candidatesOf({ words, line }: Run, sources: Sources): readonly RowMatch[] {
  const { rows, best, ordinal } = words;
  for (const match of rows) {
    if (!isIn(match, line.source, sources))
      return bestOf(here(rows, line.source, sources), ordinal);
  }
  return best;
}

function here(matches: readonly RowMatch[], source: Table, sources: Sources): readonly RowMatch[] {
  return matches.filter((match) => isIn(match, source, sources));
}

/** Whether a table of the form is read from a table of the text. */
function isIn({ entry }: RowMatch, source: Table, sources: Sources): boolean {
  return sources.get(entry.table)?.has(source) === true;
}

/** A group and a single row that may stand for it have the same label: figures tell, unless its parts are there. */
function settleTwins(items: readonly Item[], candidates: Candidates): void {
  let present: ReadonlySet<string> | undefined;
  for (const item of items) {
    if (item.kind !== 'row') continue;
    const matches = candidates[item.index] ?? [];
    if (matches.length < 2) continue;
    const single = matches.find(({ entry }) => entry.row.replaces.length > 0);
    const group = matches.find(({ entry }) => entry.row.cells.length === 0);
    if (single === undefined || group === undefined) continue;
    present ??= rowsCertain(candidates);
    const certain = present;
    const parts = single.entry.row.replaces.some((id) => certain.has(id));
    candidates[item.index] = parts || item.values.length === 0 ? [group] : [single];
  }
}

/** Ids of the rows that a label can only be. */
function rowsCertain(candidates: Candidates): ReadonlySet<string> {
  const present = new Set<string>();
  for (const matches of candidates) {
    const [only, other] = matches ?? [];
    if (only !== undefined && other === undefined) present.add(only.entry.row.id);
  }
  return present;
}

/** Rows alike in words lie between the rows around them; where those are out of order, nothing is certain. */
function settleByOrder(
  items: readonly Item[],
  candidates: Candidates,
  doubtful: DoubtfulRow[],
): void {
  const behind = anchorsBehind(candidates);
  const open = new Map<RowEntry, Run[]>();
  let first = -1;
  let earlier = -2;
  for (const item of items) {
    if (item.kind !== 'row') continue;
    const matches = candidates[item.index] ?? [];
    if (matches.length < 2) {
      const anchor = anchorOf(matches);
      if (anchor === undefined || anchor === first) continue;
      earlier = first;
      first = anchor;
      continue;
    }
    const { next, later } = behind.pop() ?? nothingBehind;
    const ordered = earlier < first && first < next && (next < later || later === next);
    const between = matchesBetween(matches, first, next);
    if (ordered && between.length === 1) {
      candidates[item.index] = between;
      continue;
    }
    candidates[item.index] = [];
    for (const { entry } of matches) {
      const others = open.get(entry);
      if (others === undefined) open.set(entry, [item]);
      else others.push(item);
    }
  }
  for (const [entry, runs] of open) doubtful.push({ entry, runs });
}

function matchesBetween(
  matches: readonly RowMatch[],
  first: number,
  next: number,
): readonly RowMatch[] {
  return matches.filter(({ entry }) => first < entry.order && entry.order < next);
}

/** The order of a row with figures whose label is its own. */
function anchorOf(matches: readonly RowMatch[]): number | undefined {
  const [only] = matches;
  if (only === undefined || matches.length > 1) return undefined;
  return only.entry.row.cells.length > 0 ? only.entry.order : undefined;
}

/** The two nearest different anchors behind a label. */
interface Behind {
  readonly next: number;
  readonly later: number;
}

const nothingBehind: Behind = { next: Number.POSITIVE_INFINITY, later: Number.POSITIVE_INFINITY };

/** What stands behind every label that may be several rows, the last first. */
function anchorsBehind(candidates: Candidates): Behind[] {
  const behind: Behind[] = [];
  let nearest = nothingBehind;
  for (let index = candidates.length - 1; index >= 0; index--) {
    const matches = candidates[index];
    if (matches === undefined) continue;
    if (matches.length > 1) behind.push(nearest);
    const anchor = anchorOf(matches);
    if (anchor === undefined || anchor === nearest.next) continue;
    nearest = { next: anchor, later: nearest.next };
  }
  return behind;
}

interface Claim {
  readonly run: Run;
  readonly match: RowMatch;
}

/** Gives every row to the label that is its own; where several claim it, to the best. */
function settleClaims(
  items: readonly Item[],
  candidates: Candidates,
  entries: readonly RowEntry[],
  found: Found,
): void {
  const counts = entries.map(() => 0);
  for (const matches of candidates) {
    const order = matches?.[0]?.entry.order;
    if (order !== undefined) counts[order] = (counts[order] ?? 0) + 1;
  }
  const contested = new Map<RowEntry, Claim[]>();
  for (const run of items) {
    if (run.kind !== 'row') continue;
    const match = candidates[run.index]?.[0];
    if (match === undefined) continue;
    const { entry } = match;
    if (counts[entry.order] === 1) {
      found.rows[run.index] = match;
      continue;
    }
    const claims = contested.get(entry);
    if (claims === undefined) contested.set(entry, [{ run, match }]);
    else claims.push({ run, match });
  }
  for (const [entry, claims] of contested) settleContest(entry, claims, found);
}

/** One row, one label: the best of several, if they do not contradict each other. */
function settleContest(entry: RowEntry, claims: readonly Claim[], found: Found): void {
  const best = bestClaims(entry, claims);
  const [first, ...others] = best;
  if (first === undefined) return;
  const agree =
    entry.row.cells.length === 0 || others.every(({ run }) => sameValues(run, first.run));
  if (!agree) {
    found.doubtful.push({ entry, runs: best.map(({ run }) => run) });
    return;
  }
  found.rows[first.run.index] = first.match;
  for (const { run } of claims) {
    if (run !== first.run && entry.row.cells.length > 0) found.repeated.add(run);
  }
}

function bestClaims(entry: RowEntry, claims: readonly Claim[]): readonly Claim[] {
  const exact = claims.filter(({ match }) => match.match === 'exact');
  const worded = exact.length > 0 ? exact : claims;
  const numbered = worded.filter(({ run }) => hasOrdinal(entry, run.words.ordinal));
  return numbered.length > 0 ? numbered : worded;
}

function sameValues(one: Run, other: Run): boolean {
  return printedValues(one) === printedValues(other);
}

function printedValues({ values }: Run): string {
  return values
    .filter((cell) => !isBlank(cell))
    .map(({ text }) => text)
    .join('|');
}
