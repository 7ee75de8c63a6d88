import assert from 'node:assert/strict';
import { Summaries } from '../../../../server/workspace/reports/summaries.js';
import { reportOf, summaryOf } from '../../rules/years/reports.js';

const summary = summaryOf(reportOf({ year: 2023 }));

describe('summaries', () => {
  it('are read once, however many ask', async () => {
    const read: string[] = [];
    const summaries = new Summaries((id) => {
      read.push(id);
      return Promise.resolve(summary);
    });
    await Promise.all([summaries.load('a'), summaries.load('a')]);
    assert.equal(await summaries.load('a'), summary);
    assert.equal(summaries.get('a'), summary);
    assert.deepEqual(read, ['a']);
  });

  it('remember of a file that is no report that it is none', async () => {
    let reads = 0;
    const summaries = new Summaries(() => {
      reads += 1;
      return Promise.resolve(undefined);
    });
    await summaries.load('note');
    assert.equal(await summaries.load('note'), undefined);
    assert.equal(summaries.has('note'), true);
    assert.equal(reads, 1);
  });

  it('keep those used last, and not more than some hundred', async () => {
    const summaries = new Summaries(() => Promise.resolve(summary));
    await summaries.load('first');
    for (let index = 0; index < 1_000; index++) {
      await summaries.load(String(index));
      summaries.get('first');
    }
    assert.equal(summaries.has('first'), true);
    assert.equal(summaries.has('0'), false);
    assert.equal(summaries.has('999'), true);
  });

  it('do not keep what was being read of a file when it changed', async () => {
    const answers = [summary, undefined];
    const summaries = new Summaries(() => Promise.resolve(answers.shift()));
    const before = summaries.load('a');
    summaries.forget('a');
    assert.equal(await before, summary);
    assert.equal(summaries.has('a'), false);
    assert.equal(await summaries.load('a'), undefined);
  });

  it('read a file anew that could not be read', async () => {
    let reads = 0;
    const summaries = new Summaries(() => {
      reads += 1;
      return reads === 1 ? Promise.reject(new Error('locked')) : Promise.resolve(summary);
    });
    await assert.rejects(summaries.load('a'), /locked/u);
    assert.equal(summaries.has('a'), false);
    assert.equal(await summaries.load('a'), summary);
  });
});
