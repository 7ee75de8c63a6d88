import { Client } from './client.js';
import type { TypedDraft } from './draft.js';

/** Keystrokes before the first that counts: until the engine has compiled what there is to compile. */
const warmUp = 50;

/**
 * How long it takes from each keystroke in a draft until the server has answered.
 * @param ask what is asked after each keystroke, and once before the first
 * @returns milliseconds, one a keystroke
 */
export async function strokeTimes(
  { text, stroke }: TypedDraft,
  strokes: number,
  ask: (client: Client) => Promise<unknown>,
): Promise<readonly number[]> {
  const client = await Client.start();
  await client.open(text);
  await ask(client);
  const times: number[] = [];
  for (let count = 0; count < warmUp + strokes; count += 1) {
    const started = performance.now();
    await client.change(...stroke(count));
    await ask(client);
    if (count >= warmUp) times.push(performance.now() - started);
  }
  await client.stop();
  return times;
}
