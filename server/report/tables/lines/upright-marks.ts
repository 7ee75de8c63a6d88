/** A line with fewer of them is a menu or a caption of a page. */
const fewestMarks = 3;

/**
 * The text with pipes for the marks between cells that stand for them, in lines that have several: full-width and
 * drawn ones (`｜`, `│`, `┃`, `¦`) and the ideograph `丨` that looks like them, as recognition of characters and some
 * editors write them, and pipes with a backslash before them, where a whole table was escaped for Markdown. Places
 * stay the same.
 */
export function withPlainPipes(text: string): string {
  const plain = text.includes(escaped) ? text.replace(lines, withoutEscapes) : text;
  if (!marks.some((mark) => plain.includes(mark))) return plain;
  return plain.replace(lines, (line) =>
    countMarks(line) < fewestMarks ? line : line.replace(/[｜│┃¦丨]/gu, '|'),
  );
}

const lines = /[^\n\r]+/gu;

const marks: readonly string[] = ['｜', '│', '┃', '¦', '丨'];

function countMarks(line: string): number {
  let count = 0;
  for (const character of line) if (marks.includes(character)) count++;
  return count;
}

const escaped = '\\|';

/** A line of cells in which every pipe is escaped; beside one that is not, `\|` is of a cell. */
function withoutEscapes(line: string): string {
  if (!line.includes(escaped) || /(?<!\\)\|/u.test(line)) return line;
  const plain = line.replaceAll(escaped, ' |');
  return plain.split('|').length > fewestMarks ? plain : line;
}
