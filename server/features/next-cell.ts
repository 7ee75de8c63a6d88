import type { Position } from 'vscode-languageserver';
import { placeAt } from './place.js';
import { formatTables } from './formatting.js';
import type { NextCell, NextCellParams } from './protocol.js';
import { rangeOf, type Reading } from './reading.js';

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
  if (!here.table || !isPipeRow(text, lineStart(text, offset))) return undefined;
  const figures = analysis.bound.facts
    .filter(({ place }) => place?.source === here.table)
    .map(({ span }) => span)
    .sort((one, other) => one.start - other.start);
  const target =
    direction === 'next'
      ? figures.find(({ start }) => start > (here.cell?.span.end ?? offset))
      : figures.findLast(({ end }) => end < (here.cell?.span.start ?? offset));
  if (!target || !isPipeRow(text, lineStart(text, target.start))) return undefined;
  return {
    line: document.positionAt(target.start).line,
    cell: pipesBetween(text, lineStart(text, target.start), target.start),
    edits: formatTables(text, { start: offset, end: offset }).map(({ span, newText }) => ({
      range: rangeOf(document, span),
      newText,
    })),
  };
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  return start;
}

function isPipeRow(text: string, start: number): boolean {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return text[at] === '|';
}

/** Pipes that are not escaped, which alignment neither adds before a cell nor takes away. */
function pipesBetween(text: string, start: number, end: number): number {
  let pipes = 0;
  for (let at = start; at < end; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '|') pipes += 1;
  }
  return pipes;
}
