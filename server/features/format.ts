import type { Position, Range, TextEdit as ProtocolEdit } from 'vscode-languageserver';
import type { Span } from '../report/span.js';
import { formatTables } from './tables/formatting.js';
import { protocolEdits, spanOf, type Reading } from './reading.js';

/** Format Document: every pipe table aligned. */
export function formatDocument(reading: Reading): ProtocolEdit[] {
  return edits(reading, undefined, undefined);
}

/** Format Selection: the tables the range touches, whole, since a column is as wide as its widest cell. */
export function formatRange(reading: Reading, range: Range): ProtocolEdit[] {
  return edits(reading, spanOf(reading.document, range), undefined);
}

/** After Enter the table above is aligned, after Tab the table around; a row just begun is left alone. */
export function formatOnType(reading: Reading, position: Position, typed: string): ProtocolEdit[] {
  const caret = reading.document.offsetAt(position);
  if (typed !== '\n') return edits(reading, { start: caret, end: caret }, undefined);
  const above = { line: Math.max(0, position.line - 1), character: 0 };
  return edits(reading, { start: reading.document.offsetAt(above), end: caret }, caret);
}

function edits(
  { document, analysis }: Reading,
  within: Span | undefined,
  caret: number | undefined,
): ProtocolEdit[] {
  return protocolEdits(document, formatTables(analysis.report.printed, within, caret));
}
