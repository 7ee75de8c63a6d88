import { labelKey } from '../report/label-key.js';
import { normalise } from '../report/normalise.js';
import { readOrdinal } from '../report/ordinals.js';
import { isSubsequence } from './near.js';
import type { RowEntry } from './lookup.js';
import type { Item, Run } from './runs.js';
import { hasOrdinal } from './words.js';

/** Fewer letters than this are of too many labels. */
const fewestLetters = 4;

/**
 * The one row whose label a text is cut down from, however far (`2.逾期未缴费`): its letters are all of that label, in
 * its order, it has that row's ordinal, and it stands where that row is missing.
 */
export function shortenedRow(
  run: Run,
  items: readonly Item[],
  rows: readonly ({ readonly entry: RowEntry } | undefined)[],
  entries: readonly RowEntry[],
): RowEntry | undefined {
  const ordinal = readOrdinal(normalise(run.label.text));
  const key = labelKey(run.label.text);
  if (ordinal === undefined || key.length < fewestLetters) return undefined;
  const fitting = entries.filter(
    (entry) => hasOrdinal(entry, ordinal) && entry.keys.some((label) => isSubsequence(key, label)),
  );
  const [entry, other] = fitting;
  if (entry === undefined || other !== undefined) return undefined;
  const before = nearestOrder(items, rows, run.index, -1);
  const behind = nearestOrder(items, rows, run.index, 1);
  if (before === undefined || behind === undefined) return undefined;
  return before < entry.order && entry.order < behind ? entry : undefined;
}

/** The order of the nearest row with figures on one side whose label is known. */
function nearestOrder(
  items: readonly Item[],
  rows: readonly ({ readonly entry: RowEntry } | undefined)[],
  from: number,
  step: 1 | -1,
): number | undefined {
  for (let at = from + step; at >= 0 && at < items.length; at += step) {
    const entry = rows[at]?.entry;
    if (entry !== undefined && entry.row.cells.length > 0) return entry.order;
  }
  return undefined;
}
