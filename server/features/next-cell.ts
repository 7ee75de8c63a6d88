import type { Position } from 'vscode-languageserver';
import { formatTables } from './formatting.js';
import { isPipeRow, pipesBefore } from './pipe-rows.js';
import { placeAt } from './place.js';
import type { NextCell, NextCellParams } from './protocol-writing.js';
import { protocolEdits, type Reading } from './reading.js';

/**
 * Where Tab leads from a cell of a pipe table: to the next cell the form wants a figure in, labels passed over, or
 * to the one before. `undefined` outside a pipe table of the form and behind its last figure.
 */
export function nextCell(
  reading: Reading,
  position: Position,
  direction: NextCellParams['direction'],
): NextCell | undefined {
  const { document, analysis } = reading;
  const { text } = analysis.report;
  const offset = document.offsetAt(position);
  const here = placeAt(analysis.report, offset);
  if (!here.table || !isPipeRow(text, offset)) return undefined;
  const figures = analysis.bound.facts
    .filter(({ place }) => place?.source === here.table)
    .map(({ span }) => span)
    .sort((one, other) => one.start - other.start);
  const target =
    direction === 'next'
      ? figures.find(({ start }) => start > (here.cell?.span.end ?? offset))
      : figures.findLast(({ end }) => end < (here.cell?.span.start ?? offset));
  if (!target || !isPipeRow(text, target.start)) return undefined;
  return {
    line: document.positionAt(target.start).line,
    cell: pipesBefore(text, target.start),
    edits: protocolEdits(document, formatTables(text, { start: offset, end: offset })),
  };
}
