// How the page of the statistics preview is bundled: one script, its stylesheet within it as text.

/** @type {import('esbuild').BuildOptions} */
export const pageBundle = {
  entryPoints: { 'webview/page': 'client/webview/page.ts' },
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  loader: { '.css': 'text' },
};
