import assert from 'node:assert/strict';
import { formById } from '../../../../server/forms/catalogue.js';
import { gridOf } from '../../../drafts/grid.js';
import { bindText } from './bind-text.js';
import { distinctFigures, printedFacts } from './figures.js';
import { applicants, markdown, tabs } from './rows.js';

describe('a table whose parts stand elsewhere than in the form', () => {
  const table = formById('2021')?.tables.at(1);
  assert.ok(table !== undefined);
  const { at, expected: figures } = distinctFigures(table);
  const rows = gridOf(table, at).rows.map((row) => {
    const cells = Array.from({ length: 10 }, () => '');
    for (const { column, text } of row) cells[column] = text;
    return cells;
  });
  const left = rows.map((cells) => cells.slice(0, 6));
  const right = rows.map((cells) => [...cells.slice(0, 3), ...cells.slice(6)]);

  it('may be in two halves below each other', () => {
    for (const print of [markdown, tabs]) {
      const bound = bindText(`${print(left)}\n\n${print(right)}`);
      assert.deepEqual(printedFacts(bound, table), figures);
      assert.deepEqual(bound.tables[0]?.missingColumns, []);
    }
  });

  it('is in no two halves where labels or columns are not those of halves', () => {
    const another = right.map((cells, index) =>
      index === 9 ? ['某行', '', '', ...cells.slice(3)] : cells,
    );
    for (const second of [another, left, right.toSpliced(8, 1)]) {
      const bound = bindText(`${markdown(left)}\n\n${markdown(second)}`);
      for (const [place, printed] of Object.entries(printedFacts(bound, table))) {
        assert.equal(printed, figures[place]);
      }
      assert.ok((bound.tables[0]?.missingColumns.length ?? 0) > 0);
    }
  });

  it('may have its labels above the figures', () => {
    const [labels, ...columns] = turnedRows(rows);
    const bound = bindText(markdown([labels ?? [], ...columns]));
    assert.deepEqual(printedFacts(bound, table), figures);
    const swapped = bindText(markdown([labels ?? [], ...columns.toReversed()]));
    assert.deepEqual(printedFacts(swapped, table), figures);
  });

  it('gives no figure to a neighbour where one is lost there', () => {
    const [labels = [], ...columns] = turnedRows(rows);
    const lost = [labels, ...columns.with(2, (columns[2] ?? []).toSpliced(4, 1))];
    for (const [place, printed] of Object.entries(printedFacts(bindText(markdown(lost)), table))) {
      assert.equal(printed, figures[place]);
    }
  });

  it('may go on at the right, below the same headers again', () => {
    const old = formById('2014')?.tables[0];
    assert.ok(old !== undefined);
    const printed = distinctFigures(old);
    const [head = [], ...body] = gridOf(old, printed.at).rows.map((row) =>
      row.map(({ text }) => text),
    );
    const half = Math.ceil(body.length / 2);
    const lines = body
      .slice(0, half)
      .map((row, index) => [...row, ...(body[half + index] ?? ['', '', ''])]);
    const bound = bindText(markdown([[...head, ...head], ...lines]), '2014');
    assert.deepEqual(printedFacts(bound, old), printed.expected);
    assert.deepEqual(bound.tables[0]?.uncertainRows, []);
  });
});

/** Labels above, a line of figures below for each column. */
function turnedRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const body = rows.slice(3);
  return [
    ['申请人', ...body.map((cells) => cells.slice(0, 3).findLast((text) => text !== '') ?? '')],
    ...applicants.map((word, column) => [word, ...body.map((cells) => cells[column + 3] ?? '')]),
  ];
}
