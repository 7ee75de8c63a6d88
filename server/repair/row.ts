import { firstWhere } from '../report/first-where.js';

/**
 * A constraint in whole numbers, over changes of figures: `residual` + Σ coefficient × change lies between `low` and
 * `high`. Both are zero where the figures are exact; an open side is undefined.
 */
export interface Row {
  /** Indexes of variables, ascending. */
  readonly variables: readonly number[];
  /** Never zero; in the order of `variables`. */
  readonly coefficients: readonly number[];
  readonly residual: bigint;
  readonly low: bigint | undefined;
  readonly high: bigint | undefined;
}

/** Whether the row does not hold while nothing is changed. */
export function fails({ residual, low, high }: Row): boolean {
  return (low !== undefined && residual < low) || (high !== undefined && residual > high);
}

/** Whether the row leaves no room: it tells a change exactly, once the others are known. */
export function isExact({ low, high }: Row): boolean {
  return low !== undefined && low === high;
}

/** The coefficient of a variable in the row; zero where it is not in it. */
export function coefficientOf({ variables, coefficients }: Row, variable: number): number {
  const place = firstWhere(variables, (other) => other >= variable);
  return variables[place] === variable ? (coefficients[place] ?? 0) : 0;
}

/**
 * What `row` implies once `variable` may take any value that `pivot` leaves it (Fellegi and Holt's implied edit, by
 * Gaussian elimination): the variable is gone, the other variables of the pivot have come in. Exact where the pivot
 * is; through a pivot with room, the room is handed on, so that the implied row is never too strict.
 */
export function eliminate(row: Row, pivot: Row, variable: number): Row {
  const inRow = coefficientOf(row, variable);
  const inPivot = coefficientOf(pivot, variable);
  if (inRow === 0 || inPivot === 0) return row;
  const shared = greatestCommonDivisor(Math.abs(inRow), Math.abs(inPivot));
  const times = Math.abs(inPivot) / shared;
  const less = (inPivot < 0 ? -inRow : inRow) / shared;
  const { variables, coefficients } = weightedSum(row, times, pivot, -less);
  const residual = multiplied(row.residual, times) - multiplied(pivot.residual, less);
  // Taken away, the higher end of the pivot leaves the lower one.
  const isTurned = less > 0;
  const low = endLess(row.low, times, isTurned ? pivot.high : pivot.low, less);
  const high = endLess(row.high, times, isTurned ? pivot.low : pivot.high, less);
  return { variables, coefficients, residual, low, high };
}

/** An end of a row multiplied, less one of another; open where one of them is. */
function endLess(
  end: bigint | undefined,
  times: number,
  other: bigint | undefined,
  otherTimes: number,
): bigint | undefined {
  if (end === undefined || other === undefined) return undefined;
  return multiplied(end, times) - multiplied(other, otherTimes);
}

/** A whole number so many times; mostly once, or zero, which costs no arithmetic. */
export function multiplied(whole: bigint, times: number): bigint {
  if (times === 1 || whole === 0n) return whole;
  return times === -1 ? -whole : whole * BigInt(times);
}

/** Both rows' terms multiplied and added, in the order of variables; those that cancel are left out. */
function weightedSum(
  one: Row,
  oneTimes: number,
  other: Row,
  otherTimes: number,
): Pick<Row, 'variables' | 'coefficients'> {
  const { variables, coefficients } = one;
  const { variables: otherVariables, coefficients: otherCoefficients } = other;
  let length = 0;
  let at = 0;
  let otherAt = 0;
  while (at < variables.length || otherAt < otherVariables.length) {
    const mine = at < variables.length ? (variables[at] ?? 0) : afterAll;
    const theirs = otherAt < otherVariables.length ? (otherVariables[otherAt] ?? 0) : afterAll;
    let coefficient = 0;
    if (mine <= theirs) coefficient += oneTimes * (coefficients[at++] ?? 0);
    if (theirs <= mine) coefficient += otherTimes * (otherCoefficients[otherAt++] ?? 0);
    if (coefficient === 0) continue;
    sumVariables[length] = mine < theirs ? mine : theirs;
    sumCoefficients[length++] = coefficient;
  }
  return {
    variables: sumVariables.slice(0, length),
    coefficients: sumCoefficients.slice(0, length),
  };
}

/** Larger than the index of any variable, and still a small whole number, which V8 counts with fastest. */
const afterAll = 2 ** 30 - 1;

/** Where sums are put together; they are made by the thousand, and of a length not known before. */
const sumVariables: number[] = [];
const sumCoefficients: number[] = [];

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
