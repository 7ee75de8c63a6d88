import type { Constraint, FigureSystem, Observation, TableLine } from '../facts/system/system.js';
import { figureOf, wholeOf } from '../facts/calculations/wholes.js';
import type { Budget } from './budget.js';
import type { WholeMoveKind } from './cause.js';
import { standing, type NewFigure } from './effects.js';
import { exchangeable, isOfTables, type RowPair } from './exchanged-rows.js';
import { exchangedSaid, type SaidPair } from './exchanged-said.js';
import { exchangedTotals, type TotalPair } from './exchanged-total.js';
import { votesOf } from './shares.js';

/** Figures that all stand in the wrong place, by one step of the hand: those of rows, or two of a sentence. */
export interface WholeMove {
  readonly kind: WholeMoveKind;
  /** What puts every figure back, in the order of the row; none that stays as it is. */
  readonly changes: readonly NewFigure[];
  /** All failing constraints that contain a changed figure, in their order; they hold with the changes. */
  readonly mended: readonly Constraint[];
  /** What would mend the same, and is less likely: the cells changed instead of the sentence. */
  readonly instead?: readonly NewFigure[];
}

/**
 * Rows that were pasted or typed one cell beside their place: put back, they satisfy every constraint they are in,
 * those that fail and those that hold. At least two of them fail, and no single figure mends these: counted in steps
 * of the hand a move is one (Scholtus 2016), and anything else that would explain it two or more.
 *
 * The figure that fell off the end is what one of the sums leaves for it; so at least one failing sum is left that is
 * mended by nothing but the move.
 *
 * So are two rows of a table, each written in the place of the other. Of rows with one figure, also such an exchange is
 * given as mends a single sum both are in; single figures mend that as well, and which is likelier is yet to be judged.
 *
 * So are two figures of a sentence, each of which is the tables' for the other, where no row that moved explains it, and
 * the total of a list and one of its parts.
 */
export function wholeMoves(system: FigureSystem, budget: Budget): readonly WholeMove[] {
  const { lines, constraints, shares } = system;
  const failing = constraints.filter(({ verdict }) => verdict === 'fails');
  if (failing.length === 0) return [];
  const said = exchangedSaid(failing);
  const totals = exchangedTotals(failing);
  if (lines.length === 0 && said.length === 0 && totals.length === 0) return [];
  const search = new MoveSearch(constraints, budget);
  const shifts = failing.length < 2 ? [] : lines.flatMap((line) => search.shiftsOf(line));
  const pairs = exchangeable(lines, failing, (work) => {
    budget.spend(work);
  });
  const exchanges = pairs.flatMap((pair) => search.exchangeOf(pair));
  const isOfOne = ({ mended }: WholeMove): boolean => mended.length === 1;
  const rows = apart([...shifts, ...exchanges.filter((each) => !isOfOne(each))]);
  const explained = new Set(rows.flatMap(({ mended }) => mended));
  const sentences = [
    ...said.flatMap((pair) => search.saidExchangeOf(pair, shares)),
    ...totals.flatMap((pair) => search.totalExchangeOf(pair, shares)),
  ].filter(({ mended }) => !mended.some((each) => explained.has(each)));
  return [...rows, ...apart(sentences), ...apart(exchanges.filter(isOfOne))];
}

/** Shorter rows are explained by a figure in the next cell. */
const shortestRow = 4;

/** A constraint a figure is in. */
interface Use {
  readonly constraint: Constraint;
  readonly coefficient: number;
}

/** A row as it would be, in plain numbers; NaN for the figure that is lost. */
interface Restored {
  readonly kind: WholeMoveKind;
  readonly values: readonly number[];
  /** What is printed where nothing should be left, and beside it. */
  readonly vacated: number;
  readonly beside: number;
}

class MoveSearch {
  readonly #budget: Budget;
  readonly #usesOf = new Map<Observation, Use[]>();

  constructor(constraints: readonly Constraint[], budget: Budget) {
    this.#budget = budget;
    for (const constraint of constraints) {
      budget.spend(constraint.terms.length);
      for (const { observation, coefficient } of constraint.terms) {
        const uses = this.#usesOf.get(observation);
        if (uses) uses.push({ constraint, coefficient });
        else this.#usesOf.set(observation, [{ constraint, coefficient }]);
      }
    }
  }

