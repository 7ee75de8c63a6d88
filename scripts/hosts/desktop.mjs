// VS Code of the desktop: the one VSCODE_PATH names, else a download: of the version VSCODE_VERSION names, such as 1.100.0
// or stable, or of the one below.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { root } from './install.mjs';
import { end } from './run.mjs';

const { VSCODE_VERSION: versionAsked } = process.env;
const version = versionAsked ?? '1.100.3';

/**
 * The desktop VS Code to test in.
 * @returns {Promise<{ executable: string } | { absent: string }>} `absent` says why there is none. Throws where there is
 *   none though a version was asked for.
 */
export async function findDesktop() {
  const { VSCODE_PATH } = process.env;
  if (VSCODE_PATH) {
    return existsSync(VSCODE_PATH)
      ? { executable: VSCODE_PATH }
      : { absent: `VSCODE_PATH names ${VSCODE_PATH}, which is not there` };
  }
  try {
    await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      method: 'HEAD',
      signal: AbortSignal.timeout(10_000),
    });
    return {
      executable: await downloadAndUnzipVSCode({
        version,
        cachePath: path.join(root, '.hosts/desktop'),
      }),
    };
  } catch (error) {
    if (versionAsked !== undefined) throw error;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return {
      absent: `it is not installed (VSCODE_PATH is not set) and cannot be downloaded: ${String(cause)}`,
    };
  }
}

/**
 * A display for a window nobody looks at: the one there is, else Xvfb's.
 * @returns {Promise<{ name: string | undefined, close: () => Promise<void> } | undefined>} undefined where there is none.
 *   Throws where there is none though a version was asked for.
 */
export async function openDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) {
    return { name: DISPLAY, close: () => Promise.resolve() };
  }
  const child = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const number = await new Promise((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('exit', () => resolve(undefined));
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
  });
  if (number === undefined && versionAsked !== undefined) {
    throw new Error('There is no display for a desktop VS Code, and no Xvfb to make one.');
  }
  return number === undefined ? undefined : { name: `:${number}`, close: () => end(child) };
}
