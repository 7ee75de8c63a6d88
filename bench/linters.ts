import { lintFor } from 'autocorrect-node';
import { lint } from 'markdownlint/sync';
import { analyse } from '../server/analysis.js';
import {
  median,
  milliseconds,
  processorTime,
  type GivenText,
  type Measurement,
} from './measurement.js';

/**
 * A full analysis beside two linters that know nothing of reports, on the same texts in the same run. The three
 * take turns, so that a slow moment of the machine falls on all of them.
 */
export const linters: Measurement = {
  name: 'Analysis beside linters',
  run({ texts, effort }) {
    const rounds = Math.max(3, Math.round(15 * effort));
    const contenders = {
      nianbao: (given: GivenText) => analyse(given.text, { severities: {} }),
      markdownlint: (given: GivenText) => lint({ strings: { [given.name]: given.text } }),
      autocorrect: (given: GivenText) => lintFor(given.text, 'report.md'),
    };
    const times = { nianbao: [], markdownlint: [], autocorrect: [] } satisfies Times;
    const measure = (name: keyof Times, repeat: number): number =>
      processorTime(() => {
        for (let count = 0; count < repeat; count += 1) texts.forEach(contenders[name]);
      }) / repeat;
    const repeats = { nianbao: 20, markdownlint: 4, autocorrect: 10 } as const;
    const names = ['nianbao', 'markdownlint', 'autocorrect'] as const;
    for (const name of names) measure(name, repeats[name] * 3);
    for (let round = 0; round < rounds; round += 1) {
      for (const name of names) (times as Times)[name].push(measure(name, repeats[name]));
    }
    const [own, markdown, autocorrect] = names.map((name) => median(times[name]));
    if (own === undefined || markdown === undefined || autocorrect === undefined) return none;
    const kilobytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024;
    return Promise.resolve([
      {
        what: `full analysis of ${String(texts.length)} texts, ${kilobytes.toFixed(0)} KB`,
        measured: `${milliseconds(own)}, ${milliseconds((own / kilobytes) * 15)} for 15 KB`,
        target: '',
        met: undefined,
      },
      ratio('markdownlint, default rules', markdown, own, 20),
      ratio('autocorrect-node lintFor', autocorrect, own, 5),
    ]);
  },
};

type Times = Record<'nianbao' | 'markdownlint' | 'autocorrect', number[]>;

const none = Promise.resolve([]);

function ratio(what: string, theirs: number, own: number, target: number) {
  return {
    what: `as fast as ${what} (${milliseconds(theirs)})`,
    measured: `${(theirs / own).toFixed(1)}×`,
    target: `≥ ${String(target)}×`,
    met: theirs / own >= target,
  };
}