  shiftsOf({ figures }: TableLine): readonly WholeMove[] {
    if (figures.length < shortestRow || this.#budget.isSpent || !isInOrder(figures)) return [];
    if (!this.#isInTwo(figures)) return [];
    const printed = figures.map(plainOf);
    if (printed.some(Number.isNaN)) return [];
    return shiftsBack(printed).flatMap((restored) => {
      const changes = this.#changes(figures, printed, restored);
      const mended = this.#mendedBy(changes);
      if (mended === undefined || mended.length < 2 || this.#haveOneFigure(mended)) return [];
      return [{ kind: restored.kind, changes, mended }];
    });
  }

  exchangeOf({ one, other, mends }: RowPair): readonly WholeMove[] {
    const first = one.figures;
    const second = other.figures;
    if (this.#budget.isSpent || first.length !== second.length) return [];
    if (mends < 2 && first.length > 1) return [];
    if ([...first, ...second].map(plainOf).some(Number.isNaN)) return [];
    const changes = [...exchanged(first, second), ...exchanged(second, first)];
    const mended = this.#mendedBy(changes);
    if (mended === undefined) return [];
    const ofTables = mended.filter(isOfTables).length;
    const isMove =
      ofTables > 1
        ? !this.#haveOneFigure(mended)
        : mended.length === 1 && first.length === 1 && this.#shareSum(changes);
    return isMove ? [{ kind: 'exchanged', changes, mended }] : [];
  }

  /** None where shares in sentences go with the figures as they are printed. */
  saidExchangeOf({ one, other }: SaidPair, shares: FigureSystem['shares']): readonly WholeMove[] {
    if (this.#budget.isSpent) return [];
    const changes = eachForOther(one.observation, other.observation);
    const mended = this.#mendedBy(changes);
    const to = new Map(changes.map(({ observation, value }) => [observation, value]));
    if (mended === undefined || votesOf(to, shares).votes < 0) return [];
    const [cell, more] = one.cells;
    const [otherCell, another] = other.cells;
    const isOfCells = more === undefined && another === undefined;
    const instead = isOfCells && cell && otherCell ? eachForOther(cell, otherCell) : [];
    const isAnotherWay = instead.length > 0 && this.#mendedBy(instead)?.length === mended.length;
    return [{ kind: 'said', changes, mended, ...(isAnotherWay ? { instead } : {}) }];
  }

  /** None where something else speaks against it: a table, another list, or shares. */
  totalExchangeOf(
    { total, part }: TotalPair,
    shares: FigureSystem['shares'],
  ): readonly WholeMove[] {
    if (this.#budget.isSpent) return [];
    const changes = eachForOther(total, part);
    const mended = this.#mendedBy(changes);
    const to = new Map(changes.map(({ observation, value }) => [observation, value]));
    const isMove = mended !== undefined && votesOf(to, shares).votes >= 0;
    return isMove ? [{ kind: 'said', changes, mended }] : [];
  }

  /** Whether all figures are in one sum. */
  #shareSum([one, ...others]: readonly NewFigure[]): boolean {
    const uses = (one && this.#usesOf.get(one.observation)) ?? [];
    return uses.some(
      ({ constraint: { relation, terms } }) =>
        relation === 'equal' &&
        others.every((other) => terms.some(({ observation }) => observation === other.observation)),
    );
  }

  /** Whether the figures are in two failing constraints at least. */
  #isInTwo(figures: readonly Observation[]): boolean {
    const found = new Set<Constraint>();
    for (const each of figures) {
      for (const { constraint } of this.#usesOf.get(each) ?? []) {
        if (constraint.verdict === 'fails') found.add(constraint);
      }
    }
    return found.size > 1;
  }

  /** Whether one figure of another value mends all of them. */
  #haveOneFigure(failing: readonly Constraint[]): boolean {
    const [first, ...others] = failing;
    return (first?.terms ?? []).some(({ observation, coefficient }) => {
      const change = first?.residual.times(-coefficient);
      if (change === undefined || observation.value.plus(change).lt(0)) return false;
      const value = observation.value.plus(change);
      const uses = this.#usesOf.get(observation) ?? [];
      if (!others.every((each) => uses.some(({ constraint }) => constraint === each))) return false;
      return this.#mendedBy([{ observation, value }])?.length === failing.length;
    });
  }

  /** None where the lost figure cannot be told, or where the end the row moved away from is not empty. */
  #changes(
    figures: readonly Observation[],
    printed: readonly number[],
    { values, vacated, beside }: Restored,
  ): readonly NewFigure[] {
    const lost = figures[values.findIndex(Number.isNaN)];
    const changed = (to: readonly number[]): readonly NewFigure[] => {
      const changes: NewFigure[] = [];
      figures.forEach((observation, at) => {
        const value = to[at] ?? Number.NaN;
        if (Number.isNaN(value) || value === printed[at]) return;
        changes.push({ observation, value: figureOf(value) });
      });
      return changes;
    };
    const found = lost && this.#leftFor(lost, changed(values));
    if (found === undefined || found < 0) return [];
    if (vacated !== 0 && vacated !== beside && vacated !== found) return [];
    return changed(values.map((value) => (Number.isNaN(value) ? found : value)));
  }

  /** What a sum leaves for a figure once the others are changed. */
  #leftFor(lost: Observation, changes: readonly NewFigure[]): number | undefined {
    const deltas = this.#deltas(changes);
    for (const { constraint, coefficient } of this.#usesOf.get(lost) ?? []) {
      if (constraint.relation !== 'equal' || constraint.terms.some(hasRoom)) continue;
      const left = wholeOf(constraint.residual) + (deltas.get(constraint) ?? 0);
      const value = wholeOf(lost.value) - left * coefficient;
      if (!Number.isNaN(value)) return value;
    }
    return undefined;
  }

  /** The failing constraints among those with a changed figure; undefined where one of all these does not hold then. */
  #mendedBy(changes: readonly NewFigure[]): readonly Constraint[] | undefined {
    const mended: Constraint[] = [];
    for (const [constraint, delta] of this.#deltas(changes)) {
      if (!holdsAfter(constraint, delta)) return undefined;
      if (constraint.verdict === 'fails') mended.push(constraint);
    }
    return mended.sort((one, other) => one.index - other.index);
  }

  #deltas(changes: readonly NewFigure[]): ReadonlyMap<Constraint, number> {
    const deltas = new Map<Constraint, number>();
    for (const { observation, value } of changes) {
      const change = wholeOf(value) - wholeOf(observation.value);
      const uses = this.#usesOf.get(observation) ?? [];
      this.#budget.spend(uses.length);
      for (const { constraint, coefficient } of uses) {
        deltas.set(constraint, (deltas.get(constraint) ?? 0) + change * coefficient);
      }
    }
    return deltas;
  }
}

