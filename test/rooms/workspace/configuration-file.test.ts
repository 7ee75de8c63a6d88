import assert from 'node:assert/strict';
import { configurationCandidates } from '../../../server/workspace/configuration-file.js';

describe('where the configuration of a draft is looked for', () => {
  it('looks in its folder and upward, to the root and no further', () => {
    assert.deepEqual(configurationCandidates('/work/drafts/2024', '/work'), [
      '/work/drafts/2024/.nianbao.json',
      '/work/drafts/.nianbao.json',
      '/work/.nianbao.json',
    ]);
    assert.deepEqual(configurationCandidates('/work', '/work'), ['/work/.nianbao.json']);
  });

  it('takes URIs as well as paths, and a root that is the whole disk', () => {
    assert.deepEqual(configurationCandidates('file:///work/a', 'file:///work'), [
      'file:///work/a/.nianbao.json',
      'file:///work/.nianbao.json',
    ]);
    assert.deepEqual(configurationCandidates('/a', '/'), ['/a/.nianbao.json', '/.nianbao.json']);
  });

  it('looks only beside a draft that lies outside the root', () => {
    assert.deepEqual(configurationCandidates('/workshop/a', '/work'), [
      '/workshop/a/.nianbao.json',
    ]);
  });
});
