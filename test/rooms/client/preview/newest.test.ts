import assert from 'node:assert/strict';
import { Newest } from '../../../../client/preview/newest.js';

describe('Asking for the newest', () => {
  let asked: string[];
  let taken: string[];
  let failed: unknown[];
  let answers: ((answer: string | Error) => void)[];
  let newest: Newest<string, string>;

  beforeEach(() => {
    asked = [];
    taken = [];
    failed = [];
    answers = [];
    newest = new Newest(
      (key) => {
        asked.push(key);
        return new Promise((resolve, reject) => {
          answers.push((answer) => {
            if (answer instanceof Error) reject(answer);
            else resolve(answer);
          });
        });
      },
      (answer) => taken.push(answer),
      (error) => failed.push(error),
    );
  });

  /** Answers the request that is under way. */
  async function answer(given: string | Error): Promise<void> {
    answers.shift()?.(given);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }

  it('has one request under way, and asks once more however often it was wanted', async () => {
    const done = newest.ask('a.md');
    void newest.ask('a.md');
    void newest.ask('a.md');
    assert.deepEqual(asked, ['a.md']);
    await answer('first');
    assert.deepEqual(asked, ['a.md', 'a.md']);
    await answer('second');
    await done;
    assert.deepEqual(asked, ['a.md', 'a.md']);
    assert.deepEqual(taken, ['first', 'second']);
  });

  it('drops the answer about a draft that is no longer wanted', async () => {
    void newest.ask('a.md');
    const done = newest.ask('b.md');
    await answer('of a');
    await answer('of b');
    await done;
    assert.deepEqual(taken, ['of b']);
  });

  it('drops what was under way when it is to forget', async () => {
    const done = newest.ask('a.md');
    void newest.ask('a.md');
    newest.forget();
    await answer('first');
    await done;
    assert.deepEqual(asked, ['a.md']);
    assert.deepEqual(taken, []);
  });

  it('goes on after a request that failed', async () => {
    const done = newest.ask('a.md');
    void newest.ask('a.md');
    const refused = new Error('refused');
    await answer(refused);
    await answer('second');
    await done;
    assert.deepEqual(failed, [refused]);
    assert.deepEqual(taken, ['second']);
    const again = newest.ask('a.md');
    await answer('third');
    await again;
    assert.deepEqual(taken, ['second', 'third']);
  });
});
