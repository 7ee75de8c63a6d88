import type { Location, LocationLink, Position, Range } from 'vscode-languageserver';
import { placeIn, type FigureElsewhere } from '../facts/other-reports/other-report.js';
import { lineEndAt, lineStartAt } from '../report/text/lines.js';
import { figureAt, sourcesOf, type PrintedFigure } from './figures/figures.js';
import { takenOver } from './figures/last-year.js';
import { rangeOf, type Reading } from './reading.js';

/** Where a definition may lead in a client. */
export interface DefinitionOptions {
  /** The client takes links, which also say what is jumped from and what to show around the target. */
  readonly links: boolean;
}

/**
 * From a figure to what it comes from: from a sentence to the table that states the same, from a printed total to its
 * parts, from what was carried in to last year's report. A figure that comes from nowhere else leads to itself: an
 * editor then shows who repeats it.
 */
export function definition(
  reading: Reading,
  position: Position,
  { links }: DefinitionOptions,
): Location[] | LocationLink[] {
  const { analysis, document } = reading;
  const from = figureAt(analysis, document.offsetAt(position));
  if (!from) return [];
  const elsewhere = takenOver(analysis, from);
  const sources = [
    ...sourcesOf(analysis, from).map((source) => targetHere(reading, source)),
    ...(elsewhere ? [targetElsewhere(elsewhere)] : []),
  ];
  const targets = sources.length === 0 ? [targetHere(reading, from)] : sources;
  if (!links) return targets.map(({ uri, range }) => ({ uri, range }));
  return targets.map(({ uri, range, around }) => ({
    originSelectionRange: rangeOf(document, from.span),
    targetUri: uri,
    targetRange: around,
    targetSelectionRange: range,
  }));
}

/** Where a definition leads, and what to show around it. */
interface Target {
  readonly uri: string;
  readonly range: Range;
  readonly around: Range;
}

function targetHere({ document, analysis }: Reading, { span }: PrintedFigure): Target {
  const { text } = analysis.report;
  const line = { start: lineStartAt(text, span.start), end: lineEndAt(text, span.end) };
  return {
    uri: document.uri,
    range: rangeOf(document, span),
    around: rangeOf(document, line),
  };
}

function targetElsewhere({ report, figure }: FigureElsewhere): Target {
  const { file, range } = placeIn(report, figure.span);
  return { uri: file.uri, range, around: range };
}
