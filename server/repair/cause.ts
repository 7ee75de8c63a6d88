import type Big from 'big.js';
import type { Constraint, Observation } from '../facts/system.js';

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
   * `unique`: no other repair of this size; `likely`: others, but this is far the likelier slip or has more witnesses;
   * `several`: nothing singles one out; `unknown`: no repair was found within the budget.
   */
  readonly certainty: 'unique' | 'likely' | 'several' | 'unknown';
}

/** Figures changed together. */
export interface Repair {
  readonly changes: readonly FigureChange[];
  /** Constraints that hold with the printed figures and speak for the new values: they contain a changed figure. */
  readonly witnesses: readonly Constraint[];
  /** The lower the likelier; only to be compared within one cause. */
  readonly cost: number;
}

/** One figure and what it should be. */
export interface FigureChange {
  readonly observation: Observation;
  readonly value: Big;
  readonly slip: Slip | undefined;
}

/**
 * The slip of the hand that turns the right value into the printed one (Scholtus 2009; `deductive::correct_typos`).
 * `shifted`: the value of a neighbouring cell; `misfiled`: n too many here, n too few in a neighbour of the same row.
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
  | 'total-not-updated';
