import type { Analysis } from '../../analysis.js';
import type { Fact } from '../../facts/fact.js';
import { tableFacts } from '../../facts/calculations/table-reading.js';
import { lastYearsFigure, type FigureElsewhere } from '../../facts/other-reports/other-report.js';
import { mentionsOf, type PrintedFigure } from './figures.js';

/** What last year's report of the unit says of the very thing a figure states; undefined where it is not at hand. */
export function lastYearOf(analysis: Analysis, figure: PrintedFigure): FigureElsewhere | undefined {
  const cell = mentionsOf(analysis, figure).find(({ home }) => home === 'table');
  return cell?.home === 'table' ? lastYearsFigure(analysis.others, cell.fact) : undefined;
}

/**
 * The figure of last year's report that a figure takes over: what was carried in is what last year carried out, and a
 * sentence on last year says what last year's report said.
 */
export function takenOver(analysis: Analysis, figure: PrintedFigure): FigureElsewhere | undefined {
  const { others } = analysis;
  if (others.lastYear.length === 0 || figure.home === 'claim') return undefined;
  if (figure.home === 'sentence') {
    const fact = factOfLastYear(analysis, figure);
    return fact && lastYearsFigure(others, fact);
  }
  const { concept, applicant, period } = figure.fact;
  if (concept !== 'requests.carriedIn') return undefined;
  return lastYearsFigure(others, { concept: 'requests.carriedOut', applicant, period });
}

/** The table figure a sentence on last year would speak of if it spoke of this one. */
function factOfLastYear(
  { bound }: Analysis,
  { quantity: { meaning } }: Extract<PrintedFigure, { readonly home: 'sentence' }>,
): Fact | undefined {
  const [reading, another] = meaning?.readings ?? [];
  if (meaning?.period !== 'previous' || meaning.scope !== 'whole') return undefined;
  if (reading === undefined || another !== undefined) return undefined;
  const facts = tableFacts(bound, reading, 'year') ?? [];
  return facts.length === 1 ? facts[0] : undefined;
}
