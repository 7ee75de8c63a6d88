// How the page of the statistics preview is bundled: its script, the stylesheet within it as text, and beside it a module
// that the page loads behind its first picture.

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
};

/** @type {readonly import('esbuild').BuildOptions[]} */
export const pageBundles = [
  {
    ...common,
    entryPoints: { 'webview/page': 'client/webview/page.ts' },
    format: 'iife',
    external: ['./layouts.js'],
    loader: { '.css': 'text' },
  },
  {
    ...common,
    entryPoints: { 'webview/layouts': 'client/webview/layouts.ts' },
    format: 'esm',
  },
];
