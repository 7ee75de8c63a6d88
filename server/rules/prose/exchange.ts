import type { Quantity } from '../../facts/prose/reading.js';
import { say, type Localized } from '../../language/message.js';
import type { Report } from '../../report/report.js';
import type { Fix } from '../finding.js';

/** Two figures of a text, each of which stands in the place of the other, in the order of the text. */
export interface Exchange {
  readonly one: Quantity;
  readonly other: Quantity;
}

/** Two figures as an exchange; undefined where they are printed alike, or counted by two units. */
export function exchangeOf(first: Quantity, second: Quantity): Exchange | undefined {
  if (first.unit !== second.unit || first.figure.value.eq(second.figure.value)) return undefined;
  return first.span.start < second.span.start
    ? { one: first, other: second }
    : { one: second, other: first };
}

/** A figure as it would be with each of the two in the place of the other. */
export function exchanged(quantity: Quantity, { one, other }: Exchange): Quantity {
  if (quantity === one) return { ...quantity, figure: other.figure };
  return quantity === other ? { ...quantity, figure: one.figure } : quantity;
}

/** The fix that writes each of the two in the place of the other, as they are printed. */
export function exchangeFix({ one, other }: Exchange, { text }: Report): Fix {
  const printed = ({ span }: Quantity): string => text.slice(span.start, span.end);
  return {
    title: say(EXCHANGE, { one: printed(one), other: printed(other) }),
    safe: false,
    preferred: false,
    edits: () => [
      { span: one.span, newText: printed(other) },
      { span: other.span, newText: printed(one) },
    ],
  };
}

const EXCHANGE: Localized = { zh: '对调 {one} 和 {other}', en: 'Exchange {one} and {other}' };
