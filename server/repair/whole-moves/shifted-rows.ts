import type { Observation, TableLine } from '../../facts/system/system.js';
import { figureOf, wholeOf } from '../../facts/calculations/wholes.js';
import type { WholeMoveKind } from '../cause.js';
import type { NewFigure } from '../effects.js';
import { hasRoom, plainOf, type PlainEffects } from '../plain-effects.js';
import type { WholeMove } from './whole-move.js';

/** Shorter rows are explained by a figure in the next cell. */
const shortestRow = 4;

/** A row as it would be, in plain numbers; NaN for the figure that is lost. */
interface Restored {
  readonly kind: WholeMoveKind;
  readonly values: readonly number[];
  /** What is printed where nothing should be left, and beside it. */
  readonly vacated: number;
  readonly beside: number;
}

/**
 * A row that was pasted or typed one cell beside its place: put back, it satisfies every constraint it is in, those that
 * fail and those that hold. At least two of them fail, and no single figure mends these: counted in steps of the hand a
 * move is one (Scholtus 2016), and anything else that would explain it two or more.
 *
 * The figure that fell off the end is what one of the sums leaves for it; so at least one failing sum is left that is
 * mended by nothing but the move.
 */
export function shiftsOf({ figures }: TableLine, effects: PlainEffects): readonly WholeMove[] {
  if (figures.length < shortestRow || effects.isSpent || !isInOrder(figures)) return [];
  if (!effects.areInTwoFailing(figures)) return [];
  const printed = figures.map(plainOf);
  if (printed.some(Number.isNaN)) return [];
  return shiftsBack(printed).flatMap((restored) => {
    const changes = changesTo(restored, figures, printed, effects);
    const mended = effects.mendedBy(changes);
    if (mended === undefined || mended.length < 2 || effects.haveOneFigure(mended)) return [];
    return [{ kind: restored.kind, changes, mended }];
  });
}

/** None where the lost figure cannot be told, or where the end the row moved away from is not empty. */
function changesTo(
  { values, vacated, beside }: Restored,
  figures: readonly Observation[],
  printed: readonly number[],
  effects: PlainEffects,
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
  const found = lost && leftFor(lost, changed(values), effects);
  if (found === undefined || found < 0) return [];
  if (vacated !== 0 && vacated !== beside && vacated !== found) return [];
  return changed(values.map((value) => (Number.isNaN(value) ? found : value)));
}

/** What a sum leaves for a figure once the others are changed. */
function leftFor(
  lost: Observation,
  changes: readonly NewFigure[],
  effects: PlainEffects,
): number | undefined {
  const deltas = effects.deltas(changes);
  for (const { constraint, coefficient } of effects.usesOf(lost)) {
    if (constraint.relation !== 'equal' || constraint.terms.some(hasRoom)) continue;
    const left = wholeOf(constraint.residual) + (deltas.get(constraint) ?? 0);
    const value = wholeOf(lost.value) - left * coefficient;
    if (!Number.isNaN(value)) return value;
  }
  return undefined;
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
