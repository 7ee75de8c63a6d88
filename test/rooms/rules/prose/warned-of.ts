import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';

/**
 * A draft whose tables agree: received 45 (自然人34, 商业企业5, 科研机构1, 法律服务机构4, 其他1), carried in 4, answered 46
 * (予以公开18, 部分公开5, 不予公开4, 无法提供15, 不予处理3, 其他处理1), carried out 3; 3 reviews and 1 lawsuit.
 */
export const clean2021: string = readFileSync('test/drafts/2021-clean.md', 'utf8');

/** The same with more cases: of 24 reviews 12 were upheld, 4 corrected, 5 ended otherwise, 3 are pending; of 22 lawsuits 11, 3, 3 and 5. */
export const cases2021: string = clean2021.replace(
  '| 2 | 0 | 1 | 0 | 3 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |',
  '| 12 | 4 | 5 | 3 | 24 | 6 | 2 | 1 | 3 | 12 | 5 | 1 | 2 | 2 | 10 |',
);
assert.notEqual(cases2021, clean2021);

/** Puts sentences into a draft of 2021, in its paragraph on requests. */
export function besideRequests(draft: string): (sentence: string) => string {
  return before('规范接收、登记', draft);
}

/** Puts sentences into a draft before some words of it. */
export function before(place: string, draft: string): (sentence: string) => string {
  assert.ok(draft.includes(place), place);
  return (sentence) => draft.replace(place, sentence + place);
}

/** What is printed where a warning or an error stands, behind its rule: `prose.share 49.1`. */
export function warnedOf(text: string): readonly string[] {
  return (analyse(text, { severities: {} })?.findings ?? [])
    .filter(({ severity }) => severity !== 'information')
    .map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
}
