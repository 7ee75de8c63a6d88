/** A line with fewer of them is a menu or a caption of a page. */
const fewestMarks = 3;

/**
 * The text with the full-width and drawn marks between cells (`｜`, `│`, `┃`, and the ideograph `丨` that looks like them) as pipes, in lines that have several:
 * recognition of characters and some editors write them so. Places stay the same.
 */
export function withPlainPipes(text: string): string {
  if (!marks.some((mark) => text.includes(mark))) return text;
  return text.replace(/[^\n\r]+/gu, (line) =>
    countMarks(line) < fewestMarks ? line : line.replace(/[｜│┃丨]/gu, '|'),
  );
}

const marks: readonly string[] = ['｜', '│', '┃', '丨'];

function countMarks(line: string): number {
  let count = 0;
  for (const character of line) if (marks.includes(character)) count++;
  return count;
}
