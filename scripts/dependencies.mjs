// What a fresh clone lacks. Nothing outside Node is imported, since nothing outside Node may be there.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { npm } from './hosts/run.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Installs the dependencies where they are missing or older than the lockfile; ends the process where that fails. */
export async function installDependencies() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  const wanted = path.join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('Dependencies: installing them (npm ci)…');
  const { code, output } = await npm(['ci'], root);
  if (code === 0) return;
  console.error(`Dependencies: npm ci ended with ${String(code)}:\n${output}`);
  process.exit(1);
}
