// Writes every file that is printed from the forms and the rules: `node scripts/generate.mjs`.
// With --check nothing is written; the exit status is 1 when a file on disk is not what would be written.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const check = process.argv.includes('--check');
const root = path.resolve(import.meta.dirname, '..');
const bundle = path.join(root, 'out', 'generate.mjs');

await build({
  entryPoints: [path.join(root, 'scripts', 'generate', 'generators.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});

/** @type {typeof import('./generate/generators.ts')} */
const { generate, generatedFolders } = await import(pathToFileURL(bundle).href);
const files = generate();
const stale = files.filter(({ path: file, content }) => read(file) !== content);
const left = generatedFolders.flatMap((folder) => leftOver(folder));

if (check) {
  for (const { path: file } of stale) console.error(`${file} is stale.`);
  for (const file of left) console.error(`${file} is no longer generated.`);
  if (stale.length + left.length > 0) {
    console.error('Run: npm run generate');
    process.exitCode = 1;
  }
} else {
  for (const { path: file, content } of stale) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
    console.log(`${file} written`);
  }
  for (const file of left) {
    rmSync(path.join(root, file));
    console.log(`${file} removed`);
  }
}

/** @param {string} file @returns {string | undefined} */
function read(file) {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

/** Files in a folder that holds generated files only, which nothing generates any more. @param {string} folder */
function leftOver(folder) {
  const wanted = new Set(files.map((each) => each.path));
  try {
    return readdirSync(path.join(root, folder))
      .map((name) => `${folder}/${name}`)
      .filter((file) => !wanted.has(file));
  } catch {
    return [];
  }
}
