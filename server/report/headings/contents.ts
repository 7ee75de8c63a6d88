import { lacksNumber, type LeveledHeading, sectionKey } from './headings.js';
import { isIdeograph } from '../text/ideographs.js';

/**
 * The headings without those of a table of contents, which names sections with leaders and page numbers, or all of
 * them before the first has a body.
 */
export function withoutContents(
  text: string,
  headings: readonly LeveledHeading[],
): readonly LeveledHeading[] {
  const lastOf = new Map<string, number>();
  let sections = 0;
  let led = false;
  for (const [index, { level, heading }] of headings.entries()) {
    led ||= hasLeaders(heading.title);
    if (level !== 1) continue;
    sections++;
    lastOf.set(sectionKey(heading.title), index);
  }
  if (!led && lastOf.size === sections) return headings;
  let before: LeveledHeading | undefined;
  return headings.filter((each, index) => {
    const { level, heading } = each;
    if (hasLeaders(heading.title)) return false;
    if (level !== 1 || lastOf.get(sectionKey(heading.title)) === index) return true;
    // The last of them stands before the report itself.
    const goesOn = before !== undefined && isFollowedAtOnce(text, before, each);
    if (!goesOn && !leadsToNoBody(text, headings, index)) return true;
    before = each;
    return false;
  });
}

/** A section's words again at once below its heading, without a number, are the first row of its table. */
export function withoutCaptions(
  text: string,
  headings: readonly LeveledHeading[],
): readonly LeveledHeading[] {
  return headings.filter((each, index) => {
    const before = headings[index - 1];
    return !(
      before?.level === 1 &&
      before.heading.ordinal !== undefined &&
      lacksNumber(each) &&
      sectionKey(each.heading.title) === sectionKey(before.heading.title) &&
      isFollowedAtOnce(text, before, each)
    );
  });
}

/** Whether nothing but headings stands between this first-level heading and the next. */
function leadsToNoBody(text: string, headings: readonly LeveledHeading[], index: number): boolean {
  for (let at = index, reach = 0; reach < 40; at++, reach++) {
    const [heading, next] = headings.slice(at, at + 2);
    if (heading === undefined || !isFollowedAtOnce(text, heading, next)) return false;
    if (next?.level === 1) return true;
  }
  return false;
}

/** Whether dots stand at the end, which lead to a page number: 1, （1）, - 1 -. */
function hasLeaders(title: string): boolean {
  // Nearly every title ends in an ideograph.
  return !isIdeograph(title.charCodeAt(title.length - 1)) && leaders.test(title);
}

const leaders = /(?:……|[.…·]{3})\s{0,3}(?:\d{0,3}|[（(-]\s?\d{1,3}\s?[)）-])$/u;

function isFollowedAtOnce(
  text: string,
  heading: LeveledHeading,
  next: LeveledHeading | undefined,
): boolean {
  if (next === undefined || next.heading.span.start - heading.heading.span.end > 40) return false;
  return /^[\s\d]*$/u.test(text.slice(heading.heading.span.end, next.heading.span.start));
}
