import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';

describe('The client before a report is open', () => {
  for (const [entry, platform] of [
    ['client/node.ts', 'node'],
    ['client/browser.ts', 'browser'],
  ] as const) {
    it(`needs nothing but vscode when ${entry} is loaded`, async () => {
      const loaded: string[] = [];
      const { outputFiles } = await build({
        entryPoints: [entry],
        bundle: true,
        write: false,
        format: 'cjs',
        platform,
        target: 'es2022',
        define: platform === 'browser' ? { global: 'globalThis' } : {},
        external: ['vscode'],
        logLevel: 'silent',
      });
      const module = { exports: {} as { readonly activate?: unknown } };
      const code = outputFiles[0]?.text ?? '';
      const require = (name: string): object => {
        loaded.push(name);
        return {};
      };
      runInNewContext(code, { module, exports: module.exports, require });
      assert.equal(typeof module.exports.activate, 'function');
      assert.deepEqual([...new Set(loaded)], ['vscode']);
    });
  }
});
