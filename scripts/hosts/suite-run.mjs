// A run of the suite inside VS Code: what it prints is printed, and it ends in time.
import { launchChromium } from './chromium.mjs';

/** What test/index.ts puts before its lines. */
const mark = 'suite│';

/**
 * Opens a VS Code that was told to run tests, prints what they print, and waits for their end.
 * @param {string} address
 * @param {import('./run.mjs').Tail} log
 */
export async function runInPage(address, log) {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    let passed = 0;
    const ended = new Promise((resolve, reject) => {
      page.once('crash', () => reject(new Error('The page crashed.')));
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    /** @type {(kind: string, args: readonly unknown[]) => void} */
    const listen = (kind, args) => {
      const text = args.map(String).join(' ');
      log.add(`${kind}: ${text}`);
      if (!text.startsWith(mark)) return;
      console.log(text.slice(mark.length));
      passed = Number(/(\d+) passed/u.exec(text)?.[1] ?? passed);
    };
    await page.exposeFunction('codeAutomationLog', listen);
    page.on('pageerror', (error) => log.add(error.stack ?? error.message));
    await page.goto(address);
    const code = await withinTenMinutes(ended, () => lastLines(log));
    if (code !== 0 || passed === 0) throw new Error(`The suite failed.\n${lastLines(log)}`);
  } finally {
    await browser.close();
  }
}

/** @param {import('./run.mjs').Tail} log */
function lastLines(log) {
  return `VS Code’s last lines:\n${log.text()}`;
}

/**
 * What a suite ended with; throws where it does not end.
 * @template Result
 * @param {Promise<Result>} suite
 * @param {() => string} more what else to say then
 * @returns {Promise<Result>}
 */
export function withinTenMinutes(suite, more) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    const tell = () => reject(new Error(`The suite did not end within 10 minutes.\n${more()}`));
    timer = setTimeout(tell, 10 * 60_000);
  });
  return Promise.race([suite, late]).finally(() => clearTimeout(timer));
}
