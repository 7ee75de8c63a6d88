import type { Applicant, Block, Column, Form, FormRow, RowId } from '../../../forms/form.js';
import { OnceEach } from '../../../report/remembering/once-each.js';
import type { Counted } from '../reading.js';

/** Where a form keeps the figures of its concepts. */
export interface ConceptPlaces {
  of(concept: string): Counted | undefined;
  /** Whether requests are told apart by who asks. */
  readonly byApplicant: boolean;
  /** Whether it has the sum of all years beside that of the year. */
  readonly cumulative: boolean;
  /** What a single figure of the form, or a sum it has a name for, is; undefined for other sums. */
  nameOf(counted: Counted): CountedName | undefined;
  /** The unit the form counts a concept in. */
  unitOf(counted: Counted): string;
  /** Whether one of two rows stands under the other. */
  nested(one: Counted, other: Counted): boolean;
}

/** What a sum of figures of the form is called. */
export interface CountedName {
  readonly concept: string;
  /** Who asks, where the form tells that apart; `total` for all. */
  readonly applicant: Applicant | undefined;
  /** In the form's words: that of its row, or of its column where the row has none. */
  readonly label: string;
}

const known = new OnceEach((form: Form): ConceptPlaces => new PlacesOfForm(form));

/** The rows and columns of a form by concept; sums a form prints no row for are the rows and columns they add up. */
export function conceptPlaces(form: Form): ConceptPlaces {
  return known.of(form);
}

class PlacesOfForm implements ConceptPlaces {
  readonly byApplicant: boolean;
  readonly cumulative: boolean;
  readonly #places = new Map<string, Counted>();
  readonly #names = new Map<string, CountedName>();
  readonly #units = new Map<RowId, ReadonlyMap<string, string>>();
  readonly #parents = new Map<RowId, RowId>();

  constructor({ tables }: Form) {
    const blocks = tables.flatMap((table) => table.blocks);
    const columns = blocks.flatMap((block) => block.columns);
    this.byApplicant = columns.some(({ applicant }) => applicant !== undefined);
    this.cumulative = columns.some(({ period }) => period === 'cumulative');
    for (const block of blocks) for (const row of block.rows) this.#addRow(row, block);
    for (const [sum, parts] of sums) this.#addSum(sum, parts);
    const other = this.#places.get('outcome.other');
    if (this.cumulative && other !== undefined) this.#places.set('outcome.otherAnswers', other);
  }

  of(concept: string): Counted | undefined {
    return this.#places.get(concept);
  }

  nameOf(counted: Counted): CountedName | undefined {
    return this.#names.get(keyOf(counted));
  }

  unitOf({ rows, columns }: Counted): string {
    return this.#units.get(rows[0] ?? '')?.get(columns[0] ?? '') ?? '件';
  }

  nested(one: Counted, other: Counted): boolean {
    const row = one.rows[0] ?? '';
    const otherRow = other.rows[0] ?? '';
    return isUnder(row, otherRow, this.#parents) || isUnder(otherRow, row, this.#parents);
  }

  #addRow(row: FormRow, block: Block): void {
    if (row.parent !== undefined) this.#parents.set(row.id, row.parent);
    this.#units.set(row.id, unitsByColumn(row, block));
    row.cells.forEach(({ concept }, index) => {
      const column = block.columns[index];
      if (column !== undefined) this.#addCell(row, column, concept);
    });
    const subtotal = subtotals.get(row.id);
    if (subtotal === undefined || row.cells.length > 0) return;
    const counted = { rows: [row.id], columns: [] };
    if (!this.#places.has(subtotal)) this.#places.set(subtotal, counted);
    const name = { concept: subtotal, applicant: 'total', label: row.label } as const;
    this.#names.set(keyOf(counted), name);
  }

  /** A row of one concept stands for all of its columns. */
  #addCell(row: FormRow, { id, path, applicant }: Column, concept: string): void {
    const single = row.cells.every((cell) => cell.concept === row.cells[0]?.concept);
    const label = row.label === '' ? path.join(' ') : row.label;
    const counted = { rows: [row.id], columns: single ? [] : [id] };
    if (applicant !== undefined) {
      this.#names.set(keyOf({ ...counted, columns: [id] }), { concept, applicant, label });
    }
    if (this.#places.has(concept)) return;
    this.#places.set(concept, counted);
    const ofAll = applicant === undefined ? undefined : 'total';
    this.#names.set(keyOf(counted), { concept, applicant: ofAll, label });
  }

  #addSum(sum: string, parts: readonly string[]): void {
    const counted = parts.map((part) => this.#places.get(part));
    const rows = counted[0]?.rows;
    if (this.#places.has(sum) || rows === undefined || counted.includes(undefined)) return;
    const total = { rows, columns: counted.flatMap((each) => each?.columns ?? []) };
    this.#places.set(sum, total);
    const name = { concept: sum, applicant: undefined, label: '行政诉讼' };
    this.#names.set(keyOf(total), name);
  }
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
