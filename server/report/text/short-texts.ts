import { isDash, stateOf } from './cell-state.js';
import { copyOf } from '../remembering/copy-of.js';
import { withoutEmphasis } from './emphasis.js';
import type { Figure } from '../figure.js';
import { LastAsked } from '../remembering/last-asked.js';
import { foldSpace } from './lines.js';
import { isPageNumber, isPageWord } from './page-words.js';
import { readFigure } from './read-figure.js';
import type { CellState } from '../table.js';
import { unitWords } from './unit-words.js';
import { longestLabel, type Vocabulary } from '../vocabulary.js';
import { wordKind, type WordKind } from './word-kind.js';

/** What a short piece of text is by its words alone, wherever it stands. */
export interface ShortText {
  readonly printed: string;
  /** `printed` with runs of space folded to one, as cells have it. */
  readonly content: string;
  /** What a cell of this content holds. */
  readonly state: CellState;
  /** Present exactly when `state` is `number`. */
  readonly figure: Figure | undefined;
  readonly kind: WordKind;
  readonly isUnit: boolean;
  /** A figure, a dash or a unit, as printed. */
  readonly isValue: boolean;
  /** What is a page's and not the report's. */
  readonly ofPage: 'number' | 'words' | undefined;
}

/** Reads what stands between two offsets of a text, without space at its ends. */
export function shortTextAt(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): ShortText {
  return known.of(vocabulary).at(text, start, end);
}

/** What words of the vocabulary a whole text is. */
export function kindOf(text: string, vocabulary: Vocabulary): WordKind {
  return shortTextAt(text, 0, text.length, vocabulary).kind;
}

/** Pairs of places for texts, a power of two: room for more than all labels of all forms in many printings. */
const pairs = 2_048;

/**
 * Keeps what was read of short texts: labels and figures come back in every report, and in every version of one that
 * is being written. They are found without being cut out of the draft, each in one of two places by its characters;
 * a third text for these places takes that of the one not asked for last. Texts longer than any label are read anew
 * each time.
 */
class ShortTexts {
  readonly #vocabulary: Vocabulary;
  readonly #places = new Array<ShortText | undefined>(pairs * 2).fill(undefined);
  /** Of plain counts of up to three digits, which most cells hold, each by its number. */
  readonly #counts = new Array<ShortText | undefined>(1_000).fill(undefined);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  at(text: string, start: number, end: number): ShortText {
    const count = end - start < 4 ? countAt(text, start, end) : -1;
    if (count !== -1) {
      return (this.#counts[count] ??= readShortText(String(count), this.#vocabulary));
    }
    if (end - start > longestLabel) return readShortText(text.slice(start, end), this.#vocabulary);
    const place = placeOf(text, start, end);
    const first = this.#places[place];
    if (first !== undefined && stands(first.printed, text, start, end)) return first;
    const second = this.#places[place + 1];
    this.#places[place + 1] = first;
    const found =
      second !== undefined && stands(second.printed, text, start, end)
        ? second
        : readShortText(copyOf(text.slice(start, end)), this.#vocabulary);
    this.#places[place] = found;
    return found;
  }
}

/** The number that stands between two offsets in plain digits, without a zero before it; -1 for anything else. */
function countAt(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) === 0x30) return end - start === 1 ? 0 : -1;
  let count = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x30 || code > 0x39) return -1;
    count = count * 10 + code - 0x30;
  }
  return start === end ? -1 : count;
}

/** The first of the two places for a text, by its length and its characters near both ends. */
function placeOf(text: string, start: number, end: number): number {
  let hash = end - start;
  const head = Math.min(end, start + mostHashed);
  for (let index = start; index < head; index++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  }
  for (let index = Math.max(head, end - mostHashed); index < end; index++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  }
  return ((hash ^ (hash >>> 11)) & (pairs - 1)) * 2;
}

const mostHashed = 8;

const known = new LastAsked((vocabulary: Vocabulary) => new ShortTexts(vocabulary));

/** Whether this is what stands between the offsets. */
function stands(printed: string, text: string, start: number, end: number): boolean {
  return printed.length === end - start && text.startsWith(printed, start);
}

function readShortText(printed: string, vocabulary: Vocabulary): ShortText {
  const plain = plainFigure(withoutMarkup(printed));
  const content = foldSpace(plain, { start: 0, end: plain.length });
  const figure = readFigure(content);
  const isUnit = unitWords.has(plain);
  // Space within a figure counts as printed.
  const isFigure = content === plain ? figure !== undefined : readFigure(plain) !== undefined;
  return {
    printed,
    content,
    state: stateOf(content, figure),
    figure,
    kind: wordKind(plain, vocabulary),
    isUnit,
    isValue: isFigure || isUnit || isDash(plain, 0, plain.length),
    ofPage: ofPage(plain),
  };
}

/**
 * Line breaks and spaces of HTML, which Markdown keeps within a cell, are space, and a note's raised mark behind a word
 * is none of it; `1\.` escaped for Markdown is `1.`.
 */
function withoutMarkup(printed: string): string {
  const plain = printed.includes('\\') ? printed.replace(/\\([!-/:-@[-`{-~])/gu, '$1') : printed;
  if (!plain.includes('<') && !plain.includes('&')) return plain;
  const own = plain.replace(/(?<=[^\s>])<sup>[^<]{1,12}<\/sup>/giu, '');
  return own.replace(/<br\s{0,4}\/?>|&(?:nbsp|emsp|ensp|thinsp|#160|#xa0);/giu, ' ').trim();
}

/** `**3**`: a figure or dash without the marks of emphasis around it; words keep theirs, as headings have them. */
function plainFigure(plain: string): string {
  const whole = { start: 0, end: plain.length };
  const { start, end } = withoutEmphasis(plain, whole);
  if (start === 0) return plain;
  const inner = plain.slice(start, end);
  const isFigure = readFigure(inner) !== undefined || isDash(inner, 0, inner.length);
  return isFigure ? inner : plain;
}

function ofPage(printed: string): ShortText['ofPage'] {
  if (isPageNumber(printed, { start: 0, end: printed.length })) return 'number';
  return isPageWord(printed) ? 'words' : undefined;
}
