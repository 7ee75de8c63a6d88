import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Client } from './client.js';
import { draftOf } from './draft.js';
import type { PageTask, PageTimes } from './page-task.js';
import { median, milliseconds, percentile, type Measurement } from './measurement.js';

/** The preview of a 50 KB draft: how soon it is there, and how soon it follows a keystroke. */
export const preview: Measurement = {
  name: 'Preview of the statistics',
  async run({ texts, effort }) {
    const draft = draftOf(texts, 50 * 1024);
    const answers = await timesOfAnswers(draft, Math.round(400 * effort));
    const { paints, updates, scriptBytes } = await timesOfPage({
      text: draft.text,
      rounds: Math.max(3, Math.round(12 * effort)),
    });
    const kilobytes = scriptBytes / 1024;
    const follow = percentile(answers, 0.95) + percentile(updates, 0.95);
    const paint = median(paints);
    return [
      {
        what: 'keystroke to statistics, 50 KB draft, p95',
        measured: milliseconds(percentile(answers, 0.95)),
        target: '',
        met: undefined,
      },
      {
        what: 'the same and drawn in the page, p95',
        measured: milliseconds(follow),
        target: '≤ 100 ms',
        met: follow <= 100,
      },
      {
        what: 'first paint of the page, median',
        measured: milliseconds(paint),
        target: '≤ 300 ms',
        met: paint <= 300,
      },
      {
        what: 'script of the page',
        measured: `${kilobytes.toFixed(0)} KB`,
        target: '≤ 600 KB',
        met: kilobytes <= 600,
      },
    ];
  },
};

async function timesOfAnswers(
  { text, stroke }: ReturnType<typeof draftOf>,
  strokes: number,
): Promise<readonly number[]> {
  const client = await Client.start();
  await client.open(text);
  const times: number[] = [];
  const warmUp = 50;
  for (let count = 0; count < warmUp + strokes; count += 1) {
    const started = performance.now();
    await client.change(...stroke(count));
    await client.statistics();
    if (count >= warmUp) times.push(performance.now() - started);
  }
  await client.stop();
  return times;
}

async function timesOfPage(task: PageTask): Promise<PageTimes> {
  const child = fork('out/bench/page-times.mjs');
  const answer = once(child, 'message') as Promise<[PageTimes]>;
  child.send(task);
  const [times] = await answer;
  child.disconnect();
  return times;
}
