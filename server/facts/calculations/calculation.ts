import type Big from 'big.js';
import type { CalculationRule, Column, FormRow, FormTable } from '../../forms/form.js';
import type { Fact } from '../fact.js';

/** An identity of the form, held against the figures of one row or one column. */
export interface Calculation {
  readonly rule: CalculationRule;
  readonly table: FormTable;
  /** The column it is held in, for identities between rows. */
  readonly column: Column | undefined;
  /** The row it is held in, for identities between columns. */
  readonly row: FormRow | undefined;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** Sums with blanks read as zero; undefined where a term is missing or not a number. */
  readonly leftValue: Big | undefined;
  readonly rightValue: Big | undefined;
  /**
   * `unknown`: a term is missing, text, or uncertain, or blanks stand where a zero would decide it.
   * A blank or dash is read as zero only where the printed total agrees with that; where it does not,
   * the verdict is `fails` with `hangsOnBlank` set.
   */
  readonly verdict: 'holds' | 'fails' | 'unknown';
  readonly hangsOnBlank: boolean;
  /** left − right, undefined where a value is. For `union`, the distance outside the bound. */
  readonly difference: Big | undefined;
}

/** A term of a calculation: a place of the form, and the fact found there, if one was. */
export interface Term {
  readonly row: FormRow;
  readonly column: Column;
  readonly fact: Fact | undefined;
}
