import { lineStartAt } from '../../../report/text/lines.js';
import { printChineseNumeral } from '../../../report/text/numerals.js';
import type { Report, Section } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { isRunningText, textOf } from '../../running-text.js';
import { haveSameWords } from '../sections/same-words.js';

/** A subheading with its number and the one that is its turn. */
export interface CountedSubheading {
  readonly section: Section;
  readonly value: number;
  readonly turn: number;
}

/** What is wrong with the ordinals of some subheadings: two stand in each other's place, or one is not its turn. */
export type WrongSubheading =
  | {
      readonly kind: 'swapped';
      readonly first: CountedSubheading;
      readonly second: CountedSubheading;
    }
  | {
      readonly kind: 'misnumbered';
      readonly first: CountedSubheading;
      /** Whether those behind it are numbered as they should be, so that this one alone is to be changed. */
      readonly isAlone: boolean;
    };

/** The first of the subheadings of a section whose ordinal is certain to be wrong. */
export function wrongSubheading(
  report: Report,
  { body, sections }: Section,
): WrongSubheading | undefined {
  if (sections.length < fewest) return undefined;
  const counted = countedIn(report, sections);
  if (counted === undefined) return undefined;
  const wrong = counted.filter(({ value, turn }) => value !== turn);
  const [first, second] = wrong;
  if (first === undefined) return undefined;
  const isAlone = second === undefined;
  const isPlainList =
    sections.length >= plainList && sections.every(({ heading }) => !heading.inline);
  const isEvident = isAlone && (isDoubled(counted, first) || isSkippedAtEnd(counted, first));
  if (!isPlainList && !isEvident) return undefined;
  const before = counted[first.turn - 2]?.section;
  if (mayBeLost(report, before?.heading.span.end ?? body.start, first)) return undefined;
  if (!isAlone && areSwapped(wrong)) return { kind: 'swapped', first, second };
  if (before !== undefined && isCopy(report, before, first.section)) return undefined;
  if (isAlone) return { kind: 'misnumbered', first, isAlone };
  const isShifted = before !== undefined && isShiftedFrom(wrong, counted.length);
  return isShifted ? { kind: 'misnumbered', first, isAlone } : undefined;
}

/** How many subheadings it takes to see how they count: two where an ordinal stands twice, else more. */
const fewest = 2;
const plainList = 3;

/** The subheadings as they count from one on; undefined where not all are numbered so, or they begin anew. */
function countedIn(
  report: Report,
  sections: readonly Section[],
): readonly CountedSubheading[] | undefined {
  const counted: CountedSubheading[] = [];
  let ones = 0;
  for (const section of sections) {
    const { ordinal, inline, span } = section.heading;
    const isPlain = ordinal !== undefined && plain.test(ordinal.text);
    if (!isPlain || !isRunningText(report, span)) return undefined;
    if (inline && !opensLine(report, span)) return undefined;
    if (ordinal.value === 1) ones++;
    counted.push({ section, value: ordinal.value, turn: counted.length + 1 });
  }
  return ones > 1 ? undefined : counted;
}

/** `（三）`, and `三）` with a bracket lost. */
const plain = /^(?:[(（][一二三四五六七八九十]|[一二三四五六七八九十]{1,3}[)）])/u;

/** Whether the only two that are wrong follow each other and have each other's number: （三）（二）. */
function areSwapped([first, second, third]: readonly CountedSubheading[]): boolean {
  if (first === undefined || second === undefined || third !== undefined) return false;
  return (
    second.turn === first.turn + 1 && first.value === second.turn && second.value === first.turn
  );
}

/** Whether all are off by the same one, up to the end: a number skipped or given twice, and counted on from. */
function isShiftedFrom(wrong: readonly CountedSubheading[], length: number): boolean {
  const [first] = wrong;
  if (first === undefined) return false;
  const shift = first.value - first.turn;
  return (
    Math.abs(shift) === 1 &&
    first.turn + wrong.length - 1 === length &&
    wrong.every(({ value, turn }) => value - turn === shift)
  );
}

/** Whether an ordinal that is wrong is that of another, and as many are counted as there are: （二）（二）, （一）（三）（三）. */
function isDoubled(counted: readonly CountedSubheading[], { value }: CountedSubheading): boolean {
  const last = counted.at(-1);
  return (
    last?.value === counted.length && counted.filter((each) => each.value === value).length > 1
  );
}

/** Whether the last of several that count on passes over one: （一）（二）（三）（五）. */
function isSkippedAtEnd(
  counted: readonly CountedSubheading[],
  { turn, value }: CountedSubheading,
): boolean {
  return turn === counted.length && turn >= plainList && value === turn + 1;
}

/** `（一）主动公开。全年公开信息39条。`: whether nothing but marks of emphasis stands before it on its line. */
function opensLine({ text }: Report, { start }: Span): boolean {
  return /^[*_\s]*$/u.test(text.slice(lineStartAt(text, start), start));
}

/** Whether the number that seems skipped stands in the text above, in a heading that was not recognised. */
function mayBeLost(
  report: Report,
  above: number,
  { section, value, turn }: CountedSubheading,
): boolean {
  if (value <= turn) return false;
  const numeral = printChineseNumeral(turn);
  const text = textOf(report, { start: above, end: section.heading.span.start });
  return text.includes(`${numeral}、`) || new RegExp(`[(（〔]${numeral}`, 'u').test(text);
}

/** A subsection pasted twice is told as that. */
function isCopy(report: Report, one: Section, other: Section): boolean {
  return one.heading.title === other.heading.title && haveSameWords(report, one, other);
}
