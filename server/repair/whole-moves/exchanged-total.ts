import type { Constraint, Observation } from '../../facts/system/system.js';

/** The total of a list in a sentence and one of its parts, each in the place of the other. */
export interface TotalPair {
  readonly total: Observation;
  readonly part: Observation;
}

/**
 * `公开信息2190条，其中质量类6318条、许可类1047条…`, where the parts are all of the total: a part above it that, exchanged with
 * it, is the sum of the others. Of one list there is one such part at most.
 */
export function exchangedTotals(failing: readonly Constraint[]): readonly TotalPair[] {
  return failing.flatMap((constraint) => pairIn(constraint) ?? []);
}

function pairIn({ origin, relation, terms, residual }: Constraint): TotalPair | undefined {
  if (origin.kind !== 'breakdown' || relation !== 'equal' || terms.length < fewest)
    return undefined;
  const whole = terms.find(({ observation }) => observation.mention === origin.breakdown.total);
  if (whole === undefined || terms.some(({ observation }) => !isExact(observation))) {
    return undefined;
  }
  const { observation: total, coefficient } = whole;
  // Each of the two moves the sum by what they differ in.
  const excess = residual.times(-coefficient);
  const fitting = terms.filter(
    (term) =>
      term.coefficient === -coefficient &&
      term.observation.mention !== undefined &&
      term.observation.value.minus(total.value).times(2).eq(excess),
  );
  const [only, another] = fitting;
  if (only === undefined || another !== undefined || !excess.gt(0)) return undefined;
  return { total, part: only.observation };
}

/** A total and two parts. */
const fewest = 3;

function isExact({ low, high }: Observation): boolean {
  return low.eq(high);
}
