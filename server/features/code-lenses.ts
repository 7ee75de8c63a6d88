import type { CodeLens } from 'vscode-languageserver';
import { render } from '../language/message.js';
import { lineStartAt } from '../rules/inserting.js';
import { balancesOf, summaryOf, type Severities } from './balances.js';
import type { CalculationsParams } from './protocol.js';
import { rangeOf, type Reading } from './reading.js';

/** What a lens does when it is clicked, and what is counted. */
export interface CodeLensOptions {
  readonly severities: Severities;
  /** The command that lists the calculations; its one argument is a {@link CalculationsParams}. */
  readonly command: string;
}

/** Over each table how many of its calculations hold; a click lists them. */
export function codeLenses(reading: Reading, { severities, command }: CodeLensOptions): CodeLens[] {
  const { document, analysis, language } = reading;
  const balances = balancesOf(reading, severities);
  return analysis.bound.tables.flatMap(({ table, span }) => {
    const title = summaryOf(balances.filter(({ calculation }) => calculation.table === table));
    if (!title) return [];
    const start = lineStartAt(analysis.report.text, span.start);
    const target: CalculationsParams = { uri: document.uri, table: table.id };
    return [
      {
        range: rangeOf(document, { start, end: start }),
        command: { title: render(title, language), command, arguments: [target] },
      },
    ];
  });
}
