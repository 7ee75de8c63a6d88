import type { Location, LocationLink, Position } from 'vscode-languageserver';
import { lineEndAt, lineStartAt } from '../rules/inserting.js';
import { figureAt, sourcesOf, type PrintedFigure } from './figures.js';
import { rangeOf, type Reading } from './reading.js';

/** Where a definition may lead in a client. */
export interface DefinitionOptions {
  /** The client takes links, which also say what is jumped from and what to show around the target. */
  readonly links: boolean;
}

/**
 * From a figure to what it comes from: from a sentence to the table that states the same, from a printed total to its
 * parts. A figure that comes from nowhere else leads to itself: an editor then shows who repeats it.
 */
export function definition(
  reading: Reading,
  position: Position,
  { links }: DefinitionOptions,
): Location[] | LocationLink[] {
  const { analysis, document } = reading;
  const from = figureAt(analysis, document.offsetAt(position));
  if (!from) return [];
  const sources = sourcesOf(analysis, from);
  const targets = sources.length === 0 ? [from] : sources;
  return links
    ? targets.map((target) => linkTo(reading, from, target))
    : targets.map(({ span }) => ({ uri: document.uri, range: rangeOf(document, span) }));
}

function linkTo(
  { document, analysis: { report } }: Reading,
  from: PrintedFigure,
  { span }: PrintedFigure,
): LocationLink {
  const line = {
    start: lineStartAt(report.text, span.start),
    end: lineEndAt(report.text, span.end),
  };
  return {
    originSelectionRange: rangeOf(document, from.span),
    targetUri: document.uri,
    targetRange: rangeOf(document, line),
    targetSelectionRange: rangeOf(document, span),
  };
}
