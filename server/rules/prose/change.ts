import type Big from 'big.js';
import type { Change, Quantity } from '../../facts/prose/reading.js';
import { say, type Localized } from '../../language/message.js';
import type { Figure } from '../../report/figure.js';
import { evidenceOfMention, quoted } from '../causes/failure.js';
import type { Fix } from '../finding.js';
import type { Rule, RuleContext } from '../rule.js';
import { correctedFigures } from './corrected.js';
import { fractionOf, judgePercentage, percentageOf, type Agreement } from './percentage.js';

/** 增长、下降、增幅 does not follow from the figures in the sentence. */
export const proseChange: Rule = {
  id: 'prose.change',
  title: { zh: '增减算得不对', en: 'A change does not follow' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '“增长X%”“增幅达X%”“减少X件”与同一句中的前后两个数算不拢。',
      en: 'A growth, a decrease or a number of things more or fewer that does not follow from the two figures the sentence gives.',
    },
    why: {
      zh: '增减由前后两个数算出，方向写反、漏写小数点都会被读者算出来。截去尾数才相符的只作提示。',
      en: 'A change is computed from two figures. Where it follows only by cutting decimals off it is told as information.',
    },
    wrong: '集中赠阅点由原来的72个增加到112个，增幅达65%。',
    right: '集中赠阅点由原来的72个增加到112个，增幅达55.56%。',
    silent: {
      zh: '句中没有写出基数的；有约数的；单位不同的；说不准与哪个数相比的。',
      en: 'The sentence does not print what it compares with; a figure is approximate; units differ; it is not certain what is compared.',
    },
    fix: {
      zh: '改为按两数算出的增减。不会自动改数。',
      en: 'Sets the change to what the two figures give. Never applied without being chosen.',
    },
  },
  check(context, tell) {
    for (const change of context.prose.changes) {
      const judged = judge(change, context);
      if (judged === undefined || judged.agreement === 'rounded') continue;
      const { amount, current, base } = judged;
      tell({
        span: amount.span,
        ...(judged.agreement === 'cut' ? { severity: 'information' } : {}),
        message: () =>
          say(judged.agreement === 'cut' ? CUT : judged.reversed ? REVERSED : WRONG, {
            clause: quoted(amount, context.report),
            base: base.figure.printed,
            current: current.figure.printed,
            right: amount.unit === '%' ? `${rightOf(judged)}%` : rightOf(judged),
          }),
        evidence: () =>
          [amount, current, base].map((each) => evidenceOfMention(each, context.report)),
        fixes: () => (judged.reversed ? [] : [fixOf(amount, rightOf(judged))]),
      });
    }
  },
};

/** A change whose every figure is at hand. */
interface Judged {
  readonly agreement: Agreement;
  /** Whether it says more where it is fewer, or fewer where it is more. */
  readonly reversed: boolean;
  readonly amount: Quantity;
  readonly current: Quantity;
  readonly base: Quantity;
}

function judge(change: Change, context: RuleContext): Judged | undefined {
  const { amount, current, base, direction } = change;
  if (base === undefined || current.unit !== base.unit) return undefined;
  if (!isExact(amount) || !isExact(current) || !isExact(base)) return undefined;
  const corrected = correctedFigures(context);
  if (corrected.has(amount) || corrected.has(current) || corrected.has(base)) return undefined;
  const more = difference(current.figure, base.figure);
  const signed = direction === 'increase' ? more : difference(base.figure, current.figure);
  const shared = {
    amount,
    current,
    base,
    reversed: signed.high.lt(0) && amount.figure.value.gt(0),
  };
  if (amount.unit === '%') {
    const range = fractionOf(signed, base.figure);
    if (range === undefined) return undefined;
    return { ...shared, agreement: judgePercentage(amount, range) };
  }
  if (amount.unit !== current.unit) return undefined;
  const agrees = amount.figure.low.lte(signed.high) && amount.figure.high.gte(signed.low);
  return { ...shared, agreement: agrees ? 'rounded' : 'wrong' };
}

function isExact({ approximation }: Quantity): boolean {
  return approximation === 'exact';
}

/** What the change should be. */
function rightOf({ amount, current, base }: Judged): string {
  const gap = current.figure.value.minus(base.figure.value).abs();
  if (amount.unit !== '%') return gap.toFixed();
  return percentageOf(gap, base.figure.value, amount.figure.decimals);
}

function difference(one: Figure, other: Figure): { readonly low: Big; readonly high: Big } {
  const low = one.low.minus(other.high);
  const isOne = one.low === one.high && other.low === other.high;
  return { low, high: isOne ? low : one.high.minus(other.low) };
}

function fixOf({ span, figure, unit }: Quantity, right: string): Fix {
  const sign = unit === '%' ? (/[%％]$/u.exec(figure.printed)?.[0] ?? '') : '';
  return {
    title: say(CHANGE, { right: unit === '%' ? `${right}%` : right }),
    safe: false,
    preferred: false,
    edits: () => [{ span, newText: `${right}${sign}` }],
  };
}

const WRONG: Localized = {
  zh: '正文“{clause}”：由 {base} 到 {current}，应为 {right}。',
  en: 'The text says “{clause}”: from {base} to {current} is {right}.',
};
const REVERSED: Localized = {
  zh: '正文“{clause}”：由 {base} 到 {current}，增减的方向写反了。',
  en: 'The text says “{clause}”: from {base} to {current} goes the other way.',
};
const CUT: Localized = {
  zh: '正文“{clause}”：由 {base} 到 {current}，四舍五入为 {right}，所印的数是截去尾数得来的。',
  en: 'The text says “{clause}”: from {base} to {current} rounds to {right}; the printed figure was cut, not rounded.',
};
const CHANGE: Localized = { zh: '改为 {right}', en: 'Change to {right}' };
