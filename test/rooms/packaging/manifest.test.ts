import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { extensionManifest } from '../../../scripts/manifest.mjs';

/** What the Marketplace sorts extensions by. */
const categories = [
  ...['Programming Languages', 'Snippets', 'Linters', 'Formatters', 'Visualization', 'Education'],
  ...['Data Science', 'Testing', 'Other'],
];

describe('the manifest of the extension', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

  it('says what the Marketplace lists it by', () => {
    for (const category of manifest.categories) assert.ok(categories.includes(category), category);
    // The packer adds some ten of its own to these, and thirty is the most.
    assert.ok(manifest.keywords.length <= 20);
    assert.equal(new Set(manifest.keywords).size, manifest.keywords.length);
    assert.ok(manifest.keywords.some((word) => /^\p{Script=Han}+$/u.test(word)));
    assert.ok(manifest.keywords.some((word) => /^[a-z ]+$/u.test(word)));
    assert.match(manifest.galleryBanner.color, /^#[0-9a-f]{6}$/u);
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const { displayName, description } = JSON.parse(readFileSync(file, 'utf8')) as Texts;
      assert.ok(displayName.length > 0 && description.length > 0, file);
    }
  });

  it('has an icon large enough for it', () => {
    const icon = readFileSync(manifest.icon);
    assert.deepEqual(
      [icon.toString('latin1', 1, 4), icon.toString('latin1', 12, 16)],
      ['PNG', 'IHDR'],
    );
    assert.ok(icon.readUInt32BE(16) >= 128 && icon.readUInt32BE(20) >= 128);
  });

  it('names no file that is not there', () => {
    const named = [...JSON.stringify(manifest.contributes).matchAll(/"(?:\.\/)?(media\/[^"]+)"/gu)];
    assert.ok(named.length > 5);
    for (const [, file = ''] of named) assert.ok(existsSync(file), file);
  });

  it('names the version first among what changed', () => {
    const [, version] = /^## (\d+\.\d+\.\d+)/mu.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
    assert.equal(version, manifest.version);
  });

  it('leads to the repository where it is packed with one, and to none of its own invention', () => {
    const alone = extensionManifest(manifest, undefined);
    for (const name of ['repository', 'bugs', 'homepage', 'qna', 'scripts', 'devDependencies']) {
      assert.ok(!(name in alone), name);
    }
    assert.deepEqual(alone['contributes'], manifest.contributes);
    const { repository, bugs, homepage } = extensionManifest(manifest, 'https://forge.example/n');
    assert.deepEqual(
      [repository, bugs, homepage],
      [
        { type: 'git', url: 'https://forge.example/n.git' },
        { url: 'https://forge.example/n/issues' },
        'https://forge.example/n#readme',
      ],
    );
  });
});

interface Manifest extends Readonly<Record<string, unknown>> {
  readonly version: string;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly galleryBanner: { readonly color: string };
  readonly icon: string;
  readonly contributes: object;
}

interface Texts {
  readonly displayName: string;
  readonly description: string;
}
