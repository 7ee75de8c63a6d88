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
  let from = 0;
  let to = variables.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const there = variables[middle] ?? 0;
    if (there === variable) return coefficients[middle] ?? 0;
    if (there < variable) from = middle + 1;
    else to = middle - 1;
  }
  return 0;
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
  const residual = row.residual * BigInt(times) - pivot.residual * BigInt(less);
  const room = scaled(pivot, BigInt(-less));
  const own = scaled(row, BigInt(times));
  const low = own.low === undefined || room.low === undefined ? undefined : own.low + room.low;
  const high = own.high === undefined || room.high === undefined ? undefined : own.high + room.high;
  return { variables, coefficients, residual, low, high };
}

/** The ends of a row multiplied, the lower one first again. */
function scaled({ low, high }: Row, factor: bigint): Pick<Row, 'low' | 'high'> {
  const one = low === undefined ? undefined : low * factor;
  const other = high === undefined ? undefined : high * factor;
  return factor < 0n ? { low: other, high: one } : { low: one, high: other };
}

/** Both rows' terms multiplied and added, in the order of variables; those that cancel are left out. */
function weightedSum(
  one: Row,
  oneTimes: number,
  other: Row,
  otherTimes: number,
): Pick<Row, 'variables' | 'coefficients'> {
  let length = 0;
  let at = 0;
  let otherAt = 0;
  for (;;) {
    const mine = one.variables[at] ?? Infinity;
    const theirs = other.variables[otherAt] ?? Infinity;
    const variable = Math.min(mine, theirs);
    if (variable === Infinity) break;
    let coefficient = 0;
    if (mine === variable) coefficient += oneTimes * (one.coefficients[at++] ?? 0);
    if (theirs === variable) coefficient += otherTimes * (other.coefficients[otherAt++] ?? 0);
    if (coefficient === 0) continue;
    sumVariables[length] = variable;
    sumCoefficients[length++] = coefficient;
  }
  return {
    variables: sumVariables.slice(0, length),
    coefficients: sumCoefficients.slice(0, length),
  };
}

/** Where sums are put together; they are made by the thousand, and of a length not known before. */
const sumVariables: number[] = [];
const sumCoefficients: number[] = [];

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
