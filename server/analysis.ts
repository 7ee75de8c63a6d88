import { bind } from './facts/bind.js';
import { calculate } from './facts/calculate.js';
import type { Calculation } from './facts/calculation.js';
import type { BoundReport } from './facts/fact.js';
import type { Form } from './forms/form.js';
import { maybeReport } from './forms/gate.js';
import { recognise } from './forms/recognise.js';
import { vocabulary } from './forms/vocabulary.js';
import type { Message } from './language/message.js';
import { parse } from './report/parse.js';
import type { Report } from './report/report.js';
import type { Finding, SeveritySetting, SilencedFinding } from './rules/finding.js';
import { runRules } from './rules/run.js';

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

export interface AnalysisOptions {
  /** Severity by rule id, over the rule's own. */
  readonly severities: Readonly<Record<string, SeveritySetting>>;
}

/**
 * The pipeline: text → report → form → facts → findings. Pure, and the same for the editor and the command line.
 * @param text the draft; spans of the result are UTF-16 offsets into it
 * @returns undefined for a text that is no report, at next to no cost
 */
export function analyse(text: string, options: AnalysisOptions): Analysis | undefined {
  if (!maybeReport(text)) return undefined;
  const report = parse(text, vocabulary);
  const recognition = recognise(report);
  if (recognition === undefined) return undefined;
  const { form, reason } = recognition;
  const bound = bind(report, form);
  const calculations = calculate(bound);
  const { findings, silenced } = runRules({ report, form, bound, calculations }, options);
  return { report, form, reason, bound, calculations, findings, silenced };
}
