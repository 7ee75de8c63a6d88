import { Client } from './client.js';
import { draftOf } from './draft.js';
import {
  atMost,
  forComparison,
  median,
  milliseconds,
  percentile,
  type Measurement,
} from './measurement.js';

/** From a keystroke to the diagnostics of the text with it, over a real connection. */
export const typing: Measurement = {
  name: 'Keystroke to diagnostics',
  async run({ texts, effort }) {
    const draft = draftOf(texts, 50 * 1024);
    const client = await Client.start();
    await client.open(draft.text);
    await client.diagnostics();
    const times: number[] = [];
    const warmUp = 50;
    const strokes = warmUp + Math.round(400 * effort);
    for (let stroke = 0; stroke < strokes; stroke += 1) {
      const started = performance.now();
      await client.change(...draft.stroke(stroke));
      await client.diagnostics();
      if (stroke >= warmUp) times.push(performance.now() - started);
    }
    await client.stop();
    return [
      forComparison(
        `50 KB draft, ${String(times.length)} keystrokes, p50`,
        milliseconds(median(times)),
      ),
      atMost('the same, p95', percentile(times, 0.95), 20, 'ms'),
    ];
  },
};
