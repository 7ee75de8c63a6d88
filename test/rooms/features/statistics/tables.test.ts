import assert from 'node:assert/strict';
import type { StatisticsTable } from '../../../../server/features/protocol/preview.js';
import { forms } from '../../../../server/forms/catalogue.js';
import { printDraft } from '../../../../server/forms/printing/print-draft.js';
import { draftWith, rightDraft } from '../../../server/drafts.js';
import { only, statisticsOf } from './statistics-of.js';

describe('The tables of the preview', () => {
  it('show every figure of the form in its place, and what the sums come to', () => {
    const requests = tableOf(rightDraft, '2021.requests');
    assert.equal(requests.found, true);
    assert.equal(requests.columns, 11);
    assert.deepEqual(wordsOf(requests, 'requests.received'), [
      '一、本年新收政府信息公开申请数量',
      ...['34', '5', '1', '0', '4', '1', '45'],
      '各类申请人 45 holds',
    ]);
    assert.deepEqual(wordsOf(requests, 'check/total.carry'), [
      '收到与办理',
      ...[37, 6, 1, 0, 4, 1, 49].map((sum) => `收到与办理 ${String(sum)} holds`),
      '',
    ]);
  });

  it('say by how much a total is off', () => {
    const text = draftWith('| 4 | 1 | 0 | 0 | 0 | 0 | 5 |', '| 4 | 1 | 0 | 0 | 0 | 0 | 7 |');
    const row = wordsOf(tableOf(text, '2021.requests'), 'outcome.partiallyGranted');
    assert.equal(row.at(-1), '各类申请人 5 fails +2');
  });

  it('show the sums of table 四 below their totals', () => {
    const row = wordsOf(tableOf(rightDraft, '2021.disputes'), 'check/total.group');
    assert.equal(row.length, 15);
    assert.equal(row[4], '分项之和 3 holds');
    assert.equal(row[0], '');
  });

  for (const form of forms) {
    it(`${form.id}: an empty draft shows its tables empty, in full`, () => {
      const text = printDraft({ form, year: form.years.from ?? 2017, unit: '望澜市' });
      const { tables } = statisticsOf(text);
      assert.equal(tables.length, form.tables.length);
      for (const table of tables) {
        assert.deepEqual(unevenRows(table), [], table.id);
      }
    });
  }
});

function tableOf(text: string, id: string): StatisticsTable {
  return only(statisticsOf(text).tables, (table) => table.id === id);
}

function wordsOf({ rows }: StatisticsTable, id: string): readonly string[] {
  return only(rows, (row) => row.id === id).cells.map((cell) => {
    if (cell.kind === 'header') return cell.text;
    if (cell.kind === 'figure') return cell.display;
    return cell.checks
      .map(({ label, computed, verdict, difference }) =>
        [label, computed, verdict, difference ?? ''].join(' ').trim(),
      )
      .join('; ');
  });
}

/** Rows that are not as wide as the table, cells reaching down from above counted. */
function unevenRows({ rows, columns }: StatisticsTable): readonly string[] {
  const reaching: { width: number; rows: number }[] = [];
  return rows.flatMap(({ id, cells }) => {
    const above = reaching
      .filter((cell) => cell.rows > 0)
      .reduce((sum, { width }) => sum + width, 0);
    for (const cell of reaching) cell.rows--;
    const own = cells.reduce((sum, { colspan }) => sum + colspan, 0);
    for (const { colspan, rowspan } of cells) reaching.push({ width: colspan, rows: rowspan - 1 });
    return above + own === columns ? [] : `${id}: ${String(above + own)} of ${String(columns)}`;
  });
}
