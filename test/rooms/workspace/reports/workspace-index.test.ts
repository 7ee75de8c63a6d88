import assert from 'node:assert/strict';
import type { WorkspaceFiles } from '../../../../server/workspace/files/files.js';
import { FolderListing } from '../../../../server/workspace/files/folder-listing.js';
import { WorkspaceIndex } from '../../../../server/workspace/reports/workspace-index.js';
import { reportOf } from '../../rules/years/reports.js';

const uri = 'memfs:/drafts/2023.md';

describe('the index of a workspace', () => {
  it('lists the folders again when they could not be listed', async () => {
    let lists = 0;
    const index = indexOf({
      list: () => {
        lists += 1;
        return lists === 1
          ? Promise.reject(new Error('The folder cannot be reached.'))
          : Promise.resolve([{ uri, stamp: '1' }]);
      },
      read: () => Promise.resolve(reportOf({ year: 2023 })),
    });
    await assert.rejects(index.ready());
    assert.equal(index.isBuilt, false);
    await index.ready();
    assert.equal(index.of(uri)?.year, 2023);
  });

  it('has every other file when some could not be read, and those once they have changed', async () => {
    const good = Array.from({ length: 20 }, (_, index) => `memfs:/drafts/good-${String(index)}.md`);
    const bad = Array.from({ length: 5 }, (_, index) => `memfs:/drafts/z-bad-${String(index)}.md`);
    let fails = true;
    const index = indexOf({
      list: () => Promise.resolve([...good, ...bad].map((each) => ({ uri: each, stamp: '1' }))),
      read: (file) =>
        fails && bad.includes(file)
          ? Promise.reject(new Error('It cannot be read.'))
          : Promise.resolve(reportOf({ year: 2023 })),
    });
    await assert.rejects(index.ready(), /It cannot be read/u);
    await index.ready();
    const known = (files: readonly string[]): number =>
      files.filter((file) => index.of(file) !== undefined).length;
    assert.deepEqual([known(good), known(bad)], [20, 0]);
    fails = false;
    for (const file of bad) index.fileChanged(file);
    await index.ready();
    assert.equal(known(bad), 5);
  });
});

/** The index of one folder, in which nothing is open. */
function indexOf(files: WorkspaceFiles): WorkspaceIndex {
  return new WorkspaceIndex({
    files,
    listing: new FolderListing(files),
    folders: () => ['memfs:/drafts'],
    documents: () => [],
  });
}
