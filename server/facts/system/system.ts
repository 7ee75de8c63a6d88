import type Big from 'big.js';
import type { Calculation } from '../calculations/calculation.js';
import type { Fact } from '../fact.js';
import type { FigureElsewhere } from '../other-reports/other-report.js';
import type { Breakdown, Quantity, Share } from '../prose/reading.js';
import type { Span } from '../../report/span.js';

/** A printed figure that may be wrong: of a table, of a sentence, or of another year's report of the same unit. */
export interface Observation {
  /** Index in {@link FigureSystem.observations}. */
  readonly index: number;
  readonly home: 'table' | 'prose' | 'other-report';
  readonly value: Big;
  /** Interval the printed figure stands for; equal to `value` for a plain whole number. */
  readonly low: Big;
  readonly high: Big;
  readonly printed: string;
  /** A blank or dash read as zero: filling it in is no correction of what somebody wrote. */
  readonly blank: boolean;
  /** `count` stays whole and never falls below zero. */
  readonly quantity: 'count' | 'signed' | 'amount';
  /** In the draft, or in the other report. */
  readonly span: Span;
  readonly fact: Fact | undefined;
  readonly mention: Quantity | undefined;
  /** Of a figure in a sentence, whether a table of the report has a figure of this value anywhere. */
  readonly inTables?: (value: Big) => boolean;
  /** The figures beside it (left, right, above, below in a table), where a slip may have taken its value from. */
  readonly neighbours: readonly number[];
}

/** Something that must hold between figures: Σ coefficient × value = 0 (`equal`) or ≤ 0 (`atMost`). */
export interface Constraint {
  readonly index: number;
  readonly relation: 'equal' | 'atMost';
  readonly terms: readonly ConstraintTerm[];
  readonly origin: ConstraintOrigin;
  readonly verdict: 'holds' | 'fails';
  /** Σ coefficient × value of the printed figures; it `holds` where zero lies in the interval the figures stand for. */
  readonly residual: Big;
}

/** A figure in a constraint, added or taken away. */
export interface ConstraintTerm {
  readonly observation: Observation;
  readonly coefficient: 1 | -1;
}

/**
 * Why it must hold: an identity of the form; a sentence that says a table's figure again (or a sum of them); the same
 * figure said twice in sentences; a breakdown in a sentence; the carry-over between two years.
 */
export type ConstraintOrigin =
  | { readonly kind: 'calculation'; readonly calculation: Calculation }
  | { readonly kind: 'mention'; readonly quantity: Quantity }
  | { readonly kind: 'repetition'; readonly quantity: Quantity; readonly earlier: Quantity }
  | { readonly kind: 'breakdown'; readonly breakdown: Breakdown }
  | { readonly kind: 'years'; readonly before: FigureElsewhere };

/**
 * A bound of the form that fails as printed: a part above its whole, a total below one of its channels. By how much it
 * is wrong nobody knows, so it is no constraint; it speaks for a value with which it holds.
 */
export interface FailingBound {
  readonly calculation: Calculation;
  /** All that must hold for it, each Σ coefficient × value ≤ 0. */
  readonly atMost: readonly (readonly ConstraintTerm[])[];
}

/** A row of a table. */
export interface TableLine {
  /** The same number for the rows of one block of a table: they have the same columns. */
  readonly block: number;
  /** In the order of the form's columns. */
  readonly figures: readonly Observation[];
}

/** All printed figures of a report and all that must hold between them: the one thing that repair looks at. */
export interface FigureSystem {
  readonly observations: readonly Observation[];
  readonly constraints: readonly Constraint[];
  /** Rows of tables all of whose figures are observations. */
  readonly lines: readonly TableLine[];
  readonly bounds: readonly FailingBound[];
  /** Shares are not linear: they bear witness for or against a value, but are no constraints. */
  readonly shares: readonly {
    readonly share: Share;
    readonly part: Observation;
    readonly base: Observation;
  }[];
}
