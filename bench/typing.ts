import { draftOf } from './draft.js';
import {
  atMost,
  forComparison,
  median,
  milliseconds,
  percentile,
  type Measurement,
} from './measurement.js';
import { strokeTimes } from './stroke-times.js';

/** From a keystroke to the diagnostics of the text with it, over a real connection. */
export const typing: Measurement = {
  name: 'Keystroke to diagnostics',
  async run({ texts, effort }) {
    const draft = draftOf(texts, 50 * 1024);
    const strokes = Math.round(400 * effort);
    const times = await strokeTimes(draft, strokes, (client) => client.diagnostics());
    return [
      forComparison(
        `50 KB draft, ${String(times.length)} keystrokes, p50`,
        milliseconds(median(times)),
      ),
      atMost('the same, p95', percentile(times, 0.95), 20, 'ms'),
    ];
  },
};
