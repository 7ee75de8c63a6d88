import type { FoldingRange } from 'vscode-languageserver';
import { beforeSpace } from '../report/text/lines.js';
import type { Section } from '../report/report.js';
import type { Span } from '../report/span.js';
import { FoldingRangeKind } from './lsp.js';
import type { Reading } from './reading.js';

/** What can be folded: the preface, sections as they are nested, tables, comments, page furniture. */
export function foldingRanges(reading: Reading): FoldingRange[] {
  const { report } = reading.analysis;
  const ranges = [
    ...(report.preface ? [fold(reading, report.preface)] : []),
    ...report.sections.flatMap((section) => foldSection(reading, section)),
    ...report.tables.map(({ span }) => fold(reading, span)),
    ...report.comments.map(({ span }) => fold(reading, span, FoldingRangeKind.Comment)),
    ...report.furniture.map(({ span }) => fold(reading, span)),
  ];
  return ranges.filter((range) => range !== undefined);
}

function foldSection(reading: Reading, section: Section): (FoldingRange | undefined)[] {
  return [
    fold(reading, section.span),
    ...section.sections.flatMap((child) => foldSection(reading, child)),
  ];
}

/** A range of whole lines; nothing where it all stands in one line. Blank lines at the end stay visible. */
function fold(
  { document, analysis }: Reading,
  span: Span,
  kind?: FoldingRangeKind,
): FoldingRange | undefined {
  const end = beforeSpace(analysis.report.text, span.start, span.end);
  const startLine = document.positionAt(span.start).line;
  const endLine = document.positionAt(end).line;
  if (endLine <= startLine) return undefined;
  return kind === undefined ? { startLine, endLine } : { startLine, endLine, kind };
}
