import { gappedRows, headWidth, type GappedRow } from './gapped-rows.js';
import type { StreamLine } from './stream-lines.js';

/** Fewer rows with a figure may have as many cells as each other by chance, unless their head says how many they have. */
const fewestRows = 3;

/**
 * The blank cells of a table with a cell a line whose cells are parted by as many blank lines each: where a cell is
 * blank there are more, and a row of a web page or a document that was copied so still has all its cells.
 * Only where nearly all rows below one head then have as many cells as each other is that certain, and only of these.
 * @param behind how many blank lines stand behind the run
 * @returns by the index of a line of the run, how many blank cells stand behind it; undefined where that is not certain
 */
export function blanksByGaps(
  run: readonly StreamLine[],
  behind: number,
): ReadonlyMap<number, number> | undefined {
  const parts = gappedRows(run, behind);
  const { between, afterLabel, afterRow } = leastGaps(parts);
  if (!Number.isFinite(between) || afterLabel < between || afterRow < between) return undefined;
  // A blank cell leaves its own line end behind, or all that parts it from the next cell.
  for (const more of new Set([between + 1, 1])) {
    const blanks = blanksOf(run, parts, { between, afterRow, more });
    if (blanks !== undefined) return blanks;
  }
  return undefined;
}

/** The fewest blank lines between two cells of a row, behind a label and behind a row; infinity where there are none. */
function leastGaps(parts: readonly (readonly GappedRow[])[]): {
  readonly between: number;
  readonly afterLabel: number;
  readonly afterRow: number;
} {
  let [between, afterLabel, afterRow] = [Infinity, Infinity, Infinity];
  let count = 0;
  for (const part of parts) {
    for (const { label, values, places } of part) {
      if (places.length === 0) continue;
      count++;
      afterLabel = Math.min(afterLabel, label);
      for (const [index, gap] of values.entries()) {
        if (index < values.length - 1) between = Math.min(between, gap);
        else afterRow = Math.min(afterRow, gap);
      }
    }
  }
  // The only row may end with blank cells.
  return { between, afterLabel, afterRow: count > 1 ? afterRow : between };
}

/** How many blank lines part two cells, how many end a row, and how many more there are for each blank cell. */
interface Spacing {
  readonly between: number;
  readonly afterRow: number;
  readonly more: number;
}

function blanksOf(
  run: readonly StreamLine[],
  parts: readonly (readonly GappedRow[])[],
  spacing: Spacing,
): ReadonlyMap<number, number> | undefined {
  const all = new Map<number, number>();
  let figured = 0;
  let isHeaded = false;
  for (const part of parts) {
    const even = part.map((row) => blanksIn(row, spacing));
    const [only, another] = part.filter(({ places }) => places.length > 0);
    const headed = only && another === undefined ? headWidth(run, only.at) : undefined;
    const width = headed ?? commonWidth(even);
    if (width === undefined) return undefined;
    if (headed !== undefined) isHeaded = true;
    const rows = even.map((row, index) =>
      row?.width === width ? row : withEnd(part[index], spacing, width),
    );
    for (const [index, row] of rows.entries()) {
      if (row?.width !== width) continue;
      if (part[index]?.places.length !== 0) figured++;
      for (const [at, count] of row.blanks) all.set(at, count);
    }
  }
  const isCertain = figured >= fewestRows || (isHeaded && figured > 0);
  return isCertain && all.size > 0 ? all : undefined;
}

/** The last row of the run, behind which any number of blank lines may stand, if there are enough for its blank cells. */
function withEnd(
  row: GappedRow | undefined,
  spacing: Spacing,
  width: number,
): FilledRow | undefined {
  if (row?.isLast !== true) return undefined;
  const values = [...row.values.slice(0, -1), spacing.afterRow];
  const isBlank = row.places.length === 0;
  const inside = isBlank ? noBlanks : blanksIn({ ...row, values }, spacing);
  const missing = width - (inside?.width ?? width);
  const room = ((row.values.at(-1) ?? row.label) - spacing.afterRow) / spacing.more;
  if (inside === undefined || missing < 0 || missing > room) return undefined;
  return { width, blanks: new Map(inside.blanks).set(row.places.at(-1) ?? row.at, missing) };
}

/** How many cells nearly all rows have; undefined where they do not agree. Rows of groups have none. */
function commonWidth(rows: readonly (FilledRow | undefined)[]): number | undefined {
  const widths = new Map<number, number>();
  let all = 0;
  for (const { width } of rows.map((row) => row ?? uneven)) {
    if (width === 0) continue;
    all++;
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  if (all === 0) return 0;
  const [width = 0, count = 0] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? [];
  return width > 0 && count >= all * agreeingShare ? width : undefined;
}

const agreeingShare = 0.8;

/** A row with its blank cells. */
interface FilledRow {
  readonly width: number;
  /** By the index of the line they stand behind. */
  readonly blanks: ReadonlyMap<number, number>;
}

const noBlanks: FilledRow = { width: 0, blanks: new Map() };

/** A row whose gaps do not come out even. */
const uneven: Pick<FilledRow, 'width'> = { width: -1 };

/** The blank cells of a row; undefined where its gaps do not come out even. */
function blanksIn(
  { at, label, values, places }: GappedRow,
  { between, afterRow, more }: Spacing,
): FilledRow | undefined {
  let blanks: Map<number, number> | undefined;
  let width = values.length;
  for (let index = 0; index <= values.length; index++) {
    const gap = index === 0 ? label : (values[index - 1] ?? 0);
    const blank = (gap - (index === values.length ? afterRow : between)) / more;
    if (blank < 0 || !Number.isInteger(blank)) return undefined;
    if (blank === 0) continue;
    width += blank;
    // Few rows have any.
    blanks ??= new Map();
    blanks.set(index === 0 ? at : (places[index - 1] ?? at), blank);
  }
  return { width, blanks: blanks ?? noBlanks.blanks };
}
