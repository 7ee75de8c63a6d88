import { Breaks } from '../text/breaks.js';
import { withoutCaptions, withoutContents } from './contents.js';
import { lacksNumber, type LeveledHeading, readHeadings, sectionKey } from './headings.js';
import { withOtherOrdinals } from './other-ordinals.js';
import type { Heading } from '../report.js';
import type { Span } from '../span.js';
import type { Vocabulary } from '../vocabulary.js';
import { withoutWrapper } from './wrapped-sections.js';

/** The headings of all text outside tables, in order, without those of a table of contents. */
export function readOutline(
  text: string,
  prose: readonly Span[],
  vocabulary: Vocabulary,
): readonly LeveledHeading[] {
  const found: LeveledHeading[] = [];
  const breaks = new Breaks(text);
  for (const piece of prose) readHeadings(text, piece, breaks, vocabulary, found);
  const headings = withoutContents(text, withoutCaptions(text, found));
  const ordered = withOtherOrdinals(raised(headings, vocabulary), vocabulary);
  const counted = withoutWrapper(ordered, vocabulary);
  const leveled = asideFromNumbers(byHashes(counted, vocabulary));
  return fromFirstSection(withoutLists(leveled, vocabulary), vocabulary);
}

/**
 * Where nothing is numbered 一, the sections are those numbered 1, if a form knows some of their words; where their parts
 * are numbered (一), those whose words a form knows.
 */
function raised(
  headings: readonly LeveledHeading[],
  vocabulary: Vocabulary,
): readonly LeveledHeading[] {
  if (headings[0]?.level !== 3 || headings.some(({ level }) => level === 1)) return headings;
  const isKnown = ({ level, heading }: LeveledHeading): boolean =>
    level === 3 && vocabulary.sectionTitles.has(sectionKey(heading.title));
  const known = headings.filter(isKnown);
  if (known.length < 2) return headings;
  if (headings.every(({ level }) => level === 3)) {
    return headings.map((each) => ({ ...each, level: 1 }));
  }
  const isCounted = known.every(({ heading }, index) => heading.ordinal?.value === index + 1);
  return isCounted
    ? headings.map((each) => (isKnown(each) ? { ...each, level: 1 } : each))
    : headings;
}

/** A heading without a number above the first section heads the preface (引言, 前言) and is no section. */
function fromFirstSection(
  headings: readonly LeveledHeading[],
  vocabulary: Vocabulary,
): readonly LeveledHeading[] {
  const isNumbered = headings.some((each) => firstLevelNumber(each) === 1);
  const first = headings.findIndex(
    ({ level, heading }) =>
      level === 1 &&
      (heading.ordinal !== undefined ||
        (vocabulary.sectionTitles.has(sectionKey(heading.title)) &&
          !(isNumbered && isParticular(heading)))),
  );
  return first <= 0 ? headings : headings.slice(first);
}

/** How far a document is open, as a page has it among the particulars above the report (公开方式: 主动公开). */
function isParticular({ title, hashes }: Heading): boolean {
  return hashes === 0 && /^(?:主动公开|依申请公开)$/u.test(title);
}

/** Without ordinals the number of `#` tells the level, counted from where the sections of the forms stand. */
function byHashes(
  headings: readonly LeveledHeading[],
  vocabulary: Vocabulary,
): readonly LeveledHeading[] {
  let base = Infinity;
  for (const { heading } of headings) {
    if (heading.hashes === 0 || !vocabulary.sectionTitles.has(sectionKey(heading.title))) continue;
    base = Math.min(base, heading.hashes);
  }
  if (base === Infinity) return headings;
  return headings.map((each) => {
    const { hashes, ordinal } = each.heading;
    if (hashes === 0 || ordinal !== undefined) return each;
    const depth = hashes - base;
    return { ...each, level: depth <= 0 ? 1 : depth === 1 ? 2 : 3 };
  });
}

