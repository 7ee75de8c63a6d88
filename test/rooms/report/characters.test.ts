import assert from 'node:assert/strict';
import fc from 'fast-check';
import { says } from '../../../server/report/characters.js';

describe('whether a text says a word', () => {
  it('is what includes says, whatever was asked before', () => {
    const strings = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(strings, strings, strings, (before, text, word) => {
        says(before, word);
        assert.equal(says(text, word), text.includes(word));
        const part = text.slice(1, 4);
        assert.equal(says(text, part), true);
      }),
    );
  });
});
