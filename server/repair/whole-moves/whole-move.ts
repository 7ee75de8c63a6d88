import type { Constraint } from '../../facts/system/system.js';
import type { WholeMoveKind } from '../cause.js';
import type { NewFigure } from '../effects.js';

/** Figures that all stand in the wrong place because of one action of the writer: those of rows, or two of a sentence. */
export interface WholeMove {
  readonly kind: WholeMoveKind;
  /** What puts every figure back, in the order of the row; none that stays as it is. */
  readonly changes: readonly NewFigure[];
  /** All failing constraints that contain a changed figure, in their order; they hold with the changes. */
  readonly mended: readonly Constraint[];
  /** What would mend the same, and is less likely: the cells changed instead of the sentence. */
  readonly instead?: readonly NewFigure[];
}
