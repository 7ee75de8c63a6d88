import type { Reading } from '../reading.js';
import type { Quantity } from '../../facts/prose/reading.js';
import type { SaidFigure } from '../protocol/preview.js';
import type { DraftFigures } from './draft-figures.js';

/** The figures that stand in sentences and in no table, with the words around them. */
export function saidFigures({ analysis }: Reading, { all }: DraftFigures): readonly SaidFigure[] {
  const { report } = analysis;
  const year = report.year?.value.toString() ?? null;
  return all.flatMap((figure) => {
    if (figure.home === 'table') return [];
    const { scope, period } = figure.fact;
    return {
      figure: figure.id,
      context: contextOf(report.text, figure.quantity),
      scope,
      period: period === 'cumulative' ? 'cumulative' : year,
    };
  });
}

/** The clause it stands in, which may reach over lines; of a long one what is near the figure. */
function contextOf(text: string, { clause, span }: Quantity): string {
  const start = Math.max(clause.start, span.start - around);
  const end = Math.min(clause.end, span.end + around);
  const said = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return `${start > clause.start ? '…' : ''}${said}${end < clause.end ? '…' : ''}`;
}

/** Characters shown on either side of a figure at most. */
const around = 40;
