import assert from 'node:assert/strict';
import { Characters } from '../../../server/report/text/characters.js';

describe('characters that are looked for', () => {
  it('stand where one of them does, and nowhere beyond the text', () => {
    const ends = new Characters('到至近约过超逾');
    const text = '增加到12件';
    const found = Array.from({ length: text.length + 2 }, (_, at) => ends.standAt(text, at - 1));
    assert.equal(found.indexOf(true), 3);
    assert.equal(found.lastIndexOf(true), 3);
  });

  it('are told from all others that end in the same bits', () => {
    const marks = new Characters('，,');
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      assert.equal(marks.standAt(character, 0), '，,'.includes(character), code.toString(16));
    }
  });

  it('may be named twice, and stand between two places or not', () => {
    const words = new Characters('收收受');
    assert.equal(words.standBetween('全年收到', 0, 4), true);
    assert.equal(words.standBetween('全年收到', 0, 2), false);
    assert.equal(words.standBetween('全年收到', 3, 9), false);
  });
});
