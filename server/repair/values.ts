import { rowsWith, type Problem, type Variable } from './problem.js';
import { coefficientOf, isExact, multiplied, type Row } from './row.js';
import { numbersBehind, slipBetween } from './slips.js';

/** New values for a set of variables. */
export type Solution = readonly NewValue[];

/** The value a variable is given, in the units of its last digit. */
export interface NewValue {
  readonly variable: number;
  readonly value: bigint;
  /** What else it may be, where the rows leave it open; an open end is undefined. */
  readonly range: Range | undefined;
}

interface Range {
  readonly low: bigint | undefined;
  readonly high: bigint | undefined;
}

/**
 * Values for the freed variables with which every row they are in holds, and which may be printed: counts whole and
 * not below zero, each in the steps of its last digit. Mostly the rows leave one value each; where they leave a range,
 * the one a likely slip explains, else its middle, else its end.
 * @param freed ascending
 * @returns undefined where there are none
 */
export function valuesOf(problem: Problem, freed: readonly number[]): Solution | undefined {
  const equations: (readonly bigint[])[] = [];
  const bounds: Bound[] = [];
  for (const index of rowsWith(problem, freed)) {
    const row = problem.rows[index];
    if (row === undefined) continue;
    const coefficients: bigint[] = [];
    for (const variable of freed) coefficients.push(multiplied(1n, coefficientOf(row, variable)));
    if (isExact(row)) {
      coefficients.push((row.low ?? 0n) - row.residual);
      equations.push(coefficients);
    } else {
      bounds.push({ coefficients, row });
    }
  }
  const variables = freed.map((variable) => problem.variables[variable]);
  if (!variables.every((variable) => variable !== undefined)) return undefined;
  return solve({ freed, variables, equations, bounds, ranges: [] });
}

/** Σ coefficient × change has to keep the row between its ends. */
interface Bound {
  readonly coefficients: readonly bigint[];
  readonly row: Row;
}

interface Question {
  readonly freed: readonly number[];
  readonly variables: readonly Variable[];
  /** Σ coefficient × change = the last number. */
  readonly equations: readonly (readonly bigint[])[];
  readonly bounds: readonly Bound[];
  readonly ranges: readonly (Range | undefined)[];
}

function solve(question: Question): Solution | undefined {
  const { freed, variables } = question;
  const reduced = reduce(question.equations, freed.length);
  if (reduced === undefined) return undefined;
  const open = freed.findIndex((_, column) => !reduced.some(([leading]) => leading === column));
  if (open >= 0) return choose(question, reduced, open);
  const changes = freed.map(() => 0n);
  for (const [column, equation] of reduced) {
    const times = equation[column] ?? 1n;
    const sum = equation[freed.length] ?? 0n;
    if (sum % times !== 0n) return undefined;
    changes[column] = sum / times;
  }
  if (!changes.every((change, index) => mayChangeBy(variables[index], change))) return undefined;
  if (!question.bounds.every((bound) => isKept(bound, changes))) return undefined;
  return freed.map((variable, index) => ({
    variable,
    value: (variables[index]?.value ?? 0n) + (changes[index] ?? 0n),
    range: question.ranges[index],
  }));
}

/** Whether a figure could be printed that is larger by `change`, which is not zero. */
export function mayChangeBy(variable: Variable | undefined, change: bigint): boolean {
  if (variable === undefined || change === 0n) return false;
  const value = variable.value + change;
  if (variable.least !== undefined && value < variable.least) return false;
  return variable.step === 1n || value % variable.step === 0n;
}

function isKept({ coefficients, row }: Bound, changes: readonly bigint[]): boolean {
  let sum = row.residual;
  coefficients.forEach((coefficient, index) => (sum += coefficient * (changes[index] ?? 0n)));
  return (row.low === undefined || sum >= row.low) && (row.high === undefined || sum <= row.high);
}

/**
 * Gauss and Jordan in whole numbers: every equation left has a column that no other has.
 * @returns those columns with their equations; undefined where the equations contradict each other
 */
function reduce(
  equations: readonly (readonly bigint[])[],
  columns: number,
): readonly (readonly [number, readonly bigint[]])[] | undefined {
  const rest = [...equations];
  const reduced: [number, readonly bigint[]][] = [];
  for (let column = 0; column < columns; column++) {
    const at = rest.findIndex((equation) => equation[column] !== 0n);
    const [pivot] = at < 0 ? [] : rest.splice(at, 1);
    if (pivot === undefined) continue;
    rest.forEach((equation, index) => (rest[index] = without(equation, pivot, column)));
    for (const entry of reduced) entry[1] = without(entry[1], pivot, column);
    reduced.push([column, pivot]);
  }
  return rest.every((equation) => equation[columns] === 0n) ? reduced : undefined;
}

