// Takes the pictures of the README anew, in every theme and both languages, and those of the walkthrough: `npm run
// pictures`. They are what the tests of the workbench see.
import { spawnSync } from 'node:child_process';

for (const args of [['scripts/build.mjs'], ['scripts/run-mocha.mjs', 'test/workbench']]) {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, NIANBAO_PICTURES: 'docs/images' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
