import type { Language } from '../../language/message.js';
import type { Draft } from '../drafts.js';

/** How many findings there are in all. */
export interface Summary {
  readonly reports: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

/** What an output is made with. */
export interface OutputOptions {
  readonly language: Language;
  /** Whether figures are wanted beside the findings; only the JSON outputs have them. */
  readonly facts: 'with' | 'without';
  readonly coloured: boolean;
  /** Absolute path of the folder that names are relative to. */
  readonly folder: string;
}

/**
 * Writes what `check` finds, a report at a time, so that nothing is kept of a report that has been written.
 * The three texts follow each other: `begin`, one `report` for each, `end`.
 */
export interface CheckOutput {
  readonly begin: () => string;
  readonly report: (draft: Draft) => string;
  readonly end: (summary: Summary) => string;
}

/** An output for one run of `check`; what it has written so far is its own. */
export type MakeCheckOutput = (options: OutputOptions) => CheckOutput;
