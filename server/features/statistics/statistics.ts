import type { OtherReport } from '../../facts/other-reports/other-report.js';
import { renderAlone } from '../../language/message.js';
import type { Finding } from '../../rules/finding.js';
import { columnName, rowName } from '../../rules/naming.js';
import { dataSetOf } from '../../statistics/data-set.js';
import { Standings, type FigureStatus } from '../../statistics/status.js';
import { balancesOf, type Severities } from '../figures/balances.js';
import type { Statistics, StatisticsFigure } from '../protocol/preview.js';
import { rangeOf, type Reading } from '../reading.js';
import { applicantBars, disputeBars } from './bars.js';
import { DraftFigures, type DraftFigure } from './draft-figures.js';
import { FindingMarks } from './finding-marks.js';
import { requestFlow } from './flow.js';
import { statisticsHead } from './head.js';
import { keyFigures } from './key-figures.js';
import { KnownFigures } from './known-figures.js';
import { LastYear } from './last-year.js';
import { saidFigures } from './said.js';
import { statisticsTables } from './tables.js';
import { yearsOfUnit } from './years.js';

/** What a report is shown with. */
export interface StatisticsOptions {
  readonly severities: Severities;
  /** What is kept of the unit's reports for other years. */
  readonly years: readonly OtherReport[];
  /** Findings that are not shown: they miss what the draft has not come to. */
  readonly toCome?: ReadonlySet<Finding>;
}

/** Everything the preview shows of a report. */
export function statistics(
  reading: Reading,
  { severities, years, toCome = new Set() }: StatisticsOptions,
): Statistics {
  const { document, analysis, language } = reading;
  const figures = new DraftFigures(analysis);
  const balances = balancesOf(reading, severities);
  const standings = new Standings(analysis);
  const findings = analysis.findings.filter((finding) => !toCome.has(finding));
  const marks = new FindingMarks(findings);
  const data = dataSetOf(analysis, standings);
  const known = new KnownFigures(data, figures);
  const lastYear = new LastYear(analysis.others);
  const bars = { form: analysis.form, figures, balances, standings, language };
  return {
    uri: document.uri,
    version: document.version,
    language,
    head: statisticsHead(analysis, { findings, balances, language }),
    keyFigures: keyFigures({ form: analysis.form, known, lastYear, language }),
    flow: requestFlow(known, analysis.form, language),
    applicants: applicantBars(bars),
    disputes: disputeBars(bars),
    years: yearsOfUnit(reading, data.figures, years),
    tables: statisticsTables({ analysis, figures, balances, language }),
    said: saidFigures(reading, figures),
    findings: findings.map(({ rule, severity, message, span }) => ({
      rule,
      severity,
      message: renderAlone(message, language),
      range: rangeOf(document, span),
    })),
    figures: figures.all.map((figure) => shown(reading, figure, standings, marks)),
  };
}

function shown(
  { document }: Reading,
  figure: DraftFigure,
  standings: Standings,
  marks: FindingMarks,
): StatisticsFigure {
  const { fact, id } = figure;
  const { concept, printed, value, unit, state } = fact;
  const span = fact.place?.cell.span ?? fact.span;
  return {
    id,
    concept,
    label: labelOf(figure),
    printed,
    value: value?.toFixed() ?? null,
    unit,
    state,
    status: statusOf(figure, standings),
    range: rangeOf(document, span),
    again: figure.again.map((each) => rangeOf(document, each.span)),
    findings: marks.in(span),
  };
}

/** Row and column in the form's words, each as far as it tells anything. */
function labelOf({ fact: { place, label, concept } }: DraftFigure): string {
  if (place === undefined) return label ?? concept;
  const { table, row, column, block } = place;
  if (row.label === '') return columnName(column);
  const name = rowName(table, row);
  return block.columns.length < 2 ? name : `${name} · ${columnName(column)}`;
}

function statusOf(figure: DraftFigure, standings: Standings): FigureStatus {
  return figure.home === 'table' ? standings.of(figure.fact) : standings.ofSaid(figure.quantity);
}
