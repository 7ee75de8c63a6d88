import type { Frame } from 'playwright-core';
import type { Previews } from '../../test/webview/preview-page.js';

/** The page in a frame of a window, as VS Code has it, with its first picture painted. */
export interface FramedPage {
  readonly frame: Frame;
  /** Milliseconds from the beginning of the page, its script still to be loaded, to that picture. */
  readonly picture: number;
  readonly close: () => Promise<void>;
}

const word = 'picture ';

/**
 * Opens the page in a frame; the window around it has the statistics and hands them over as soon as the page is ready.
 * @param sent the statistics as they are sent
 */
export async function openFramed(previews: Previews, sent: string): Promise<FramedPage> {
  const page = await previews.window();
  // Whoever asks the page anything meanwhile has it run a script, which the picture waits for: it tells by itself.
  await page.addInitScript(tellFirstPicture, word);
  await page.goto(previews.emptyAddress);
  const told = page.waitForEvent('console', (message) => message.text().startsWith(word));
  await page.evaluate(frameAndAnswer, { address: previews.address(), sent });
  const picture = Number((await told).text().slice(word.length));
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (frame === undefined) throw new Error('The page is in no frame.');
  return { frame, picture, close: () => page.context().close() };
}

/** Runs in every page before all else; it is the one in the frame that is painted. */
function tellFirstPicture(begin: string): void {
  if (window === window.parent) return;
  const tell = (): void => console.info(begin + String(performance.now()));
  window.addEventListener('message', () => requestAnimationFrame(() => setTimeout(tell, 0)), {
    once: true,
  });
}

/** Runs in the window: puts the page into a frame, and answers it. */
function frameAndAnswer({
  address,
  sent,
}: {
  readonly address: string;
  readonly sent: string;
}): void {
  const frame = document.createElement('iframe');
  window.addEventListener('message', ({ data }: MessageEvent<{ readonly kind: string }>) => {
    if (data.kind !== 'ready') return;
    const message = { kind: 'statistics', statistics: sent, name: '报告.md', pinned: false };
    frame.contentWindow?.postMessage(message, '*');
  });
  document.body.style.margin = '0';
  frame.style.cssText = 'border: 0; width: 100vw; height: 100vh';
  frame.src = address;
  document.body.append(frame);
}
