import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { displayWidth } from '../../../server/forms/printing/align.js';

const root = path.resolve('.');

describe('What the extension says in both languages', () => {
  it('has every text of the client in both bundles, and no other', () => {
    const said = textsOfClient();
    assert.ok(said.size > 20, 'no texts were found in client/');
    assert.deepEqual(keysOf('l10n/bundle.l10n.json'), [...said].sort());
    assert.deepEqual(keysOf('l10n/bundle.l10n.zh-cn.json'), [...said].sort());
  });

  it('has every text of the manifest in both languages, and no other', () => {
    const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
    const used = [...new Set([...manifest.matchAll(/"%([\w.-]+)%"/gu)].map(([, key]) => key))];
    assert.deepEqual(keysOf('package.nls.json'), used.sort());
    assert.deepEqual(keysOf('package.nls.zh-cn.json'), used.sort());
  });

  it('keeps the places for arguments in translation', () => {
    const chinese = read('l10n/bundle.l10n.zh-cn.json');
    for (const [english, translation] of Object.entries(chinese)) {
      assert.deepEqual(placesOf(translation), placesOf(english), english);
    }
  });

  it('names no command in a walkthrough that the manifest does not have', () => {
    const { contributes } = JSON.parse(
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    ) as Manifest;
    const commands = new Set(contributes.commands.map(({ command }) => command));
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const linked = [
        ...JSON.stringify(read(file)).matchAll(/\(command:(?:toSide:)?(nianbao\.\w+)/gu),
      ];
      assert.ok(linked.length > 0, `${file} links no command`);
      for (const [, command] of linked) assert.ok(commands.has(command ?? ''), command);
    }
  });

  it('has titles in the walkthrough that VS Code shows whole', () => {
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const titles = Object.entries(read(file)).filter(([key]) =>
        /^walkthrough\.(?:\w+\.)?title$/u.test(key),
      );
      assert.ok(titles.length > 6, `${file} has no walkthrough`);
      for (const [key, title] of titles) assert.ok(displayWidth(title) <= 28, `${key}: ${title}`);
    }
  });

  it('names commands in the READMEs as the palette does', () => {
    for (const [readme, file, named] of [
      ['README.md', 'package.nls.json', /_Nianbao: ([^_]+)_/gu],
      ['README.zh-CN.md', 'package.nls.zh-cn.json', /“年报: ([^”]+)”/gu],
    ] as const) {
      const titles = Object.values(read(file));
      const names = [...readFileSync(path.join(root, readme), 'utf8').matchAll(named)];
      assert.ok(names.length > 1, `${readme} names no command`);
      for (const [, name = ''] of names) assert.ok(titles.includes(name), name);
    }
  });
});

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

function textsOfClient(): Set<string> {
  const folder = path.join(root, 'client');
  const texts = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const source = readFileSync(path.join(folder, file), 'utf8');
    for (const [, text] of source.matchAll(/l10n\.t\(\s*'([^']*)'/gu)) texts.add(text ?? '');
  }
  return texts;
}

function keysOf(file: string): string[] {
  return Object.keys(read(file)).sort();
}

function read(file: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, string>;
}

function placesOf(text: string): string[] {
  return [...text.matchAll(/\{\d\}/gu)].map(([place]) => place).sort();
}
