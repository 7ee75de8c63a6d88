import type { Location, Position, ReferenceContext } from 'vscode-languageserver';
import { figureAt, mentionsOf } from './figures/figures.js';
import { rangeOf, type Reading } from './reading.js';

/** Every place that states what the figure at a position states: its table cell, which is its declaration, and sentences. */
export function references(
  { analysis, document }: Reading,
  position: Position,
  { includeDeclaration }: ReferenceContext,
): Location[] {
  const figure = figureAt(analysis, document.offsetAt(position));
  if (!figure) return [];
  return mentionsOf(analysis, figure)
    .filter(({ home }) => includeDeclaration || home !== 'table')
    .map(({ span }) => ({ uri: document.uri, range: rangeOf(document, span) }));
}
