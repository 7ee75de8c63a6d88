import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/analysis.js';
import type { Statistics } from '../../server/features/protocol/preview.js';
import { statistics } from '../../server/features/statistics/statistics.js';

/** Table figures of the year by concept; in 2024 every request is told by seven kinds of applicant. */
const reports = [
  { name: '瑞安 2017', says: '瑞安市政府信息公开情况统计表', shown: 58 },
  { name: '厦门 2017', says: '厦门日报、厦门晚报', shown: 30 },
  { name: '东阳 2018', says: '2018年度东阳市政府信息公开情况统计表', shown: 58 },
  { name: '温州 2020', says: '“温州打私”微信服务号', shown: 0 },
  { name: '瑞安机关事务 2024', says: '在市政大院F幢三楼310室设立信息公开查询点', shown: 200 },
];

describe('the preview of the published reports', () => {
  const folder = process.env['NIANBAO_SEEDS'] ?? '../shared/seeds';
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));

  for (const { name, says, shown } of reports) {
    it(`${name}: shows ${String(shown)} figures of tables, each as it is printed where it is printed`, () => {
      const text = texts.find((each) => each.includes(says));
      assert.ok(text !== undefined, `${name} is not in ${folder}`);
      const { preview, document } = previewOf(text);
      const figures = new Map(preview.figures.map((figure) => [figure.id, figure]));
      const cells = preview.tables.flatMap(({ rows }) =>
        rows.flatMap((row) =>
          row.cells.flatMap((cell) =>
            cell.kind === 'figure' && cell.figure !== null
              ? { id: cell.figure, display: cell.display }
              : [],
          ),
        ),
      );
      assert.equal(cells.length, shown);
      for (const { id, display } of cells) {
        const figure = figures.get(id);
        assert.ok(figure, id);
        const there = document.getText(figure.range);
        if (figure.state === 'number') {
          assert.equal(there.replace(/[\s,，]/gu, ''), figure.printed.replace(/[\s,，]/gu, ''));
          assert.equal(display, figure.value);
        } else assert.equal(figure.value, null);
      }
    });
  }

  it('温州 2020: shows what only its sentences say', () => {
    const text = texts.find((each) => each.includes('“温州打私”微信服务号'));
    assert.ok(text !== undefined);
    const { preview, document } = previewOf(text);
    const said = preview.said.map(({ figure }) => {
      const found = preview.figures.find(({ id }) => id === figure);
      assert.ok(found);
      assert.equal(document.getText(found.range), found.printed);
      return `${found.concept} ${found.value ?? ''}`;
    });
    for (const expected of [
      'requests.received 198',
      'requests.carriedIn 2',
      'requests.carriedOut 2',
      'outcome.denied 9',
      'outcome.unable 35',
      'outcome.rejected 5',
    ]) {
      assert.ok(said.includes(expected), `${expected} is not among ${said.join(', ')}`);
    }
    assert.ok(
      preview.flow?.nodes.some(({ id, value }) => id === 'outcome.unable' && value === '35'),
    );
  });
});

function previewOf(text: string): {
  readonly preview: Statistics;
  readonly document: TextDocument;
} {
  const analysis = analyse(text, { severities: {} });
  assert.ok(analysis);
  const document = TextDocument.create('file:///report.txt', 'plaintext', 1, text);
  const reading = { document, analysis, language: 'zh-cn' } as const;
  return { preview: statistics(reading, { severities: {}, years: [] }), document };
}
