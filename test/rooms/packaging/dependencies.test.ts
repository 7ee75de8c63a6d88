import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

describe('the page of dependencies', () => {
  it('lists every one with its licence', () => {
    const page = readFileSync('docs/dependencies.md', 'utf8');
    const listed = [...page.matchAll(/^\| `([^`]+)` +\| ([\w.-]+) +\|/gmu)].map(
      ([, name = '', licence = '']) => [name, licence] as const,
    );
    const { devDependencies } = read('package.json') as { devDependencies: object };
    assert.deepEqual(listed.map(([name]) => name).sort(), Object.keys(devDependencies).sort());
    for (const [name, licence] of listed) {
      const manifest = read(`node_modules/${name}/package.json`) as { license: string };
      assert.equal(manifest.license, licence, name);
    }
  });
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
