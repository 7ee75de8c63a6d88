import { withTabsForMarks } from './lines/cell-marks.js';
import { dropCommaWords } from './lines/comma-cells.js';
import { readGridTable } from './grids/grid-tables.js';
import { readHtmlTables } from './html/html-tables.js';
import { forEachLine } from '../text/lines.js';
import type { SourceLine } from './lines/source-line.js';
import { SourceLineReader } from './lines/source-lines.js';
import type { Span } from '../span.js';
import { readRuledTables } from './ruled/ruled-tables.js';
import { readStreamTable } from './streams/stream-tables.js';
import type { Table } from '../table.js';
import { withPlainPipes } from './lines/upright-marks.js';
import type { Vocabulary } from '../vocabulary.js';

/** The tables of a text, and the lines that are in none of them. */
export interface TablesAndText {
  /** In the order of the text. */
  readonly tables: readonly Table[];
  /** Lines of `text` kind outside tables, their content trimmed. */
  readonly prose: readonly Span[];
}

/** Finds every table of a text in whatever layout. `comments` are passed over. */
export function readTables(
  printed: string,
  comments: readonly Span[],
  vocabulary: Vocabulary,
): TablesAndText {
  const drawn = [...readHtmlTables(printed), ...readRuledTables(printed, vocabulary)];
  const text = withPlainPipes(withTabsForMarks(printed));
  const lines = readLines(text, drawn, comments, vocabulary);
  const tables: Table[] = [...drawn];
  const prose: Span[] = [];
  let hopeless = 0;
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (line === undefined) break;
    const run =
      readGridTable(text, lines, index, vocabulary) ??
      (index < hopeless ? undefined : readStreamTable(text, lines, index, vocabulary));
    if (run?.table !== undefined) {
      tables.push(run.table);
      index = run.end;
      continue;
    }
    if (run !== undefined) hopeless = run.end;
    if (line.kind !== 'blank' && line.kind !== 'rule' && line.kind !== 'taken') {
      prose.push(line.span);
    }
    index++;
  }
  tables.sort((a, b) => a.span.start - b.span.start);
  return { tables, prose };
}

/** All lines of the text; a table of HTML or of drawn lines is one line, a comment a blank one. */
function readLines(
  text: string,
  drawn: readonly Table[],
  comments: readonly Span[],
  vocabulary: Vocabulary,
): SourceLine[] {
  const lines: SourceLine[] = [];
  const reader = new SourceLineReader(text, vocabulary);
  let from = 0;
  const readUpTo = (end: number) => {
    forEachLine(text, { start: from, end }, (lineStart, lineEnd) => {
      reader.read(lineStart, lineEnd, lines);
    });
  };
  const taken = [
    ...drawn.map(({ span }) => ({ span, kind: 'taken' as const })),
    ...comments.map((span) => ({ span, kind: 'blank' as const })),
  ].sort((a, b) => a.span.start - b.span.start);
  for (const { span, kind } of taken) {
    if (span.start < from) continue;
    readUpTo(span.start);
    lines.push({ kind, span, cells: [], piece: -1, closed: false });
    from = span.end;
  }
  readUpTo(text.length);
  if (reader.hasCommas) dropCommaWords(text, lines, vocabulary);
  return lines;
}
