import type { Page } from 'playwright-core';

/**
 * Whether a page inside VS Code is kept from being drawn: its frame waits until a service worker of its own is registered,
 * while the one of a page before it still serves it. Chromium may check that one for an update, now and then without an
 * end, and registers none before; then no such page is drawn in this window any more.
 */
export async function waitsForWorker(window: Page): Promise<boolean> {
  const frame = window.frames().find((each) => each.url().includes('/webview/browser/pre/'));
  const worker = await frame?.evaluate('navigator.serviceWorker.controller?.scriptURL');
  return frame !== undefined && typeof worker === 'string' && !worker.includes(frame.name());
}
