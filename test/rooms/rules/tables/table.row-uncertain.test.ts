import { finds } from '../structure/checking.js';
import { draft2021 } from '../structure/drafts.js';

const rule = 'table.row-uncertain';

describe(rule, () => {
  it('a row with fewer figures than columns', () => {
    const draft = withTotalsOnly(/2\.重复申请/u);
    finds(rule, draft, { marks: '2.重复申请', says: '有 1 个数，格式为 7 列' });
  });

  it('a table that lost its cells throughout, said once', () => {
    const draft = withTotalsOnly(/^\|/u);
    finds(rule, draft, { marks: '一、本年新收政府信息公开申请数量', says: '第一处是' });
  });
});

/** A draft with table 三 split by spaces, and only the last figure of some rows left. */
function withTotalsOnly(rows: RegExp): string {
  const draft = draft2021();
  const start = draft.indexOf('| 一、本年新收');
  const end = draft.indexOf('四、政府信息公开行政复议');
  const lines = draft
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const cells = line.split('|').flatMap((cell) => cell.trim() || []);
      const labels = cells.filter((cell) => cell !== '0');
      const figures = cells.filter((cell) => cell === '0');
      return [...labels, ...(rows.test(line) ? figures.slice(-1) : figures)].join(' ');
    });
  return draft.slice(0, start) + lines.join('\n') + draft.slice(end);
}
