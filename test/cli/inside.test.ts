import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { pathInside } from '../../server/cli/inside.js';

describe('a path inside a folder', () => {
  it('is that of the folder with what follows', () => {
    assert.equal(pathInside('/home/li', '/home/li/2024.md', posix), '/home/li/2024.md');
    assert.equal(pathInside('/', '/2024.md', posix), '/2024.md');
    assert.equal(pathInside('/home/li', '/home/li', posix), '/home/li');
    assert.equal(pathInside('/home/li', '/home/li/..年报/a.md', posix), '/home/li/..年报/a.md');
  });

  it('is none beside or above it', () => {
    assert.equal(pathInside('/home/li', '/home/lin/2024.md', posix), undefined);
    assert.equal(pathInside('/home/li', '/home', posix), undefined);
    assert.equal(pathInside('/home/Li', '/home/li/2024.md', posix), undefined);
    assert.equal(pathInside('c:\\年报', 'd:\\年报\\2024.md', win32), undefined);
  });

  it('is written as the folder is, where capitals and small letters are one', () => {
    assert.equal(pathInside('c:\\年报', 'C:\\年报\\a\\2024.md', win32), 'c:\\年报\\a\\2024.md');
    assert.equal(pathInside('C:\\Drafts', 'c:\\drafts', win32), 'C:\\Drafts');
    assert.equal(pathInside('C:\\', 'c:\\2024.md', win32), 'C:\\2024.md');
  });
});
