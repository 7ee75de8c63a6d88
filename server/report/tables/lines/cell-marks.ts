/** The mark that ends a cell of a table of Word. */
const mark = '\u0007';

/**
 * The text with tabs for the marks that end the cells of a table of Word. Where each has the end of a paragraph before
 * it, as Word keeps its text, that is none of a row. Places stay the same.
 */
export function withTabsForMarks(text: string): string {
  if (!text.includes(mark)) return text;
  const pieces = text.split(mark);
  const rest = pieces.pop() ?? '';
  const apart = pieces.filter((piece) => lineEnd.test(piece)).length;
  const areApart = apart * 10 >= pieces.length * 9;
  const cells = areApart ? pieces.map(withoutLineEnd) : pieces;
  return cells.map((cell) => `${cell}\t`).join('') + rest;
}

const lineEnd = /(?:\r\n?|\n)$/u;

function withoutLineEnd(piece: string): string {
  return piece.replace(lineEnd, (end) => ' '.repeat(end.length));
}
