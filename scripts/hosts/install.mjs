// Things a test host needs, each installed once into .hosts/ and whole or not at all.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
const hosts = path.join(root, '.hosts');

/**
 * The folder `.hosts/<name>`, filled by `fill` if it is not there yet. It is filled under another name and renamed
 * when it is complete, so a run that was interrupted leaves nothing that looks finished.
 * @param {string} name with its version, so that another version is another folder
 * @param {string} what for the message
 * @param {(folder: string, step: (text: string) => void) => Promise<void>} fill
 */
export async function installOnce(name, what, fill) {
  const folder = path.join(hosts, name);
  if (existsSync(folder)) return folder;
  mkdirSync(hosts, { recursive: true });
  removeLeftovers(name);
  const unfinished = path.join(hosts, `${name}.unfinished-${String(process.pid)}`);
  mkdirSync(unfinished);
  writeFileSync(path.join(unfinished, 'package.json'), '{ "private": true }\n');
  console.log(`${what}: not there yet, installing it into .hosts/${name} (once, about a minute)…`);
  const started = Date.now();
  try {
    await fill(unfinished, (text) => console.log(`  ${text}…`));
    putInPlace(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  console.log(`${what}: installed in ${String(Math.round((Date.now() - started) / 1000))} s.`);
  return folder;
}

/**
 * A folder `.hosts/<name>` that is emptied first: what a host writes while it runs.
 * @param {string} name
 */
export function freshFolder(name) {
  const folder = path.join(hosts, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Another run may have finished the same thing meanwhile: then its folder is as good as ours.
 * @param {string} unfinished
 * @param {string} folder
 */
function putInPlace(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** @param {string} name */
function removeLeftovers(name) {
  for (const entry of readdirSync(hosts)) {
    const owner = entry.startsWith(`${name}.unfinished-`) ? Number(entry.split('-').at(-1)) : NaN;
    if (!Number.isNaN(owner) && !isRunning(owner)) {
      rmSync(path.join(hosts, entry), { recursive: true, force: true });
    }
  }
}

/** @param {number} processId */
function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
