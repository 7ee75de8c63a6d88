import type { BoundReport } from './facts/fact.js';
import type { Calculation } from './facts/calculation.js';
import type { Form } from './forms/form.js';
import type { Message } from './language/message.js';
import type { Report } from './report/report.js';
import type { Finding, SeveritySetting } from './rules/finding.js';

/** All there is to say of one draft. Everything a person sees is a view of it. */
export interface Analysis {
  readonly report: Report;
  readonly form: Form;
  /** Why it is taken for this form. */
  readonly reason: Message;
  readonly bound: BoundReport;
  readonly calculations: readonly Calculation[];
  readonly findings: readonly Finding[];
  /** Findings an ignore comment holds back, with the reason written there. */
  readonly silenced: readonly SilencedFinding[];
}

export interface SilencedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

export interface AnalysisOptions {
  /** Severity by rule id, over the rule's own. */
  readonly severities: Readonly<Record<string, SeveritySetting>>;
}
