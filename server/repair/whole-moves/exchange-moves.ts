import type { FigureSystem, Observation } from '../../facts/system/system.js';
import type { NewFigure } from '../effects.js';
import { isOfTables, type RowPair } from './exchanged-rows.js';
import type { SaidPair } from './exchanged-said.js';
import type { TotalPair } from './exchanged-total.js';
import { plainOf, type PlainEffects } from '../plain-effects.js';
import { votesOf } from '../shares.js';
import type { WholeMove } from './whole-move.js';

type Shares = FigureSystem['shares'];

/**
 * Two rows, each written in the place of the other: at least two sums of table figures hold once they are exchanged. Of
 * rows with one figure also such an exchange is given as mends a single sum both are in; single figures mend that as
 * well, and which is likelier is yet to be judged.
 */
export function exchangeOf(
  { one, other, mends }: RowPair,
  effects: PlainEffects,
): readonly WholeMove[] {
  const first = one.figures;
  const second = other.figures;
  if (effects.isSpent || first.length !== second.length) return [];
  if (mends < 2 && first.length > 1) return [];
  if ([...first, ...second].map(plainOf).some(Number.isNaN)) return [];
  const changes = [...exchanged(first, second), ...exchanged(second, first)];
  const mended = effects.mendedBy(changes);
  if (mended === undefined) return [];
  const ofTables = mended.filter(isOfTables).length;
  const isMove =
    ofTables > 1
      ? !effects.haveOneFigure(mended)
      : mended.length === 1 && first.length === 1 && effects.shareSum(changes);
  return isMove ? [{ kind: 'exchanged', changes, mended }] : [];
}

/** Two figures of a sentence in each other's place; none where shares in sentences go with them as they are printed. */
export function saidExchangeOf(
  { one, other }: SaidPair,
  shares: Shares,
  effects: PlainEffects,
): readonly WholeMove[] {
  if (effects.isSpent) return [];
  const changes = eachForOther(one.observation, other.observation);
  const mended = mendedWithShares(changes, shares, effects);
  if (mended === undefined) return [];
  const [cell, more] = one.cells;
  const [otherCell, another] = other.cells;
  const isOfCells = more === undefined && another === undefined;
  const instead = isOfCells && cell && otherCell ? eachForOther(cell, otherCell) : [];
  const isAnotherWay = instead.length > 0 && effects.mendedBy(instead)?.length === mended.length;
  return [{ kind: 'said', changes, mended, ...(isAnotherWay ? { instead } : {}) }];
}

/** The total of a list and a part in each other's place; none where a table, another list or shares speak against it. */
export function totalExchangeOf(
  { total, part }: TotalPair,
  shares: Shares,
  effects: PlainEffects,
): readonly WholeMove[] {
  if (effects.isSpent) return [];
  const changes = eachForOther(total, part);
  const mended = mendedWithShares(changes, shares, effects);
  return mended === undefined ? [] : [{ kind: 'said', changes, mended }];
}

/** What changes mend; undefined where they mend nothing, or more shares speak against them than for them. */
function mendedWithShares(
  changes: readonly NewFigure[],
  shares: Shares,
  effects: PlainEffects,
): WholeMove['mended'] | undefined {
  const mended = effects.mendedBy(changes);
  const to = new Map(changes.map(({ observation, value }) => [observation, value]));
  return votesOf(to, shares).votes < 0 ? undefined : mended;
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
