import assert from 'node:assert/strict';
import { CaretMove } from '../../../client/tables/caret-move.js';

const draft = {};
const first = { line: 7, cell: 2 };
const second = { line: 7, cell: 3 };
const third = { line: 7, cell: 4 };

describe('A move of the caret', () => {
  it('is gone on from while the window tells of a place it left', () => {
    const move = new CaretMove();
    move.begin(draft, first, second);
    assert.deepEqual(move.placeOf(draft, first), second);
    move.begin(draft, first, third);
    assert.deepEqual(move.placeOf(draft, first), third);
    assert.deepEqual(move.placeOf(draft, second), third);
  });

  it('is over when the window shows where it leads', () => {
    const move = new CaretMove();
    move.begin(draft, first, second);
    move.arrive(first);
    assert.deepEqual(move.placeOf(draft, first), second);
    move.arrive(second);
    assert.deepEqual(move.placeOf(draft, first), first);
  });

  it('is on the way until it arrives, or for a while', () => {
    let now = 0;
    const move = new CaretMove(() => now);
    assert.equal(move.targetOf(draft), undefined);
    move.begin(draft, first, second);
    assert.deepEqual(move.targetOf(draft), second);
    assert.equal(move.targetOf({}), undefined);
    assert.ok(move.hasLeft(first) && !move.hasLeft(third));
    now = 3000;
    assert.equal(move.targetOf(draft), undefined);
    move.begin(draft, second, third);
    move.arrive(third);
    assert.equal(move.targetOf(draft), undefined);
  });

  it('is of one document, and of no place it has not left', () => {
    const move = new CaretMove();
    move.begin(draft, first, second);
    assert.deepEqual(move.placeOf({}, first), first);
    assert.deepEqual(move.placeOf(draft, third), third);
  });
});
