import { normalise } from '../../../report/text/normalise.js';
import { readOrdinal, type OrdinalMark } from '../../../report/text/ordinals.js';
import type { RowEntry } from '../lookup.js';
import { nearestRow } from '../near.js';
import type { Found } from '../resolve.js';
import { isBlank } from '../runs.js';
import type { Item, Run } from '../runs.js';
import { shortenedRow } from './shortened.js';
import type { Sources } from '../sources.js';
import { hasOrdinal } from '../words.js';

/** Gives unknown labels in front of figures the one unclaimed row they are a misprint of. */
export function matchMisprints(
  items: readonly Item[],
  form: { readonly sources: Sources; readonly entries: readonly RowEntry[] },
  { rows, doubtful }: Found,
): void {
  if (!items.some(mayBeMisprint)) return;
  const taken = new Set<RowEntry>(doubtful.map(({ entry }) => entry));
  for (const row of rows) if (row !== undefined) taken.add(row.entry);
  const open = form.entries.filter((entry) => !taken.has(entry));
  const claims = new Map<RowEntry, Run | undefined>();
  let tries = 0;
  for (const run of items) {
    if (run.kind !== 'unknown' || run.values.length === 0) continue;
    const filled = !run.values.every(isBlank);
    const here = open.filter(
      ({ table, row }) =>
        form.sources.get(table)?.has(run.line.source) === true &&
        (!filled || row.cells.length > 0 || run.values.every(({ state }) => state !== 'number')),
    );
    if (here.length === 0 || ++tries > mostMisprints) continue;
    const near = nearestRow(run.label.text, here);
    const own = near !== undefined && hasOrdinal(near, ordinalOf(run));
    const entry = own ? near : (shortenedRow(run, items, rows, here) ?? near);
    if (entry === undefined || contradictsOrdinal(run, entry)) continue;
    claims.set(entry, claims.has(entry) ? undefined : run);
  }
  for (const [entry, run] of claims) {
    if (run !== undefined) rows[run.index] = { entry, match: 'near' };
  }
}

function mayBeMisprint(item: Item): boolean {
  return item.kind === 'unknown' && item.values.length > 0;
}

function ordinalOf({ label }: Run): OrdinalMark | undefined {
  return readOrdinal(normalise(label.text));
}

function contradictsOrdinal(run: Run, { ordinal }: RowEntry): boolean {
  const printed = ordinalOf(run);
  if (printed === undefined || ordinal === undefined) return false;
  return printed.style === ordinal.style && printed.value !== ordinal.value;
}

/** Misprints looked for in one report; more unknown labels than this are not misprints. */
const mostMisprints = 120;
