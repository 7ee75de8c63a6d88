import loadHighs from 'highs';
import type { FigureSystem } from '../../../server/facts/system/system.js';

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/**
 * The smallest number of figures whose change satisfies every constraint, by a mixed-integer solver: a whole change
 * for each figure, and a switch that lets it differ from zero (the formulation of `errorlocate`). For whole figures.
 */
export function fewestChanges(highs: Highs, system: FigureSystem): number {
  const { Status: status, ObjectiveValue: value } = highs.solve(modelOf(system), {
    mip_feasibility_tolerance: 1e-9,
    primal_feasibility_tolerance: 1e-9,
  });
  if (status !== 'Optimal') throw new Error(`The solver says ${status}.`);
  return Math.round(value);
}

/** More than any figure of the systems tested may have to change. */
const LARGEST_CHANGE = 500;

/** The problem in CPLEX's LP format. */
function modelOf({ observations, constraints }: FigureSystem): string {
  const largest = String(LARGEST_CHANGE);
  return [
    'Minimize',
    ` obj: ${observations.map(({ index }) => `b${String(index)}`).join(' + ')}`,
    'Subject To',
    ...constraints.map(({ index, terms, relation, residual }) => {
      const sum = terms
        .map(
          ({ observation, coefficient }) =>
            `${coefficient > 0 ? '+' : '-'} x${String(observation.index)}`,
        )
        .join(' ');
      const sign = relation === 'equal' ? '=' : '<=';
      return ` c${String(index)}: ${sum} ${sign} ${residual.times(-1).toFixed()}`;
    }),
    ...observations.flatMap(({ index }) => [
      ` u${String(index)}: x${String(index)} - ${largest} b${String(index)} <= 0`,
      ` l${String(index)}: x${String(index)} + ${largest} b${String(index)} >= 0`,
    ]),
    'Bounds',
    ...observations.map(
      ({ index, value }) => ` -${value.toFixed()} <= x${String(index)} <= ${largest}`,
    ),
    'General',
    ` ${observations.map(({ index }) => `x${String(index)}`).join(' ')}`,
    'Binary',
    ` ${observations.map(({ index }) => `b${String(index)}`).join(' ')}`,
    'End',
  ].join('\n');
}

/** The solver, ready. */
export async function solver(): Promise<Highs> {
  return loadHighs();
}
