import assert from 'node:assert/strict';
import { isExcepted } from '../../../../server/facts/prose/lists/exceptions.js';
import { isShareBase } from '../../../../server/facts/prose/figures/share-words.js';
import { readQuantities } from '../../../../server/facts/prose/figures/quantities.js';
import type { Sighting } from '../../../../server/facts/prose/figures/sighting.js';

/** The first figure of a sentence. */
function first(sentence: string): Sighting {
  const running = [{ start: 0, end: sentence.length }];
  const [sighting] = readQuantities(sentence, running).sightings;
  assert.ok(sighting);
  return sighting;
}

/** What is looked at first must let everything through that the pattern behind it finds. */
describe('what is asked of a figure before its words are copied', () => {
  for (const [before, expected] of [
    ['', true],
    ['全年答复总数', true],
    ['全市各级机关全年答复申请总数', true],
    ['全市各级行政机关全年答复申请总数', false],
  ] as const) {
    it(`finds what a share is of, ${String(before.length)} characters behind 占`, () => {
      const sentence = `占${before}589件的23.8%。`;
      assert.equal(isShareBase(sentence, first(sentence)), expected);
    });
  }

  it('finds 占 in its own clause alone', () => {
    const sentence = '网络占，589件的23.8%。';
    assert.equal(isShareBase(sentence, first(sentence)), false);
  });

  for (const [sentence, expected] of [
    ['除转办58件外，其余623件已答复。', true],
    ['除了转办58件以外，其余623件已答复。', true],
    [' 除58件外，其余623件已答复。', true],
    ['全年解除58件外，其余623件已答复。', false],
  ] as const) {
    it(`says whether a figure is excepted: ${sentence}`, () => {
      assert.equal(isExcepted(sentence, first(sentence)), expected);
    });
  }
});
