import { bind } from './facts/bind.js';
import { calculate } from './facts/calculations/calculate.js';
import type { Calculation } from './facts/calculations/calculation.js';
import type { BoundReport } from './facts/fact.js';
import { identify, identifyByTitle, type UnitAndYear } from './facts/other-reports/identify.js';
import {
  chooseOthers,
  noOthers,
  type OtherReport,
  type OtherReports,
  type ReportFile,
} from './facts/other-reports/other-report.js';
import { summarise } from './facts/other-reports/summarise.js';
import { figureSystem, hasContradiction } from './facts/system/figure-system.js';
import { Lazy } from './facts/lazy.js';
import { findMentions, type Mention } from './facts/mentions/mentions.js';
import { readProse } from './facts/prose/read-prose.js';
import type { ProseReading } from './facts/prose/reading.js';
import type { FigureSystem } from './facts/system/system.js';
import { anotherReport } from './forms/recognising/another-report.js';
import type { Form } from './forms/form.js';
import { maybeReport } from './forms/recognising/gate.js';
import { recognise, type Recognition } from './forms/recognising/recognise.js';
import { vocabulary } from './forms/vocabulary.js';
import type { Message } from './language/message.js';
import type { Cause } from './repair/cause.js';
import type { CauseMemory } from './repair/cause-memory.js';
import { findCauses } from './repair/find-causes.js';
import { readLeadingTitle } from './report/particulars/leading-title.js';
import { parse, readParticulars } from './report/parse.js';
import type { Report } from './report/report.js';
import type { Span } from './report/span.js';
import type { Finding, SilencedFinding } from './rules/finding.js';
import { runRules, type RuleResults, type RunOptions } from './rules/run.js';

/** All there is to say of one draft. Everything a person sees is a view of it. */
export interface Analysis {
  readonly report: Report;
  readonly form: Form;
  /** Why it is taken for this form. */
  readonly reason: Message;
  readonly bound: BoundReport;
  readonly calculations: readonly Calculation[];
  /** What its sentences say in figures. */
  readonly prose: ProseReading;
  /** The figures in sentences that speak of figures in tables. */
  readonly mentions: readonly Mention[];
  /** Every figure and all that must hold between them; put together when it is first asked for. */
  readonly system: FigureSystem;
  /** Why sums, sentences and tables disagree; none where they agree. */
  readonly causes: readonly Cause[];
  /** The reports it was held against. */
  readonly others: OtherReports;
  readonly findings: readonly Finding[];
  /** Findings an ignore comment holds back, with the reason written there. */
  readonly silenced: readonly SilencedFinding[];
}

/** What an analysis depends on beside its text. */
export interface AnalysisOptions extends RunOptions {
  /**
   * Other reports that may bear on the one of a unit and year: the unit's own for the year before, those of its units.
   * More may be given; what does not bear on it is left out. Asked once, where unit and year are certain.
   */
  readonly others?: (organization: string, year: number) => readonly OtherReport[];
  /** What was searched for the analysis before, by whoever analyses a draft again and again. Changes no result. */
  readonly causeMemory?: CauseMemory;
}

/**
 * The pipeline: text → report → form → facts → findings. Pure, and the same for the editor and the command line.
 * @param text the draft; spans of the result are UTF-16 offsets into it
 * @returns undefined for a text that is no report, at next to no cost
 */
export function analyse(text: string, options: AnalysisOptions): Analysis | undefined {
  if (!maybeReport(text)) return undefined;
  const recognised = readOwn(text);
  if (recognised === undefined) return undefined;
  const { whole, report, another, form, reason } = recognised;
  const bound = bind(report, form);
  const calculations = calculate(bound);
  const others = othersOf(report, options);
  const prose = readProse(report, bound);
  const mentions = findMentions(bound, prose, report);
  const figures = { bound, calculations, prose, mentions, others };
  const system = new Lazy(() => figureSystem(figures));
  const causes = hasContradiction(figures) ? findCauses(system.value, options.causeMemory) : [];
  const read = { report, another, form, bound, calculations, prose, mentions, causes, others };
  const results = runRules(read, options);
  return new FinishedAnalysis({ ...read, report: whole }, reason, results, system);
}

/** A text as the report it begins with. */
interface OwnReport extends Recognition {
  /** With whatever stands behind the report. */
  readonly whole: Report;
  readonly report: Report;
  /** Where another report begins in the same text. */
  readonly another: Span | undefined;
}

/** Reads a text up to where another report begins: its figures are none of this one. */
function readOwn(text: string): OwnReport | undefined {
  const whole = parse(text, vocabulary);
  const recognition = recognise(whole);
  if (recognition === undefined) return undefined;
  const another = anotherReport(whole, recognition.form);
  if (another === undefined) return { ...recognition, whole, report: whole, another };
  const report = parse(text.slice(0, another.start), vocabulary);
  return { ...(recognise(report) ?? recognition), whole, report, another };
}

/**
 * A getter in a literal would give every analysis a shape of its own, and V8 keeps shapes, with all that their getters
 * hold, until it next looks through the whole heap.
 */
class FinishedAnalysis implements Analysis {
  readonly report: Analysis['report'];
  readonly form: Analysis['form'];
  readonly reason: Analysis['reason'];
  readonly bound: Analysis['bound'];
  readonly calculations: Analysis['calculations'];
  readonly prose: Analysis['prose'];
  readonly mentions: Analysis['mentions'];
  readonly causes: Analysis['causes'];
  readonly others: Analysis['others'];
  readonly findings: Analysis['findings'];
  readonly silenced: Analysis['silenced'];
  readonly #system: Lazy<FigureSystem>;

  constructor(
    read: Omit<Analysis, 'reason' | 'findings' | 'silenced' | 'system'>,
    reason: Message,
    { findings, silenced }: RuleResults,
    system: Lazy<FigureSystem>,
  ) {
    this.report = read.report;
    this.form = read.form;
    this.reason = reason;
    this.bound = read.bound;
    this.calculations = read.calculations;
    this.prose = read.prose;
    this.mentions = read.mentions;
    this.causes = read.causes;
    this.others = read.others;
    this.findings = findings;
    this.silenced = silenced;
    this.#system = system;
  }

  get system(): FigureSystem {
    return this.#system.value;
  }
}

/**
 * What is kept of a report for those it bears on, read without looking for anything wrong in it.
 * @returns undefined for a text that is no report, or does not say with certainty whose and for which year
 */
export function summariseText(text: string, file: ReportFile): OtherReport | undefined {
  if (!maybeReport(text)) return undefined;
  const recognised = readOwn(text);
  if (recognised === undefined) return undefined;
  const { report, form } = recognised;
  const bound = bind(report, form);
  return summarise(report, bound, file, calculate(bound));
}

/** Whose report a text is, and for which year; undefined where that is not certain. Cheaper than any other reading. */
export function identifyText(text: string): UnitAndYear | undefined {
  if (!maybeReport(text)) return undefined;
  const title = readLeadingTitle(text, vocabulary);
  return title ? identifyByTitle(title) : identify(readParticulars(text, vocabulary));
}

function othersOf(report: Report, { others }: AnalysisOptions): OtherReports {
  const identity = others && identify(report);
  if (identity === undefined) return noOthers;
  return chooseOthers(identity, others?.(identity.organization, identity.year) ?? []);
}
