import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const documents = [
  ...['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'],
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

/** Folders in which the documents name files. */
const folders = ['server', 'client', 'scripts', 'test', 'bench'];

describe('the documents', () => {
  it('lead to nothing that is not there', () => {
    const links = documents.flatMap((document) =>
      found(document, /\]\(([^)#\s]+)[)#]/gu)
        .filter((link) => !link.startsWith('https:'))
        .map((link) => path.join(path.dirname(document), link)),
    );
    assert.ok(links.length > 50);
    assert.deepEqual(
      links.filter((link) => !existsSync(link)),
      [],
    );
  });

  it('name only commands there are', () => {
    const named = documents.flatMap((document) => found(document, /npm run ([a-z:]+)/gu));
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((name) => scripts[name] === undefined),
      [],
    );
  });

  it('name only files of the code that are there', () => {
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (file) => `/${folder}/${file.replaceAll('\\', '/')}`,
      ),
    );
    const named = documents.flatMap((document) => found(document, /`([a-z0-9/-]+\.(?:ts|mjs))`/gu));
    assert.ok(named.length > 50);
    assert.deepEqual(
      named.filter((name) => !existsSync(name) && !files.some((file) => file.endsWith(`/${name}`))),
      [],
    );
  });

  it('map rooms that are there', () => {
    const [, map = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('## Code map');
    const rows = map.slice(0, map.indexOf('\n### ')).split('\n| ');
    const rooms = rows.flatMap((row) =>
      [...row.slice(0, row.indexOf('|')).matchAll(/`([^`]+)`/gu)].map(([, room = '']) => room),
    );
    assert.ok(rooms.length > 20);
    assert.deepEqual(
      rooms.filter((room) => !existsSync(room) && !existsSync(`server/${room}`)),
      [],
    );
  });
});

/** What the group of a pattern matches in a document. */
function found(document: string, pattern: RegExp): readonly string[] {
  return [...readFileSync(document, 'utf8').matchAll(pattern)].map(([, group = '']) => group);
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
