import assert from 'node:assert/strict';
import { FigurePlaces } from '../../../../client/preview/figure-at.js';
import type { StatisticsFigure } from '../../../../server/features/protocol/preview.js';

/** `| 12 |  |345|` in line 7, then `共6件7条` in line 9. */
const figures = [
  figure('six', 9, 1, 2),
  figure('twelve', 7, 2, 4),
  figure('blank', 7, 7, 7),
  figure('many', 7, 9, 12),
  figure('next', 7, 12, 13),
];

describe('The figure at a caret', () => {
  const places = new FigurePlaces(figures);
  const at = (line: number, character: number): string | null => places.at({ line, character });

  it('is the one the caret is in, or touches', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((character) => at(7, character)),
      [null, 'twelve', 'twelve', 'twelve', null],
    );
  });

  it('is a blank where nothing is printed', () => {
    assert.deepEqual(
      [6, 7, 8].map((character) => at(7, character)),
      [null, 'blank', null],
    );
  });

  it('is the next where one ends and the next begins', () => {
    assert.deepEqual([at(7, 11), at(7, 12), at(7, 13)], ['many', 'next', 'next']);
  });

  it('is in its own line only', () => {
    assert.deepEqual([at(6, 3), at(8, 1), at(9, 1), at(10, 1)], [null, null, 'six', null]);
    assert.equal(new FigurePlaces([]).at({ line: 0, character: 0 }), null);
  });

  it('is the one a sentence says again', () => {
    const [six, twelve] = figures;
    assert.ok(six && twelve);
    const said = { ...twelve, again: [{ ...six.range }] };
    assert.equal(new FigurePlaces([said]).at({ line: 9, character: 2 }), 'twelve');
  });

  it('is the same as by looking at every one', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      figure(String(index), Math.floor(index / 7), (index % 7) * 5, (index % 7) * 5 + (index % 4)),
    );
    const sought = new FigurePlaces(many.toReversed());
    for (let line = 0; line < 30; line += 1) {
      for (let character = 0; character < 40; character += 1) {
        const found = many.findLast(
          ({ range: { start, end } }) =>
            start.line === line && start.character <= character && character <= end.character,
        );
        assert.equal(sought.at({ line, character }), found?.id ?? null);
      }
    }
  });
});

function figure(id: string, line: number, start: number, end: number): StatisticsFigure {
  return {
    id,
    concept: id,
    label: id,
    printed: '',
    value: null,
    unit: '件',
    state: 'number',
    status: 'unchecked',
    range: { start: { line, character: start }, end: { line, character: end } },
    findings: [],
    again: [],
  };
}
