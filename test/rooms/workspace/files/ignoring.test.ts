import assert from 'node:assert/strict';
import { Ignoring } from '../../../../server/workspace/files/ignoring.js';

describe('what ignore files leave out', () => {
  it('leaves nothing out without a file', () => {
    assert.equal(Ignoring.nothing.ignores('drafts/2024.md'), false);
  });

  it('lets the later file and the nearer folder decide', () => {
    const root = Ignoring.nothing.within('', ['old/\n*.txt\n', '!keep.txt\n']);
    assert.equal(root.ignores('old/'), true);
    assert.equal(root.ignores('drafts/a.txt'), true);
    assert.equal(root.ignores('drafts/keep.txt'), false);
    const nearer = root.within('drafts/', ['!a.txt\nkeep.txt\n']);
    assert.equal(nearer.ignores('drafts/a.txt'), false);
    assert.equal(nearer.ignores('drafts/keep.txt'), true);
    assert.equal(nearer.ignores('drafts/b.txt'), true);
  });

  it('reads a pattern with a slash from the folder of its file', () => {
    const ignoring = Ignoring.nothing.within('drafts/', ['/2019.md\n']);
    assert.equal(ignoring.ignores('drafts/2019.md'), true);
    assert.equal(ignoring.ignores('drafts/deep/2019.md'), false);
    assert.equal(ignoring.ignores('2019.md'), false);
  });
});
