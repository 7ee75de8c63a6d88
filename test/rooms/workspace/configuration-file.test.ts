import assert from 'node:assert/strict';
import { configurationCandidates } from '../../../server/workspace/configuration-file.js';

describe('where the configuration of a draft is looked for', () => {
  it('looks in its folder and upward, to the root and no further', () => {
    assert.deepEqual(configurationCandidates('/home/li/drafts/2024', '/home/li'), [
      '/home/li/drafts/2024/.nianbao.json',
      '/home/li/drafts/.nianbao.json',
      '/home/li/.nianbao.json',
    ]);
    assert.deepEqual(configurationCandidates('/home/li', '/home/li'), ['/home/li/.nianbao.json']);
  });

  it('takes URIs as well as paths, and a root that is the whole disk', () => {
    assert.deepEqual(configurationCandidates('file:///home/li/a', 'file:///home/li'), [
      'file:///home/li/a/.nianbao.json',
      'file:///home/li/.nianbao.json',
    ]);
    assert.deepEqual(configurationCandidates('/a', '/'), ['/a/.nianbao.json', '/.nianbao.json']);
  });

  it('looks only beside a draft that lies outside the root', () => {
    assert.deepEqual(configurationCandidates('/workshop/a', '/home/li'), [
      '/workshop/a/.nianbao.json',
    ]);
  });
});
