import type { Slip } from './cause.js';
import { figureOf, type Problem, type Variable } from './problem.js';
import { coefficientOf } from './row.js';
import { slipBetween } from './slips.js';
import type { NewValue } from './values.js';

/** How a printed figure may have come about if another was meant. */
export interface Explanation {
  /** Undefined for a difference that no slip explains. */
  readonly slip: Slip | undefined;
  /** −ln of the likelihood. */
  readonly cost: number;
}

/** A figure that is wrong by no slip of the hand, and a total that is. */
const costOfWrong = 3.5;
const costOfWrongSum = 3;
/** A figure filled in is no correction of what somebody wrote. */
const costOfFilledIn = 1;
/** A sentence is written by hand, and often over last year's; a report of another year has been read by many. */
const priors = { table: 0, prose: -0.7, 'other-report': 2 } as const;
/** A total is worked out by hand as often as not. */
const priorOfTotal = -0.3;

/** The likeliest explanation of every single change of a problem's figures, each found once. */
export class Explanations {
  readonly #problem: Problem;
  readonly #known = new Map<string, Explanation>();
  readonly #partsOf = new Map<number, readonly bigint[]>();
  #byIndex: ReadonlyMap<number, Variable> | undefined;

  constructor(problem: Problem) {
    this.#problem = problem;
  }

  /** The likeliest explanation of a figure given another value. */
  of(change: NewValue): Explanation {
    const key = `${String(change.variable)} ${String(change.value)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const variable = this.#problem.variables[change.variable];
    const explanation = variable ? this.#explain(variable, change) : { slip: undefined, cost: 0 };
    this.#known.set(key, explanation);
    return explanation;
  }

  #explain(variable: Variable, change: NewValue): Explanation {
    const { observation, value, step } = variable;
    if (observation.blank) return { slip: 'blank', cost: costOfFilledIn };
    const parts = this.#parts(change.variable);
    const isTotal = parts.length > 0;
    const explanations = [
      slipBetween((value / step).toString(), (change.value / step).toString()),
      this.#takenFromBeside(variable),
      leftOver(change.value - value, parts),
      withoutScale(variable, change.value),
    ];
    let likeliest: Explanation = {
      slip: undefined,
      cost: (isTotal ? costOfWrongSum : costOfWrong) + sizeOf(value - change.value, step),
    };
    for (const each of explanations) {
      if (each !== undefined && each.cost <= likeliest.cost) likeliest = each;
    }
    const { slip, cost } = likeliest;
    const prior = priors[observation.home] + (isTotal ? priorOfTotal : 0);
    return { slip, cost: cost + prior + this.#saidByTables(variable, change) };
  }

  /**
   * A figure of a sentence that stands in a table as well is right more often than not, though the sentence does not
   * say that it is that of the table: 共计220件 behind a list. Where it is known to be, the table is a constraint.
   */
  #saidByTables({ observation, value }: Variable, change: NewValue): number {
    const { inTables } = observation;
    if (inTables === undefined) return 0;
    const { constraints, rowsOf } = this.#problem;
    const isHeld = (rowsOf[change.variable] ?? []).some((row) => {
      const kind = constraints[row]?.origin.kind;
      return kind !== 'breakdown' && kind !== 'repetition';
    });
    if (isHeld) return 0;
    const speaking = (each: bigint): number => {
      const figure = figureOf(each, this.#problem);
      return inTables(figure) ? rarity(figure.toNumber()) : 0;
    };
    // Of many ways to mend a list, one may lead to a figure of the tables by chance.
    return speaking(value) - speaking(change.value) / 2;
  }

  /** The printed value is that of a figure beside it. */
  #takenFromBeside({ observation: { neighbours }, value }: Variable): Explanation | undefined {
    if (value === 0n) return undefined;
    if (neighbours.length === 0) return undefined;
    const byIndex = (this.#byIndex ??= variablesByIndex(this.#problem));
    const alike = neighbours.filter((index) => byIndex.get(index)?.value === value);
    if (alike.length === 0) return undefined;
    return { slip: 'shifted', cost: 2.5 - Math.log(alike.length / neighbours.length) };
  }

  /** The parts of the failing sums a figure is the total of, in values; none where it is no total. */
  #parts(variable: number): readonly bigint[] {
    const known = this.#partsOf.get(variable);
    if (known !== undefined) return known;
    const { failing, rows, variables } = this.#problem;
    const parts: bigint[] = [];
    for (const index of failing) {
      const row = rows[index];
      const own = row === undefined ? 0 : coefficientOf(row, variable);
      if (row === undefined || own === 0 || row.variables.length < 3) continue;
      if (row.coefficients.filter((each) => each * own > 0).length > 1) continue;
      for (const other of row.variables) {
        if (other !== variable) parts.push(variables[other]?.value ?? 0n);
      }
    }
    this.#partsOf.set(variable, parts);
    return parts;
  }
}

function variablesByIndex({ variables }: Problem): ReadonlyMap<number, Variable> {
  const byIndex = new Map<number, Variable>();
  for (const variable of variables) byIndex.set(variable.observation.index, variable);
  return byIndex;
}

/** ln of how rarely a table has a figure of this size by chance; tables have about five of each size. */
function rarity(figure: number): number {
  return figure < 10 ? 0 : Math.min(3, Math.log(figure / 5));
}

/** `1342.5元` for 1342.5万元. */
function withoutScale({ observation, value }: Variable, right: bigint): Explanation | undefined {
  if (observation.home !== 'prose' || value === 0n || right !== value * tenThousand)
    return undefined;
  return { slip: 'scale', cost: 2 };
}

const tenThousand = 10_000n;

/** A total that is what its parts add up to without one of them. */
function leftOver(missing: bigint, parts: readonly bigint[]): Explanation | undefined {
  const nonzero = parts.filter((part) => part !== 0n);
  const matching = nonzero.filter((part) => part === missing);
  if (matching.length === 0 || nonzero.length < 2) return undefined;
  return { slip: 'total-not-updated', cost: 2.5 - Math.log(matching.length / nonzero.length) };
}

/** ln of how many other values would have been as likely: ten or so for a small difference, and more for a large one. */
function sizeOf(difference: bigint, step: bigint): number {
  const steps = Number((difference < 0n ? -difference : difference) / step);
  return Math.log(10 + 2 * steps);
}
