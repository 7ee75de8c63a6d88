import { wordsBehind } from '../words-behind.js';
import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import Big from 'big.js';
import type { Quantity } from '../../../facts/prose/reading.js';
import type { Report } from '../../../report/report.js';
import { fractionOf, judgePercentage } from '../shares/percentage.js';

/** A change told in things and in per cent of a base that is printed beside it, which do not agree. */
export interface UnevenChange {
  readonly base: Quantity;
  readonly amount: Quantity;
  readonly percentage: Quantity;
  /** Whether it says more in things and fewer in per cent, or the other way round. */
  readonly turns: boolean;
}

/**
 * `申请量比2021年的198件增加23件，增长16.1%`: whatever there is now, 23 is 11.6% of 198. Figures stand right behind each
 * other, with nothing but words of more or fewer between them.
 */
export function unevenChanges(
  { text }: Report,
  quantities: readonly Quantity[],
): readonly UnevenChange[] {
  const found: UnevenChange[] = [];
  for (const [index, percentage] of quantities.entries()) {
    if (percentage.unit !== '%' || index < 2) continue;
    const [base, amount] = [quantities[index - 2], quantities[index - 1]];
    if (base === undefined || amount === undefined) continue;
    if (base.unit === undefined || base.unit === '%' || base.unit !== amount.unit) continue;
    if (![base, amount, percentage].every(({ approximation }) => approximation === 'exact')) {
      continue;
    }
    const before = wordsIn(
      text,
      Math.max(base.sentence.start, base.span.start - reach),
      base.span.start,
    );
    if (!lastYears.test(before)) continue;
    const by = changed.exec(between(text, base, amount))?.[1];
    const of = changed.exec(between(text, amount, percentage))?.[1];
    if (by === undefined || of === undefined) continue;
    const turns = more.has(by) !== more.has(of);
    const range = fractionOf(amount.figure, base.figure);
    if (range === undefined) continue;
    if (turns || judgePercentage(percentage, range) === 'wrong') {
      found.push({ base, amount, percentage, turns });
    }
  }
  return found;
}

/** How far before a figure is said that it is the year before's. */
const reach = 24;
const lastYears =
  /[较比与](?:20\d\d年度?|[上去前]一?年度?)(?:同期|全年)?(?:相比)?(?:的|为|收到的|受理的|公开的)?[（(]?\s?$/u;
/** By how much, and not up to what: 增加到221件 is no amount. */
const changed =
  /^[）)]?(?:相比)?(?:虽然?|有所[\u4e00-\u9fff]{2})?[，,]?(?:同比|总[量数])?(增加|增长|增多|增幅|上升|提高|减少|下降|降幅|降低|回落)(?:了|约|(?<=幅)[为达])?$/u;
const more: ReadonlySet<string> = new Set(['增加', '增长', '增多', '增幅', '上升', '提高']);

/** What stands between two figures, without the unit of the first and spaces. */
function between(text: string, figure: Quantity, next: Quantity): string {
  const { end } = figure.span;
  return wordsBehind(text, figure, Math.min(next.span.start, end + reach)).trim();
}

/** The percentage that number is of the base, to as many decimals as are printed. */
export function rightPercentage({ base, amount, percentage }: UnevenChange): string {
  const share = amount.figure.value.times(100).div(base.figure.value);
  return new Big(share.toFixed(percentage.figure.decimals)).toFixed();
}
