import Big from 'big.js';
import type { Constraint, FigureSystem, Observation } from '../facts/system/system.js';
import {
  figureOf as plainFigureOf,
  wholeOf as plainWholeOf,
} from '../facts/calculations/wholes.js';
import { fails, type Row } from './row.js';

/** Figures that constraints tie together, some of which fail, in whole numbers. */
export interface Problem {
  readonly variables: readonly Variable[];
  /** One a constraint, in the order of `constraints`. */
  readonly rows: readonly Row[];
  readonly constraints: readonly Constraint[];
  /** The rows of each variable, ascending. */
  readonly rowsOf: readonly (readonly number[])[];
  /** The rows that fail, ascending. */
  readonly failing: readonly number[];
  /** Decimals that the whole numbers have too many. */
  readonly decimals: number;
}

/** A figure that may be changed. */
export interface Variable {
  readonly observation: Observation;
  readonly value: bigint;
  /** What one more in its last printed digit is; whatever it is changed to is a multiple of it. */
  readonly step: bigint;
  /** The lowest value it may be given; undefined for none. */
  readonly least: bigint | undefined;
}

/** The connected parts of a system in which a constraint fails, in the order of the first that does. */
export function failingProblems(system: FigureSystem): readonly Problem[] {
  if (!system.constraints.some(({ verdict }) => verdict === 'fails')) return [];
  return failingParts(system).map(problemOf);
}

/** The rows that some of the variables are in, each once. */
export function rowsWith({ rowsOf }: Problem, variables: readonly number[]): Iterable<number> {
  const [first] = variables;
  if (first !== undefined && variables.length === 1) return rowsOf[first] ?? [];
  const rows = new Set<number>();
  for (const variable of variables) for (const row of rowsOf[variable] ?? []) rows.add(row);
  return rows;
}

/** Constraints connected by shared figures, for every part in which one fails. */
function failingParts({
  observations,
  constraints,
}: FigureSystem): readonly (readonly Constraint[])[] {
  const users = observations.map((): Constraint[] => []);
  for (const constraint of constraints) {
    for (const { observation } of constraint.terms) users[observation.index]?.push(constraint);
  }
  const reached = new Set<Constraint>();
  const parts: (readonly Constraint[])[] = [];
  for (const first of constraints) {
    if (first.verdict === 'holds' || reached.has(first)) continue;
    reached.add(first);
    const part = [first];
    for (const constraint of part) {
      for (const { observation } of constraint.terms) {
        for (const user of users[observation.index]?.splice(0) ?? []) {
          if (reached.has(user)) continue;
          reached.add(user);
          part.push(user);
        }
      }
    }
    parts.push(part.sort((one, other) => one.index - other.index));
  }
  return parts;
}

function problemOf(constraints: readonly Constraint[]): Problem {
  const tied = new Set<Observation>();
  for (const { terms } of constraints) for (const { observation } of terms) tied.add(observation);
  const observations = [...tied].sort((one, other) => one.index - other.index);
  let decimals = 0;
  for (const { value, low, high } of observations) {
    decimals = Math.max(decimals, decimalsOf(value));
    if (low !== value) decimals = Math.max(decimals, decimalsOf(low));
    if (high !== value) decimals = Math.max(decimals, decimalsOf(high));
  }
  const indexOf = new Map(observations.map((observation, index) => [observation, index]));
  const ends = observations.map((observation) => endsOf(observation, decimals));
  const rows = constraints.map((constraint) => rowOf(constraint, indexOf, ends));
  const rowsOf = observations.map((): number[] => []);
  const failing: number[] = [];
  rows.forEach((row, index) => {
    for (const variable of row.variables) rowsOf[variable]?.push(index);
    if (fails(row)) failing.push(index);
  });
  return {
    variables: variablesOf(observations, ends, decimals),
    rows,
    constraints,
    rowsOf,
    failing,
    decimals,
  };
}