function without(
  equation: readonly bigint[],
  pivot: readonly bigint[],
  column: number,
): readonly bigint[] {
  const here = equation[column] ?? 0n;
  if (here === 0n) return equation;
  const there = pivot[column] ?? 1n;
  return equation.map((each, index) => each * there - (pivot[index] ?? 0n) * here);
}

/** Tries values for a variable that the equations leave open. */
function choose(
  question: Question,
  reduced: readonly (readonly [number, readonly bigint[]])[],
  open: number,
): Solution | undefined {
  const { freed, variables } = question;
  const variable = variables[open];
  if (variable === undefined) return undefined;
  const range = rangeOf(question, reduced, open);
  const isOpen = range.low !== range.high;
  const ranges = freed.map((_, index) =>
    index === open && isOpen ? range : question.ranges[index],
  );
  for (const value of candidates(variable, range)) {
    const equation = freed.map((_, index) => (index === open ? 1n : 0n));
    const equations = [...reduced.map(([, each]) => each), [...equation, value - variable.value]];
    const solution = solve({ ...question, equations, ranges });
    if (solution !== undefined) return solution;
  }
  return undefined;
}

/** The values that the bounds leave a variable, as far as they speak of no other open one. */
function rangeOf(
  { freed, variables, bounds }: Question,
  reduced: readonly (readonly [number, readonly bigint[]])[],
  open: number,
): Range {
  const own = variables[open];
  let low = own?.least;
  let high: bigint | undefined;
  const narrow = (bound: Bound): void => {
    let times = 1n;
    let terms: readonly bigint[] = [...bound.coefficients, -bound.row.residual];
    for (const [column, equation] of reduced) {
      const factor = equation[column] ?? 1n;
      if (terms[column] !== 0n) times *= factor;
      terms = without(terms, equation, column);
    }
    const slope = terms[open] ?? 0n;
    if (slope === 0n || freed.some((_, index) => index !== open && terms[index] !== 0n)) return;
    const start = (own?.value ?? 0n) * slope + (terms[freed.length] ?? 0n);
    const lowEnd = bound.row.low === undefined ? undefined : bound.row.low * times + start;
    const highEnd = bound.row.high === undefined ? undefined : bound.row.high * times + start;
    const turned = times < 0n !== slope < 0n;
    const [from, to] = turned ? [highEnd, lowEnd] : [lowEnd, highEnd];
    if (from !== undefined) low = largest(low, ceilingOf(from, slope));
    if (to !== undefined) high = smallest(high, -ceilingOf(-to, slope));
  };
  for (const bound of bounds) narrow(bound);
  variables.forEach(({ least, value }, index) => {
    if (index === open || least === undefined) return;
    const coefficients = freed.map((_, column) => (column === index ? 1n : 0n));
    narrow({
      coefficients,
      row: { variables: [], coefficients: [], residual: value, low: least, high: undefined },
    });
  });
  return { low, high };
}

function largest(one: bigint | undefined, other: bigint): bigint {
  return one !== undefined && one > other ? one : other;
}

function smallest(one: bigint | undefined, other: bigint): bigint {
  return one !== undefined && one < other ? one : other;
}

/** The least whole number not below a fraction. */
function ceilingOf(numerator: bigint, denominator: bigint): bigint {
  const rounded = numerator / denominator;
  const isExactly = rounded * denominator === numerator;
  return isExactly || numerator < 0n !== denominator < 0n ? rounded : rounded + 1n;
}

/**
 * Values of a range to try, the likeliest first; not many. A range between two ends comes of rounding: its middle where
 * a slip explains it, then what else a slip explains, else its middle. One with a single end says only how far, and that
 * end is given.
 */
function* candidates(variable: Variable, { low, high }: Range): Iterable<bigint> {
  const { value, step, least } = variable;
  const isIn = (each: bigint): boolean =>
    each !== value && (low === undefined || each >= low) && (high === undefined || each <= high);
  const isBetween = low !== undefined && high !== undefined && low !== least;
  const middle = isBetween ? ((low + high) / 2n / step) * step : undefined;
  if (middle !== undefined) {
    const printed = (value / step).toString();
    const slips = [...numbersBehind(printed)]
      .filter((digits) => isIn(BigInt(digits) * step))
      .map((digits) => ({ digits, cost: slipBetween(printed, digits)?.cost ?? Infinity }))
      .sort((one, other) => one.cost - other.cost);
    // The middle is the very figure that the other one stands for.
    const [exact] = slips.filter(({ digits }) => BigInt(digits) * step === middle);
    if (exact !== undefined) yield middle;
    for (const { digits } of slips.slice(0, mostTried)) yield BigInt(digits) * step;
  }
  const end = high !== undefined && value > high ? high : (low ?? high ?? 0n);
  const start = middle ?? (end / step) * step;
  for (let away = 0n; away < mostTried; away++) {
    for (const each of [start + away * step, start - away * step]) if (isIn(each)) yield each;
  }
}

/** Values of a kind that are tried. */
const mostTried = 8;
