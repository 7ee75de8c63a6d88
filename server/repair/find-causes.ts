import type { Constraint, FigureSystem } from '../facts/system/system.js';
import { atEach } from '../report/at-each.js';
import { boundsMended } from './bounds.js';
import { Budget } from './budget.js';
import type { Cause, FigureChange, Repair } from './cause.js';
import { CauseMemory } from './cause-memory.js';
import { finerValue } from './finer.js';
import { Judge, type Judged, type Witnesses } from './likelihood.js';
import { MovedFigure, movedSystem } from './whole-moves/moved-system.js';
import { partByRepairs } from './parting.js';
import { failingProblems, figureOf, onlyMending, rowsWith, type Problem } from './problem.js';
import type { SearchResult } from './search.js';
import type { Solution } from './values.js';
import type { WholeMove } from './whole-moves/whole-move.js';
import { wholeMoves } from './whole-moves/whole-moves.js';

/**
 * Why constraints fail: for each group of them with one cause, the smallest sets of figures whose change satisfies
 * every constraint, the likeliest slip first. Independent slips come out as causes of their own; so do rows that stand
 * in the wrong place as a whole.
 *
 * The search is exact, and bounded by the work it does: where figures disagree too much, what is clear is told, and
 * each constraint that is left is a cause of its own, of which nothing is known.
 * @param memory the searches of the system before it, where there are any
 * @returns in the order of the constraints; every failing constraint is in one of them
 */
export function findCauses(system: FigureSystem, memory = new CauseMemory()): readonly Cause[] {
  const work: Work = { budget: new Budget(workInAll), memory };
  memory.begin();
  const moves = wholeMoves(system, work.budget);
  const sure = moves.filter(({ mended }) => mended.length > 1);
  const causes = causesAfter(sure, system, work) ?? figureCauses(system, work);
  const exchanges = moves.filter(({ mended }) => mended.length === 1);
  return causes
    .map((cause) => withExchange(cause, exchanges, system.bounds))
    .toSorted((one, other) => (one.failed[0]?.index ?? 0) - (other.failed[0]?.index ?? 0));
}

/** What all searches of one system draw on. */
interface Work {
  readonly budget: Budget;
  readonly memory: CauseMemory;
}

/**
 * A cause for each row that has moved, and those of what fails once it is back in its place; undefined where none has,
 * or where a figure of such a row would have to change again.
 */
function causesAfter(
  moves: readonly WholeMove[],
  system: FigureSystem,
  work: Work,
): readonly Cause[] | undefined {
  if (moves.length === 0) return undefined;
  const changes = moves.flatMap((move) => move.changes);
  const others = figureCauses(movedSystem(system, changes), work);
  const isMovedAgain = others.some(({ repairs }) =>
    repairs.some((repair) =>
      repair.changes.some(({ observation }) => observation instanceof MovedFigure),
    ),
  );
  const moved = moves.map((move) => moveCause(move, system.bounds));
  return isMovedAgain ? undefined : [...moved, ...others];
}

/** Sets of figures would mend it as well, in more than one step; given is only the exchange of two cells. */
function moveCause(move: WholeMove, bounds: Bounds): Cause {
  const { mended: failed, instead } = move;
  const repairs: Repair[] = [moveRepair(move, 0, bounds)];
  if (instead !== undefined) repairs.push(exchangeRepair(instead, clearlyLikelier, bounds));
  return { failed, repairs, certainty: 'likely' };
}

function moveRepair({ kind, changes }: WholeMove, cost: number, bounds: Bounds): Repair {
  return { ...exchangeRepair(changes, cost, bounds), move: kind };
}

/** Figures that are given the values of each other, or of the cells beside them. */
function exchangeRepair(changes: WholeMove['changes'], cost: number, bounds: Bounds): Repair {
  const changed = new Map(changes.map(({ observation, value }) => [observation, value]));
  return {
    changes: changes.map(({ observation, value }) => ({
      observation,
      value,
      slip: 'shifted',
      range: undefined,
    })),
    witnesses: [],
    shares: [],
    bounds: boundsMended(changed, bounds),
    cost,
  };
}

/** A cause of one failing sum that two figures in each other's place explain far better than any slip in one figure. */
function withExchange(cause: Cause, exchanges: readonly WholeMove[], bounds: Bounds): Cause {
  const { failed, repairs } = cause;
  const [only, another] = failed;
  const [best] = repairs;
  if (only === undefined || another !== undefined || best?.changes.length !== 1) return cause;
  const exchange = exchanges.find(({ mended }) => mended.includes(only));
  if (exchange === undefined) return cause;
  const [one, other] = exchange.changes.map(({ observation }) => observation);
  const areBeside = other !== undefined && one?.neighbours.includes(other.index) === true;
  const cost = areBeside ? costOfExchangeBeside : costOfExchange;
  if (best.cost - cost <= clearlyLikelier) return cause;
  return { failed, repairs: [moveRepair(exchange, cost, bounds), ...repairs], certainty: 'likely' };
}

/** As in single moves: two figures that changed places, side by side or not. */
const costOfExchangeBeside = 2.5;
const costOfExchange = 4;

/** The causes in single figures and sets of them. */
function figureCauses(system: FigureSystem, work: Work): readonly Cause[] {
  const problems = [...failingProblems(system)];
  // The small ones first, so that a hopeless table leaves them their share.
  problems.sort((one, other) => one.failing.length - other.failing.length);
  return problems.flatMap((problem) => causesOf(problem, system, work));
}

