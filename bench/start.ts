import { Client } from './client.js';
import { draftOf } from './draft.js';
import { median, milliseconds, type Measurement } from './measurement.js';

/** From starting the server process to the first diagnostics of an ordinary report. */
export const start: Measurement = {
  name: 'Server start',
  async run({ texts, effort }) {
    const { text } = draftOf(texts, 15 * 1024);
    const times: number[] = [];
    for (let round = 0; round < Math.max(3, Math.round(9 * effort)); round += 1) {
      const started = performance.now();
      const client = await Client.start();
      await client.open(text);
      await client.diagnostics();
      times.push(performance.now() - started);
      await client.stop();
    }
    const middle = median(times);
    return [
      {
        what: 'from start to first diagnostics, 15 KB draft, median',
        measured: milliseconds(middle),
        target: '≤ 300 ms',
        met: middle <= 300,
      },
    ];
  },
};
