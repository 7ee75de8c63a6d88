// Bundles a folder of tests, or one file of it, and runs it in Mocha:
// `node scripts/run-mocha.mjs FOLDER [part-of-a-file-name…]`, `node scripts/run-mocha.mjs FILE`.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import Mocha from 'mocha';

const [asked = 'test/rooms', ...parts] = process.argv.slice(2);
const isFile = asked.endsWith('.test.ts');
const folder = isFile ? path.dirname(asked) : asked;
const outFolder = path.join('out', folder);
const files = isFile ? [path.normalize(asked)] : filesIn(folder);

if (files.length === 0) {
  console.error(`No test file under ${folder} matches ${parts.join(' ')}.`);
  process.exit(2);
}

rmSync(outFolder, { recursive: true, force: true });
await build({
  entryPoints: files,
  outbase: folder,
  outdir: outFolder,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: [leaveScriptsInPlace()],
  external: [
    'playwright-core',
    'fast-check',
    'markdownlint',
    'autocorrect-node',
    'ajv',
    'ajv/*',
    'highs',
    'esbuild',
    'typescript',
  ],
});

process.setSourceMapsEnabled(true);
const mocha = new Mocha({
  timeout: 60_000,
  reporter: process.env['CI'] ? 'dot' : 'spec',
  forbidOnly: true,
  forbidPending: true,
});
for (const file of files) {
  mocha.addFile(path.resolve(outFolder, path.relative(folder, file).replace(/\.ts$/u, '.cjs')));
}
const runner = mocha.run((failures) => {
  console.log(`${String(runner.stats?.passes ?? 0)} passed, ${String(failures)} failed`);
  process.exitCode = failures === 0 ? 0 : 1;
});

/** The tests in a folder and below whose names have one of the parts; all of them where no part is given. @param {string} within */
function filesIn(within) {
  return readdirSync(within, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => parts.length === 0 || parts.some((part) => posix(file).includes(part)))
    .map((file) => path.join(within, file));
}

/**
 * Modules of scripts/hosts/ find the project by the place they lie in, so a bundle leaves them there.
 * @returns {import('esbuild').Plugin}
 */
function leaveScriptsInPlace() {
  return {
    name: 'leave-scripts-in-place',
    setup(bundle) {
      // eslint-disable-next-line regexp/require-unicode-regexp -- esbuild's patterns are Go's
      bundle.onResolve({ filter: /\/scripts\/hosts\/.*\.mjs$/ }, ({ path: file, resolveDir }) => ({
        path: pathToFileURL(path.resolve(resolveDir, file)).href,
        external: true,
      }));
    },
  };
}

/** A path as tests are named by it on every system. @param {string} file */
function posix(file) {
  return file.replaceAll('\\', '/');
}
