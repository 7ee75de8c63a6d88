// Imported before all else by what a fresh clone is started with: an older Node would end in an error of some dependency
// that nobody understands.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [neededMajor = 0, neededMinor = 0] = engines.node.match(/\d+/gu).map(Number);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(
    `Node ${process.versions.node} is too old: Nianbao needs Node ${String(neededMajor)}.${String(neededMinor)} or later. Install it from https://nodejs.org/ and try again.`,
  );
  process.exit(1);
}
