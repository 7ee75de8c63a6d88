// Where VS Code as a server lies, npm's code-server, installed at first use.
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { installOnce } from './install.mjs';
import { npm } from './run.mjs';

const version = '4.100.3';
/** The search of files and texts; the one code-server asks for fetches its binary from elsewhere than npm. */
const search = '@vscode/ripgrep@1.18.0';
const natives = ['@vscode/spdlog', 'native-watchdog', 'node-pty'];

/**
 * Installs VS Code as a server where it is not there yet.
 * @returns {Promise<string>} the folder of its program
 */
export async function installCodeServer() {
  const folder = await installOnce(
    `code-server-${version}`,
    `VS Code server (code-server ${version})`,
    async (into, step) => {
      step('its package');
      await must(npm(['install', '--ignore-scripts', `code-server@${version}`, search], into));
      step('its dependencies');
      await must(npm(['install', '--omit=dev', '--ignore-scripts'], editorIn(into)));
      putSearchInPlace(into);
      step('its native modules');
      const built = await npm(['rebuild', '--ignore-scripts=false', ...natives], editorIn(into));
      // A later script of node-pty may fail though its binary is there; and without a compiler VS Code still runs,
      // only without a terminal and log files.
      const lost = natives.filter(
        (name) => !existsSync(path.join(editorIn(into), 'node_modules', name, 'build/Release')),
      );
      if (lost.length > 0) {
        console.log(`  ${lost.join(', ')} could not be built, going on without:\n${built.output}`);
      }
    },
  );
  return editorIn(folder);
}

/** @param {string} folder */
const editorIn = (folder) => path.join(folder, 'node_modules/code-server/lib/vscode');

/** @param {string} folder */
function putSearchInPlace(folder) {
  const { platform, arch } = process;
  const binary = path.join(folder, `node_modules/@vscode/ripgrep-${platform}-${arch}/bin`);
  if (!existsSync(binary)) return;
  cpSync(binary, path.join(editorIn(folder), 'node_modules/@vscode/ripgrep/bin'), {
    recursive: true,
  });
}

/** @param {ReturnType<typeof npm>} result */
async function must(result) {
  const { code, output } = await result;
  if (code !== 0) throw new Error(`npm ended with ${String(code)}:\n${output}`);
}
