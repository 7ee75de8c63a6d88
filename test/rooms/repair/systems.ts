import Big from 'big.js';
import type { Quantity } from '../../../server/facts/prose/reading.js';
import type { Constraint, FigureSystem, Observation } from '../../../server/facts/system/system.js';

/** A figure of a system made for a test: its value, or all that is unusual about it. */
export type Figure = number | FigureDetails;

export interface FigureDetails {
  readonly value: number | string;
  readonly home?: Observation['home'];
  readonly blank?: boolean;
  readonly quantity?: Observation['quantity'];
  /** Half of what its last digit stands for: 500 for `11.8万`. */
  readonly half?: number | string;
  readonly beside?: readonly string[];
}

/** A share said in a sentence: `['119件', '占14.57%', '共1366件']` by the names of the figures. */
export interface StatedShare {
  readonly part: string;
  readonly base: string;
  readonly percentage: string;
}

/**
 * A system of named figures.
 * @param rules `total = a + b`, `a + b = c + d`, `part <= whole`
 * @param lines the names of the figures in each row of a table
 */
export function systemOf(
  figures: Readonly<Record<string, Figure>>,
  rules: readonly string[],
  shares: readonly StatedShare[] = [],
  lines: readonly (readonly string[])[] = [],
): FigureSystem {
  const names = Object.keys(figures);
  const observations = new Map(
    Object.entries(figures).map(([name, figure], index) => [
      name,
      observationOf(figure, index, names),
    ]),
  );
  const at = (name: string): Observation => {
    const observation = observations.get(name);
    if (observation === undefined) throw new Error(`No figure ${name}.`);
    return observation;
  };
  return {
    observations: [...observations.values()],
    constraints: rules.map((rule, index) => constraintOf(rule, index, at)),
    lines: lines.map((line) => ({ block: line.length, figures: line.map(at) })),
    bounds: [],
    shares: shares.map(({ part, base, percentage }) => ({
      part: at(part),
      base: at(base),
      share: shareOf(percentage),
    })),
  };
}

/** The place of a figure in the order of their names. */
export function nameOf(figures: Readonly<Record<string, Figure>>, { index }: Observation): string {
  return Object.keys(figures)[index] ?? '';
}

function observationOf(figure: Figure, index: number, names: readonly string[]): Observation {
  const details: FigureDetails = typeof figure === 'number' ? { value: figure } : figure;
  const value = new Big(details.value);
  const half = details.half ?? 0;
  return {
    index,
    home: details.home ?? 'table',
    value,
    low: value.minus(half),
    high: value.plus(half),
    printed: details.blank === true ? '' : value.toFixed(),
    blank: details.blank ?? false,
    quantity: details.quantity ?? 'count',
    span: { start: index, end: index + 1 },
    fact: undefined,
    mention: undefined,
    neighbours: (details.beside ?? []).map((name) => names.indexOf(name)),
  };
}

function constraintOf(rule: string, index: number, at: (name: string) => Observation): Constraint {
  const [left = '', relation, right = ''] = rule.split(/ (<?=) /u);
  const terms = [
    ...left.split(' + ').map((name) => ({ observation: at(name), coefficient: 1 as const })),
    ...right.split(' + ').map((name) => ({ observation: at(name), coefficient: -1 as const })),
  ];
  let [residual, low, high] = [new Big(0), new Big(0), new Big(0)];
  for (const { observation, coefficient } of terms) {
    const { value } = observation;
    residual = residual.plus(value.times(coefficient));
    low = low.plus((coefficient > 0 ? observation.low : observation.high).times(coefficient));
    high = high.plus((coefficient > 0 ? observation.high : observation.low).times(coefficient));
  }
  const holds = low.lte(0) && (relation === '<=' || high.gte(0));
  return {
    index,
    relation: relation === '<=' ? 'atMost' : 'equal',
    terms,
    origin: { kind: 'repetition', quantity: said('0'), earlier: said('0') },
    verdict: holds ? 'holds' : 'fails',
    residual,
  };
}

function shareOf(percentage: string): FigureSystem['shares'][number]['share'] {
  const quantity = said(percentage);
  return { percentage: quantity, part: quantity, base: quantity };
}

function said(percentage: string): Quantity {
  const value = new Big(percentage);
  const decimals = percentage.split('.')[1]?.length ?? 0;
  const half = new Big(`5e${String(-decimals - 1)}`);
  return {
    span: { start: 0, end: 1 },
    figure: {
      printed: percentage,
      value,
      low: value.minus(half),
      high: value.plus(half),
      decimals,
      unit: '%',
      irregularities: [],
    },
    unit: '%',
    approximation: 'exact',
    clause: { start: 0, end: 1 },
    sentence: { start: 0, end: 1 },
    meaning: undefined,
  };
}
