import { isPipeRow, pipesBefore } from '../report/tables/lines/pipe-rows.js';
import type { FigureCell } from './protocol/writing.js';
import type { Reading } from './reading.js';

/** The cells of pipe tables in which the form wants a figure, filled or not, in the order of the text. */
export function figureCells({ document, analysis }: Reading): readonly FigureCell[] {
  const { text, tables } = analysis.report;
  return analysis.bound.facts
    .flatMap(({ span, place }) => {
      const source = place?.source;
      return source && isPipeRow(text, span.start) ? [{ span, table: tables.indexOf(source) }] : [];
    })
    .sort((one, other) => one.span.start - other.span.start)
    .map(({ span, table }) => ({
      table,
      line: document.positionAt(span.start).line,
      cell: pipesBefore(text, span.start),
    }));
}
