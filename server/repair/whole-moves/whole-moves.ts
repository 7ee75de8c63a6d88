import type { FigureSystem } from '../../facts/system/system.js';
import type { Budget } from '../budget.js';
import { exchangeOf, saidExchangeOf, totalExchangeOf } from './exchange-moves.js';
import { exchangeable } from './exchanged-rows.js';
import { exchangedSaid } from './exchanged-said.js';
import { exchangedTotals } from './exchanged-total.js';
import { PlainEffects } from '../plain-effects.js';
import { shiftsOf } from './shifted-rows.js';
import type { WholeMove } from './whole-move.js';

/**
 * Every move of one step that explains failing constraints better than single figures do: rows that stand one cell beside
 * their place; rows of a table, each in the place of the other; and, where no row that moved explains it, two figures of
 * a sentence in each other's place, or the total of a list and one of its parts. Of two that mend the same constraint
 * neither is given.
 */
export function wholeMoves(system: FigureSystem, budget: Budget): readonly WholeMove[] {
  const { lines, constraints, shares } = system;
  const failing = constraints.filter(({ verdict }) => verdict === 'fails');
  if (failing.length === 0) return [];
  const said = exchangedSaid(failing);
  const totals = exchangedTotals(failing);
  if (lines.length === 0 && said.length === 0 && totals.length === 0) return [];
  const effects = new PlainEffects(constraints, budget);
  const shifts = failing.length < 2 ? [] : lines.flatMap((line) => shiftsOf(line, effects));
  const pairs = exchangeable(lines, failing, (work) => {
    budget.spend(work);
  });
  const exchanges = pairs.flatMap((pair) => exchangeOf(pair, effects));
  const isOfOne = ({ mended }: WholeMove): boolean => mended.length === 1;
  const rows = apart([...shifts, ...exchanges.filter((each) => !isOfOne(each))]);
  const explained = new Set(rows.flatMap(({ mended }) => mended));
  const sentences = [
    ...said.flatMap((pair) => saidExchangeOf(pair, shares, effects)),
    ...totals.flatMap((pair) => totalExchangeOf(pair, shares, effects)),
  ].filter(({ mended }) => !mended.some((each) => explained.has(each)));
  return [...rows, ...apart(sentences), ...apart(exchanges.filter(isOfOne))];
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
