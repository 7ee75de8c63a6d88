import { analyse } from '../server/analysis.js';
import { form2021 } from '../server/forms/form-2021.js';
import { printDraft } from '../server/forms/printing/print-draft.js';
import {
  median,
  milliseconds,
  processorTime,
  type Measurement,
  type Result,
} from './measurement.js';

/** Bytes of the texts analysed. */
const sizes = [156_250, 312_500, 625_000, 1_250_000, 2_500_000, 5_000_000, 10_000_000];

/** Time over size where it grows linearly has a slope of 1 on logarithmic scales; what is above it is noise or worse. */
const steepest = 1.15;

/** How the time of an analysis grows with the text, up to 10 MB, in the ways drafts can grow. */
export const growth: Measurement = {
  name: 'Growth up to 10 MB',
  run({ texts, effort }) {
    const rounds = Math.max(1, Math.round(3 * effort));
    const draft = printDraft({
      form: form2021,
      year: 2024,
      unit: '望澜市人民政府',
      figureAt: () => '12',
    });
    const row = /\| 一、本年新收.+\n/u.exec(draft)?.[0] ?? '';
    const title = draft.slice(0, draft.indexOf('\n') + 1);
    const prose = texts.map(({ text }) => text).join('\n\n');
    const grown: readonly (readonly [string, (size: number) => string])[] = [
      ['all texts, again and again', (size) => title + repeated(prose, size)],
      ['a draft, again and again', (size) => repeated(draft, size)],
      ['a table that goes on', (size) => draft.replace(row, () => repeated(row, size))],
      [
        'sentences against a table',
        (size) => draft.replace('\n## 二、', () => `\n${repeated(disagreeing, size)}\n\n## 二、`),
      ],
      ['one line', (size) => `${title}\n${repeated('全年主动公开政府信息12条，', size)}`],
    ];
    return Promise.resolve(grown.map(([what, make]) => slopeOf(what, make, rounds)));
  },
};

/** Two figures for one thing, one of them the table's; cases of all kinds, and those the table has. */
const disagreeing =
  '收到申请48件，其中有效申请12件。全年应诉行政诉讼案件15件，涉政府信息公开12件。';

/** Until the engine has compiled what is hot. */
const warmUp = 20;

function slopeOf(what: string, make: (size: number) => string, rounds: number): Result {
  const [smallest = 0] = sizes;
  for (let round = 0; round < warmUp; round += 1) analyse(make(smallest), { severities: {} });
  const points = sizes.map((size) => {
    const text = make(size);
    const times = Array.from({ length: rounds }, () =>
      processorTime(() => analyse(text, { severities: {} })),
    );
    return { size: Buffer.byteLength(text), time: median(times) };
  });
  const slope = fittedSlope(
    points.map(({ size, time }) => [Math.log(size), Math.log(time)] as const),
  );
  const last = points.at(-1);
  return {
    what,
    measured: `slope ${slope.toFixed(2)}, 10 MB in ${milliseconds(last?.time ?? Number.NaN)}`,
    target: `slope ≤ ${String(steepest)}`,
    met: slope <= steepest,
  };
}

/** `text` repeated until it has about this many bytes. */
function repeated(text: string, bytes: number): string {
  return text.repeat(Math.max(1, Math.ceil(bytes / Buffer.byteLength(text))));
}

/** The slope of the line with the least squares. */
function fittedSlope(points: readonly (readonly [number, number])[]): number {
  const mean = (axis: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const variance = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return covariance / variance;
}