/** The figures of a row with those of another in their place. */
function exchanged(
  figures: readonly Observation[],
  others: readonly Observation[],
): readonly NewFigure[] {
  return figures.flatMap((observation, at) => {
    const value = others[at]?.value ?? observation.value;
    return value.eq(observation.value) ? [] : [{ observation, value }];
  });
}

function eachForOther(one: Observation, other: Observation): readonly NewFigure[] {
  return [...exchanged([one], [other]), ...exchanged([other], [one])];
}

/** The row moved back to the left and to the right. */
function shiftsBack(printed: readonly number[]): readonly Restored[] {
  const [first = 0, second = 0] = printed;
  const [last = 0, beforeLast = 0] = printed.toReversed();
  return [
    {
      kind: 'shifted-right',
      values: [...printed.slice(1), Number.NaN],
      vacated: first,
      beside: second,
    },
    {
      kind: 'shifted-left',
      values: [Number.NaN, ...printed.slice(0, -1)],
      vacated: last,
      beside: beforeLast,
    },
  ];
}

/** Whether the figures are printed from left to right as the form has them. */
function isInOrder(figures: readonly Observation[]): boolean {
  return figures.every(
    ({ span }, at) => at === 0 || span.start > (figures[at - 1]?.span.start ?? 0),
  );
}

/** NaN for what is no exact count. */
function plainOf({ value, low, high, quantity }: Observation): number {
  const isExact = (low === value || low.eq(value)) && (high === value || high.eq(value));
  return quantity === 'count' && isExact ? wholeOf(value) : Number.NaN;
}

/** Whether a constraint holds once its sum has changed by so much. */
function holdsAfter(constraint: Constraint, delta: number): boolean {
  if (delta === 0) return constraint.verdict === 'holds';
  if (Number.isNaN(delta)) return false;
  const after = wholeOf(constraint.residual) + delta;
  if (after === 0 || (after < 0 && constraint.relation === 'atMost')) return true;
  if (!constraint.terms.some(hasRoom)) return false;
  return standing(constraint, figureOf(delta)).verdict === 'holds';
}

function hasRoom({ observation: { value, low, high } }: Constraint['terms'][number]): boolean {
  return (low !== value && !low.eq(value)) || (high !== value && !high.eq(value));
}

/** Those that mend nothing another one mends: of two that do, neither can be told. */
function apart(moves: readonly WholeMove[]): readonly WholeMove[] {
  return moves.filter(({ mended }) =>
    moves.every(
      (other) =>
        other.mended === mended || !other.mended.some((constraint) => mended.includes(constraint)),
    ),
  );
}
