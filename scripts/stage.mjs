// The extension as it is packed: a folder with what VS Code reads of it, and a manifest that says no more. What only the
// npm package has, the library and its types, stays out.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundles.mjs';
import { listing } from './listing.mjs';
import { extensionManifest } from './manifest.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** What is taken as it lies in the clone. */
const parts = [
  'CHANGELOG.md',
  'LICENSE',
  'l10n',
  'media',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'schemas/nianbao.schema.json',
  'snippets',
  'syntaxes',
];

/**
 * Fills a folder with the extension, bundled as for a release.
 * @param {string} folder emptied first
 * @param {string | undefined} repository the address of the repository on a forge, where there is one
 * @returns {Promise<string>} the folder
 */
export async function stageExtension(folder, repository) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  const manifest = extensionManifest(JSON.parse(read('package.json')), repository);
  write('package.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
  write('README.md', listing(read('README.zh-CN.md'), read('README.md'), repository));
  // The packer asks for a list of what to leave out; here nothing is.
  write('.vscodeignore', '');
  await bundle({
    folder: path.join(folder, 'dist'),
    purpose: 'release',
    parts: ['extension', 'commandLine'],
  });
  return folder;

  /** @param {string} file */
  function read(file) {
    return readFileSync(path.join(root, file), 'utf8');
  }

  /** @param {string} file @param {string} text */
  function write(file, text) {
    writeFileSync(path.join(folder, file), text);
  }
}
