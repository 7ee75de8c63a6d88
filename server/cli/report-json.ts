import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis.js';
import type { Fact } from '../facts/fact.js';
import { saidFacts } from '../facts/prose/said-facts.js';
import type { Applicant } from '../forms/form.js';
import { render, renderAlone, type Language } from '../language/message.js';
import type { Cause } from '../repair/cause.js';
import type { Span } from '../report/span.js';
import type { CellState } from '../report/table.js';
import type { Evidence, Finding, Fix, Severity } from '../rules/finding.js';
import { columnName, rowName } from '../rules/naming.js';

/** The `version` of the JSON; it changes when a reader would have to. */
export const reportJsonVersion = 1;

/** A place in a draft: zero-based lines, UTF-16 characters, as the Language Server Protocol counts. */
export interface PositionJson {
  readonly line: number;
  readonly character: number;
}

/** A range in a draft, `end` exclusive. */
export interface RangeJson {
  readonly start: PositionJson;
  readonly end: PositionJson;
}

/** One report of `nianbao check --format json`. */
export interface ReportJson {
  readonly file: string;
  /** `2014`, `2019`, `2021`, `fujian`. */
  readonly form: string;
  readonly year: number | null;
  readonly organization: string | null;
  readonly findings: readonly FindingJson[];
  /** Findings held back by a comment in the draft, with the reason written there. */
  readonly silenced: readonly SilencedFindingJson[];
  /** Present when asked for. */
  readonly facts?: readonly FactJson[];
}

/** A finding, its texts in the language asked for. */
export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** How sure it is which figure is wrong; only on findings about one. */
  readonly certainty?: Cause['certainty'];
  readonly range: RangeJson;
  readonly evidence: readonly EvidenceJson[];
  readonly fixes: readonly FixJson[];
}

/** A finding that is held back, and why, as the comment says. */
export interface SilencedFindingJson extends FindingJson {
  readonly reason: string;
}

/** A figure or place that took part in a finding. */
export interface EvidenceJson {
  readonly role: Evidence['role'];
  readonly text: string;
  /** Decimal string; null where it is no figure. */
  readonly value: string | null;
  /** The other report it stands in, named as `file` of a report is; absent for the report itself. */
  readonly file?: string;
  readonly range: RangeJson;
}

/** A change to choose, with its edits in ascending order. */
export interface FixJson {
  readonly title: string;
  readonly safe: boolean;
  readonly preferred: boolean;
  readonly edits: readonly { readonly range: RangeJson; readonly newText: string }[];
}

/** A figure of a table or a sentence, and what it counts. */
export interface FactJson {
  readonly concept: string;
  /** The row in the form's words; the column for a table whose row has none. */
  readonly label: string;
  /** The column in the form's words; null for a figure in prose. */
  readonly column: string | null;
  readonly applicant: Applicant | null;
  /** The report year, or `cumulative`; null where the draft does not say its year. */
  readonly period: string | null;
  /** Decimal string in the unit of the concept; null unless `state` is `number`. */
  readonly value: string | null;
  readonly printed: string;
  readonly unit: string;
  readonly state: CellState;
  readonly source: Fact['source'];
  readonly scope: Fact['scope'];
  readonly range: RangeJson;
}

/** What the JSON of a report is made with. */
export interface ReportJsonOptions {
  readonly language: Language;
  readonly facts: 'with' | 'without';
}

/** An analysis as JSON has it. `file` is put in as it is. */
export function reportJson(
  file: string,
  analysis: Analysis,
  { language, facts }: ReportJsonOptions,
): ReportJson {
  const { report, form, findings, silenced } = analysis;
  const rangeOf = rangesIn(report.text);
  const json = {
    file,
    form: form.id,
    year: report.year?.value ?? null,
    organization: report.organization?.value ?? null,
    findings: findings.map((finding) => findingJson(finding, rangeOf, language)),
    silenced: silenced.map(({ finding, reason }) => ({
      ...findingJson(finding, rangeOf, language),
      reason,
    })),
  };
  return facts === 'with' ? { ...json, facts: factsJson(analysis, rangeOf) } : json;
}

/** Every figure of a report as JSON has it: those of the tables in the order of the form, then those of sentences. */
export function factsJson(
  analysis: Analysis,
  rangeOf: (span: Span) => RangeJson = rangesIn(analysis.report.text),
): readonly FactJson[] {
  const year = analysis.report.year?.value.toString() ?? null;
  const facts = [...analysis.bound.facts, ...saidFacts(analysis)];
  return facts.map((fact) => ({
    concept: fact.concept,
    label: labelOf(fact),
    column: fact.place === undefined ? null : columnName(fact.place.column),
    applicant: fact.applicant ?? null,
    period: fact.period === 'cumulative' ? 'cumulative' : year,
    value: fact.value?.toFixed() ?? null,
    printed: fact.printed,
    unit: fact.unit,
    state: fact.state,
    source: fact.source,
    scope: fact.scope,
    range: rangeOf(fact.span),
  }));
}

/** Turns spans of a text into ranges, as the editor does. */
export function rangesIn(text: string): (span: Span) => RangeJson {
  const document = TextDocument.create('', 'nianbao', 0, text);
  return ({ start, end }) => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  });
}

function findingJson(
  { rule, severity, message, certainty, span, evidence, fixes }: Finding,
  rangeOf: (span: Span) => RangeJson,
  language: Language,
): FindingJson {
  return {
    rule,
    severity,
    message: renderAlone(message, language),
    ...(certainty && { certainty }),
    range: rangeOf(span),
    evidence: evidence.map((each) => ({
      role: each.role,
      text: render(each.text, language),
      value: each.value ?? null,
      ...(each.elsewhere && { file: each.elsewhere.file.name }),
      range: each.elsewhere?.range ?? rangeOf(each.span),
    })),
    fixes: fixes.map((fix) => fixJson(fix, rangeOf, language)),
  };
}

function fixJson(fix: Fix, rangeOf: (span: Span) => RangeJson, language: Language): FixJson {
  return {
    title: render(fix.title, language),
    safe: fix.safe,
    preferred: fix.preferred,
    edits: fix.edits().map(({ span, newText }) => ({ range: rangeOf(span), newText })),
  };
}

function labelOf({ place, concept, label }: Fact): string {
  if (place === undefined) return label ?? concept;
  const { table, row, column } = place;
  return row.label === '' ? columnName(column) : rowName(table, row);
}
