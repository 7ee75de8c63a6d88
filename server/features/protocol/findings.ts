import type { ProtocolEdit, ProtocolRange } from './protocol.js';

/** What client and server say to each other about findings: rules, silencing, sums, corrections. See `protocol.ts`. */

/** Client → server, request with {@link RulePageParams}: gives the rule's page as Markdown, `null` for no such rule. */
export const rulePageRequest = 'nianbao/rulePage';

/** What {@link rulePageRequest} is sent with. */
export interface RulePageParams {
  readonly rule: string;
}

/**
 * Client → server, request with {@link SafeFixesParams}: gives {@link ProtocolEdit}[], what leaves no safe fix to be
 * made; none where there is none. `null` where the document is no report.
 */
export const safeFixesRequest = 'nianbao/safeFixes';

/** The draft to fix. */
export interface SafeFixesParams {
  readonly uri: string;
}

/**
 * A command of the client, of a code action that silences a finding: its one argument is a {@link SilenceTarget}.
 * The client asks for the reason, sends {@link silenceRequest} and applies the {@link ProtocolEdit}s it gets.
 */
export const silenceCommand = 'nianbao.silence';

/** A finding, or a rule in the whole file. */
export interface SilenceTarget {
  readonly uri: string;
  readonly rule: string;
  readonly scope: 'place' | 'file';
  /** Of the draft the range is of. */
  readonly version: number;
  /** Range of the finding. */
  readonly range: ProtocolRange;
}

/** Client → server, request with {@link SilenceParams}: gives {@link ProtocolEdit}[], the comment in its place; refused when the draft has changed. */
export const silenceRequest = 'nianbao/silence';

/** What {@link silenceRequest} is sent with. */
export interface SilenceParams extends SilenceTarget {
  readonly reason: string;
}

/**
 * A command of the client, of the lens over a table: its one argument is a {@link CalculationsParams}. The client
 * sends them as {@link calculationsRequest} and leads to what is chosen of the list.
 */
export const calculationsCommand = 'nianbao.showCalculations';

/** The same command of the server, for a client that has none: it asks with a message and shows the place. */
export const serverCalculationsCommand = 'nianbao.server.showCalculations';

/** Client → server, request with {@link CalculationsParams}: gives a {@link CalculationList}, `null` for a text that is no report. */
export const calculationsRequest = 'nianbao/calculations';

/** What {@link calculationsRequest} is sent with. */
export interface CalculationsParams {
  readonly uri: string;
  /** Id of the table of the form; `null` for all of them. */
  readonly table: string | null;
}

/** Everything that must add up, what does not first. Texts are in the language of messages. */
export interface CalculationList {
  /** What the lens over the table says; of all tables, the form's name. */
  readonly title: string;
  readonly calculations: readonly ListedCalculation[];
}

/** A sum of the form as the list has it. */
export interface ListedCalculation {
  /** `silenced`: it fails and an ignore comment says why; `unknown`: a figure is missing. */
  readonly standing: 'fails' | 'silenced' | 'unknown' | 'holds';
  /** The printed total, by row and column. */
  readonly place: string;
  /** What the total is held against; of more than one table, also which it is in. */
  readonly kind: string;
  /** `+2` where it fails. */
  readonly difference: string | null;
  /** In one line. */
  readonly working: string;
  /** Where the total stands. */
  readonly range: ProtocolRange;
}

/**
 * A command of the client, of a code action: its one argument is a {@link CompareParams}. The client sends them as
 * {@link compareRequest}, shows what it gets and, when one is chosen, makes that correction.
 */
export const compareCommand = 'nianbao.compareCorrections';

/** The same command of the server, for a client that has none: it asks with a message. */
export const serverCompareCommand = 'nianbao.server.compareCorrections';

/** Client → server, request with {@link CompareParams}: gives a {@link Comparison}; refused when the draft has changed. */
export const compareRequest = 'nianbao/compare';

/** What {@link compareRequest} is sent with. */
export interface CompareParams {
  readonly uri: string;
  /** Of the analysis the action was offered for. */
  readonly analysis: string;
  /** Indexes of its findings. */
  readonly findings: readonly number[];
}

/** What each correction would make of a draft, in the language of messages. */
export interface Comparison {
  /** Every sum a correction touches, before and after, as Markdown. */
  readonly markdown: string;
  /** Best first. */
  readonly corrections: readonly Correction[];
  /** Of the draft the edits are for. */
  readonly version: number;
}

/** A correction to choose. */
export interface Correction {
  readonly title: string;
  /** How many sums fail before and after. */
  readonly outcome: string;
  readonly edits: readonly ProtocolEdit[];
}
