import { normalise } from '../report/normalise.js';
import { readOrdinal } from '../report/ordinals.js';
import type { RowEntry, RowMatch } from './lookup.js';
import { nearestRow } from './near.js';
import { isBlank } from './runs.js';
import type { Item, Run, Sources } from './runs.js';

/** Which row of the form each label is. */
export interface Resolution {
  readonly rows: ReadonlyMap<Run, ResolvedRow>;
  /** Labels that fit several rows, or stand twice with different figures. */
  readonly doubtful: readonly DoubtfulRow[];
  /** Labels of rows that were found already, with nothing to add. */
  readonly repeated: ReadonlySet<Run>;
}

export interface ResolvedRow {
  readonly entry: RowEntry;
  readonly match: 'exact' | 'variant' | 'near';
}

export interface DoubtfulRow {
  readonly entry: RowEntry;
  readonly runs: readonly Run[];
}

/** Misprints looked for in one report; more unknown labels than this are not misprints. */
const mostMisprints = 120;

/**
 * Tells which row each label is: by its words; where several rows have the same words, by its ordinal, by whether
 * figures follow, by the rows around it; never by its position alone.
 */
export function resolveRows(
  items: readonly Item[],
  sources: Sources,
  entries: readonly RowEntry[],
): Resolution {
  const candidates = new Map<Run, readonly RowMatch[]>();
  for (const item of items) {
    if (item.kind === 'row') candidates.set(item, candidatesOf(item, sources));
  }
  settleTwins(candidates);
  const doubtful: DoubtfulRow[] = [];
  settleByOrder(candidates, doubtful);
  const rows = new Map<Run, ResolvedRow>();
  const repeated = new Set<Run>();
  for (const [entry, claims] of claimsByEntry(candidates)) {
    settleClaims({ entry, claims }, { rows, doubtful, repeated });
  }
  matchMisprints(items, { sources, entries }, rows, doubtful);
  return { rows, doubtful, repeated };
}

function candidatesOf(run: Run, sources: Sources): readonly RowMatch[] {
  const known = run.label.rows;
  const [only] = known;
  const source = run.line.source;
  if (only !== undefined && known.length === 1) {
    return sources.get(only.entry.table)?.has(source) === true ? known : [];
  }
  const here = known.filter(({ entry }) => sources.get(entry.table)?.has(source));
  const exact = here.filter(({ match }) => match === 'exact');
  const best = exact.length > 0 ? exact : here;
  const numbered = best.filter(({ entry }) => hasOrdinalOf(run, entry));
  return numbered.length > 0 ? numbered : best;
}

function hasOrdinalOf(run: Run, { ordinal }: RowEntry): boolean {
  const printed = run.label.ordinal;
  return printed?.style === ordinal?.style && printed?.value === ordinal?.value;
}

/** A group and a single row that may stand for it have the same label: figures tell, unless its parts are there. */
function settleTwins(candidates: Map<Run, readonly RowMatch[]>): void {
  const present = new Set<string>();
  for (const matches of candidates.values()) {
    if (matches.length === 1 && matches[0] !== undefined) present.add(matches[0].entry.row.id);
  }
  for (const [run, matches] of candidates) {
    if (matches.length < 2) continue;
    const single = matches.find(({ entry }) => entry.row.replaces.length > 0);
    const group = matches.find(({ entry }) => entry.row.cells.length === 0);
    if (single === undefined || group === undefined) continue;
    const parts = single.entry.row.replaces.some((id) => present.has(id));
    candidates.set(run, parts || run.values.length === 0 ? [group] : [single]);
  }
}

/** Rows alike in words lie between the rows around them; where those are out of order, nothing is certain. */
function settleByOrder(candidates: Map<Run, readonly RowMatch[]>, doubtful: DoubtfulRow[]): void {
  const runs = [...candidates.keys()];
  if (!runs.some((run) => (candidates.get(run)?.length ?? 0) > 1)) return;
  const open = new Map<RowEntry, Run[]>();
  const anchors = runs.map((run) => anchorOf(candidates.get(run)));
  const before = nearestTwo(anchors);
  const after = nearestTwo([...anchors].reverse()).reverse();
  runs.forEach((run, index) => {
    const matches = candidates.get(run) ?? [];
    if (matches.length < 2) return;
    const [first = -1, earlier = -2] = before[index] ?? [];
    const [next = Number.POSITIVE_INFINITY, later = Number.POSITIVE_INFINITY] = after[index] ?? [];
    const ordered = earlier < first && first < next && (next < later || later === next);
    const between = matches.filter(({ entry }) => first < entry.order && entry.order < next);
    if (ordered && between.length === 1) {
      candidates.set(run, between);
      return;
    }
    candidates.set(run, []);
    for (const { entry } of matches) {
      const others = open.get(entry);
      if (others === undefined) open.set(entry, [run]);
      else others.push(run);
    }
  });
  for (const [entry, unsettled] of open) doubtful.push({ entry, runs: unsettled });
}

