import type { FrameLocator, Locator } from 'playwright-core';
import { patience } from './waiting.js';
import type { Window } from './window.js';

/** The page beside the draft: its statistics, a comparison, the page of a rule. */
export class Preview {
  readonly #window: Window;

  constructor(window: Window) {
    this.#window = window;
  }

  /** What is shown in the page in sight, two frames deep. */
  get content(): FrameLocator {
    return this.#window.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** The title of the page in sight. */
  get heading(): Locator {
    return this.content.getByRole('heading', { level: 1 });
  }

  /** Opens the statistics of the draft by the button over the editor, and waits until they are read. */
  async showStatistics(): Promise<void> {
    await this.#window.page
      .getByRole('button', { name: /Show Statistics|显示统计数据预览/u })
      .first()
      .click();
    await this.heading.filter({ hasNotText: /正在读取|Reading/u }).waitFor({ timeout: patience });
  }
}
