import type { Analysis } from '../analysis.js';
import type { TextEdit } from '../rules/finding.js';
import { applyEdits, safeEdits } from '../rules/fixing.js';

/** Analyses a text under the same options as the one before it. */
export type AnalyseAgain = (text: string) => Analysis | undefined;

/** A fix may bring another finding to light; more rounds than this mean that two fixes undo each other. */
const mostRounds = 20;

/**
 * Edits that leave no safe fix to be made: a round of all that do not overlap, then another on the result,
 * until nothing changes. No figure and no meaning changes.
 */
export function fixAll(analysis: Analysis, again: AnalyseAgain): readonly TextEdit[] {
  const original = analysis.report.printed;
  const first = safeEdits(analysis.findings);
  let text = applyEdits(original, first);
  let isFirstRoundEnough = true;
  for (let round = 1; round < mostRounds; round += 1) {
    const edits = safeEdits(again(text)?.findings ?? []);
    const next = applyEdits(text, edits);
    if (next === text) break;
    isFirstRoundEnough = false;
    text = next;
  }
  return isFirstRoundEnough ? first : changedPart(original, text);
}

/** One edit for what lies between the equal head and the equal tail of two texts. */
function changedPart(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (isWithinOne(before, start) || isWithinOne(after, start)) start -= 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - tail - 1) === after.charCodeAt(after.length - tail - 1)
  ) {
    tail += 1;
  }
  if (isWithinOne(before, before.length - tail) || isWithinOne(after, after.length - tail)) {
    tail -= 1;
  }
  const span = { start, end: before.length - tail };
  return [{ span, newText: after.slice(start, after.length - tail) }];
}

/** Whether an offset is in the middle of a surrogate pair or of a line break, where no editor has a place. */
function isWithinOne(text: string, offset: number): boolean {
  const [before, code] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  const isPair = before >= 0xd800 && before <= 0xdbff && code >= 0xdc00 && code <= 0xdfff;
  return isPair || (before === 0x0d && code === 0x0a);
}
