import { spawnSync } from 'node:child_process';
import { Client } from './client.js';
import { draftOf } from './draft.js';
import { atMost, forComparison, median, milliseconds, type Measurement } from './measurement.js';

/** From starting the server process to the first diagnostics of an ordinary report. */
export const start: Measurement = {
  name: 'Server start',
  async run({ texts, effort }) {
    const { text } = draftOf(texts, 15 * 1024);
    const times: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < Math.max(3, Math.round(9 * effort)); round += 1) {
      const started = performance.now();
      const client = await Client.start();
      await client.open(text);
      await client.diagnostics();
      times.push(performance.now() - started);
      await client.stop();
      bare.push(timeOfNode());
    }
    return [
      forComparison('Node itself, doing nothing, median', milliseconds(median(bare))),
      atMost('from start to first diagnostics, 15 KB draft, median', median(times), 300, 'ms'),
    ];
  },
};

/** Milliseconds that an empty program takes from start to end: no server on this machine is there sooner. */
function timeOfNode(): number {
  const started = performance.now();
  spawnSync(process.execPath, ['--eval', '']);
  return performance.now() - started;
}
