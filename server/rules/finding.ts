import type { OtherPlace } from '../facts/other-reports/other-report.js';
import type { Message } from '../language/message.js';
import type { Cause } from '../repair/cause.js';
import type { Span } from '../report/span.js';

/** How much a finding weighs, as editors show it. */
export type Severity = 'error' | 'warning' | 'information';
/** What a rule can be set to; `off` keeps it from running. */
export type SeveritySetting = Severity | 'off';

/** What weighs most has the lowest rank. */
export const severityRanks: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  information: 2,
};

/** Something wrong in the draft, at the smallest range that is wrong. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Message;
  readonly evidence: readonly Evidence[];
  /** Best first. */
  readonly fixes: readonly Fix[];
  /**
   * For a figure that is wrong or a sum that fails, how sure it is which figure it is; undefined for all else.
   * See {@link Cause}.
   */
  readonly certainty: Cause['certainty'] | undefined;
  /** Other rules that would have told the same cause; a comment that names one of them silences it too. */
  readonly sameCause: readonly string[];
  /** Whether the range is page furniture or the like, to be shown faded. */
  readonly unnecessary: boolean;
}

/** A finding an ignore comment holds back, with the reason written there; empty for none. */
export interface SilencedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** A figure or place that took part in a finding. */
export interface Evidence {
  readonly role: 'part' | 'total' | 'mention' | 'expected';
  /** In the draft; for what stands in another report, the place of the finding. */
  readonly span: Span;
  /** Where it stands in another report. */
  readonly elsewhere?: OtherPlace;
  readonly text: Message;
  /** Decimal string, where it is a figure. */
  readonly value: string | undefined;
}

/** A change the user may choose. Edits do not overlap and are in ascending order. */
export interface Fix {
  readonly title: Message;
  /** Changes no figure and no meaning; may run in fix-all. */
  readonly safe: boolean;
  readonly preferred: boolean;
  /** Computed when asked for; pure. */
  readonly edits: () => readonly TextEdit[];
}

/** New text for a stretch of the draft; an empty stretch is where text is put in. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}
