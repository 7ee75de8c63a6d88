import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = 'docs/images';

/** Pictures of a look the READMEs do not show: what high contrast looks like is kept to be looked at. */
const notShown = /-contrast(?:\.en)?\.png$/u;

describe('the pictures', () => {
  const named = new Set(['README.md', 'README.zh-CN.md'].flatMap(picturesIn));

  it('of the READMEs are there', () => {
    assert.ok(named.size > 10);
    for (const picture of named) assert.ok(existsSync(picture), picture);
  });

  it('that are there are shown', () => {
    const kept = readdirSync(folder).filter((name) => !notShown.test(name));
    assert.deepEqual(
      kept.filter((name) => !named.has(`${folder}/${name}`)),
      [],
    );
  });

  it('of the walkthrough are those it shows', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const shown = [...manifest.matchAll(/"media\/walkthrough\/([^"]+)"/gu)].map(([, name]) => name);
    assert.deepEqual([...new Set(shown)].sort(), readdirSync('media/walkthrough').sort());
  });
});

function picturesIn(readme: string): string[] {
  const text = readFileSync(readme, 'utf8');
  return [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/gu)].map(([, picture]) => picture ?? '');
}
