import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Turn } from './contender.js';
import {
  forComparison,
  median,
  milliseconds,
  type Measurement,
  type Result,
} from './measurement.js';

/** How often a contender reads all texts in one turn: turns are about as long as each other. */
const repeats: Readonly<Record<Turn['name'], number>> = {
  nianbao: 40,
  markdownlint: 6,
  autocorrect: 15,
};

/**
 * A full analysis beside two linters that know nothing of reports, on the same texts in the same run. Each has a
 * process of its own, so that none cleans up after another, and they take turns, so that a slow moment of the machine
 * falls on all of them.
 */
export const linters: Measurement = {
  name: 'Analysis beside linters',
  async run({ texts, effort }) {
    const names = Object.keys(repeats) as readonly Turn['name'][];
    const children = new Map(names.map((name) => [name, fork('out/bench/contender.mjs')]));
    const times = new Map<string, number[]>(names.map((name) => [name, []]));
    const rounds = Math.max(5, Math.round(15 * effort));
    // Until the engine has compiled what there is to compile: a server and a folder check run that long.
    const warmUp = 12;
    for (let round = -warmUp; round < rounds; round += 1) {
      for (const [name, child] of children) {
        const taken = await turn(child, { name, texts, repeat: repeats[name] });
        if (round >= 0) times.get(name)?.push(...taken);
      }
    }
    for (const child of children.values()) child.disconnect();
    const time = (name: Turn['name']): number => median(times.get(name) ?? []);
    const own = time('nianbao');
    const kilobytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024;
    return [
      forComparison(
        `full analysis of ${String(texts.length)} texts, ${kilobytes.toFixed(0)} KB`,
        `${milliseconds(own)}, ${milliseconds((own / kilobytes) * 15)} for 15 KB`,
      ),
      ratio('markdownlint, default rules', time('markdownlint'), own, 20),
      ratio('autocorrect-node lintFor', time('autocorrect'), own, 5),
    ];
  },
};

async function turn(child: ChildProcess, message: Turn): Promise<readonly number[]> {
  const answer = once(child, 'message') as Promise<[readonly number[]]>;
  child.send(message);
  const [times] = await answer;
  return times;
}

function ratio(what: string, theirs: number, own: number, target: number): Result {
  return {
    what: `as fast as ${what} (${milliseconds(theirs)})`,
    measured: `${(theirs / own).toFixed(1)}×`,
    target: `≥ ${String(target)}×`,
    met: theirs / own >= target,
  };
}
