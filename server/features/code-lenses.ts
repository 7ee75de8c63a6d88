import type { CodeLens } from 'vscode-languageserver';
import type { BoundTable } from '../facts/fact.js';
import { render, type Localized } from '../language/message.js';
import { lineStartAt } from '../report/text/lines.js';
import { balancesOf, summaryOf, type Severities } from './figures/balances.js';
import type { CalculationsParams } from './protocol/findings.js';
import type { StatisticsParams } from './protocol/statistics.js';
import { rangeOf, type Reading } from './reading.js';

/** What a lens does when it is clicked, and what is counted. */
export interface CodeLensOptions {
  readonly severities: Severities;
  /** The command that lists the calculations; its one argument is a {@link CalculationsParams}. */
  readonly command: string;
  /** The command that shows the statistics, its one argument a {@link StatisticsParams}; absent where there is none. */
  readonly statisticsCommand?: string | undefined;
}

/** Over each table how many of its calculations hold, and where its figures are shown as data. */
export function codeLenses(
  reading: Reading,
  { severities, command, statisticsCommand }: CodeLensOptions,
): CodeLens[] {
  const { document, analysis, language } = reading;
  const balances = balancesOf(reading, severities);
  return analysis.bound.tables.flatMap((bound) => {
    const { table } = bound;
    const start = lineStartAt(analysis.report.text, topOf(bound, analysis.bound.tables));
    const lens = (title: string, command: string, target: object): CodeLens => ({
      range: rangeOf(document, { start, end: start }),
      command: { title, command, arguments: [target] },
    });
    const sums = summaryOf(balances.filter(({ calculation }) => calculation.table === table));
    const listed: CalculationsParams = { uri: document.uri, table: table.id };
    const shown: StatisticsParams = { uri: document.uri };
    return [
      ...(sums ? [lens(render(sums, language), command, listed)] : []),
      ...(statisticsCommand === undefined
        ? []
        : [lens(render(STATISTICS, language), statisticsCommand, shown)]),
    ];
  });
}

/** Where a table begins with what stands above its headers, unless another begins there. */
function topOf({ sources: [source], span }: BoundTable, tables: readonly BoundTable[]): number {
  if (source === undefined || source.span.start > span.start) return span.start;
  const isFirst = !tables.some(
    (other) => other.sources.includes(source) && other.span.start < span.start,
  );
  return isFirst ? source.span.start : span.start;
}

const STATISTICS: Localized = { zh: '统计数据', en: 'Statistics' };
