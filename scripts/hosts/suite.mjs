// The suite that runs inside VS Code: test/index.ts and every test/suite/*.test.ts, in one file an extension host loads.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './install.mjs';

/**
 * Bundles the suite.
 * @param {'node' | 'browser'} platform where the extension host runs
 * @returns {Promise<string>} the file, inside the project
 */
export async function buildSuite(platform) {
  const files = readdirSync(path.join(root, 'test/suite')).filter((file) =>
    file.endsWith('.test.ts'),
  );
  if (files.length === 0) throw new Error('There is no test in test/suite.');
  const outfile = path.join(root, 'out/suite', `${platform}.js`);
  await build({
    stdin: {
      resolveDir: path.join(root, 'test'),
      contents: `
        import { run as start } from './index.ts';
        export const run = () => start(() => {
          ${files.map((file) => `require('./suite/${file}');`).join('\n')}
        });`,
    },
    outfile,
    bundle: true,
    platform,
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [mochaForBrowsers],
    ...(platform === 'browser'
      ? {
          alias: { 'node:assert/strict': path.join(root, 'test/web/assert.ts') },
          define: { global: 'globalThis' },
        }
      : {}),
  });
  return outfile;
}

/**
 * Mocha's browser build looks for `exports` before it makes its globals. In a bundle it would find those of the bundle
 * and take them over.
 * @type {import('esbuild').Plugin}
 */
const mochaForBrowsers = {
  name: 'mocha-for-browsers',
  setup(bundle) {
    // eslint-disable-next-line regexp/require-unicode-regexp -- esbuild's patterns are Go's
    bundle.onLoad({ filter: /[/\\]mocha[/\\]mocha\.js$/ }, ({ path: file }) => ({
      contents: `var exports, module, define;\n${readFileSync(file, 'utf8')}`,
    }));
  },
};
