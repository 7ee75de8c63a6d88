// Packs the extension into out/nianbao.vsix, minified: `npm run package [-- --repository https://github.com/OWNER/NAME]`.
// Where the repository is given, the listing leads to it. Fails where the package grows beyond what it may weigh.
import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { stageExtension } from './stage.mjs';

const megabyte = 1024 * 1024;
const most = 1.5 * megabyte;
const root = path.resolve(import.meta.dirname, '..');
const packagePath = path.join(root, 'out/nianbao.vsix');

const { repository } = parseArgs({ options: { repository: { type: 'string' } } }).values;
const cwd = await stageExtension(path.join(root, 'out/extension'), repository);
await createVSIX({
  cwd,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: repository !== undefined,
});
const { size } = statSync(packagePath);
console.log(`${(size / megabyte).toFixed(2)} MB of at most ${String(most / megabyte)} MB`);
if (size > most) {
  console.error('The package is too large.');
  process.exitCode = 1;
}
