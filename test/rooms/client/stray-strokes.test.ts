import assert from 'node:assert/strict';
import { StrayStrokes } from '../../../client/tables/stray-strokes.js';

const [a, b, c] = [2, 3, 4].map((cell) => ({ line: 0, cell })) as [Place, Place, Place];

interface Place {
  readonly line: number;
  readonly cell: number;
}

describe('Strokes that went astray', () => {
  it('go to the cell they were meant for, before what was typed there', () => {
    const strokes = new StrayStrokes();
    strokes.ledTo(b, '');
    strokes.astray({ from: a, to: b, text: '1', over: false });
    strokes.written(b);
    assert.equal(put(strokes, '| 规章 | 21 | 8 |  |'), '| 规章 | 2 | 18 |  |');
  });

  it('go to a blank cell', () => {
    const strokes = new StrayStrokes();
    strokes.astray({ from: a, to: b, text: '1', over: false });
    strokes.astray({ from: a, to: b, text: '8', over: false });
    assert.equal(put(strokes, '| 规章 | 218 |   |  |'), '| 规章 | 2 |  18 |  |');
  });

  it('go to two cells from one', () => {
    const strokes = new StrayStrokes();
    strokes.astray({ from: a, to: b, text: '1', over: false });
    strokes.astray({ from: a, to: c, text: '9', over: false });
    assert.equal(put(strokes, '| 规章 | 219 |  |  |'), '| 规章 | 2 | 1 | 9 |');
  });

  it('go on through a cell that is left and led to', () => {
    const strokes = new StrayStrokes();
    strokes.astray({ from: a, to: b, text: '1', over: false });
    strokes.astray({ from: b, to: c, text: '9', over: false });
    assert.equal(put(strokes, '| 规章 | 21 | 9 |  |'), '| 规章 | 2 | 1 | 9 |');
  });

  it('take the place of what was selected there, as they would have', () => {
    const strokes = new StrayStrokes();
    strokes.ledTo(b, '7');
    strokes.astray({ from: a, to: b, text: '1', over: false });
    assert.equal(put(strokes, '| 规章 | 21 | 7 |  |'), '| 规章 | 2 | 1 |  |');
  });

  it('give back what they were typed over', () => {
    const strokes = new StrayStrokes();
    strokes.ledTo(b, '7');
    strokes.ledTo(c, '');
    strokes.astray({ from: b, to: c, text: '1', over: true });
    assert.equal(put(strokes, '| 规章 | 2 | 1 |  |'), '| 规章 | 2 | 7 | 1 |');
  });

  it('are found before a figure, where the table was aligned around the caret', () => {
    const strokes = new StrayStrokes();
    strokes.astray({ from: a, to: b, text: '1', over: false });
    strokes.astray({ from: a, to: b, text: '8', over: false });
    strokes.astray({ from: a, to: c, text: '3', over: false });
    assert.equal(put(strokes, '| 规章 | 183 0 |  |  |'), '| 规章 | 0 | 18 | 3 |');
  });

  it('stay where somebody has gone on writing', () => {
    const strokes = new StrayStrokes();
    strokes.astray({ from: a, to: b, text: '1', over: false });
    strokes.astray({ from: b, to: c, text: '9', over: false });
    assert.equal(put(strokes, '| 规章 | 21. | 79 |  |'), '| 规章 | 21. | 7 | 9 |');
  });

  it('are forgotten when they have been put there', () => {
    const strokes = new StrayStrokes();
    strokes.astray({ from: a, to: b, text: '1', over: false });
    assert.ok(!strokes.isEmpty);
    strokes.forget();
    assert.ok(strokes.isEmpty);
    assert.deepEqual(
      strokes.edits(() => '| 规章 | 21 | 7 |  |'),
      [],
    );
  });
});

/** A line with everything in its place. */
function put(strokes: StrayStrokes, line: string): string {
  return [...strokes.edits(() => line)]
    .sort((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end),
      line,
    );
}
