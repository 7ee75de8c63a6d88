import type Big from 'big.js';
import type { Constraint, Observation } from '../facts/system/system.js';
import { standing } from './effects.js';

/**
 * What a sentence should say where it is not the table's figure rounded: the table's figure with all its decimals
 * (费用4.1万元 beside 4.17 is not meant to be 4.2), if everything else holds with that as well.
 * @param value what the constraints leave, with as many decimals as the sentence has
 * @param uses the constraints that the figure is in
 * @param changed figures that are changed with it
 */
export function finerValue(
  observation: Observation,
  value: Big,
  uses: readonly Constraint[],
  changed: readonly Observation[],
): Big | undefined {
  // 1.3万 is not meant to be 1.2456万.
  if (observation.mention === undefined || scaled.test(observation.printed)) return undefined;
  const cell = cellSaid(observation, uses);
  if (cell === undefined || changed.includes(cell) || !isRounded(observation, value, cell)) {
    return undefined;
  }
  const shift = cell.value.minus(observation.value);
  const holds = uses.every((constraint) => {
    const own = constraint.terms.find((term) => term.observation === observation);
    return standing(constraint, shift.times(own?.coefficient ?? 0)).verdict === 'holds';
  });
  return holds ? cell.value : undefined;
}

const scaled = /[万亿]/u;

/** The one cell that the sentence says again, and not as it is. */
function cellSaid({ mention }: Observation, uses: readonly Constraint[]): Observation | undefined {
  const said = uses.find(
    ({ origin, verdict }) =>
      origin.kind === 'mention' && origin.quantity === mention && verdict === 'fails',
  );
  const [cell, another] = (said?.terms ?? []).flatMap(({ observation }) =>
    observation.mention === mention ? [] : [observation],
  );
  return another === undefined ? cell : undefined;
}

/** Whether a value is what the sentence's decimals leave of the cell's. */
function isRounded({ low, value: printed }: Observation, value: Big, cell: Observation): boolean {
  const difference = cell.value.minus(value).abs();
  return !difference.eq(0) && difference.lte(printed.minus(low));
}
