import { splitGlued } from '../lines/glued-cells.js';
import { withoutHeadingMark } from '../../headings/heading-mark.js';
import { isSpace, pastSpace, trimSpan } from '../../text/lines.js';
import { isBracketOpen } from '../../text/open-bracket.js';
import { shortTextAt, type ShortText } from '../../text/short-texts.js';
import { isProse } from '../../text/prose.js';
import { emptyLine, holdsOneCell, none, type SourceLine } from '../lines/source-line.js';
import { splitSpaced, splitStated } from '../lines/spaced-cells.js';
import type { Span } from '../../span.js';
import type { Vocabulary } from '../../vocabulary.js';

/**
 * What a line without separators may be in a table.
 * - `word`: a row or column label alone; `value`: a figure, dash or unit alone
 * - `row`: several cells split by space, a figure among them; `header`: several known words
 * - `fragment`: short text that may be part of a label; `stacked`: letters of labels set from top to bottom
 * - `gap`: blank or a page number
 * - `end`: prose, a section heading, another kind of line
 */
type Role = 'word' | 'value' | 'row' | 'header' | 'fragment' | 'stacked' | 'gap' | 'end';

/** A line of a table without separators, or of what follows it. */
export interface StreamLine {
  readonly role: Role;
  readonly line: SourceLine;
  /** What its words are, where the line is a single cell. */
  readonly word: ShortText | undefined;
  /** Its cells, where they are not the line as a whole. */
  readonly cells: readonly Span[];
}

/** What a line is in a table without separators, by its words or those of its cells. */
export function readRole(text: string, line: SourceLine, vocabulary: Vocabulary): StreamLine {
  const { kind, span } = line;
  if (kind === 'text') return readTextRole(text, line, span, vocabulary);
  if (line === emptyLine) return emptyGap;
  if (kind === 'blank') return several('gap', line, line.piece === -1 ? none : [span]);
  // A rule below cells a line each is that of a header whose cells broke; one below a row ends the cells before it.
  if (kind === 'rule') return several('gap', line, none);
  if (kind === 'tabs') return readTabsRole(text, line, vocabulary);
  if (!holdsOneCell(text, line)) return several('end', line, none);
  const [first = span] = line.cells;
  const { role } = readTextRole(text, line, trimSpan(text, first), vocabulary);
  const cell = role === 'word' || role === 'value' || role === 'fragment';
  return cell ? several(role, line, line.cells) : several('end', line, none);
}

/**
 * Figures between tabs behind a label on a line of its own, as a web page copies rows in which the label alone is a
 * paragraph; anything else between tabs is a table of rows.
 */
function readTabsRole(text: string, line: SourceLine, vocabulary: Vocabulary): StreamLine {
  const filled = line.cells.findIndex(({ start, end }) => pastSpace(text, start, end) < end);
  const cells = line.cells.slice(Math.max(0, filled));
  const areFigures = cells.every((cell) => {
    const { start, end } = trimSpan(text, cell);
    return start === end || shortTextAt(text, start, end, vocabulary).isValue;
  });
  return cells.length > 1 && areFigures ? several('row', line, cells) : several('end', line, none);
}

/** What a line is whose text stands in `span`. */
function readTextRole(
  text: string,
  line: SourceLine,
  span: Span,
  vocabulary: Vocabulary,
): StreamLine {
  if (isRule(text, span)) return several('gap', line, none);
  if (isProse(text, span) || isHeading(text, span, vocabulary)) return several('end', line, none);
  const word = shortTextAt(text, span.start, span.end, vocabulary);
  const role = roleOfWord(word);
  if (role === 'gap') return several(role, line, none);
  if (role !== undefined) return { role, line, word, cells: none };
  const stated = splitStated(text, span, vocabulary);
  if (stated !== undefined) return several('row', line, stated);
  const cells = splitSpaced(text, span, vocabulary);
  const ofCells = cells.length > 1 ? roleOfCells(text, cells, vocabulary) : undefined;
  if (ofCells !== undefined) return several(ofCells, line, cells);
  if (isStacked(text, span)) return several('stacked', line, none);
  const glued = cells.length === 1 ? splitGlued(text, span, vocabulary) : undefined;
  const ofGlued = glued && roleOfCells(text, glued, vocabulary);
  if (glued !== undefined && ofGlued !== undefined) return several(ofGlued, line, glued);
  const isShort = span.end - span.start <= 60 && !endsSentence(word.printed);
  return several(isShort ? 'fragment' : 'end', line, cells);
}

