// VS Code as a server, its extensions in a Node extension host.
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installCodeServer } from './install-code-server.mjs';
import { end, run, Tail } from './run.mjs';

/**
 * Starts VS Code as a server on 127.0.0.1.
 * @param {{ data: string, extension?: string, settings?: Readonly<Record<string, unknown>>, language?: string,
 *   port?: number | string }} options
 *   `data` is the folder it keeps everything in; `extension` the folder of one that is among the installed ones,
 *   whichever folder is opened; `settings` are the user's, written only where there are none yet; `language` is the one
 *   it is displayed in; port 0 is any free one, `first-last` the first free one of these.
 * @returns {Promise<{ origin: string, authority: string, log: Tail, close: () => Promise<void>,
 *   address: (folder: string, payload?: readonly (readonly [string, string])[]) => string }>}
 */
export async function startCodeServer({
  data,
  extension,
  settings = {},
  language = 'en',
  port = 0,
}) {
  const editor = await installCodeServer();
  if (extension !== undefined) installExtension(data, extension);
  const user = path.join(data, 'data/User');
  mkdirSync(user, { recursive: true });
  if (!existsSync(path.join(user, 'settings.json'))) {
    writeFileSync(
      path.join(user, 'settings.json'),
      JSON.stringify({ ...quiet, ...settings }, undefined, 2),
    );
  }
  if (language !== 'en') knowLanguage(path.join(data, 'data'), language);
  const log = new Tail();
  const child = spawn(
    process.execPath,
    [
      path.join(editor, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      ...['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data],
      ...['--locale', language],
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
      const query = new URLSearchParams({ folder: pathOfUri(folder) });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `${origin}/?${query.toString()}`;
    },
  };
}

/**
 * A path as a URI has it: on Windows too it begins with a slash and has no other.
 * @param {string} file
 */
export function pathOfUri(file) {
  return process.platform === 'win32' ? `/${file.replaceAll('\\', '/')}` : file;
}

/**
 * Installs a packed extension as a user does, by VS Code's own command, and looks whether it is there.
 * @param {{ data: string, file: string, id: string, version: string }} options `data` is the folder the server will be
 *   started with; `file` the .vsix
 * @returns {Promise<string>} the folder it was installed into
 */
export async function installPackage({ data, file, id, version }) {
  const editor = await installCodeServer();
  const { code, output } = await run(process.execPath, [
    path.join(editor, 'out/server-main.js'),
    ...['--accept-server-license-terms', '--server-data-dir', data, '--install-extension', file],
  ]);
  const folder = path.join(data, 'extensions', `${id}-${version}`);
  if (code === 0 && existsSync(folder) && lstatSync(folder).isDirectory()) return folder;
  throw new Error(`VS Code did not install ${file} (${String(code)}):\n${output}`);
}

/**
 * A link among the installed extensions; what VS Code remembers of the last one is forgotten.
 * @param {string} data
 * @param {string} extension
 */
function installExtension(data, extension) {
  const extensions = path.join(data, 'extensions');
  rmSync(extensions, { recursive: true, force: true });
  rmSync(path.join(data, 'data/CachedProfilesData'), { recursive: true, force: true });
  mkdirSync(extensions, { recursive: true });
  symlinkSync(extension, path.join(extensions, 'nianbao.nianbao'), 'junction');
}

/**
 * Lets VS Code know a display language without a pack of its translations: its own words stay English, and extensions
 * speak the language as with such a pack.
 * @param {string} data
 * @param {string} language
 */
function knowLanguage(data, language) {
  const translations = path.join(data, 'no-translations.json');
  writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'none',
    label: language,
    extensions: [{ extensionIdentifier: { id: `none.${language}` }, version: '1.0.0' }],
    translations: { vscode: translations },
  };
  writeFileSync(path.join(data, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
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
  'remote.autoForwardPorts': false,
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
