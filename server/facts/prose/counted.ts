import type { Applicant, Block, Form, FormRow, RowId } from '../../forms/form.js';
import { OnceEach } from '../../report/once-each.js';
import type { Counted } from './reading.js';

/** Where a form keeps the figures of its concepts. */
export interface ConceptPlaces {
  readonly of: (concept: string) => Counted | undefined;
  /** Whether requests are told apart by who asks. */
  readonly byApplicant: boolean;
  /** Whether it has the sum of all years beside that of the year. */
  readonly cumulative: boolean;
  /** What a single figure of the form, or a sum it has a name for, is; undefined for other sums. */
  readonly nameOf: (counted: Counted) => CountedName | undefined;
  /** The unit the form counts a concept in. */
  readonly unitOf: (counted: Counted) => string;
  /** Whether one of two rows stands under the other. */
  readonly nested: (one: Counted, other: Counted) => boolean;
}

/** What a sum of figures of the form is called. */
export interface CountedName {
  readonly concept: string;
  /** Who asks, where the form tells that apart; `total` for all. */
  readonly applicant: Applicant | undefined;
  /** In the form's words: that of its row, or of its column where the row has none. */
  readonly label: string;
}

const known = new OnceEach(makePlaces);

/** The rows and columns of a form by concept; sums a form prints no row for are the rows and columns they add up. */
export function conceptPlaces(form: Form): ConceptPlaces {
  return known.of(form);
}

function makePlaces(form: Form): ConceptPlaces {
  const places = new Map<string, Counted>();
  const units = new Map<RowId, ReadonlyMap<string, string>>();
  const parents = new Map<RowId, RowId>();
  const names = new Map<string, CountedName>();
  const columns = form.tables.flatMap(({ blocks }) => blocks.flatMap((block) => block.columns));
  const cumulative = columns.some(({ period }) => period === 'cumulative');
  for (const table of form.tables) {
    for (const block of table.blocks) {
      for (const row of block.rows) {
        if (row.parent !== undefined) parents.set(row.id, row.parent);
        units.set(row.id, unitsByColumn(row, block));
        const single = row.cells.every(({ concept }) => concept === row.cells[0]?.concept);
        row.cells.forEach((cell, index) => {
          const column = block.columns[index];
          if (column === undefined) return;
          const { concept } = cell;
          const label = row.label === '' ? column.path.join(' ') : row.label;
          const counted = { rows: [row.id], columns: single ? [] : [column.id] };
          const { applicant } = column;
          if (applicant !== undefined) {
            names.set(keyOf({ ...counted, columns: [column.id] }), { concept, applicant, label });
          }
          if (places.has(concept)) return;
          places.set(concept, counted);
          const ofAll = applicant === undefined ? undefined : 'total';
          names.set(keyOf(counted), { concept, applicant: ofAll, label });
        });
        const subtotal = subtotals.get(row.id);
        if (subtotal !== undefined && row.cells.length === 0) {
          const counted = { rows: [row.id], columns: [] };
          if (!places.has(subtotal)) places.set(subtotal, counted);
          names.set(keyOf(counted), { concept: subtotal, applicant: 'total', label: row.label });
        }
      }
    }
  }
  for (const [sum, parts] of sums) {
    const counted = parts.map((part) => places.get(part));
    const rows = counted[0]?.rows;
    if (places.has(sum) || rows === undefined || counted.includes(undefined)) continue;
    const total = { rows, columns: counted.flatMap((each) => each?.columns ?? []) };
    places.set(sum, total);
    names.set(keyOf(total), { concept: sum, applicant: undefined, label: '行政诉讼' });
  }
  const other = places.get('outcome.other');
  if (cumulative && other !== undefined) places.set('outcome.otherAnswers', other);
  return {
    of: (concept) => places.get(concept),
    nameOf: (counted) => names.get(keyOf(counted)),
    byApplicant: columns.some((column) => column.applicant !== undefined),
    cumulative,
    unitOf: ({ rows, columns }) => units.get(rows[0] ?? '')?.get(columns[0] ?? '') ?? '件',
    nested: (one, other) => {
      const row = one.rows[0] ?? '';
      const otherRow = other.rows[0] ?? '';
      return isUnder(row, otherRow, parents) || isUnder(otherRow, row, parents);
    },
  };
}

function keyOf({ rows, columns }: Counted): string {
  return `${rows.join('+')} ${columns.join('+')}`;
}

/** Group rows that stand for a subtotal the form does not print. */
const subtotals: ReadonlyMap<RowId, string> = new Map([
  ['group.denied', 'outcome.denied'],
  ['group.unable', 'outcome.unable'],
  ['group.rejected', 'outcome.rejected'],
  ['group.other', 'outcome.other'],
]);

/** Concepts that forms since 2019 have only as two: lawsuits brought at once, and those after a review. */
const sums: readonly (readonly [string, readonly string[]])[] = [
  ...['total', 'upheld', 'corrected', 'other', 'pending'].map(
    (result): readonly [string, readonly string[]] => [
      `litigation.${result}`,
      [`litigation.direct.${result}`, `litigation.afterReview.${result}`],
    ],
  ),
];

/** The unit of each column of a row; behind the empty id that of its first. A group row has none. */
function unitsByColumn({ cells }: FormRow, { columns }: Block): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  cells.forEach(({ unit }, index) => {
    if (index === 0) units.set('', unit);
    units.set(columns[index]?.id ?? '', unit);
  });
  return units;
}

function isUnder(row: RowId, above: RowId, parents: ReadonlyMap<RowId, RowId>): boolean {
  for (let at = parents.get(row); at !== undefined; at = parents.get(at)) {
    if (at === above) return true;
  }
  return false;
}
