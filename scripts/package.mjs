// Packs the extension into out/nianbao.vsix, minified: `npm run package`. Fails where it grows beyond what it may weigh.
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const most = 1.5 * 1024 * 1024;
const root = path.resolve(import.meta.dirname, '..');
const packagePath = path.join(root, 'out/nianbao.vsix');

mkdirSync(path.dirname(packagePath), { recursive: true });
await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
const { size } = statSync(packagePath);
console.log(
  `${String(files.length)} files, ${(size / 1024 / 1024).toFixed(2)} MB of at most 1.5 MB`,
);
if (size > most) {
  console.error('The package is too large.');
  process.exitCode = 1;
}
