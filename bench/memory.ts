import { Client } from './client.js';
import { draftOf } from './draft.js';
import { atMost, type Measurement } from './measurement.js';

/** Two keystrokes a second for an hour. */
const hour = 7_200;

/** What the server keeps after an hour's worth of edits, each checked. */
export const memory: Measurement = {
  name: 'Memory of the server',
  async run({ texts, effort }) {
    const draft = draftOf(texts, 50 * 1024);
    const client = await Client.start();
    await client.open(draft.text);
    await client.diagnostics();
    const edits = Math.round(hour * Math.min(1, effort));
    for (let stroke = 0; stroke < edits; stroke += 1) {
      await client.change(...draft.stroke(stroke));
      await client.diagnostics();
    }
    const megabytes = client.residentMemory() / 1024 / 1024;
    await client.stop();
    return [atMost(`resident after ${String(edits)} edits of a 50 KB draft`, megabytes, 90, 'MB')];
  },
};
