// Writes the declarations of the library to dist/types/. They stand alone: those of big.js, of which the library
// gives numbers, are put beside them, since the package brings its dependencies bundled.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = 'dist/types';
rmSync(folder, { recursive: true, force: true });
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.types.json'],
  { stdio: 'inherit' },
);
copyFileSync('node_modules/@types/big.js/index.d.ts', path.join(folder, 'big.d.ts'));
for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!entry.endsWith('.d.ts')) continue;
  const file = path.join(folder, entry);
  const toFolder = '../'.repeat(entry.split(path.sep).length - 1);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll("'big.js'", `'${toFolder || './'}big.js'`));
}
