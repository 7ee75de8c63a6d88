import assert from 'node:assert/strict';
import type { WorkspaceFiles } from '../../../server/workspace/files.js';
import { FolderListing } from '../../../server/workspace/folder-listing.js';
import { WorkspaceIndex } from '../../../server/workspace/workspace-index.js';
import { reportOf } from '../rules/years/reports.js';

const uri = 'memfs:/drafts/2023.md';

describe('the index of a workspace', () => {
  it('lists the folders again when they could not be listed', async () => {
    let lists = 0;
    const files: WorkspaceFiles = {
      list: () => {
        lists += 1;
        return lists === 1
          ? Promise.reject(new Error('The folder cannot be reached.'))
          : Promise.resolve([{ uri, stamp: '1' }]);
      },
      read: () => Promise.resolve(reportOf({ year: 2023 })),
    };
    const index = new WorkspaceIndex({
      files,
      listing: new FolderListing(files),
      folders: () => ['memfs:/drafts'],
      documents: () => [],
    });
    await assert.rejects(index.ready());
    assert.equal(index.isBuilt, false);
    await index.ready();
    assert.equal(index.of(uri)?.year, 2023);
  });
});
