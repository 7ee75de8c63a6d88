import assert from 'node:assert/strict';
import { shortPath } from '../../../../client/preview/short-path.js';

describe('the end of a path', () => {
  it('is the last name where no other has it', () => {
    assert.equal(shortPath('/甲/2024.md', []), '2024.md');
    assert.equal(
      shortPath('/甲/2024.md', ['/甲/2024.md', '/乙/2023.md', '/乙/12024.md']),
      '2024.md',
    );
    assert.equal(shortPath('2024.md', ['2023.md']), '2024.md');
  });

  it('has as many folders as tell it from others of the name', () => {
    assert.equal(shortPath('/甲/2024.md', ['/乙/2024.md']), '甲/2024.md');
    assert.equal(shortPath('/甲/水利局/2024.md', ['/乙/水利局/2024.md']), '甲/水利局/2024.md');
    assert.equal(shortPath('/2024.md', ['/甲/2024.md']), '/2024.md');
    assert.equal(shortPath('/甲/2024.md', ['/2024.md']), '甲/2024.md');
  });
});
