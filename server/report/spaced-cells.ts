import { isSpace } from './lines.js';
import { shortTextAt } from './short-texts.js';
import type { Span } from './span.js';
import { longestLabel, type Vocabulary } from './vocabulary.js';

/** A figure, dash or unit with the space around it is no longer. */
const longestValue = 24;

/**
 * Cuts a line into cells at its spaces. Figures, dashes and units stand alone; words one space apart are one cell,
 * unless each is a word of the forms; wider gaps always part.
 */
export function splitSpaced(text: string, line: Span, vocabulary: Vocabulary): Span[] {
  const cells: Span[] = [];
  let lastIsValue = true;
  let end = line.start;
  for (let start = line.start; start < line.end; start++) {
    if (isSpace(text.charCodeAt(start))) continue;
    const gap = start - end;
    end = start + 1;
    while (end < line.end && !isSpace(text.charCodeAt(end))) end++;
    if (end - start === 1 && text.charCodeAt(start) === backslash) {
      start = end - 1;
      continue;
    }
    const isValue =
      end - start <= longestValue && shortTextAt(text, start, end, vocabulary).isValue;
    const last = cells.at(-1);
    const joins =
      last !== undefined &&
      gap === 1 &&
      lastIsValue === isValue &&
      (isValue
        ? isUnitBehind(text, last, { start, end }, vocabulary)
        : !bothAreWords(text, last, { start, end }, vocabulary));
    if (joins) {
      cells[cells.length - 1] = { start: last.start, end };
    } else {
      cells.push({ start, end });
    }
    lastIsValue = isValue;
    start = end - 1;
  }
  return cells;
}

/** It stands for a blank first cell in the simple tables of reStructuredText. */
const backslash = 0x5c;

/** `12.5 万元`: a figure with its unit. */
function isUnitBehind(text: string, figure: Span, unit: Span, vocabulary: Vocabulary): boolean {
  if (!shortTextAt(text, unit.start, unit.end, vocabulary).isUnit) return false;
  if (shortTextAt(text, figure.start, figure.end, vocabulary).figure === undefined) return false;
  return shortTextAt(text, figure.start, unit.end, vocabulary).figure !== undefined;
}

function bothAreWords(text: string, first: Span, second: Span, vocabulary: Vocabulary): boolean {
  return isWord(text, first, vocabulary) && isWord(text, second, vocabulary);
}

/** A word of the forms, or the year a column is of: `历年累计 2017年度`. */
function isWord(text: string, { start, end }: Span, vocabulary: Vocabulary): boolean {
  if (end - start > longestLabel) return false;
  if (shortTextAt(text, start, end, vocabulary).kind !== undefined) return true;
  return end - start <= longestYear && /^\d{4}年度?$/u.test(text.slice(start, end));
}

const longestYear = 6;
