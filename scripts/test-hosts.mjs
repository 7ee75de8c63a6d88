// Runs the suite in real VS Code: `node scripts/test-hosts.mjs [server] [web] [desktop]`, all three by default.
// Ends with 0 when every host that could be had passed.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { installPackage, pathOfUri, startCodeServer } from './hosts/code-server.mjs';
import { startCodeWeb } from './hosts/code-web.mjs';
import { findDesktop, openDisplay } from './hosts/desktop.mjs';
import { freshFolder, root } from './hosts/install.mjs';
import { run, Tail } from './hosts/run.mjs';
import { runInPage, withinTenMinutes } from './hosts/suite-run.mjs';
import { buildSuite } from './hosts/suite.mjs';

const hosts = { server: inServer, web: inWeb, desktop: onDesktop };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in hosts));
if (unknown.length > 0) {
  console.error(`No such host: ${unknown.join(', ')}. There are ${Object.keys(hosts).join(', ')}.`);
  process.exit(2);
}
const outcomes = [];
for (const [name, test] of Object.entries(hosts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── VS Code, ${name} ──`);
  try {
    outcomes.push(`${name}: ${await test()}`);
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof Error ? error.message : error);
    outcomes.push(`${name}: FAILED`);
  }
}
console.log(`\nVS Code hosts — ${outcomes.join('; ')}`);
process.exit();

/**
 * The suite in a Node extension host, of VS Code as a server. There the extension is the package, installed: what was
 * left out of it, or does not run where it is put, fails here.
 */
async function inServer() {
  const suite = await buildSuite('node');
  const data = freshFolder('server-test');
  await installPacked(data);
  const server = await startCodeServer({ data });
  try {
    /** @param {string} file */
    const remote = (file) => `vscode-remote://${server.authority}${pathOfUri(file)}`;
    await runInPage(
      server.address(workspace(), [
        ['extensionDevelopmentPath', remote(emptyExtension())],
        ['extensionTestsPath', remote(suite)],
        ['skipWelcome', 'true'],
      ]),
      server.log,
    );
    return 'passed, with the package installed';
  } finally {
    await server.close();
  }
}

/** Packs the extension and installs it, which is a test of its own. @param {string} data */
async function installPacked(data) {
  const { code, output } = await run(process.execPath, ['scripts/package.mjs'], { cwd: root });
  if (code !== 0) throw new Error(`The extension could not be packed:\n${output}`);
  const { publisher, name, version } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  const file = path.join(root, 'out/nianbao.vsix');
  await installPackage({ data, file, id: `${publisher}.${name}`, version });
  console.log('✓ VS Code installs out/nianbao.vsix\n1 passed, 0 failed');
}

/** VS Code runs tests only for an extension in development, so here is one that does nothing. */
function emptyExtension() {
  const folder = freshFolder('empty-extension');
  const manifest = {
    ...{ name: 'empty', publisher: 'nianbao-test', version: '0.0.0' },
    engines: { vscode: '*' },
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** The suite in a web worker, of VS Code for the web. */
async function inWeb() {
  const suite = await buildSuite('browser');
  const web = await startCodeWeb({ extension: root, folder: workspace(), tests: suite });
  try {
    await runInPage(web.address, new Tail());
    return 'passed';
  } finally {
    web.close();
  }
}

/** The suite in VS Code of the desktop, where there is one. */
async function onDesktop() {
  const desktop = await findDesktop();
  if ('absent' in desktop) {
    console.log(`Not run: a desktop VS Code could not be had, ${desktop.absent}.`);
    return 'not run (no desktop VS Code here)';
  }
  const display = await openDisplay();
  if (display === undefined) {
    console.log('Not run: there is no display for a desktop VS Code, and no Xvfb to make one.');
    return 'not run (no display here)';
  }
  try {
    const suite = runTests({
      vscodeExecutablePath: desktop.executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: await buildSuite('node'),
      extensionTestsEnv: { DISPLAY: display.name },
      launchArgs: [
        workspace(),
        '--disable-extensions',
        '--disable-workspace-trust',
        '--skip-welcome',
        `--user-data-dir=${freshFolder('desktop-test')}`,
      ],
    });
    const code = await withinTenMinutes(suite, () => '');
    if (code !== 0) throw new Error(`The desktop VS Code ended with ${String(code)}.`);
    return 'passed';
  } finally {
    await display.close();
  }
}

/** A folder of its own to open, with the samples in it, so that no test changes the clone. */
function workspace() {
  const folder = freshFolder('test-workspace');
  cpSync(path.join(root, 'samples'), folder, { recursive: true });
  return folder;
}
