import type { Figure } from '../../../report/figure.js';
import { figureOf } from '../../calculations/wholes.js';
import type { Change, Quantity } from '../reading.js';
import { changeBefore } from '../figures/roles.js';
import type { Sighting } from '../figures/sighting.js';

/** The amount, as a percentage where it is printed in times, how it is printed, and its direction. */
export type ChangeWords = Pick<Change, 'amount' | 'printedIn' | 'direction'>;

/** Reads how a change is printed; undefined where no verb says in which direction it went. */
export function changeWords(text: string, { quantity, end }: Sighting): ChangeWords | undefined {
  const change = changeBefore(text, quantity.span.start);
  if (quantity.unit === '番') {
    if (/^(?:还多|有余|以上|多)/u.test(text.slice(end, end + 2))) return undefined;
    return { amount: doubled(quantity), printedIn: 'doublings', direction: 'increase' };
  }
  if (quantity.unit !== '倍') {
    if (change === undefined) return undefined;
    return { amount: quantity, printedIn: 'plain', direction: change.direction };
  }
  const before = text.slice(
    Math.max(quantity.clause.start, quantity.span.start - longestMultiple),
    quantity.span.start,
  );
  const isMultiple =
    change?.reaches === true ||
    /[是为](?:[上去]年|20\d\d年度?)(?:同期)?(?:的?\s?\d[\d.,]{0,8}\p{L}{0,3})?的\s?$/u.test(before);
  if (isMultiple) {
    return { amount: inPercent(quantity, 1), printedIn: 'multiple', direction: 'increase' };
  }
  return change?.direction === 'increase'
    ? { amount: inPercent(quantity, 0), printedIn: 'times', direction: 'increase' }
    : undefined;
}

/** `是上年同期的2.9倍`: what stands before the figure is no longer. */
const longestMultiple = 16;

/** X times as a percentage, less what was there before. */
function inPercent(quantity: Quantity, before: number): Quantity {
  const scale = (value: Figure['value']): Figure['value'] => value.minus(before).times(100);
  const { figure } = quantity;
  return {
    ...quantity,
    unit: '%',
    figure: {
      ...figure,
      unit: '%',
      value: scale(figure.value),
      low: scale(figure.low),
      high: scale(figure.high),
      // 1.9倍 is printed to a tenth of a time, which is ten per cent.
      decimals: figure.decimals - 2,
    },
  };
}

/** 翻一番 is twice as much, 翻两番 four times, 翻三番 eight times; what nobody writes (翻半番) is not read, and is 0. */
function doubled(quantity: Quantity): Quantity {
  const { figure } = quantity;
  const doublings = doublingsSaid.find((count) => figure.value.eq(count)) ?? 0;
  const value = figureOf((2 ** doublings - 1) * 100);
  return {
    ...quantity,
    unit: '%',
    figure: { ...figure, unit: '%', value, low: value, high: value },
  };
}

/** How often something is said to have doubled. */
const doublingsSaid: readonly number[] = [1, 2, 3, 4, 5];