/** Terms of constraints looked at, in all problems together; docs/which-figure-is-wrong.md says how long that takes. */
const workInAll = 300_000;
/** Figures that are changed together, at most; more are no explanation. */
const mostChanges = 12;
/** Ten times as likely as the next. */
const clearlyLikelier = Math.log(10);

type Bounds = FigureSystem['bounds'];

function causesOf(problem: Problem, witnesses: Witnesses, work: Work): readonly Cause[] {
  const { budget, memory } = work;
  const own = budget.take(workInAll / 2);
  const found = memory.smallest.of(problem, mostChanges, own);
  budget.giveBack(own);
  if (found.solutions.length > 0) return causesFrom(problem, found, witnesses, work);
  const { mended, left } = memory.piecemeal.of(problem, mostChanges, budget);
  return [
    ...mended
      .flatMap(({ rows, found: mends }) =>
        causesFrom(onlyMending(problem, rows), mends, witnesses, work),
      )
      .map((cause) => ({ ...cause, certainty: atMostLikely(cause.certainty) })),
    ...left.map((row) => unknown(problem, row)),
  ];
}

function causesFrom(
  problem: Problem,
  found: SearchResult,
  witnesses: Witnesses,
  work: Work,
): readonly Cause[] {
  const judge = new Judge(problem, witnesses);
  const judged = judge.of(found.solutions);
  if (!found.complete) {
    return partByRepairs(problem, judged.slice(0, 1)).map(({ rows, solutions }) => {
      const own = judge.of(searchAgain(problem, rows, solutions, work));
      return causeOf(problem, rows, own, atMostLikely(certaintyOf(own)));
    });
  }
  // A single row is a single part, and each of the smallest repairs is of nothing else.
  if (problem.failing.length === 1) {
    return [causeOf(problem, problem.failing, judged, certaintyOf(judged))];
  }
  const parts = partByRepairs(problem, judged).map(({ rows, solutions, isCrossed }) => ({
    rows,
    solutions,
    isCrossed,
    judged: judge.of(solutions),
  }));
  // Bounds may forbid to take the likeliest of every part; then they are one cause after all.
  if (!parts.every((part) => part.judged[0]?.solution === part.solutions[0])) {
    return [causeOf(problem, problem.failing, judged, certaintyOf(judged))];
  }
  return parts.map(({ rows, isCrossed, judged: own }) => {
    const certainty = certaintyOf(own);
    return causeOf(problem, rows, own, isCrossed ? atMostLikely(certainty) : certainty);
  });
}

function causeOf(
  problem: Problem,
  rows: readonly number[],
  judged: readonly Judged[],
  certainty: Cause['certainty'],
): Cause {
  return {
    failed: atEach(problem.constraints, rows),
    repairs: judged.map((each) => repairOf(problem, each)),
    certainty,
  };
}

/** Where the search for all was cut short: whatever else mends this part alone. */
function searchAgain(
  problem: Problem,
  rows: readonly number[],
  known: readonly Solution[],
  { budget, memory }: Work,
): readonly Solution[] {
  const own = budget.take(workInAll / 10);
  const found = memory.smallest.of(
    onlyMending(problem, new Set(rows)),
    known[0]?.length ?? mostChanges,
    own,
  );
  budget.giveBack(own);
  return found.solutions.length > 0 ? found.solutions : known;
}

function certaintyOf([best, next]: readonly Judged[]): Cause['certainty'] {
  if (best === undefined) return 'unknown';
  if (next === undefined) return 'unique';
  return next.cost - best.cost > clearlyLikelier ? 'likely' : 'several';
}

/** Where other repairs could not be ruled out. */
function atMostLikely(certainty: Cause['certainty']): Cause['certainty'] {
  return certainty === 'unique' ? 'likely' : certainty;
}

function repairOf(problem: Problem, { solution, cost, slips, shares, bounds }: Judged): Repair {
  const changes: FigureChange[] = [];
  const changed = solution.flatMap(
    ({ variable }) => problem.variables[variable]?.observation ?? [],
  );
  solution.forEach(({ variable, value, range: rest }, index) => {
    const observation = problem.variables[variable]?.observation;
    if (observation === undefined) return;
    const open = rest && {
      low: rest.low === undefined ? undefined : figureOf(rest.low, problem),
      high: rest.high === undefined ? undefined : figureOf(rest.high, problem),
    };
    const left = figureOf(value, problem);
    const uses = atEach(problem.constraints, problem.rowsOf[variable] ?? []);
    const finer = finerValue(observation, left, uses, changed);
    const range = finer === undefined ? open : undefined;
    changes.push({ observation, value: finer ?? left, slip: slips[index], range });
  });
  return {
    changes,
    witnesses: witnessesOf(problem, solution),
    shares,
    bounds,
    cost,
  };
}

function witnessesOf(problem: Problem, solution: Solution): readonly Constraint[] {
  const changed = solution.map(({ variable }) => variable);
  const rows = [...rowsWith(problem, changed)].sort((one, other) => one - other);
  return atEach(problem.constraints, rows).filter(
    ({ verdict, relation }) => verdict === 'holds' && relation === 'equal',
  );
}

function unknown(problem: Problem, row: number): Cause {
  const constraint = problem.constraints[row];
  return { failed: constraint ? [constraint] : [], repairs: [], certainty: 'unknown' };
}
