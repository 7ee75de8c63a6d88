import type { Furniture } from '../report.js';
import { shortTextAt } from './short-texts.js';
import type { Span } from '../span.js';
import type { Table } from '../table.js';
import type { Vocabulary } from '../vocabulary.js';

/** Fewer pipes in a row may be a row of empty cells. */
const shortestPipeRun = 8;

/** What a page put around the report: runs of empty pipes, broken characters, page numbers, navigation. */
export function readFurniture(
  text: string,
  pieces: readonly Span[],
  tables: readonly Table[],
  firstText: number,
  vocabulary: Vocabulary,
): Furniture[] {
  const furniture: Furniture[] = [];
  addPipeRuns(text, tables, furniture);
  addBrokenCharacters(text, furniture);
  for (const span of pieces) {
    if (span.end - span.start > longestLine) continue;
    const { ofPage, printed } = shortTextAt(text, span.start, span.end, vocabulary);
    if (ofPage === 'number') furniture.push({ span, kind: 'page-number' });
    else if (ofPage === 'words' || (span.end <= firstText && isNavigation(printed))) {
      furniture.push({ span, kind: 'navigation' });
    }
  }
  return furniture.sort((a, b) => a.span.start - b.span.start);
}

/** No line of a page is longer. */
const longestLine = 100;

/** Runs of empty pipes; those inside a table are its lost cells. */
function addPipeRuns(text: string, tables: readonly Table[], furniture: Furniture[]): void {
  let next = 0;
  for (let at = text.indexOf('||'); at !== -1;) {
    let end = at;
    let last = at;
    let pipes = 0;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === 0x7c) {
        pipes++;
        last = end + 1;
      } else if (code !== 0x20) break;
    }
    if (pipes >= shortestPipeRun) {
      while ((tables[next]?.span.end ?? Infinity) <= at) next++;
      if ((tables[next]?.span.start ?? Infinity) >= last) {
        furniture.push({ span: { start: at, end: last }, kind: 'empty-pipes' });
      }
    }
    at = text.indexOf('||', Math.max(end, at + 2));
  }
}

function addBrokenCharacters(text: string, furniture: Furniture[]): void {
  for (let at = text.indexOf('\ufffd'); at !== -1;) {
    let end = at + 1;
    while (text.charCodeAt(end) === 0xfffd) end++;
    furniture.push({ span: { start: at, end }, kind: 'broken-characters' });
    at = text.indexOf('\ufffd', end);
  }
  for (let at = text.indexOf(misread); at !== -1;) {
    let end = at + misread.length;
    while (misread.includes(text.charAt(end)) && end < text.length) end++;
    furniture.push({ span: { start: at, end }, kind: 'broken-characters' });
    at = text.indexOf(misread, end);
  }
}

/** Two broken characters of UTF-8, read as GBK. */
const misread = '锟斤拷';

/** Whether a short line above the first text of the report is of a web page. */
function isNavigation(line: string): boolean {
  return /^[•·●>＞|]/u.test(line) || line.includes(' > ') || line.includes('浏览');
}
