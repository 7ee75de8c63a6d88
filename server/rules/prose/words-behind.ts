import { wordsIn } from '../../facts/prose/figures/words-in.js';
import type { Quantity } from '../../facts/prose/reading.js';

/** The words behind a figure and its unit, up to a place further on. */
export function wordsBehind(text: string, { span, unit = '' }: Quantity, end: number): string {
  const words = wordsIn(text, span.end, Math.max(span.end, end));
  return words.startsWith(unit) ? words.slice(unit.length) : words;
}
