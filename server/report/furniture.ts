import { isPageNumber, isPageWord } from './page-words.js';
import type { Furniture } from './report.js';
import type { Span } from './span.js';
import type { Table } from './table.js';

/** Fewer pipes in a row may be a row of empty cells. */
const shortestPipeRun = 8;

/** What a page put around the report: runs of empty pipes, broken characters, page numbers, navigation. */
export function readFurniture(
  text: string,
  pieces: readonly Span[],
  tables: readonly Table[],
  firstText: number,
): Furniture[] {
  const furniture: Furniture[] = [...outside(tables, pipeRuns(text)), ...brokenCharacters(text)];
  for (const span of pieces) {
    if (isPageNumber(text, span)) furniture.push({ span, kind: 'page-number' });
    else if (isNavigation(text, span, firstText)) furniture.push({ span, kind: 'navigation' });
  }
  return furniture.sort((a, b) => a.span.start - b.span.start);
}

/** Empty pipes inside a table are its lost cells. Both are in the order of the text. */
function* outside(tables: readonly Table[], runs: Iterable<Furniture>): Iterable<Furniture> {
  let next = 0;
  for (const run of runs) {
    while ((tables[next]?.span.end ?? Infinity) <= run.span.start) next++;
    if ((tables[next]?.span.start ?? Infinity) >= run.span.end) yield run;
  }
}

function* pipeRuns(text: string): Iterable<Furniture> {
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
    if (pipes >= shortestPipeRun) yield { span: { start: at, end: last }, kind: 'empty-pipes' };
    at = text.indexOf('||', Math.max(end, at + 2));
  }
}

function* brokenCharacters(text: string): Iterable<Furniture> {
  for (let at = text.indexOf('\ufffd'); at !== -1;) {
    let end = at + 1;
    while (text.charCodeAt(end) === 0xfffd) end++;
    yield { span: { start: at, end }, kind: 'broken-characters' };
    at = text.indexOf('\ufffd', end);
  }
}

/** Lines of a web page: certain wherever they stand, or short ones above the first text of the report. */
function isNavigation(text: string, span: Span, firstText: number): boolean {
  const length = span.end - span.start;
  if (length > 100) return false;
  const line = text.slice(span.start, span.end);
  if (isPageWord(line)) return true;
  return (
    span.end <= firstText &&
    (/^[•·●>＞|]/u.test(line) || line.includes(' > ') || line.includes('浏览'))
  );
}
