// Runs rings of tests one after the other, all of them by default: `node scripts/test.mjs [ring…]`. A ring that fails does
// not keep the next from running. Works on a fresh clone. The last line sums up every ring: `N passed, N failed`.
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { installDependencies } from './dependencies.mjs';

/** Every command a ring runs, by `node`, `npx` or `npm`. A command without a sum of its own counts as one. */
const rings = {
  check: [
    'npm run format:check',
    'npm run lint',
    'npm run types',
    'npm run imports',
    'npm run dead',
    'npm run generate:check',
  ],
  package: ['npm run package'],
  build: ['npm run build'],
  syntaxes: ['npm run test:syntaxes'],
  rooms: ['node scripts/run-mocha.mjs test/rooms'],
  server: ['node scripts/run-mocha.mjs test/server'],
  cli: ['node scripts/run-mocha.mjs test/cli'],
  webview: ['node scripts/run-mocha.mjs test/webview'],
  hosts: ['node scripts/test-hosts.mjs'],
  workbench: ['node scripts/run-mocha.mjs test/workbench'],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((ring) => !(ring in rings));
if (unknown.length > 0) {
  console.error(`No such ring: ${unknown.join(', ')}. There are ${Object.keys(rings).join(', ')}.`);
  process.exit(2);
}
await installDependencies();
const total = { passed: 0, failed: 0 };
const lines = [];
for (const [ring, commands] of Object.entries(rings)) {
  if (asked.length > 0 && !asked.includes(ring)) continue;
  for (const command of commands) {
    console.log(`\n━━ ${ring}: ${command}`);
    const started = Date.now();
    const { passed, failed } = await run(command);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    lines.push(`${failed === 0 ? '✓' : '✗'} ${command}: ${sum(passed, failed)} (${seconds} s)`);
  }
}
console.log(`\n${lines.join('\n')}\n\n${sum(total.passed, total.failed)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * What a command said of itself; where it ended otherwise than it said, that is one failure more.
 * @param {string} command
 * @returns {Promise<{ passed: number, failed: number }>}
 */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      printed += String(chunk);
    });
    child.on('close', (code) => {
      const sums = [...printed.matchAll(/^(\d+) passed, (\d+) failed$/gmu)];
      /** @param {1 | 2} group */
      const add = (group) => sums.reduce((all, match) => all + Number(match[group]), 0);
      const passed = sums.length === 0 && code === 0 ? 1 : add(1);
      const failed = code !== 0 && add(2) === 0 ? 1 : add(2);
      resolve({ passed, failed });
    });
  });
}

/**
 * @param {number} passed
 * @param {number} failed
 */
function sum(passed, failed) {
  return `${String(passed)} passed, ${String(failed)} failed`;
}
