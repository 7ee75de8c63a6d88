import assert from 'node:assert/strict';
import { cellFrom, contentOf, isFigureCell } from '../../../client/tables/cells.js';
import { pipesBefore } from '../../../server/report/tables/lines/pipe-rows.js';

/** Two tables: one of two rows of three figures and a row of one, and one of a single figure. */
const cells = [
  ...[2, 3].flatMap((line) => [2, 3, 4].map((cell) => ({ table: 0, line, cell }))),
  { table: 0, line: 5, cell: 2 },
  { table: 1, line: 9, cell: 2 },
];

describe('The figure cell a key leads to', () => {
  it('is the next one, in the next row and the next table too', () => {
    assert.deepEqual(cellFrom(cells, { line: 2, cell: 2 }, 'next'), cells[1]);
    assert.deepEqual(cellFrom(cells, { line: 2, cell: 4 }, 'next'), cells[3]);
    assert.deepEqual(cellFrom(cells, { line: 2, cell: 1 }, 'next'), cells[0]);
    assert.deepEqual(cellFrom(cells, { line: 5, cell: 2 }, 'next'), cells.at(-1));
    assert.equal(cellFrom(cells, { line: 9, cell: 2 }, 'next'), undefined);
  });

  it('is the one before', () => {
    assert.deepEqual(cellFrom(cells, { line: 3, cell: 2 }, 'previous'), cells[2]);
    assert.deepEqual(cellFrom(cells, { line: 9, cell: 2 }, 'previous'), cells.at(-2));
    assert.equal(cellFrom(cells, { line: 2, cell: 2 }, 'previous'), undefined);
  });

  it('is the one below in the same column, or the last of a shorter row, of its own table', () => {
    assert.deepEqual(cellFrom(cells, { line: 2, cell: 3 }, 'below'), cells[4]);
    assert.deepEqual(cellFrom(cells, { line: 3, cell: 4 }, 'below'), cells.at(-2));
    assert.equal(cellFrom(cells, { line: 5, cell: 2 }, 'below'), undefined);
    assert.equal(cellFrom(cells, { line: 7, cell: 2 }, 'below'), undefined);
  });

  it('is one of a figure, not of a label', () => {
    assert.equal(isFigureCell(cells, { line: 3, cell: 2 }), true);
    assert.equal(isFigureCell(cells, { line: 3, cell: 1 }), false);
  });
});

describe('A cell on its line', () => {
  it('is counted in pipes that are not escaped', () => {
    assert.equal(pipesBefore(String.raw`| a \| b | 3 |`, 10), 2);
    assert.equal(pipesBefore('| a | b |', 0), 0);
    assert.equal(pipesBefore('| a | b |', 9), 3);
  });

  it('has its content selected, or the caret where a figure goes', () => {
    assert.deepEqual(contentOf('| 规章 |   12 |', 2), { start: 9, end: 11 });
    assert.deepEqual(contentOf('| 规章 |      |', 2), { start: 11, end: 11 });
    assert.deepEqual(contentOf('| 规章 ||', 2), { start: 6, end: 6 });
  });
});
