import assert from 'node:assert/strict';
import { Remembered } from '../../../server/report/remembering/remembered.js';

describe('what is remembered of texts', () => {
  it('finds out once for each short text, whatever the answer', () => {
    const asked: string[] = [];
    const lengths = new Remembered((text) => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    });
    assert.deepEqual(
      ['总计', '', '总计', ''].map((text) => lengths.of(text)),
      [2, undefined, 2, undefined],
    );
    assert.deepEqual(asked, ['总计', '']);
  });

  it('keeps no long text, and forgets rather than grow', () => {
    let asked = 0;
    const count = new Remembered(() => ++asked);
    const long = '长'.repeat(100);
    count.of(long);
    count.of(long);
    assert.equal(asked, 2);
    for (let index = 0; index < 5_000; index++) count.of(String(index));
    asked = 0;
    count.of('0');
    assert.equal(asked, 1);
  });
});
