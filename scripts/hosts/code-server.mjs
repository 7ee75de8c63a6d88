// VS Code as a server, its extensions in a Node extension host: npm's code-server.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installOnce } from './install.mjs';
import { end, npm, Tail } from './run.mjs';

const version = '4.100.3';
const natives = ['@vscode/spdlog', 'native-watchdog', 'node-pty'];

/** Where VS Code's server lies, installed at first use. */
async function installCodeServer() {
  const folder = await installOnce(
    `code-server-${version}`,
    `VS Code server (code-server ${version})`,
    async (into, step) => {
      step('its package');
      await must(npm(['install', '--ignore-scripts', `code-server@${version}`], into));
      step('its dependencies');
      await must(npm(['install', '--omit=dev', '--ignore-scripts'], editorIn(into)));
      step('its native modules');
      const built = await npm(['rebuild', '--ignore-scripts=false', ...natives], editorIn(into));
      // A later script of node-pty may fail though its binary is there; and without a compiler VS Code still runs,
      // only without a terminal and log files.
      const lost = natives.filter(
        (name) => !existsSync(path.join(editorIn(into), 'node_modules', name, 'build/Release')),
      );
      if (lost.length > 0) {
        console.log(`  ${lost.join(', ')} could not be built, going on without:\n${built.output}`);
      }
    },
  );
  return editorIn(folder);
}

/** @param {string} folder */
const editorIn = (folder) => path.join(folder, 'node_modules/code-server/lib/vscode');

/** @param {ReturnType<typeof npm>} result */
async function must(result) {
  const { code, output } = await result;
  if (code !== 0) throw new Error(`npm ended with ${String(code)}:\n${output}`);
}

/**
 * Starts VS Code as a server on 127.0.0.1.
 * @param {{ data: string, settings?: Readonly<Record<string, unknown>>, port?: number | string }} options `data` is the folder
 *   it keeps everything in; `settings` are the user's, written only where there are none yet; port 0 is any free one,
 *   `first-last` the first free one of these.
 * @returns {Promise<{ origin: string, authority: string, log: Tail, close: () => Promise<void>,
 *   address: (folder: string, payload?: readonly (readonly [string, string])[]) => string }>}
 */
export async function startCodeServer({ data, settings = {}, port = 0 }) {
  const editor = await installCodeServer();
  const user = path.join(data, 'data/User');
  mkdirSync(user, { recursive: true });
  if (!existsSync(path.join(user, 'settings.json'))) {
    writeFileSync(
      path.join(user, 'settings.json'),
      JSON.stringify({ ...quiet, ...settings }, undefined, 2),
    );
  }
  const log = new Tail();
  const child = spawn(
    process.execPath,
    [
      path.join(editor, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      ...['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  child.stdout.on('data', (chunk) => log.add(chunk));
  child.stderr.on('data', (chunk) => log.add(chunk));
  process.once('exit', () => child.kill());
  const bound = await listening(child, log);
  const authority = `127.0.0.1:${String(bound)}`;
  const origin = `http://${authority}`;
  return {
    origin,
    authority,
    log,
    close: () => end(child),
    address: (folder, payload = []) => {
      const query = new URLSearchParams({ folder });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `${origin}/?${query.toString()}`;
    },
  };
}

/** Nothing that asks, fetches or distracts. */
const quiet = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/**
 * The port it says it listens on.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {Tail} log
 * @returns {Promise<number>}
 */
function listening(child, log) {
  return new Promise((resolve, reject) => {
    /** @param {string} why */
    const fail = (why) => reject(new Error(`VS Code's server ${why}:\n${log.text()}`));
    const late = setTimeout(() => fail('did not start within 60 s'), 60_000);
    child.once('exit', (code) => {
      clearTimeout(late);
      fail(`ended at once with ${String(code)}`);
    });
    child.stdout.on('data', (chunk) => {
      const port = /agent listening on (\d+)/u.exec(String(chunk))?.[1];
      if (port === undefined) return;
      clearTimeout(late);
      resolve(Number(port));
    });
  });
}
