import Big from 'big.js';
import type { Constraint, FigureSystem, Observation } from '../facts/system.js';
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
  const observations = [
    ...new Set(constraints.flatMap(({ terms }) => terms.map(({ observation }) => observation))),
  ].sort((one, other) => one.index - other.index);
  let decimals = 0;
  for (const { value, low, high } of observations) {
    decimals = Math.max(decimals, decimalsOf(value), decimalsOf(low), decimalsOf(high));
  }
  const indexOf = new Map(observations.map((observation, index) => [observation, index]));
  const rows = constraints.map((constraint) => rowOf(constraint, indexOf, decimals));
  const rowsOf = observations.map((): number[] => []);
  rows.forEach(({ variables }, index) => {
    for (const variable of variables) rowsOf[variable]?.push(index);
  });
  return {
    variables: variablesOf(observations, decimals),
    rows,
    constraints,
    rowsOf,
    failing: rows.flatMap((row, index) => (fails(row) ? index : [])),
    decimals,
  };
}

function rowOf(
  { terms, relation, verdict }: Constraint,
  indexOf: ReadonlyMap<Observation, number>,
  decimals: number,
): Row {
  const coefficients = new Map<number, number>();
  let residual = 0n;
  let low = 0n;
  let high = 0n;
  for (const { observation, coefficient } of terms) {
    const variable = indexOf.get(observation) ?? 0;
    coefficients.set(variable, (coefficients.get(variable) ?? 0) + coefficient);
    const value = wholeOf(observation.value, decimals);
    const below = value - wholeOf(observation.low, decimals);
    const above = wholeOf(observation.high, decimals) - value;
    residual += coefficient > 0 ? value : -value;
    low -= coefficient > 0 ? above : below;
    high += coefficient > 0 ? below : above;
  }
  const variables = [...coefficients]
    .filter(([, coefficient]) => coefficient !== 0)
    .sort(([one], [other]) => one - other);
  const row = {
    variables: variables.map(([variable]) => variable),
    coefficients: variables.map(([, coefficient]) => coefficient),
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

function widened(row: Row): Row {
  const { residual, low, high } = row;
  return {
    ...row,
    low: low !== undefined && residual < low ? residual : low,
    high: high !== undefined && residual > high ? residual : high,
  };
}

function variablesOf(observations: readonly Observation[], decimals: number): readonly Variable[] {
  const one = 10n ** BigInt(decimals);
  const widths = observations.map(
    ({ low, high }) => wholeOf(high, decimals) - wholeOf(low, decimals),
  );
  const finest = widths.reduce(
    (least, width) => (width > 0n && width < least ? width : least),
    one,
  );
  return observations.map((observation, index) => {
    const width = widths[index] ?? 0n;
    const least = observation.quantity === 'amount' ? finest : one;
    return {
      observation,
      value: wholeOf(observation.value, decimals),
      step: width > least ? width : least,
      least: observation.quantity === 'signed' ? undefined : 0n,
    };
  });
}

/** A figure as a whole number of its last decimal. */
function wholeOf(figure: Big, decimals: number): bigint {
  return BigInt(figure.toFixed(decimals).replace('.', ''));
}

/** The figure a whole number of its last decimal stands for. */
export function figureOf(whole: bigint, { decimals }: Problem): Big {
  return new Big(`${whole.toString()}e-${String(decimals)}`);
}

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
