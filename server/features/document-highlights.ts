import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Position,
} from 'vscode-languageserver';
import { figureAt, mentionsOf, sourcesOf, type PrintedFigure } from './figures.js';
import { rangeOf, type Reading } from './reading.js';

/** Every place that states the figure at a position, as written there; and what it is the sum of, as read. */
export function documentHighlights(
  { analysis, document }: Reading,
  position: Position,
): DocumentHighlight[] {
  const figure = figureAt(analysis, document.offsetAt(position));
  if (!figure) return [];
  const stated = mentionsOf(analysis, figure);
  const spans = new Set(stated.map(({ span }) => span.start));
  const read = stated
    .flatMap((each) => sourcesOf(analysis, each))
    .filter(({ span: { start } }) => !spans.has(start) && spans.add(start));
  const highlight =
    (kind: DocumentHighlightKind) =>
    ({ span }: PrintedFigure): DocumentHighlight => ({ range: rangeOf(document, span), kind });
  return [
    ...stated.map(highlight(DocumentHighlightKind.Write)),
    ...read.map(highlight(DocumentHighlightKind.Read)),
  ].filter(
    ({ range: { start, end } }) => start.line !== end.line || start.character < end.character,
  );
}