function rowOf(
  { terms, relation, verdict }: Constraint,
  indexOf: ReadonlyMap<Observation, number>,
  ends: readonly Ends[],
): Row {
  const variables: number[] = [];
  const coefficients: number[] = [];
  let isAscending = true;
  let last = -1;
  let residual = 0n;
  let low = 0n;
  let high = 0n;
  for (const { observation, coefficient } of terms) {
    const variable = indexOf.get(observation);
    if (variable === undefined)
      throw new RangeError('A constraint is about a figure of no variable.');
    isAscending &&= variable > last;
    last = variable;
    variables.push(variable);
    coefficients.push(coefficient);
    const { value, below, above } = ends[variable] ?? noFigure;
    residual += coefficient > 0 ? value : -value;
    if (below === 0n && above === 0n) continue;
    low -= coefficient > 0 ? above : below;
    high += coefficient > 0 ? below : above;
  }
  const ordered = isAscending ? undefined : inOrder(variables, coefficients);
  const row = {
    variables: ordered?.variables ?? variables,
    coefficients: ordered?.coefficients ?? coefficients,
    residual,
    low: relation === 'atMost' ? undefined : low,
    high,
  };
  // The verdict is the system's to give: a constraint it lets pass is given the room it needs, and none to others.
  if (fails(row) === (verdict === 'fails')) return row;
  return verdict === 'fails'
    ? { ...row, low: relation === 'atMost' ? undefined : 0n, high: 0n }
    : widened(row);
}

/** Each variable once, ascending; those that cancel are left out. */
function inOrder(
  variables: readonly number[],
  coefficients: readonly number[],
): Pick<Row, 'variables' | 'coefficients'> {
  const sums = new Map<number, number>();
  variables.forEach((variable, index) => {
    sums.set(variable, (sums.get(variable) ?? 0) + (coefficients[index] ?? 0));
  });
  const kept = [...sums].filter(([, sum]) => sum !== 0).sort(([one], [other]) => one - other);
  return {
    variables: kept.map(([variable]) => variable),
    coefficients: kept.map(([, sum]) => sum),
  };
}

function widened(row: Row): Row {
  const { residual, low, high } = row;
  return {
    ...row,
    low: low !== undefined && residual < low ? residual : low,
    high: high !== undefined && residual > high ? residual : high,
  };
}

/** A figure in whole numbers, and how far the number it stands for may lie below and above. */
interface Ends {
  readonly value: bigint;
  readonly below: bigint;
  readonly above: bigint;
}

const noFigure: Ends = { value: 0n, below: 0n, above: 0n };

function endsOf({ value: figure, low, high }: Observation, decimals: number): Ends {
  const value = wholeOf(figure, decimals);
  if (low === figure && high === figure) return { value, below: 0n, above: 0n };
  return {
    value,
    below: value - wholeOf(low, decimals),
    above: wholeOf(high, decimals) - value,
  };
}

function variablesOf(
  observations: readonly Observation[],
  ends: readonly Ends[],
  decimals: number,
): readonly Variable[] {
  const one = 10n ** BigInt(decimals);
  let finest = one;
  for (const { below, above } of ends) {
    const width = below + above;
    if (width > 0n && width < finest) finest = width;
  }
  return observations.map((observation, index) => {
    const { value, below, above } = ends[index] ?? noFigure;
    const width = below + above;
    const least = observation.quantity === 'amount' ? finest : one;
    return {
      observation,
      value,
      step: width > least ? width : least,
      least: observation.quantity === 'signed' ? undefined : 0n,
    };
  });
}

/** A figure as a whole number of its last decimal. */
function wholeOf(figure: Big, decimals: number): bigint {
  if (decimals === 0) {
    const whole = plainWholeOf(figure);
    if (!Number.isNaN(whole)) return BigInt(whole);
  }
  return BigInt(figure.toFixed(decimals).replace('.', ''));
}

/** The figure a whole number of its last decimal stands for. */
export function figureOf(whole: bigint, { decimals }: Problem): Big {
  if (decimals === 0 && whole >= 0n && whole < mostShared) return plainFigureOf(Number(whole));
  return new Big(`${whole.toString()}e-${String(decimals)}`);
}

/** Below it a whole number is a plain one, whose figure need not be read from digits. */
const mostShared = 1_000_000n;

function decimalsOf({ c: digits, e: power }: Big): number {
  return Math.max(0, digits.length - 1 - power);
}

/** The same problem with only some failing rows to be mended; the others keep the difference they have. */
export function onlyMending(problem: Problem, mended: ReadonlySet<number>): Problem {
  const locked = problem.failing.filter((index) => !mended.has(index));
  if (locked.length === 0) return problem;
  const rows = [...problem.rows];
  for (const index of locked) {
    const row = rows[index];
    if (row) rows[index] = { ...row, low: row.residual, high: row.residual };
  }
  return { ...problem, rows, failing: problem.failing.filter((index) => mended.has(index)) };
}
