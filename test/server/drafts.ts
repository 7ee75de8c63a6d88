import { readFileSync } from 'node:fs';

/** A draft on the form of 2021 with nothing wrong in it. */
export const rightDraft = readFileSync('test/drafts/2021-clean.md', 'utf8');

/** The right draft with one passage written otherwise; the passage must be there. */
export function draftWith(passage: string, instead: string, text = rightDraft): string {
  if (!text.includes(passage)) throw new Error(`The draft does not say ${passage}.`);
  return text.replace(passage, () => instead);
}

/** The right draft with one more sentence on requests. */
export function saying(sentence: string, text = rightDraft): string {
  return draftWith('规范接收、登记', `${sentence}规范接收、登记`, text);
}
