import assert from 'node:assert/strict';
import { forms } from '../../../server/forms/catalogue.js';
import type { FormTable } from '../../../server/forms/form.js';
import { tableGrid, type TableGrid } from '../../../server/statistics/table-grid.js';

const nowhere = (): boolean => false;

describe('a table laid out as the form prints it', () => {
  for (const form of forms) {
    for (const table of form.tables) {
      it(`${table.id}: fills its rectangle, every cell once`, () => {
        assert.deepEqual(gaps(tableGrid(table, nowhere, 2024)), []);
        assert.deepEqual(gaps(tableGrid(table, () => true, undefined)), []);
      });
    }
  }

  it('merges the labels and headers of table 三', () => {
    const { columns, rows } = tableGrid(theTable('2021.requests'), nowhere, undefined);
    assert.equal(columns, 10);
    assert.deepEqual(
      rows.slice(0, 3).map(({ cells }) => cells.map(spanned)),
      [
        [
          '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3×3',
          '申请人情况 7×1',
        ],
        ['自然人 1×2', '法人或其他组织 5×1', '总计 1×2'],
        ['商业企业 1×1', '科研机构 1×1', '社会公益组织 1×1', '法律服务机构 1×1', '其他 1×1'],
      ],
    );
    const granted = rows.find(({ row }) => row?.id === 'outcome.granted');
    assert.deepEqual(granted?.cells.slice(0, 2).map(spanned), [
      '三、本年度办理结果 1×22',
      '（一）予以公开 2×1',
    ]);
    const secret = rows.find(({ row }) => row?.id === 'outcome.denied.stateSecret');
    assert.deepEqual(secret?.cells.slice(0, 2).map(spanned), [
      '（三）不予公开 1×8',
      '1.属于国家秘密 1×1',
    ]);
  });

  it('prints the one row 其他处理 of the form before where the report has it', () => {
    const { rows } = tableGrid(
      theTable('2021.requests'),
      ({ id }) => id === 'outcome.other',
      undefined,
    );
    const ids = rows.flatMap(({ row }) => row?.id ?? []);
    assert.ok(ids.includes('outcome.other'));
    assert.ok(!ids.includes('outcome.other.feeUnpaid'));
  });

  it('lets the blocks of table 二 be as wide as each other', () => {
    const { rows } = tableGrid(theTable('2021.disclosure'), nowhere, undefined);
    const licensing = rows.find(({ row }) => row?.id === 'licensing');
    assert.deepEqual(
      licensing?.cells.map(({ colspan }) => colspan),
      [1, 3],
    );
  });

  it('names the year in the table of Fujian', () => {
    const { rows } = tableGrid(theTable('fujian.statistics'), nowhere, 2017);
    assert.ok(rows[0]?.cells.some((cell) => cell.kind === 'header' && cell.text === '2017年度'));
  });
});

function theTable(id: string): FormTable {
  const table = forms.flatMap(({ tables }) => tables).find((each) => each.id === id);
  assert.ok(table);
  return table;
}

function spanned(cell: TableGrid['rows'][number]['cells'][number]): string {
  const text = cell.kind === 'header' ? cell.text : cell.column.id;
  return `${text} ${String(cell.colspan)}×${String(cell.rowspan)}`;
}

/** Places that no cell covers, or more than one. */
function gaps({ columns, rows }: TableGrid): readonly string[] {
  const covered = rows.map(() => Array.from({ length: columns }, () => 0));
  const overflow: string[] = [];
  rows.forEach(({ cells }, y) => {
    let x = 0;
    for (const { colspan, rowspan } of cells) {
      while (covered[y]?.[x] === 1) x++;
      for (let down = 0; down < rowspan; down++) {
        for (let right = 0; right < colspan; right++) {
          const line = covered[y + down];
          if (line?.[x + right] === undefined) overflow.push(`${String(y + down)},${String(x)}`);
          else line[x + right] = (line[x + right] ?? 0) + 1;
        }
      }
    }
  });
  const holes = covered.flatMap((line, y) =>
    line.flatMap((times, x) => (times === 1 ? [] : `${String(y)},${String(x)}: ${String(times)}`)),
  );
  return [...overflow, ...holes];
}
