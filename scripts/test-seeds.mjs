// Runs the tests over published reports: `npm run test:seeds [-- FOLDER]`, by default ../shared/seeds beside the clone.
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installDependencies } from './dependencies.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { INIT_CWD = '.', NIANBAO_SEEDS } = process.env;
const given = process.argv[2] ?? NIANBAO_SEEDS;
const folder =
  given === undefined ? path.resolve(root, '../shared/seeds') : path.resolve(INIT_CWD, given);
if (!existsSync(folder)) {
  console.error(
    `There is no folder ${folder}. Name the one with the reports: npm run test:seeds -- FOLDER`,
  );
  process.exit(2);
}
await installDependencies();
const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
const { status } = spawnSync(process.execPath, ['scripts/run-mocha.mjs', 'test/seeds'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NIANBAO_SEEDS: folder },
});
process.exitCode = status ?? 1;
