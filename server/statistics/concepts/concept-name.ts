import type { Localized } from '../../language/message.js';

/** What a concept is called, whatever the form; the forms say where it stands. */
export interface ConceptName {
  readonly id: string;
  readonly name: Localized;
  /** The base unit its values are in. */
  readonly unit: string;
}

/** A line of the vocabulary. */
export function concept(id: string, unit: string, zh: string, en: string): ConceptName {
  return { id, name: { zh, en }, unit };
}
