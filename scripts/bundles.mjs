// What the product is bundled into. The extension and the npm package have the server and the command line in common:
// one program for both, and a small file for each that launches it. Only the npm package has the library.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { context } from 'esbuild';
import { pageBundles } from './page-bundle.mjs';
import { writeNotices } from './notices.mjs';

/**
 * @typedef {object} Options
 * @property {string} folder where to
 * @property {'release' | 'development'} purpose small, or with source maps
 * @property {readonly ('extension' | 'commandLine' | 'library')[]} parts
 */

/**
 * Bundles parts of the product once, with the licences of what went into them.
 * @param {Options} options
 */
export async function bundle(options) {
  const contexts = await contextsOf(options);
  const results = await Promise.all(contexts.map((each) => each.rebuild()));
  writeNotices(
    results.map(({ metafile }) => metafile),
    path.join(options.folder, 'THIRD-PARTY-NOTICES.txt'),
  );
  await Promise.all(contexts.map((each) => each.dispose()));
}

/**
 * Bundles parts of the product whenever a source changes, until the process ends.
 * @param {Options} options
 */
export async function watchAndBundle(options) {
  const contexts = await contextsOf(options);
  await Promise.all(contexts.map((each) => each.watch()));
}

/**
 * Writes what is bundled with an escape (`\u4e00`) for every character that is not ASCII, which means the same in text,
 * patterns and names: one ideograph has the engine keep the whole program in two bytes a character.
 * @type {import('esbuild').Plugin}
 */
const inAscii = {
  name: 'ascii',
  setup(build) {
    build.onEnd(({ outputFiles = [] }) => {
      for (const { path: file, text } of outputFiles) {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, text.replace(/[^\0-\x7f]/gu, escaped));
      }
    });
  },
};

/** @param {string} character */
function escaped(character) {
  const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return units.map((unit) => `\\u${unit}`).join('');
}

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** @param {Options} options */
function contextsOf({ folder, purpose, parts }) {
  /** @type {BuildOptions} */
  const ofAll = {
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    minify: purpose === 'release',
    outdir: folder,
    sourcemap: purpose === 'development',
    // Node 20 and the browsers know `\p{…}`: without this, a pattern that has it is made anew wherever it is used.
    supported: { 'regexp-unicode-property-escapes': true },
    target: 'es2022',
  };
  const bundles = { extension, commandLine: [program(purpose), launchers], library: [library] };
  return Promise.all(
    parts.flatMap((part) => bundles[part]).map((each) => context({ ...ofAll, ...each })),
  );
}

/** @type {BuildOptions} */
const onNode = { platform: 'node', target: 'node20', format: 'cjs' };
/** @type {BuildOptions} */
const inBrowser = {
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
};

/** @type {readonly BuildOptions[]} */
const extension = [
  {
    ...onNode,
    entryPoints: { 'client/node': 'client/node.ts' },
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  },
  {
    ...inBrowser,
    entryPoints: { 'client/browser': 'client/browser.ts' },
    format: 'cjs',
    external: ['vscode'],
  },
  ...pageBundles,
  {
    ...inBrowser,
    entryPoints: { 'server/browser': 'server/browser.ts' },
    format: 'iife',
  },
];

/**
 * Server and command line, which `kept-code.ts` calls as a function.
 * @param {Options['purpose']} purpose
 * @returns {BuildOptions}
 */
function program(purpose) {
  return {
    ...onNode,
    entryPoints: { program: 'server/launch/program.ts' },
    ...(purpose === 'release' && { plugins: [inAscii], write: false }),
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
  };
}

/** @type {BuildOptions} */
const launchers = {
  ...onNode,
  entryPoints: { cli: 'server/launch/cli.ts', 'server/node': 'server/launch/server.ts' },
  outExtension: { '.js': '.cjs' },
};

/** @type {BuildOptions} */
const library = {
  entryPoints: { library: 'server/library.ts' },
  outExtension: { '.js': '.mjs' },
  format: 'esm',
};