/** A section's words without a number, where the numbers run on without them, head a part of a section. */
function asideFromNumbers(headings: readonly LeveledHeading[]): readonly LeveledHeading[] {
  if (!headings.some(lacksNumber)) return headings;
  return headings.map((each, index) => {
    if (!lacksNumber(each)) return each;
    const before = numberNear(headings, index, -1);
    const after = numberNear(headings, index, 1);
    const runsOn = before !== undefined && after === before + 1;
    return runsOn ? { ...each, level: 2 } : each;
  });
}

/** The nearest number of a first-level heading on one side, within the reach of a section's parts. */
function numberNear(
  headings: readonly LeveledHeading[],
  index: number,
  step: 1 | -1,
): number | undefined {
  for (let at = index + step, reach = 0; reach < 200; at += step, reach++) {
    const other = headings[at];
    if (other === undefined) return undefined;
    if (other.level === 1 && other.heading.ordinal !== undefined)
      return other.heading.ordinal.value;
  }
  return undefined;
}

/**
 * A list inside a section may count from 一 again (`主要问题：一、… 二、…`): its items, whose words no form knows,
 * are parts of the section when the number behind them goes on from the section's own. So are the parts of the first
 * section, whose words a form may know, where a page numbers sections and parts alike.
 */
function withoutLists(
  headings: readonly LeveledHeading[],
  vocabulary: Vocabulary,
): readonly LeveledHeading[] {
  if (!startsAgain(headings)) return headings;
  const levels = headings.map(({ level }) => level);
  let section: number | undefined;
  for (let index = 0; index < headings.length; index++) {
    const value = firstLevelNumber(headings[index]);
    if (value === undefined) continue;
    const run =
      section === undefined || value !== 1
        ? 0
        : listFrom(headings, index, vocabulary) || partsFrom(headings, index, section, vocabulary);
    const next = nextNumber(headings, index + run);
    if (run > 0 && section !== undefined && (next === undefined || next === section + 1)) {
      levels.fill(2, index, index + run);
      index += run - 1;
    } else section = value;
  }
  return headings.map((each, index) => {
    const level = levels[index] ?? each.level;
    return each.level === 1 && level !== 1 ? { ...each, level } : each;
  });
}

/** Whether a first-level heading behind another has the number 一. */
function startsAgain(headings: readonly LeveledHeading[]): boolean {
  let numbered = false;
  for (const heading of headings) {
    const value = firstLevelNumber(heading);
    if (numbered && value === 1) return true;
    numbered ||= value !== undefined;
  }
  return false;
}

/** How many headings from `index` on belong to a list of items numbered 一, 二, 三 in words no form knows. */
function listFrom(
  headings: readonly LeveledHeading[],
  index: number,
  vocabulary: Vocabulary,
): number {
  let expected = 1;
  let end = index;
  for (let at = index; at < headings.length; at++) {
    const value = firstLevelNumber(headings[at]);
    if (value === undefined) continue;
    const title = headings[at]?.heading.title ?? '';
    if (value !== expected || vocabulary.sectionTitles.has(sectionKey(title))) break;
    expected++;
    end = at + 1;
  }
  return end - index;
}

/** How many headings from `index` on are parts of the first section: some in words no form knows, then comes 二. */
function partsFrom(
  headings: readonly LeveledHeading[],
  index: number,
  section: number,
  vocabulary: Vocabulary,
): number {
  if (section !== 1) return 0;
  let expected = 1;
  let unknown = 0;
  for (let at = index; at < headings.length; at++) {
    const value = firstLevelNumber(headings[at]);
    if (value === undefined) continue;
    if (value !== expected) return unknown > 0 && value === 2 ? at - index : 0;
    if (!vocabulary.sectionTitles.has(sectionKey(headings[at]?.heading.title ?? ''))) unknown++;
    expected++;
  }
  return 0;
}

function nextNumber(headings: readonly LeveledHeading[], from: number): number | undefined {
  for (let at = from; at < headings.length; at++) {
    const value = firstLevelNumber(headings[at]);
    if (value !== undefined) return value;
  }
  return undefined;
}

function firstLevelNumber(heading: LeveledHeading | undefined): number | undefined {
  return heading?.level === 1 ? heading.heading.ordinal?.value : undefined;
}
