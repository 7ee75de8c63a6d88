import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';
import { render } from '../../../../server/language/message.js';
import type { Finding } from '../../../../server/rules/finding.js';
import { applyEdits } from '../../../../server/rules/fixing.js';

const draft = readFileSync('test/drafts/2021-clean.md', 'utf8');
const disputes = '| 2 | 0 | 1 | 0 | 3 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |';
const received = '|  |  | 34 | 5 | 1 | 0 | 4 | 1 | 45 |';

/** The findings once a row is printed otherwise. */
function findingsWith(row: string, printed: string): readonly Finding[] {
  assert.ok(draft.includes(row));
  const analysis = analyse(draft.replace(row, printed), { severities: {} });
  return (analysis?.findings ?? []).filter(({ severity }) => severity === 'error');
}

describe('a row of figures one cell beside its place', () => {
  const rows = [
    {
      name: 'table four, to the right',
      row: disputes,
      printed: '| 0 | 2 | 0 | 1 | 0 | 3 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 |',
      says: '表四（行政复议、行政诉讼）：填数的一行的数很可能整行右移了一格，左移一格后所涉 3 项勾稽全部相符。',
      fix: '整行左移一格',
    },
    {
      name: 'table four, to the left, a blank at its end',
      row: disputes,
      printed: '| 0 | 1 | 0 | 3 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |  |',
      says: '整行左移了一格，右移一格后所涉 2 项',
      fix: '整行右移一格',
    },
    {
      name: 'what came in, to the right',
      row: received,
      printed: '|  |  |  | 34 | 5 | 1 | 0 | 4 | 1 |',
      says: '“一、本年新收政府信息公开申请数量”行的数很可能整行右移了一格',
      fix: '整行左移一格',
    },
  ];
  for (const { name, row, printed, says, fix } of rows) {
    it(`${name}: is one finding, and its first fix puts the row back`, () => {
      const findings = findingsWith(row, printed);
      assert.equal(findings.length, 1);
      const [finding] = findings;
      const message = finding ? render(finding.message, 'zh-cn') : '';
      assert.ok(message.includes(says), message);
      const [first] = finding?.fixes ?? [];
      assert.ok(first?.preferred);
      assert.ok(render(first.title, 'zh-cn').startsWith(fix));
      assert.match(render(first.title, 'en'), /^Move the row one cell to the /u);
      const mended = applyEdits(draft.replace(row, printed), first.edits());
      const analysis = analyse(mended, { severities: {} });
      assert.deepEqual(
        analysis?.findings.filter(({ severity }) => severity === 'error'),
        [],
      );
      const cells = (text: string): string => text.replaceAll(/[ 0]/gu, '');
      assert.equal(cells(mended), cells(draft));
    });
  }

  it('is not told of a row with one wrong figure, nor of two', () => {
    const one = findingsWith(disputes, disputes.replace('| 3 |', '| 4 |'));
    assert.equal(one.length, 1);
    const two = findingsWith(disputes, '| 2 | 0 | 1 | 0 | 4 | 1 | 0 | 0 | 0 | 2 |');
    for (const { message } of [...one, ...two]) {
      assert.doesNotMatch(render(message, 'zh-cn'), /整行/u);
    }
  });
});

describe('two rows of figures in the place of each other', () => {
  it('are one finding, and its first fix exchanges them', () => {
    const [total, left] = ['| 35 | 6 | 1 | 0 | 3 | 1 | 46 |', '| 2 | 0 | 0 | 0 | 1 | 0 | 3 |'];
    const text = draft.replace(total, 'X').replace(left, total).replace('X', left);
    const findings = (analyse(text, { severities: {} })?.findings ?? []).filter(
      ({ severity }) => severity === 'error',
    );
    assert.deepEqual(
      findings.map(({ message }) => render(message, 'zh-cn').split('，')[0]),
      ['表三（政府信息公开申请）：“（七）总计”与“四、结转下年度继续办理”这两行的数很可能互换了'],
    );
    const [first] = findings[0]?.fixes ?? [];
    assert.ok(first?.preferred);
    assert.match(render(first.title, 'zh-cn'), /^把这两行换回来/u);
    assert.equal(applyEdits(text, first.edits()), draft);
  });
});
