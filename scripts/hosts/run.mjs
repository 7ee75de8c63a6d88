// Child processes: their output kept for the day it is needed, npm as it was called, no process left behind.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The last lines of what something said, kept to be shown when it goes wrong. */
export class Tail {
  /** @type {string[]} */
  #lines = [];

  /** @param {string | Buffer} chunk */
  add(chunk) {
    this.#lines.push(
      ...String(chunk)
        .split('\n')
        .filter((line) => line.trim() !== ''),
    );
    this.#lines.splice(0, Math.max(0, this.#lines.length - 200));
  }

  /** @param {number} [count] lines to show */
  text(count = 40) {
    return this.#lines.slice(-count).join('\n');
  }
}

/**
 * Runs a command to its end, quietly.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, output: string }>} `code` is 127 where there is no such command.
 */
export function run(command, args, { cwd, env } = {}) {
  return new Promise((resolve) => {
    const tail = new Tail();
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => tail.add(chunk));
    child.stderr.on('data', (chunk) => tail.add(chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: tail.text() }));
  });
}

/**
 * Runs npm, the one that runs this script if there is one.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const { npm_execpath: own } = process.env;
  // Beside Node: where it is installed on Linux and macOS, and where on Windows.
  const beside = ['../lib/node_modules', 'node_modules'].map((folder) =>
    path.join(path.dirname(process.execPath), folder, 'npm/bin/npm-cli.js'),
  );
  const script = [own ?? '', ...beside].find((file) => existsSync(file));
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  return script === undefined
    ? run('npm', [...args, ...quiet], { cwd, env: withHeaders() })
    : run(process.execPath, [script, ...args, ...quiet], { cwd, env: withHeaders() });
}

/** Native modules are built against the headers beside this Node, where it has them, instead of a download. */
function withHeaders() {
  const prefix = path.resolve(path.dirname(process.execPath), '..');
  const there = existsSync(path.join(prefix, 'include/node/node.h'));
  return 'npm_config_nodedir' in process.env || !there
    ? process.env
    : { ...process.env, npm_config_nodedir: prefix };
}

/**
 * Ends a child process, kindly at first.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(late);
}
