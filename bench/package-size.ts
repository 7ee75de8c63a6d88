import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Measurement } from './measurement.js';

/** The size of the extension as it is installed. */
export const packageSize: Measurement = {
  name: 'Size of the extension',
  run({ scratch }) {
    const file = path.join(scratch, 'nianbao.vsix');
    const vsce = 'node_modules/@vscode/vsce/vsce';
    execFileSync(
      process.execPath,
      [
        vsce,
        'package',
        '--no-dependencies',
        '--allow-missing-repository',
        '--no-rewrite-relative-links',
        '--out',
        file,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const megabytes = statSync(file).size / 1024 / 1024;
    return Promise.resolve([
      {
        what: '.vsix',
        measured: `${megabytes.toFixed(2)} MB`,
        target: '≤ 1.5 MB',
        met: megabytes <= 1.5,
      },
    ]);
  },
};
