import type { Position, SelectionRange } from 'vscode-languageserver';
import { lineEndAt, lineStartAt } from '../report/text/lines.js';
import { encloses, type Span } from '../report/span.js';
import { placeAt } from './place.js';
import { rangeOf, type Reading } from './reading.js';

/** For each position what Expand Selection takes: cell, row, table, line, section by section, document. */
export function selectionRanges(
  reading: Reading,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => selectionRangeAt(reading, position));
}

function selectionRangeAt({ document, analysis }: Reading, position: Position): SelectionRange {
  const { report } = analysis;
  const offset = document.offsetAt(position);
  const { sections, table, row, cell } = placeAt(report, offset);
  const outwards: readonly (Span | undefined)[] = [
    cell?.span,
    sections.at(-1)?.heading.span,
    row?.span,
    { start: lineStartAt(report.text, offset), end: lineEndAt(report.text, offset) },
    table?.span,
    ...sections.toReversed().flatMap((section) => [section.body, section.span]),
    { start: 0, end: report.text.length },
  ];
  const chain: Span[] = [];
  for (const span of outwards) {
    const inner = chain.at(-1) ?? { start: offset, end: offset };
    if (span && encloses(span, inner) && !(chain.length > 0 && encloses(inner, span))) {
      chain.push(span);
    }
  }
  return (
    chain.reduceRight<SelectionRange | undefined>(
      (parent, span) =>
        parent ? { range: rangeOf(document, span), parent } : { range: rangeOf(document, span) },
      undefined,
    ) ?? { range: rangeOf(document, { start: offset, end: offset }) }
  );
}
