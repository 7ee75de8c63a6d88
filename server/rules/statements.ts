/** What is said in one go ends with a full stop, a semicolon or its line. */
const endMarks = '。；;\n\r';
const anyEndMark = new RegExp(`[${endMarks}]`, 'u');

/** Where the statement begins that a place stands in, no more than `reach` characters before the place. */
export function statementStart(text: string, at: number, reach: number): number {
  let start = at;
  while (start > 0 && at - start < reach && !endMarks.includes(text.charAt(start - 1))) start--;
  return start;
}

/** Where the statement ends that a place stands in, no more than `reach` characters behind the place. */
export function statementEnd(text: string, at: number, reach: number): number {
  let end = at;
  while (end < text.length && end - at < reach && !endMarks.includes(text.charAt(end))) end++;
  return end;
}

/** All statements of a text, without their marks. */
export function statementsOf(text: string): readonly string[] {
  return text.split(anyEndMark);
}
