import type Big from 'big.js';
import type { Applicant } from '../../forms/form.js';
import { render, type Language } from '../../language/message.js';
import type { DataPoint, DataSet } from '../../statistics/data-set.js';
import type { FigureStatus } from '../../statistics/status.js';
import type { Derivation } from '../protocol-statistics.js';
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
  readonly derivation: Derivation | null;
}

/** What a report says of its year, by concept: tables first, then sentences, then what follows from both. */
export class KnownFigures {
  readonly #figures = new Map<string, KnownFigure>();

  constructor({ points }: DataSet, figures: DraftFigures, language: Language) {
    for (const point of points) {
      const { concept, applicant, period, scope, value } = point;
      if (value === undefined || period !== 'year' || scope !== 'whole') continue;
      const key = keyOf(concept, applicant);
      if (this.#figures.has(key)) continue;
      this.#figures.set(key, { ...knownOf(point, language), value, figure: idOf(point, figures) });
    }
  }

  /** The figure of all applicants, or of one that has none; undefined where it is blank or not given. */
  of(concept: string): KnownFigure | undefined {
    return this.#figures.get(keyOf(concept, 'total')) ?? this.#figures.get(keyOf(concept));
  }
}

function knownOf(
  { printed, value, unit, status, derivation, origin }: DataPoint,
  language: Language,
): Omit<KnownFigure, 'value' | 'figure'> {
  return {
    display: origin === 'derived' ? printed : (value?.toFixed() ?? printed),
    unit,
    status,
    derivation: derivation
      ? {
          formula: render(derivation.formula, language),
          working: derivation.working,
          inputs: derivation.inputs,
        }
      : null,
  };
}

function idOf({ span }: DataPoint, figures: DraftFigures): string | null {
  return span === undefined ? null : (figures.startingAt(span.start)?.id ?? null);
}

function keyOf(concept: string, applicant?: Applicant): string {
  return `${concept} ${applicant ?? ''}`;
}
