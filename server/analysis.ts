import { bind } from './facts/bind.js';
import { calculate } from './facts/calculate.js';
import type { Calculation } from './facts/calculation.js';
import type { BoundReport } from './facts/fact.js';
import { identify, type ReportIdentity } from './facts/identify.js';
import {
  chooseOthers,
  noOthers,
  type OtherReport,
  type OtherReports,
  type ReportFile,
} from './facts/other-report.js';
import { summarise } from './facts/summarise.js';
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
  /** The reports it was held against. */
  readonly others: OtherReports;
  readonly findings: readonly Finding[];
  /** Findings an ignore comment holds back, with the reason written there. */
  readonly silenced: readonly SilencedFinding[];
}

export interface AnalysisOptions {
  /** Severity by rule id, over the rule's own. */
  readonly severities: Readonly<Record<string, SeveritySetting>>;
  /**
   * Other reports that may bear on the one of a unit and year: the unit's own for the year before, those of its units.
   * More may be given; what does not bear on it is left out. Asked once, where unit and year are certain.
   */
  readonly others?: (organization: string, year: number) => readonly OtherReport[];
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
  const others = othersOf(report, options);
  const { findings, silenced } = runRules({ report, form, bound, calculations, others }, options);
  return { report, form, reason, bound, calculations, others, findings, silenced };
}

/**
 * What is kept of a report for those it bears on, read without looking for anything wrong in it.
 * @returns undefined for a text that is no report, or does not say with certainty whose and for which year
 */
export function summariseText(text: string, file: ReportFile): OtherReport | undefined {
  if (!maybeReport(text)) return undefined;
  const report = parse(text, vocabulary);
  const recognition = recognise(report);
  return recognition && summarise(report, bind(report, recognition.form), file);
}

/** Whose report a text is, and for which year; undefined where that is not certain. Cheaper than any other reading. */
export function identifyText(text: string): ReportIdentity | undefined {
  return maybeReport(text) ? identify(parse(text, vocabulary)) : undefined;
}

function othersOf(report: Report, { others }: AnalysisOptions): OtherReports {
  const identity = others && identify(report);
  if (identity === undefined) return noOthers;
  return chooseOthers(identity, others?.(identity.organization, identity.year) ?? []);
}
