import type Big from 'big.js';
import type {
  Constraint,
  FailingBound,
  FigureSystem,
  Observation,
} from '../facts/system/system.js';

/**
 * Why a group of constraints fails: the smallest sets of figures whose change satisfies every constraint of the
 * system, the likeliest first. Independent slips are separate causes.
 */
export interface Cause {
  /** The failing constraints it explains; never empty, and no two causes share one. */
  readonly failed: readonly Constraint[];
  /** All of the smallest size, best first; empty where the search gave up or nothing of the size allowed mends them. */
  readonly repairs: readonly Repair[];
  /**
   * `unique`: no other repair of this size; `likely`: others, but this is far the likelier slip or has more witnesses,
   * or the search was too large to rule out others; `several`: nothing singles one out; `unknown`: no repair was found
   * within the budget, the cause is a single constraint.
   */
  readonly certainty: 'unique' | 'likely' | 'several' | 'unknown';
}

/** Figures changed together. */
export interface Repair {
  /** In the order of the figures in the system. */
  readonly changes: readonly FigureChange[];
  /**
   * Constraints that hold with the printed figures, contain a changed figure, and hold with the new ones: the sum
   * within which cases were misfiled, the sentence that says the wrong figure again.
   */
  readonly witnesses: readonly Constraint[];
  /** Shares in sentences that follow from the new values and not from the printed ones. */
  readonly shares: FigureSystem['shares'];
  /** Bounds that hold with the new values and not with the printed ones. */
  readonly bounds: readonly FailingBound[];
  /** The lower the likelier; only to be compared within one cause. */
  readonly cost: number;
  /** Where it puts back whole rows, or two figures of a sentence; counted as one change. */
  readonly move?: WholeMoveKind;
}

/**
 * What one action of the writer did to rows: pasted or typed one cell to the right or left of its place; two of them, each
 * in the place of the other. `said`: two figures of a sentence, each in the place of the other.
 */
export type WholeMoveKind = 'shifted-right' | 'shifted-left' | 'exchanged' | 'said';

/** One figure and what it should be. */
export interface FigureChange {
  readonly observation: Observation;
  readonly value: Big;
  readonly slip: Slip | undefined;
  /**
   * Where the constraints leave more than one value (they are bounds, or rounded): from where to where; `value` is
   * the likeliest of them. An open end is undefined.
   */
  readonly range: { readonly low: Big | undefined; readonly high: Big | undefined } | undefined;
}

/**
 * The slip of the hand that turns the right value into the printed one (Scholtus 2009; `deductive::correct_typos`).
 * `shifted`: the value of a neighbouring cell, or two figures that changed places; `misfiled`: n too many here, n too
 * few in another part of the same sum; `total-not-updated`: a total without one of its parts; `scale`: 万 left
 * out in a sentence.
 */
export type Slip =
  | 'digit-replaced'
  | 'digit-dropped'
  | 'digit-added'
  | 'digits-transposed'
  | 'sign'
  | 'shifted'
  | 'misfiled'
  | 'blank'
  | 'scale'
  | 'total-not-updated';
