import Big from 'big.js';
import type { Quantity } from '../../../facts/prose/reading.js';
import { say, type Localized } from '../../../language/message.js';
import { evidenceOfMention, quoted } from '../../evidence.js';
import type { RuleContext, Tell } from '../../rule.js';
import { plainFix } from '../correction.js';

/**
 * Tells a count with a 万 too many: but for it, it is to the last digit what the counts right behind it come to, as in
 * `公开信息173769万条。市级公开75656条，县级公开98113条`.
 */
export function tellScaledTotals({ prose, report, causes }: RuleContext, tell: Tell): void {
  const { quantities } = prose;
  const isTold = (total: Quantity): boolean =>
    causes.some(({ repairs }) =>
      repairs.some(({ changes }) =>
        changes.some(({ observation }) => observation.mention === total),
      ),
    );
  for (const [index, total] of quantities.entries()) {
    const digits = scaled.exec(total.figure.printed)?.[1];
    if (digits === undefined || total.approximation !== 'exact') continue;
    const behind = quantities.slice(index + 1, index + 1 + mostParts);
    const parts = partsOf(total, new Big(digits), behind, report.text);
    if (parts === undefined || isTold(total)) continue;
    const { span, figure, unit } = total;
    tell({
      span,
      message: () =>
        say(SCALED, {
          total: quoted(total, report),
          working: parts.map((part) => part.figure.printed).join(' + '),
          right: digits + (unit ?? ''),
          scale: figure.printed.slice(digits.length),
        }),
      evidence: () => [total, ...parts].map((quantity) => evidenceOfMention(quantity, report)),
      fixes: [{ ...plainFix(span, digits), preferred: true }],
    });
  }
}

/** So many whole digits and a scale: fewer may be a sum by chance. */
const scaled = /^(\d{4,9})[万亿]$/u;

/** The counts right behind a total, in its paragraph and by its unit, that come to a sum. */
function partsOf(
  { span, unit }: Quantity,
  sum: Big,
  behind: readonly Quantity[],
  text: string,
): readonly Quantity[] | undefined {
  const parts: Quantity[] = [];
  let rest = sum;
  for (const each of behind) {
    if (each.unit !== unit || each.approximation !== 'exact') return undefined;
    if (/[\n\r]/u.test(text.slice(span.end, each.span.start))) return undefined;
    parts.push(each);
    rest = rest.minus(each.figure.value);
    if (rest.lte(0)) break;
  }
  return parts.length > 1 && rest.eq(0) ? parts : undefined;
}

const mostParts = 8;

const SCALED: Localized = {
  zh: '正文“{total}”，后面各项之和为 {working}，像是多写了“{scale}”，应为{right}。',
  en: 'The text says “{total}”, but what stands behind it comes to {working}; “{scale}” seems to be too much, it should be {right}.',
};
