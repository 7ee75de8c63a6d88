// Builds as for a release and measures: `npm run bench -- [FOLDER] [--only NAME]… [--effort 0.2] [--strict]`.
// NAME is linters, growth, repair, typing, preview, start, memory, folder or size. The texts are those of FOLDER, ../shared/seeds
// if it is not given, samples if that is not there. Exits with 0 whatever was measured, unless --strict and a target is
// missed.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const built = spawnSync(process.execPath, ['scripts/build.mjs', '--production'], {
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(2);
await build({
  entryPoints: ['bench/main.ts', 'bench/contender.ts', 'bench/webview/page-times.ts'],
  entryNames: '[name]',
  outdir: 'out/bench',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
  external: ['markdownlint', 'markdownlint/*', 'autocorrect-node', 'esbuild', 'playwright-core'],
  // What is bundled of CommonJS asks for Node's own modules by require.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
const { status } = spawnSync(process.execPath, ['out/bench/main.mjs', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 2);
