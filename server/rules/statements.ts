import { Characters } from '../report/text/characters.js';

/** What is said in one go ends with a full stop, a semicolon or its line. */
const marks = '。；;\n\r';
const endMarks = new Characters(marks);
const anyEndMark = new RegExp(`[${marks}]`, 'u');

/** Where the statement begins that a place stands in, no more than `reach` characters before the place. */
export function statementStart(text: string, at: number, reach: number): number {
  let start = at;
  while (start > 0 && at - start < reach && !endMarks.standAt(text, start - 1)) start--;
  return start;
}

/** Where the statement ends that a place stands in, no more than `reach` characters behind the place. */
export function statementEnd(text: string, at: number, reach: number): number {
  let end = at;
  while (end < text.length && end - at < reach && !endMarks.standAt(text, end)) end++;
  return end;
}

/** All statements of a text, without their marks. */
export function statementsOf(text: string): readonly string[] {
  return text.split(anyEndMark);
}