/** The order of a row with figures whose label is its own. */
function anchorOf(matches: readonly RowMatch[] | undefined): number | undefined {
  const [only, other] = matches ?? [];
  if (only === undefined || other !== undefined) return undefined;
  return only.entry.row.cells.length > 0 ? only.entry.order : undefined;
}

/** For every place, the two nearest anchors before it, nearest first. */
function nearestTwo(anchors: readonly (number | undefined)[]): (readonly number[])[] {
  let nearest: readonly number[] = [];
  return anchors.map((anchor) => {
    const here = nearest;
    if (anchor !== undefined && anchor !== nearest[0]) nearest = [anchor, ...nearest.slice(0, 1)];
    return here;
  });
}

interface Claim {
  readonly run: Run;
  readonly match: 'exact' | 'variant';
}

function claimsByEntry(
  candidates: ReadonlyMap<Run, readonly RowMatch[]>,
): ReadonlyMap<RowEntry, readonly Claim[]> {
  const claims = new Map<RowEntry, Claim[]>();
  for (const [run, [only]] of candidates) {
    if (only === undefined) continue;
    const others = claims.get(only.entry);
    if (others === undefined) claims.set(only.entry, [{ run, match: only.match }]);
    else others.push({ run, match: only.match });
  }
  return claims;
}

/** One row, one label: the best of several, if they do not contradict each other. */
function settleClaims(
  { entry, claims }: { readonly entry: RowEntry; readonly claims: readonly Claim[] },
  found: {
    readonly rows: Map<Run, ResolvedRow>;
    readonly doubtful: DoubtfulRow[];
    readonly repeated: Set<Run>;
  },
): void {
  const best = bestClaims(entry, claims);
  const [first, ...others] = best;
  if (first === undefined) return;
  const agree =
    entry.row.cells.length === 0 || others.every(({ run }) => sameValues(run, first.run));
  if (!agree) {
    found.doubtful.push({ entry, runs: best.map(({ run }) => run) });
    return;
  }
  found.rows.set(first.run, { entry, match: first.match });
  for (const { run } of claims) {
    if (run !== first.run && entry.row.cells.length > 0) found.repeated.add(run);
  }
}

function bestClaims(entry: RowEntry, claims: readonly Claim[]): readonly Claim[] {
  if (claims.length === 1) return claims;
  const exact = claims.filter(({ match }) => match === 'exact');
  const worded = exact.length > 0 ? exact : claims;
  const numbered = worded.filter(({ run }) => hasOrdinalOf(run, entry));
  return numbered.length > 0 ? numbered : worded;
}

function sameValues(one: Run, other: Run): boolean {
  return printedValues(one) === printedValues(other);
}

function printedValues(run: Run): string {
  return run.values
    .filter((value) => !isBlank(value))
    .map(({ cell }) => cell.text)
    .join('|');
}

/** Gives unknown labels in front of figures the one unclaimed row they are a misprint of. */
function matchMisprints(
  items: readonly Item[],
  form: { readonly sources: Sources; readonly entries: readonly RowEntry[] },
  rows: Map<Run, ResolvedRow>,
  doubtful: readonly DoubtfulRow[],
): void {
  const unknown = items.filter((item) => item.kind === 'unknown' && item.values.length > 0);
  if (unknown.length === 0) return;
  const taken = new Set<RowEntry>(doubtful.map(({ entry }) => entry));
  for (const { entry } of rows.values()) taken.add(entry);
  const open = form.entries.filter((entry) => !taken.has(entry));
  const claims = new Map<RowEntry, Run | undefined>();
  let tries = 0;
  for (const run of unknown) {
    if (run.kind !== 'unknown') continue;
    const filled = !run.values.every(isBlank);
    const here = open.filter(
      ({ table, row }) =>
        form.sources.get(table)?.has(run.line.source) === true &&
        (!filled ||
          row.cells.length > 0 ||
          run.values.every(({ cell }) => cell.state !== 'number')),
    );
    if (here.length === 0 || ++tries > mostMisprints) continue;
    const entry = nearestRow(run.label.cell.text, here);
    if (entry === undefined || contradictsOrdinal(run, entry)) continue;
    claims.set(entry, claims.has(entry) ? undefined : run);
  }
  for (const [entry, run] of claims) {
    if (run !== undefined) rows.set(run, { entry, match: 'near' });
  }
}

function contradictsOrdinal(run: Run, { ordinal }: RowEntry): boolean {
  const printed = readOrdinal(normalise(run.label.cell.text));
  if (printed === undefined || ordinal === undefined) return false;
  return printed.style === ordinal.style && printed.value !== ordinal.value;
}
