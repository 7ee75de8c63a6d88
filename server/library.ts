/**
 * Nianbao as a library: the analysis the editor and the command line show, for any JavaScript program.
 * No file is read, nothing is sent anywhere, nothing is thrown whatever the text.
 *
 * ```js
 * import { analyse, render, reportJson } from 'nianbao';
 *
 * const analysis = analyse(text, { severities: {} });
 * if (analysis) {
 *   for (const finding of analysis.findings) console.log(finding.rule, render(finding.message, 'zh-cn'));
 *   console.log(reportJson('2024.md', analysis, { language: 'zh-cn', facts: 'with' }));
 * }
 * ```
 *
 * To hold a report against the year before, or a government's against its units', give what is kept of those; what
 * does not bear on it is left out:
 *
 * ```js
 * const others = texts.map((each, index) => summariseText(each, { uri: uris[index], name: names[index] }));
 * analyse(text, { severities: {}, others: () => others.filter((other) => other !== undefined) });
 * ```
 *
 * To have reports as data, in one vocabulary whatever their forms, with what follows from their figures:
 *
 * ```js
 * const stated = analyses.map((analysis, index) => statedReport(analysis, { uri: uris[index], name: names[index] }, 'figures'));
 * console.log(statisticsJson(byUnit(stated), 'zh-cn'));
 * ```
 *
 * Spans are UTF-16 offsets into the text. `bound.facts` are the figures of the tables, each bound to its concept;
 * `reportJson` gives the JSON that `nianbao check --format json` prints for one report.
 */
export { analyse, summariseText } from './analysis.js';
export type { Analysis, AnalysisOptions } from './analysis.js';
export { reportJson } from './cli/report-json.js';
export type {
  EvidenceJson,
  FactJson,
  FindingJson,
  FixJson,
  PositionJson,
  RangeJson,
  ReportJson,
  ReportJsonOptions,
  SilencedFindingJson,
} from './cli/report-json.js';
export type { Calculation, Term } from './facts/calculations/calculation.js';
export type { BoundReport, BoundRow, BoundTable, Fact, FactPlace } from './facts/fact.js';
export type { Fingerprint } from './facts/other-reports/fingerprint.js';
export type { ReportIdentity } from './facts/other-reports/identify.js';
export type { LinePosition, LineRange } from './facts/line-starts.js';
export type {
  OtherFigure,
  OtherPlace,
  OtherReport,
  OtherReports,
  ReportFile,
  SectionPrint,
} from './facts/other-reports/other-report.js';
export { forms } from './forms/catalogue.js';
export type { Applicant, Form, FormId } from './forms/form.js';
export { printDraft } from './forms/printing/print-draft.js';
export type { DraftRequest } from './forms/printing/print-draft.js';
export { render } from './language/message.js';
export type { Language, Localized, Message } from './language/message.js';
export type { Figure } from './report/figure.js';
export type { Report, Section } from './report/report.js';
export type { Span } from './report/span.js';
export type { Cell, CellState, Table, TableLayout } from './report/table.js';
export { catalogue } from './rules/catalogue.js';
export { applyEdits, safeEdits } from './rules/fixing.js';
export type {
  Evidence,
  Finding,
  Fix,
  Severity,
  SeveritySetting,
  SilencedFinding,
  TextEdit,
} from './rules/finding.js';
export type { RuleDescription } from './rules/rule.js';
export { concepts } from './statistics/concepts/concepts.js';
export type { Concept } from './statistics/concepts/concepts.js';
export { dataSetOf } from './statistics/data-set.js';
export type { DataPoint, DataSet, DataSetSource } from './statistics/data-set.js';
export { definitionChanges } from './statistics/concepts/definition-changes.js';
export type { DefinitionChange } from './statistics/concepts/definition-changes.js';
export type { Derivation } from './statistics/derive.js';
export { derivedConcepts } from './statistics/concepts/derived-concepts.js';
export type { DerivedConcept, Formula } from './statistics/concepts/derived-concepts.js';
export { longCsv } from './statistics/files/long-csv.js';
export { byUnit, statedReport } from './statistics/stated-report.js';
export type { StatedReport, UnitReports } from './statistics/stated-report.js';
export { statisticsJson } from './statistics/files/statistics-json.js';
export type { StatisticsJson } from './statistics/files/statistics-json.js';
export type { FigureStatus } from './statistics/status.js';
export type { UnitYears, YearPoint, YearSeries } from './statistics/years.js';
