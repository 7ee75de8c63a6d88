import { isDash } from './cells.js';
import { wordKind } from './label-key.js';
import { isSpace } from './lines.js';
import { readFigure } from './read-figure.js';
import type { Span } from './span.js';
import type { Vocabulary } from './vocabulary.js';

/** Units that stand in a cell of their own. */
export const unitWords: ReadonlySet<string> = new Set(
  '条 件 份 篇 次 个 人 人次 项 宗 万元 元 亿元'.split(' '),
);

interface Token {
  readonly span: Span;
  /** Width of the space before it. */
  readonly gap: number;
  readonly value: boolean;
}

/**
 * Cuts a line into cells at its spaces. Figures, dashes and units stand alone; words one space apart are one cell,
 * unless each is a word of the forms; wider gaps always part.
 */
export function splitSpaced(text: string, line: Span, vocabulary: Vocabulary): Span[] {
  const cells: Span[] = [];
  let lastIsValue = true;
  for (const token of tokens(text, line)) {
    const last = cells.at(-1);
    const joins = last !== undefined && !lastIsValue && !token.value && token.gap === 1;
    if (joins && !bothAreWords(text, last, token.span, vocabulary)) {
      cells[cells.length - 1] = { start: last.start, end: token.span.end };
    } else {
      cells.push(token.span);
    }
    lastIsValue = token.value;
  }
  return cells;
}

function* tokens(text: string, line: Span): Iterable<Token> {
  let end = line.start;
  for (let start = line.start; start < line.end; start++) {
    if (isSpace(text.charCodeAt(start))) continue;
    const gap = start - end;
    end = start + 1;
    while (end < line.end && !isSpace(text.charCodeAt(end))) end++;
    const word = end - start <= 24 ? text.slice(start, end) : '';
    const value =
      word !== '' && (readFigure(word) !== undefined || isDash(word) || unitWords.has(word));
    yield { span: { start, end }, gap, value };
    start = end - 1;
  }
}

function bothAreWords(text: string, first: Span, second: Span, vocabulary: Vocabulary): boolean {
  return (
    wordKind(text.slice(first.start, first.end), vocabulary) !== undefined &&
    wordKind(text.slice(second.start, second.end), vocabulary) !== undefined
  );
}
