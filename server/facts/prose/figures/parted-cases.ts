import { endsClause, markAt } from './marks.js';

/** Whether a text names both kinds of cases with a comma between them anywhere. */
export function hasPartedCases(text: string): boolean {
  return text.search(parted) >= 0;
}

/** A text with a pause where it names both kinds of cases together, with a comma between: `复议，诉讼案件共65件`. */
export function withPausedCases(text: string): string {
  return text.replace(parted, (found, reviews: string, at: number) =>
    deniesOrCounts.test(clauseBefore(text, at)) ? found : `${reviews}、`,
  );
}

const parted = /(复议(?:案件)?)[，,](?=\s?(?:行政)?诉讼)/gu;
/** What is said of the reviews alone ends their clause: 未发生行政复议，行政诉讼2件. */
const deniesOrCounts = /[未无没零\d０-９]/u;

/** What stands before a word in its clause, as far as it matters. */
function clauseBefore(text: string, end: number): string {
  let start = end;
  while (start > Math.max(0, end - longest) && !endsClause(markAt(text, start - 1))) start--;
  return text.slice(start, end);
}

const longest = 32;
