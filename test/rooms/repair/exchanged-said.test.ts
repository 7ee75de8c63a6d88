import assert from 'node:assert/strict';
import Big from 'big.js';
import type { Constraint } from '../../../server/facts/system/system.js';
import { exchangedSaid } from '../../../server/repair/whole-moves/exchanged-said.js';

/** Figures of sentences, a sentence a list, each with what its cell of a table has, as constraints that fail. */
function contradicted(...sentences: readonly (readonly (readonly [number, number])[])[]) {
  let at = 0;
  return sentences.flatMap((figures) => {
    const sentence = { start: at, end: at + figures.length * 100 };
    return figures.map(([said, inTable]) => {
      at += 100;
      const quantity = { span: { start: at - 3, end: at }, sentence };
      const own = { value: new Big(said), mention: quantity, blank: false };
      const cell = { value: new Big(inTable), mention: undefined, blank: false };
      const terms = [own, cell].map((observation) => ({ observation }));
      return { origin: { kind: 'mention', quantity }, terms } as unknown as Constraint;
    });
  });
}

function exchanged(constraints: readonly Constraint[]): readonly string[] {
  return exchangedSaid(constraints).map(({ one, other }) =>
    [one, other].map(({ observation }) => observation.value.toFixed()).join(' and '),
  );
}

describe('figures of sentences in each other’s place', () => {
  it('are those that the tables have the other way round', () => {
    assert.deepEqual(
      exchanged(
        contradicted([
          [3, 5],
          [5, 3],
        ]),
      ),
      ['3 and 5'],
    );
    assert.deepEqual(
      exchanged(
        contradicted([
          [3, 5],
          [5, 4],
        ]),
      ),
      [],
    );
  });

  it('are of one sentence, or close to each other', () => {
    assert.deepEqual(exchanged(contradicted([[3, 5]], [[5, 3]])), []);
  });

  it('are none where one could be exchanged with either of two', () => {
    const three = contradicted([
      [3, 5],
      [5, 3],
      [5, 3],
    ]);
    assert.deepEqual(exchanged(three), []);
  });

  it('are found among any number', () => {
    const many = 40_000;
    const alike = contradicted(...Array.from({ length: many }, () => [[48, 45] as const]));
    assert.deepEqual(exchanged(alike), []);
    const pairs = contradicted(
      ...Array.from({ length: many }, (_, index) => [
        [index, index + 1] as const,
        [index + 1, index] as const,
      ]),
    );
    assert.equal(exchanged(pairs).length, many);
    const opposed = Array.from({ length: many }, (_, index): readonly [number, number] =>
      index % 2 === 0 ? [3, 5] : [5, 3],
    );
    assert.deepEqual(exchanged(contradicted(opposed)), []);
  });
});
