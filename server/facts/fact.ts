import type Big from 'big.js';
import type {
  Applicant,
  Block,
  Column,
  Form,
  FormCell,
  FormRow,
  FormTable,
} from '../forms/form.js';
import type { Cell, CellState, Table, TableRow } from '../report/table.js';
import type { Span } from '../report/span.js';

/** One figure of a report, bound to what it means. */
export interface Fact {
  readonly concept: string;
  readonly applicant: Applicant | undefined;
  /** `year` for the report year, `cumulative` for 历年累计. */
  readonly period: 'year' | 'cumulative';
  /** In the base unit of the concept; undefined unless `state` is `number`. */
  readonly value: Big | undefined;
  /** The interval the printed figure stands for; equal ends for a plain whole number. */
  readonly low: Big | undefined;
  readonly high: Big | undefined;
  readonly printed: string;
  readonly unit: string;
  readonly state: CellState;
  readonly source: 'table' | 'prose';
  readonly scope: 'whole' | 'part';
  readonly span: Span;
  /** Of a figure in prose, what it counts in the form's words. */
  readonly label?: string;
  /** Where in the form it stands; undefined for a figure in prose. */
  readonly place: FactPlace | undefined;
}

/** The place of a table figure, in the form and in the text. */
export interface FactPlace {
  readonly table: FormTable;
  readonly block: Block;
  readonly row: FormRow;
  readonly column: Column;
  readonly formCell: FormCell;
  readonly source: Table;
  readonly cell: Cell;
}

/** A report's tables, bound to a form. */
export interface BoundReport {
  readonly form: Form;
  readonly tables: readonly BoundTable[];
  /** Tables of the form of which nothing was found; none for a report from before the form was in force. */
  readonly missing: readonly FormTable[];
  /** Tables of the form in whose place that of a form of other years stands; they are not read, and not missing. */
  readonly former: readonly FormerTable[];
  /** Every table figure, blanks and dashes included, in the order of the form. */
  readonly facts: readonly Fact[];
}

/** A table of a form of other years in the place of one of the report's form. */
export interface FormerTable {
  readonly table: FormTable;
  readonly form: Form;
  readonly source: Table;
}

/** One table of the form, as far as it was found; its blocks may stand in several tables of the text. */
export interface BoundTable {
  readonly table: FormTable;
  readonly sources: readonly Table[];
  /** From the first to the last cell of it. */
  readonly span: Span;
  readonly rows: readonly BoundRow[];
  readonly missingRows: readonly MissingRow[];
  readonly missingColumns: readonly MissingColumn[];
  /** Rows of the text that carry figures or a label no row of the form has. */
  readonly unknownRows: readonly UnknownRow[];
  /** Rows whose label was known but whose figures could not be told apart with certainty: no facts are made of them. */
  readonly uncertainRows: readonly UncertainRow[];
  /** Header cells that were recognised, for hover. */
  readonly headers: readonly { readonly cell: Cell; readonly column: Column }[];
}

/** A row of the form, found. */
export interface BoundRow {
  readonly row: FormRow;
  readonly block: Block;
  readonly source: Table;
  readonly sourceRow: TableRow;
  /** The cell (or cells, where a label is broken over several) that carry its label; empty for a row without one. */
  readonly labels: readonly Cell[];
  /** `exact` after normalisation, `variant` one of the accepted, `near` a misprint that can only mean this row. */
  readonly match: 'exact' | 'variant' | 'near';
  /** In the order of the block's columns; empty for a group row, and for an uncertain one. */
  readonly facts: readonly Fact[];
}

/** A row of the form that was not found where others of its table were. */
export interface MissingRow {
  readonly row: FormRow;
  /** The bound row it should stand after, if any. */
  readonly after: BoundRow | undefined;
}

/** A column of a block of which no header and no figure was found. */
export interface MissingColumn {
  readonly block: Block;
  readonly column: Column;
  /** Where in the text its header should be. */
  readonly span: Span;
}

/** A row of the text within a table of the form that is none of the form's. */
export interface UnknownRow {
  readonly sourceRow: TableRow;
  readonly label: Cell;
  /** What stands behind the label. */
  readonly cells: readonly Cell[];
}

/** A row of the form that was found, and whose figures were not. */
export interface UncertainRow {
  readonly row: FormRow;
  readonly block: Block;
  readonly labels: readonly Cell[];
  /** The cells that could hold its figures. */
  readonly cells: readonly Cell[];
  /**
   * `count`: fewer or more figures than columns and nothing says which; `label`: the label fits several rows; `apart`:
   * the labels of the table stand in one place and its figures in another.
   */
  readonly reason: 'count' | 'label' | 'apart';
}
