import type Big from 'big.js';
import { derivedConcepts } from './concepts/derived-concepts.js';

const decimals: ReadonlyMap<string, number> = new Map(
  derivedConcepts.flatMap(({ id, formula }) =>
    formula.kind === 'ratio' ? [[id, formula.decimals]] : [],
  ),
);

/** Places after the point a value of a concept is shown with; undefined where all it has are shown. */
export function decimalsOf(concept: string): number | undefined {
  return decimals.get(concept);
}

/** A value as a person reads it: thousands set apart, a ratio rounded, `−` before what is below zero. Without unit. */
export function displayed(value: Big, concept: string): string {
  const digits = value.abs().toFixed(decimalsOf(concept));
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits : digits.slice(0, point);
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3)
    groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const shown = groups.join(',') + digits.slice(whole.length);
  return value.lt(0) ? `−${shown}` : shown;
}
