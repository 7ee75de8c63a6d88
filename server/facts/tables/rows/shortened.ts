import { labelKey } from '../../../report/text/label-key.js';
import { normalise } from '../../../report/text/normalise.js';
import { readOrdinal } from '../../../report/text/ordinals.js';
import { isSubsequence } from '../near.js';
import type { RowEntry } from '../lookup.js';
import type { Item, Run } from '../runs.js';
import { hasOrdinal } from '../words.js';

/** Fewer letters than this are of too many labels. */
const fewestLetters = 4;

/**
 * The one row whose label a text is cut down from, however far (`2.逾期未缴费`): its letters are all of that label, in
 * its order, it has that row's ordinal, and it stands where that row is missing. Without an ordinal, it must be the
 * beginning of that label (`其中：主要负责同`), as is left where the rest of a cell was lost.
 */
export function shortenedRow(
  run: Run,
  items: readonly Item[],
  rows: readonly ({ readonly entry: RowEntry } | undefined)[],
  entries: readonly RowEntry[],
): RowEntry | undefined {
  const ordinal = readOrdinal(normalise(run.label.text));
  const key = labelKey(run.label.text);
  if (key.length < fewestLetters) return undefined;
  const before = nearestOrder(items, rows, run.index, -1);
  const behind = nearestOrder(items, rows, run.index, 1);
  const fitting = entries.filter((entry) => {
    if (!hasOrdinal(entry, ordinal)) return false;
    const begins = entry.keys.some((label) => label.startsWith(key));
    if (!begins && (before === undefined || behind === undefined)) return false;
    if (entry.order <= (before ?? -1) || entry.order >= (behind ?? Infinity)) return false;
    return (
      begins || (ordinal !== undefined && entry.keys.some((label) => isSubsequence(key, label)))
    );
  });
  const [entry, other] = fitting;
  return other === undefined ? entry : undefined;
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
