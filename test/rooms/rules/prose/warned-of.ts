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

/** What each applicant has in the rows of table three, in their order; 自然人 is what the others leave of the total behind them. */
const largeRows: readonly (readonly number[])[] = [
  [41, 2, 3, 9, 5, 672],
  [3, 0, 0, 1, 0, 32],
  [18, 1, 2, 4, 3, 263],
  [6, 1, 0, 2, 0, 87],
  [0, 0, 0, 0, 0, 2],
  [0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 4],
  [2, 0, 0, 0, 0, 17],
  [0, 0, 0, 0, 0, 6],
  [0, 0, 0, 0, 0, 21],
  [0, 0, 0, 0, 0, 5],
  [0, 0, 0, 0, 0, 3],
  [9, 0, 1, 3, 2, 164],
  [1, 0, 0, 0, 0, 19],
  [0, 0, 0, 0, 0, 3],
  [2, 0, 0, 0, 0, 29],
  [0, 0, 0, 0, 0, 16],
  [0, 0, 0, 0, 0, 2],
  [0, 0, 0, 0, 0, 7],
  [0, 0, 0, 0, 0, 1],
  [3, 0, 0, 0, 0, 24],
  [0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 8],
  [41, 2, 3, 9, 5, 681],
  [3, 0, 0, 1, 0, 23],
];

/**
 * The same with so many requests that shares of them tell each other apart: received 672, carried in 32, answered 681
 * (予以公开263, 部分公开87, 不予公开58, 无法提供186, 不予处理55, 其他处理32), carried out 23.
 */
export const large2021: string = withRows(cases2021, largeRows);

function withRows(draft: string, rows: readonly (readonly number[])[]): string {
  const sevenFigures = /(?<!\d )(?:\| \d{1,3} ){7}\|$/gmu;
  let at = 0;
  const changed = draft.replace(sevenFigures, () => {
    const figures = rows[at++] ?? [];
    const total = figures.at(-1) ?? 0;
    const others = figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0);
    return `| ${[total - others, ...figures].join(' | ')} |`;
  });
  assert.equal(at, rows.length);
  return changed;
}

/** The figures of the form of 2014 on requests, reviews and lawsuits, in the order of its rows. */
const rows2014: readonly number[] = [
  240, 24, 3, 150, 63, 236, 220, 16, 236, 40, 98, 14, 12, 1, 2, 5, 1, 2, 1, 33, 28, 7, 4, 24, 12, 4,
  8, 9, 6, 1, 2,
];

/**
 * A draft by the form of 2014: received 240 (当面24, 传真3, 网络150, 信函63), answered 236 (同意公开98, 部分公开14), 24 reviews
 * and 9 lawsuits.
 */
export const large2014: string = withRows2014(
  readFileSync('test/drafts/2015-bureau-clean.md', 'utf8')
    .replace('没有收到申请，未收取检索、复制、邮寄等费用。', '规范办理。')
    .replace('没有发生因政府信息公开申请行政复议、提起行政诉讼的情况。', '依法办理。'),
);

function withRows2014(draft: string): string {
  const lines = draft.split('\n');
  const first = lines.findIndex((line) => line.includes('（一）收到申请数'));
  return lines
    .map((line, at) => {
      const figure = rows2014[at - first];
      return figure === undefined ? line : line.replace(/\| 0 /u, `| ${String(figure)} `);
    })
    .join('\n');
}

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
