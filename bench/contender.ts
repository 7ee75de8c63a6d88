import { lintFor } from 'autocorrect-node';
import { lint } from 'markdownlint/sync';
import { analyse } from '../server/analysis.js';
import type { GivenText } from './measurement.js';

/** What can be asked to read a text. */
export const contenders = {
  nianbao: ({ text }: GivenText) => analyse(text, { severities: {} }),
  markdownlint: ({ name, text }: GivenText) => lint({ strings: { [name]: text } }),
  autocorrect: ({ text }: GivenText) => lintFor(text, 'report.md'),
} as const;

/** The parent's message: read all texts so often. The answer is the milliseconds of each time. */
export interface Turn {
  readonly name: keyof typeof contenders;
  readonly texts: readonly GivenText[];
  readonly repeat: number;
}

process.on('message', ({ name, texts, repeat }: Turn) => {
  const read = contenders[name];
  const times: number[] = [];
  for (let count = 0; count < repeat; count += 1) {
    const started = performance.now();
    for (const text of texts) read(text);
    times.push(performance.now() - started);
  }
  process.send?.(times);
});
