import { fork } from 'node:child_process';
import { once } from 'node:events';
import { draftOf } from './draft.js';
import type { PageTask, PageTimes } from './page-task.js';
import {
  atMost,
  forComparison,
  median,
  milliseconds,
  percentile,
  type Measurement,
} from './measurement.js';
import { strokeTimes } from './stroke-times.js';

/** The preview of a 50 KB draft: how soon it is there, and how soon it follows a keystroke. */
export const preview: Measurement = {
  name: 'Preview of the statistics',
  async run({ texts, effort }) {
    const draft = draftOf(texts, 50 * 1024);
    const strokes = Math.round(400 * effort);
    const answers = await strokeTimes(draft, strokes, (client) => client.statistics());
    const { paints, updates, scriptBytes } = await timesOfPage({
      text: draft.text,
      rounds: Math.max(3, Math.round(12 * effort)),
    });
    const answer = percentile(answers, 0.95);
    return [
      forComparison('keystroke to statistics, 50 KB draft, p95', milliseconds(answer)),
      atMost('the same and drawn in the page, p95', answer + percentile(updates, 0.95), 100, 'ms'),
      atMost('first paint of the page, median', median(paints), 300, 'ms'),
      atMost('script of the page', scriptBytes / 1024, 600, 'KB'),
    ];
  },
};

async function timesOfPage(task: PageTask): Promise<PageTimes> {
  const child = fork('out/bench/page-times.mjs');
  const answer = once(child, 'message') as Promise<[PageTimes]>;
  child.send(task);
  const [times] = await answer;
  child.disconnect();
  return times;
}
