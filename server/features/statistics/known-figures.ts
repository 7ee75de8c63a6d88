import type Big from 'big.js';
import type { DataPoint, DataSet } from '../../statistics/data-set.js';
import type { Derivation } from '../../statistics/derive.js';
import { figureKey } from '../../statistics/figure-lookup.js';
import type { FigureStatus } from '../../statistics/status.js';
import type { DraftFigures } from './draft-figures.js';

/** A figure of the report year, printed or derived. */
export interface KnownFigure {
  readonly value: Big;
  /** As it is shown, without unit. */
  readonly display: string;
  readonly unit: string;
  readonly status: FigureStatus;
  /** Id of the figure it is in the draft; `null` for a derived one. */
  readonly figure: string | null;
  /** How it follows from others; undefined for what is printed. */
  readonly derivation: Derivation | undefined;
}

/** What a report says of its year, by concept: tables first, then sentences, then what follows from both. */
export class KnownFigures {
  readonly #figures = new Map<string, KnownFigure>();

  constructor({ points }: DataSet, figures: DraftFigures) {
    for (const point of points) {
      const { concept, applicant, period, scope, value } = point;
      if (value === undefined || period !== 'year' || scope !== 'whole') continue;
      const key = figureKey(concept, applicant);
      if (this.#figures.has(key)) continue;
      const { printed, unit, status, origin, derivation } = point;
      const display = origin === 'derived' ? printed : value.toFixed();
      const figure = idOf(point, figures);
      this.#figures.set(key, { value, display, unit, status, figure, derivation });
    }
  }

  /** The figure of all applicants, or of one that has none; undefined where it is blank or not given. */
  of(concept: string): KnownFigure | undefined {
    return (
      this.#figures.get(figureKey(concept, 'total')) ??
      this.#figures.get(figureKey(concept, undefined))
    );
  }
}

function idOf({ span }: DataPoint, figures: DraftFigures): string | null {
  return span === undefined ? null : (figures.startingAt(span.start)?.id ?? null);
}
