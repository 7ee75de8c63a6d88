import assert from 'node:assert/strict';
import type { Statistics } from '../../server/features/protocol/preview.js';
import { Previews, type Look, type PreviewPage } from './preview-page.js';

/** Ways to open the page. */
interface ShownPage {
  /** With the statistics of a report. */
  readonly with: (statistics: Statistics, look?: Look) => Promise<PreviewPage>;
  /** With nothing to show so far. */
  readonly nothingYet: (look?: Look) => Promise<PreviewPage>;
}

/**
 * The page for the tests of the suite this is called in. The one opened last is closed after each test, which fails if
 * it broke its policy or came upon an error.
 */
export function shownPage(): ShownPage {
  let previews: Previews;
  let last: PreviewPage;

  before(async () => {
    previews = await Previews.start();
  });

  afterEach(async () => {
    assert.deepEqual(await last.troubles(), [], 'policy violations and errors');
    await last.close();
  });

  after(async () => {
    await previews.stop();
  });

  const nothingYet = async (look?: Look): Promise<PreviewPage> => {
    last = await previews.open(look);
    return last;
  };
  return {
    nothingYet,
    async with(statistics, look) {
      const preview = await nothingYet(look);
      await preview.show(statistics);
      return preview;
    },
  };
}
