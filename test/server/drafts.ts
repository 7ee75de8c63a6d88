import { readFileSync } from 'node:fs';

/** A draft on the form of 2021 with nothing wrong in it. */
export const rightDraft = readFileSync('test/drafts/2021-clean.md', 'utf8');

/** The right draft with one passage written otherwise; the passage must be there. */
export function draftWith(passage: string, instead: string, text = rightDraft): string {
  if (!text.includes(passage)) throw new Error(`The draft does not say ${passage}.`);
  return text.replace(passage, () => instead);
}

/** The row of 部分公开 in the right draft: requests by applicant, and their total. */
export const partialRow = '| 4 | 1 | 0 | 0 | 0 | 0 | 5 |';

/** That row with something else for its total, a figure that is wrong or one with the caret in it. */
export function partialRowWith(total: string): string {
  return `| 4 | 1 | 0 | 0 | 0 | 0 | ${total} |`;
}

/** The right draft with one figure wrong: 部分公开 are 6 in total, and 5 by applicant. */
export const wrongTotal = draftWith(partialRow, partialRowWith('6'));

/** The right draft with one figure wrong: 部分公开 of natural persons is 6, and was 4. Row, column and corner are off. */
export const wrongFigure = draftWith(partialRow, '| 6 | 1 | 0 | 0 | 0 | 0 | 5 |');

/** The right draft with one more sentence on requests. */
export function saying(sentence: string, text = rightDraft): string {
  return draftWith('规范接收、登记', `${sentence}规范接收、登记`, text);
}
