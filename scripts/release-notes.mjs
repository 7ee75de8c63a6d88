// Prints what is new in the version of a tag, for its release: `node scripts/release-notes.mjs v1.2.3`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { changesOf } from './changelog.mjs';

const [tag = ''] = process.argv.slice(2);
const changelog = readFileSync(path.resolve(import.meta.dirname, '../CHANGELOG.md'), 'utf8');
process.stdout.write(changesOf(changelog.replaceAll('\r\n', '\n'), tag.replace(/^v/u, '')));