/** `----  ------  ----`: the rule below the headers of a table whose columns are parted by spaces. */
function isRule(text: string, { start, end }: Span): boolean {
  const mark = text.charCodeAt(start);
  if ((mark !== 0x2d && mark !== 0x3d) || text.charCodeAt(start + 1) !== mark) return false;
  for (let at = start + 2; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== mark && !isSpace(code)) return false;
  }
  return end - start >= shortestRule;
}

/** What stands for no figure is shorter. */
const shortestRule = 4;

/** A heading of Markdown, unless it is a caption or a label that was made one. */
function isHeading(text: string, span: Span, vocabulary: Vocabulary): boolean {
  const { start, end } = withoutHeadingMark(text, span);
  if (start === span.start) return false;
  const { kind } = shortTextAt(text, start, end, vocabulary);
  return kind === undefined || kind === 'section';
}

const emptyGap: StreamLine = { role: 'gap', line: emptyLine, word: undefined, cells: [] };

function several(role: Role, line: SourceLine, cells: readonly Span[]): StreamLine {
  return { role, line, word: undefined, cells };
}

/** What a line is by its words as a whole; undefined where they tell nothing. */
function roleOfWord({ ofPage, isValue, kind }: ShortText): Role | undefined {
  if (ofPage !== undefined) return ofPage === 'number' ? 'gap' : 'end';
  if (isValue) return 'value';
  if (kind === undefined) return undefined;
  return kind === 'section' ? 'end' : 'word';
}

/** What a line is by what its cells are; undefined where they tell nothing. */
function roleOfCells(
  text: string,
  cells: readonly Span[],
  vocabulary: Vocabulary,
): Role | undefined {
  const { words, figures, others, opensRow, ends } = countCells(text, cells, vocabulary);
  if (ends === 'figure' && (words > 0 || figures > 1) && others < 4) return 'row';
  // A remark stands in a column of its own; where there is only a unit, the figure was left out.
  if (opensRow && ends === 'remark' && others === 1) return 'row';
  if (opensRow && words === 1 && figures + others === 0) return 'row';
  // A unit and its figure, whose label stands on another line.
  if (cells.length === 2 && ends === 'figure' && words + others === 0) return 'row';
  if (figures === 0 && words > 1) return 'header';
  return undefined;
}

/** The cells of a line by what they are, units left out. */
interface CellCounts {
  /** Words of the forms. */
  readonly words: number;
  readonly figures: number;
  readonly others: number;
  /** Whether the first is the label of a row. */
  readonly opensRow: boolean;
  /** What the last is: a remark stands apart behind a figure. */
  readonly ends: 'figure' | 'remark' | undefined;
}

function countCells(text: string, cells: readonly Span[], vocabulary: Vocabulary): CellCounts {
  let words = 0;
  let figures = 0;
  let others = 0;
  let ends: CellCounts['ends'];
  let opensRow = false;
  for (let index = 0; index < cells.length; index++) {
    const { start = 0, end = 0 } = cells[index] ?? {};
    const { isValue, isUnit, kind } = shortTextAt(text, start, end, vocabulary);
    const isFigure = isValue && !isUnit;
    if (isFigure) figures++;
    else if (kind !== undefined) words++;
    else if (!isUnit) others++;
    if (index === 0) opensRow = kind === 'row';
    const isApart = start - (cells[index - 1]?.end ?? start) > 1;
    if (isFigure) ends = 'figure';
    else ends = ends === 'figure' && !isValue && isApart ? 'remark' : undefined;
  }
  return { words, figures, others, opensRow, ends };
}

/** `结 果 他 未`: one line of column labels that are set from top to bottom, a letter or two of each. */
function isStacked(text: string, { start, end }: Span): boolean {
  if (end - start > longestStacked || !isBrief(text, start)) return false;
  const pieces = text.slice(start, end).split(/\s+/u);
  return (
    pieces.length >= fewestStacked && pieces.every((piece) => /^[\u4e00-\u9fff]{1,2}$/u.test(piece))
  );
}

/** Whether space follows the first letter or the second: so few lines have it that the rest need not be cut. */
function isBrief(text: string, start: number): boolean {
  return isSpace(text.charCodeAt(start + 1)) || isSpace(text.charCodeAt(start + 2));
}

const longestStacked = 160;
const fewestStacked = 3;

function endsSentence(content: string): boolean {
  return (
    content.includes('。') ||
    content.includes(';') ||
    (content.endsWith('：') && !isBracketOpen(content)) ||
    content.includes('；')
  );
}
