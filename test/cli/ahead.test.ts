import assert from 'node:assert/strict';
import { ahead } from '../../server/cli/ahead.js';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) yield await Promise.resolve(number);
}

async function all<Result>(results: AsyncIterable<Result>): Promise<readonly Result[]> {
  const found: Result[] = [];
  for await (const result of results) found.push(result);
  return found;
}

/** Long enough for Node to tell of what failed unseen. */
function aWhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

describe('what is done ahead', () => {
  it('comes in order, however long each takes', async () => {
    const work = async (number: number): Promise<number> => {
      await new Promise((resolve) => setTimeout(resolve, (9 - number) % 4));
      return number * 2;
    };
    assert.deepEqual(await all(ahead(numbers(9), work)), [0, 2, 4, 6, 8, 10, 12, 14, 16]);
  });

  it('fails where its turn comes, and nowhere else', async () => {
    const unseen: unknown[] = [];
    const note = (reason: unknown): void => {
      unseen.push(reason);
    };
    process.on('unhandledRejection', note);
    try {
      const work = async (number: number): Promise<number> => {
        if (number > 0) throw new Error(String(number));
        await aWhile();
        return number;
      };
      const results = ahead(numbers(9), work);
      assert.deepEqual(await results.next(), { done: false, value: 0 });
      await aWhile();
      await assert.rejects(results.next(), { message: '1' });
      await aWhile();
      assert.deepEqual(unseen, []);
    } finally {
      process.off('unhandledRejection', note);
    }
  });
});
