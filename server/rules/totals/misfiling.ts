import type Big from 'big.js';
import type { Calculation, Term } from '../../facts/calculation.js';
import type { Fact } from '../../facts/fact.js';
import type { Column, FormTable } from '../../forms/form.js';
import { LastAsked } from '../../report/last-asked.js';
import type { Change } from './support.js';
import { valueOf } from './working.js';

/**
 * Two applicant columns of table 三, one as much too high as the other is too low, while the 总计 column
 * balances: the requests are counted rightly, but under different applicants in different rows.
 */
export interface Misfiling {
  readonly table: FormTable;
  /** The failing calculations it explains: two of total.carry, two of total.results, or all four. */
  readonly explains: readonly Calculation[];
  /** The column whose requests are too many (for outcomes only: whose 总计 is too high), and the other. */
  readonly surplus: Column;
  readonly deficit: Column;
  readonly count: Big;
  /** Moves of `count` from one column to the other in one row, each mending all it explains. */
  readonly moves: readonly (readonly Change[])[];
  /** Where it is shown: the row both columns hold, in the surplus column. */
  readonly at: Term;
}

/** The misfilings of a report, found once for all rules that ask. */
export function misfilings(calculations: readonly Calculation[]): readonly Misfiling[] {
  return misfilingsOf.of(calculations);
}

/** The failing calculations that misfilings explain, which are not reported on their own. */
export function misfiledCalculations(
  calculations: readonly Calculation[],
): ReadonlySet<Calculation> {
  return new Set(misfilings(calculations).flatMap(({ explains }) => explains));
}

const misfilingsOf = new LastAsked(findMisfilings);

function findMisfilings(calculations: readonly Calculation[]): readonly Misfiling[] {
  const rowsAddUp = !calculations.some(
    ({ rule, verdict }) => rule.rule === 'total.applicants' && verdict === 'fails',
  );
  if (!rowsAddUp) return [];
  const carry = opposedPair(calculations, 'total.carry');
  const results = opposedPair(calculations, 'total.results');
  if (carry && results && sameColumns(carry, results)) return misfiledTotals(carry, results);
  return [
    ...(carry ? misfiledRequests(carry, summedUp(calculations)) : []),
    ...(results ? misfiledOutcomes(results) : []),
  ];
}

/** The column that is too high by some number, and the one that is too low by the same. */
interface Pair {
  readonly high: Calculation & { readonly column: Column };
  readonly low: Calculation & { readonly column: Column };
  readonly count: Big;
}

function opposedPair(
  calculations: readonly Calculation[],
  rule: 'total.carry' | 'total.results',
): Pair | undefined {
  const ofRule = calculations.filter((calculation) => calculation.rule.rule === rule);
  const totalHolds = ofRule.some(
    ({ column, verdict }) => column?.applicant === 'total' && verdict === 'holds',
  );
  const failing = ofRule.filter(hasFailingColumn);
  const [one, other] = failing;
  if (!totalHolds || failing.length !== 2 || !one?.difference || !other?.difference)
    return undefined;
  if (!one.difference.plus(other.difference).eq(0)) return undefined;
  return one.difference.gt(0)
    ? { high: one, low: other, count: one.difference }
    : { high: other, low: one, count: other.difference };
}

function hasFailingColumn(
  calculation: Calculation,
): calculation is Calculation & { readonly column: Column } {
  return calculation.verdict === 'fails' && calculation.column !== undefined;
}

/** The same two columns, the other way round: where (七) is too high, one side of the carry is too high. */
function sameColumns(carry: Pair, results: Pair): boolean {
  return carry.high.column === results.low.column && carry.low.column === results.high.column;
}

/** 一 + 二 and 三(七) + 四 differ: a request was entered under one applicant and answered under another. */
function misfiledRequests(
  { high, low, count }: Pair,
  summed: ReadonlySet<Fact>,
): readonly Misfiling[] {
  const at = high.left[0];
  if (at === undefined) return [];
  const moves = [
    ...high.left.map((term, index) => move(term, low.left[index], count)),
    ...low.right.map((term, index) =>
      term.fact && summed.has(term.fact) ? undefined : move(term, high.right[index], count),
    ),
  ];
  return [misfiling({ high, low, count }, [high, low], at, moves)];
}

/** The figures of (七), which the outcomes bear out: moving them alone would only break another sum. */
function summedUp(calculations: readonly Calculation[]): ReadonlySet<Fact> {
  return new Set(
    calculations
      .filter(({ rule }) => rule.rule === 'total.results')
      .flatMap(({ left }) => left)
      .flatMap(({ fact }) => fact ?? []),
  );
}

/** (七) and the outcomes differ, though 一 + 二 = 三 + 四: one outcome stands under the wrong applicant. */
function misfiledOutcomes({ high, low, count }: Pair): readonly Misfiling[] {
  const at = high.left[0];
  if (at === undefined) return [];
  const moves = low.right.map((term, index) => move(term, high.right[index], count));
  return [misfiling({ high, low, count }, [high, low], at, moves)];
}

/** Both differ in the same columns: (七) itself stands under the wrong applicant. */
function misfiledTotals(carry: Pair, results: Pair): readonly Misfiling[] {
  const at = results.high.left[0];
  if (at === undefined) return [];
  const moves = [move(at, results.low.left[0], results.count)];
  const explains = [carry.high, carry.low, results.high, results.low];
  return [misfiling(results, explains, at, moves)];
}

function misfiling(
  { high, low, count }: Pair,
  explains: readonly Calculation[],
  at: Term,
  moves: readonly (readonly Change[] | undefined)[],
): Misfiling {
  const possible = moves.filter((changes) => changes !== undefined);
  return {
    table: high.table,
    explains,
    surplus: high.column,
    deficit: low.column,
    count,
    moves: possible.length <= MOST_MOVES ? possible : [],
    at,
  };
}

/** More places than this and a list of them says no more than the finding itself. */
const MOST_MOVES = 4;

function move(from: Term, to: Term | undefined, count: Big): readonly Change[] | undefined {
  if (from.fact?.place === undefined || to?.fact?.place === undefined) return undefined;
  const left = valueOf(from).minus(count);
  if (left.lt(0)) return undefined;
  return [
    { fact: from.fact, value: left },
    { fact: to.fact, value: valueOf(to).plus(count) },
  ];
}
