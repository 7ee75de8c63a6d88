import assert from 'node:assert/strict';
import { joinMessages, render, say } from '../../../server/language/message.js';

describe('messages joined to one', () => {
  const between = { zh: '{list}、{part}', en: '{list}, {part}' };

  it('stand in their order, in either language', () => {
    const parts = ['甲', '乙', '丙'].map((name) => say({ zh: name, en: `“${name}”` }));
    assert.equal(render(joinMessages(parts, between), 'zh-cn'), '甲、乙、丙');
    assert.equal(render(joinMessages(parts, between), 'en'), '“甲”, “乙”, “丙”');
    assert.equal(render(joinMessages([], between), 'en'), '');
  });

  it('may be any number', () => {
    const many = 100_000;
    const parts = Array.from({ length: many }, (_, index) =>
      say({ zh: '{index}', en: '{index}' }, { index }),
    );
    const rendered = render(joinMessages(parts, between), 'zh-cn');
    assert.equal(rendered.split('、').length, many);
  });
});
