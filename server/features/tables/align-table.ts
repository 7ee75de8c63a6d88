import type { TextEdit as ProtocolEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../rules/finding.js';
import { formatTables } from './formatting.js';
import { protocolEdits, type Reading } from '../reading.js';

/**
 * Edits that align the table of a line, each as small as can be: what is typed next to them meanwhile, and the caret,
 * stay where they are.
 */
export function alignTable({ document, analysis }: Reading, line: number): ProtocolEdit[] {
  const { printed } = analysis.report;
  const offset = document.offsetAt({ line, character: 0 });
  const edits = formatTables(printed, { start: offset, end: offset });
  return protocolEdits(
    document,
    edits.flatMap((edit) => fillingEdits(printed, edit) ?? [edit]),
  );
}

/**
 * The same change as edits of nothing but spaces, and of dashes in a delimiter row, before what follows them; undefined
 * where more changes.
 */
function fillingEdits(text: string, { span, newText }: TextEdit): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  let [at, to] = [span.start, 0];
  for (;;) {
    const filling = text[at] === '-' && newText[to] === '-' ? '-' : ' ';
    const end = runEnd(text, at, filling, span.end);
    const wantedEnd = runEnd(newText, to, filling, newText.length);
    const more = wantedEnd - to - (end - at);
    if (more > 0) edits.push({ span: { start: at, end: at }, newText: filling.repeat(more) });
    if (more < 0) edits.push({ span: { start: at, end: at - more }, newText: '' });
    [at, to] = [end, wantedEnd];
    if (at === span.end && to === newText.length) return edits;
    if (filling === '-') continue;
    if (at === span.end || text[at] !== newText[to]) return undefined;
    if (text[at] === '-') continue;
    at += 1;
    to += 1;
  }
}

/** Where a run of a character ends that begins at a place, which may have none of it. */
function runEnd(text: string, start: number, character: string, stop: number): number {
  let end = start;
  while (end < stop && text[end] === character) end += 1;
  return end;
}
