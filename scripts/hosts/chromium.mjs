// The browser: the system's Chromium, or Debian's packages where they may be installed.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless browser. Throws with what to install where there is none.
 * @param {{ language?: string }} [options]
 */
export async function launchChromium({ language = 'zh-CN' } = {}) {
  const executablePath = find() ?? (await installed());
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...flags, `--lang=${language}`],
    env: { ...process.env, LANGUAGE: language },
  });
}

function find() {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const folders = PATH.split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...places].find((file) => existsSync(file));
}

async function installed() {
  const missing =
    'No Chromium was found. Install one (Debian: apt-get install chromium fonts-noto-cjk), or name it in CHROMIUM_PATH.';
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error(missing);
  console.log('Chromium: not there yet, installing Debian’s packages chromium and fonts-noto-cjk…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    { env },
  );
  const file = find();
  if (code !== 0 || file === undefined) throw new Error(`${missing}\n${output}`);
  return file;
}
