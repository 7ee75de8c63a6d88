// `npm start [-- FOLDER]`: installs what is missing, builds, and opens VS Code with the extension on a folder of drafts.
// Runs on a fresh clone, so nothing outside Node is imported before the dependencies are there.
import './node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { installDependencies } from './dependencies.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { INIT_CWD = '.' } = process.env;
const folder = path.resolve(INIT_CWD, process.argv[2] ?? path.join(root, 'samples'));
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(`There is no folder ${folder}. Name one that exists: npm start -- FOLDER`);
  process.exit(2);
}

await installDependencies();
build();
const desktop = findDesktop();
if (desktop === undefined) await serve();
else openDesktop(desktop);

function build() {
  console.log('Extension: building…');
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** The command of a desktop VS Code that can show a window. */
function findDesktop() {
  const { VSCODE, DISPLAY, WAYLAND_DISPLAY, VSCODE_IPC_HOOK_CLI, PATH = '' } = process.env;
  if (VSCODE) return VSCODE;
  const shows = process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY || VSCODE_IPC_HOOK_CLI;
  if (!shows) return undefined;
  const folders = PATH.split(path.delimiter);
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  return ['code', 'codium'].find((name) =>
    folders.some((place) => endings.some((ending) => existsSync(path.join(place, name + ending)))),
  );
}

/** @param {string} command */
function openDesktop(command) {
  const asRoot = process.getuid?.() === 0;
  // On Windows the command is a script, which only a shell runs; and that cuts at spaces.
  const shell = process.platform === 'win32';
  const args = [
    '--new-window',
    '--disable-workspace-trust',
    `--extensionDevelopmentPath=${root}`,
    ...(asRoot
      ? ['--no-sandbox', `--user-data-dir=${path.join(root, '.hosts/desktop-data')}`]
      : []),
    folder,
  ];
  const quoted = shell ? [command, ...args].map((each) => `"${each}"`) : [command, ...args];
  const { status, error } = spawnSync(quoted[0] ?? command, quoted.slice(1), {
    stdio: 'inherit',
    shell,
  });
  if (status !== 0) {
    console.error(`${command} could not open VS Code${error ? `: ${error.message}` : ''}.`);
    process.exit(status ?? 1);
  }
  console.log(`VS Code is open on ${folder}.`);
}

async function serve() {
  const { address, close } = await serveNode().catch((error) => {
    console.error(
      `VS Code's server could not be had: ${error.message}\nGoing on with VS Code for the web.`,
    );
    return serveWeb();
  });
  console.log(`\nVS Code is open on ${folder} at\n\n  ${address}\n\nCtrl-C ends it.`);
  openBrowser(address);
  const leave = () => {
    void Promise.resolve(close()).then(() => process.exit(0));
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
}

async function serveNode() {
  const { startCodeServer } = await import('./hosts/code-server.mjs');
  const server = await startCodeServer({
    data: path.join(root, '.hosts/start'),
    extension: root,
    language: Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh-cn' : 'en',
    port: '8420-8499',
  });
  return { address: server.address(folder), close: server.close };
}

async function serveWeb() {
  const { startCodeWeb } = await import('./hosts/code-web.mjs');
  return startCodeWeb({ extension: root, folder });
}

/** @param {string} address */
function openBrowser(address) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  /** @type {Partial<Record<NodeJS.Platform, string>>} */
  const opener = {
    darwin: 'open',
    win32: 'explorer',
    linux: DISPLAY || WAYLAND_DISPLAY ? 'xdg-open' : '',
  };
  const command = opener[process.platform];
  if (!command) return;
  const child = spawn(command, [address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
