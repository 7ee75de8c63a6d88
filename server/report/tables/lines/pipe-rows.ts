import { lineStartAt } from '../../text/lines.js';

/** Whether the line of an offset is a row of a pipe table. */
export function isPipeRow(text: string, offset: number): boolean {
  let at = lineStartAt(text, offset);
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return text[at] === '|';
}

/**
 * Pipes on its line before an offset that are not escaped, which alignment neither adds there nor takes away.
 * @param text of a draft, or of the line alone
 */
export function pipesBefore(text: string, offset: number): number {
  let pipes = 0;
  for (let at = lineStartAt(text, offset); at < offset; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '|') pipes += 1;
  }
  return pipes;
}
