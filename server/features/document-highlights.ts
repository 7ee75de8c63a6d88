import type { DocumentHighlight, Position } from 'vscode-languageserver';
import { figureAt, mentionsOf, partsOf, sourcesOf, type PrintedFigure } from './figures/figures.js';
import { DocumentHighlightKind } from './lsp.js';
import { rangeOf, type Reading } from './reading.js';

/** Every place that states the figure at a position, as written there; and what it is the sum of, as read. */
export function documentHighlights(
  { analysis, document }: Reading,
  position: Position,
): DocumentHighlight[] {
  const figure = figureAt(analysis, document.offsetAt(position));
  if (!figure) return [];
  const seen = new Set<number>();
  const stated = mentionsOf(analysis, figure);
  const parts = stated.flatMap((each) => [
    ...sourcesOf(analysis, each),
    ...partsOf(analysis, each),
  ]);
  return [
    ...highlights(stated, DocumentHighlightKind.Write),
    ...highlights(parts, DocumentHighlightKind.Read),
  ];

  function highlights(
    figures: readonly PrintedFigure[],
    kind: DocumentHighlightKind,
  ): DocumentHighlight[] {
    return figures.flatMap(({ span }) => {
      // A blank has nothing to be seen.
      if (span.start === span.end || seen.has(span.start)) return [];
      seen.add(span.start);
      return [{ range: rangeOf(document, span), kind }];
    });
  }
}
