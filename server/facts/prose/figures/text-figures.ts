import type { Role } from './roles.js';
import type { Sighting } from './sighting.js';

/** A text and its figures, each with what its sentence does with it. */
export interface TextFigures {
  readonly text: string;
  /** In the order of the text; all that speaks of figures by their indices means these. */
  readonly sightings: readonly Sighting[];
  /** By the index of the figure. */
  readonly roles: readonly Role[];
}
