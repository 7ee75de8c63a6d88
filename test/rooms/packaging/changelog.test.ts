import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { changesOf } from '../../../scripts/changelog.mjs';

const changelog = `# Changelog

## 1.10.0

### Tables

- Read.

## 1.1.0

First version.
`;

describe('the notes of a release', () => {
  it('are what the changelog says of its version, and of no other', () => {
    assert.equal(changesOf(changelog, '1.10.0'), '### Tables\n\n- Read.\n');
    assert.equal(changesOf(changelog, '1.1.0'), 'First version.\n');
  });

  it('are never empty', () => {
    assert.throws(() => changesOf(changelog, '1.1'), /says nothing of 1\.1\./u);
    assert.throws(() => changesOf('## 2.0.0\n\n## 1.0.0\n', '2.0.0'), /says nothing of 2\.0\.0\./u);
  });

  it('are there for the version of the manifest', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly version: string;
    };
    const own = readFileSync('CHANGELOG.md', 'utf8').replaceAll('\r\n', '\n');
    assert.ok(changesOf(own, version).includes('\n- '));
  });
});
