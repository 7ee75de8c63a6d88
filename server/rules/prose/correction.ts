import type Big from 'big.js';
import type { Quantity } from '../../facts/prose/reading.js';
import { say, type Localized } from '../../language/message.js';
import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import { printedAs } from '../causes/print-value.js';
import { quoted } from '../evidence.js';
import type { Fix } from '../finding.js';

/** Another value in the place of a figure of a sentence, as it would be printed there. */
export interface Correction {
  readonly quantity: Quantity;
  readonly newText: string;
  readonly value: Big;
}

/** Undefined for a value that is not above zero, or cannot be printed in the place of the figure. */
export function correction(quantity: Quantity, value: Big): Correction | undefined {
  if (!isPositive(value)) return undefined;
  const newText = printedAs(quantity.figure, value);
  return newText === undefined ? undefined : { quantity, newText, value };
}

/** By sign and first digit: to be compared, 0 is read as a text each time. */
function isPositive({ s: sign, c: digits }: Big): boolean {
  return sign > 0 && digits[0] !== 0;
}

/** The fix that makes a correction, and names the figure. */
export function placedFix({ quantity, newText }: Correction, report: Report): Fix {
  const { span, figure } = quantity;
  return {
    title: say(CHANGE, {
      clause: quoted(quantity, report),
      printed: figure.printed,
      right: newText,
    }),
    safe: false,
    preferred: false,
    edits: () => [{ span, newText }],
  };
}

/**
 * The fix that writes another figure or word in the place of one; several may be offered, and none is preferred.
 * @param shown what its title says is written, where that has more, as the sign of per cent
 */
export function plainFix(span: Span, newText: string, shown = newText): Fix {
  return {
    title: say({ zh: '改为 {right}', en: 'Change to {right}' }, { right: shown }),
    safe: false,
    preferred: false,
    edits: () => [{ span, newText }],
  };
}

const CHANGE: Localized = {
  zh: '把正文“{clause}”由 {printed} 改为 {right}',
  en: 'Change {printed} in “{clause}” to {right}',
};
