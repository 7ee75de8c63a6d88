import assert from 'node:assert/strict';
import {
  inOrderOfNames,
  nameInFolders,
} from '../../../../server/workspace/reports/name-in-folders.js';

describe('the name of a file in the folders of a workspace', () => {
  const cases: readonly (readonly [string, readonly string[], string | undefined])[] = [
    ['file:///a/b/2024.md', ['file:///a'], 'b/2024.md'],
    ['file:///a/b/2024.md', ['file:///a/'], 'b/2024.md'],
    ['file:///a/b/2024.md', ['file:///a', 'file:///a/b'], 'b/2024.md'],
    ['file:///c/2024.md', ['file:///a', 'file:///c'], 'c/2024.md'],
    ['file:///ab/2024.md', ['file:///a'], undefined],
    ['untitled:Untitled-1', ['file:///a'], undefined],
    ['vscode-vfs://github/a/2024.md', ['file:///a', 'vscode-vfs://gitlab/a'], undefined],
    ['file:///%E6%8A%A5/%E5%91%8A.md', ['file:///报'], '告.md'],
    ['file:///c%3A/a/2024.md', ['file:///C:/a'], '2024.md'],
  ];
  for (const [uri, folders, name] of cases) {
    it(`of ${uri} in ${folders.join(' and ')} is ${String(name)}`, () => {
      assert.equal(nameInFolders(uri, folders), name);
    });
  }
});

describe('the order of names', () => {
  it('is that of a walk through the folders', () => {
    const walk = ['a/1.md', 'a/2/1.md', 'a/2.md', 'a.md', 'b.md', '报告/1.md'];
    assert.deepEqual([...walk].reverse().sort(inOrderOfNames), walk);
  });
});
