// Bundles the extension, the language server, the command line and the library into dist/.
import { context } from 'esbuild';
import { writeNotices } from './notices.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  charset: 'utf8',
  logLevel: 'warning',
  metafile: true,
  minify: production,
  sourcemap: !production,
  target: 'es2022',
};
/** @type {import('esbuild').BuildOptions} */
const onNode = { ...common, platform: 'node', target: 'node20', format: 'cjs' };
/** @type {import('esbuild').BuildOptions} */
const inBrowser = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
};

/** @type {readonly import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...onNode,
    entryPoints: ['client/node.ts'],
    outfile: 'dist/client/node.cjs',
    external: ['vscode'],
  },
  {
    ...inBrowser,
    entryPoints: ['client/browser.ts'],
    outfile: 'dist/client/browser.js',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...inBrowser,
    entryPoints: ['client/webview/page.ts'],
    outfile: 'dist/webview/page.js',
    format: 'iife',
  },
  { ...onNode, entryPoints: ['server/node.ts'], outfile: 'dist/server/node.cjs' },
  {
    ...inBrowser,
    entryPoints: ['server/browser.ts'],
    outfile: 'dist/server/browser.js',
    format: 'iife',
  },
  {
    ...onNode,
    entryPoints: ['server/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...common, entryPoints: ['server/library.ts'], outfile: 'dist/library.mjs', format: 'esm' },
];

const contexts = await Promise.all(bundles.map((bundle) => context(bundle)));
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  const results = await Promise.all(contexts.map((each) => each.rebuild()));
  writeNotices(
    results.map(({ metafile }) => metafile),
    'dist/THIRD-PARTY-NOTICES.txt',
  );
  await Promise.all(contexts.map((each) => each.dispose()));
}
