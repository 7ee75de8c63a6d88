import Big from 'big.js';
import { Lazy } from '../../../facts/lazy.js';
import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import type { ProseReading, Quantity, Share } from '../../../facts/prose/reading.js';
import { say, type Localized } from '../../../language/message.js';
import { evidenceOfFact, evidenceOfMention, quoted } from '../../evidence.js';
import type { Fix } from '../../finding.js';
import type { RuleContext, Tell } from '../../rule.js';
import { placedFix, plainFix, type Correction } from '../correction.js';
import { exchangeFix } from '../exchange.js';
import { isOneSlip } from '../one-slip.js';
import { exchangedPart, type ExchangedShares } from './exchanged-shares.js';
import type { JudgedShare } from './judged-share.js';
import { percentSignOf, withoutPercentSign } from './percentage.js';
import { likelyPercentage, percentagePrintedAs } from './printed-percentage.js';
import { likelierThanShare } from './share-corrections.js';
import type { WrongShare } from './share-of-table.js';
import type { SharesOffAll } from './share-sum.js';
import type { WrongStatedShare } from './stated-share.js';

/** A share that does not follow from the part and the total of its sentence, or not as it is printed. */
export function tellWrong(
  share: Share,
  agreement: JudgedShare['agreement'],
  context: RuleContext,
  tell: Tell,
): void {
  const { percentage, part, base } = share;
  const right = new Lazy(() => rightOf(share, agreement, context));
  const likely = agreement === 'wrong' ? likelierThanShare(share, right) : undefined;
  tell({
    span: likely?.quantity.span ?? percentage.span,
    severity: agreement === 'wrong' ? undefined : 'information',
    message: () =>
      say(messageFor(share, agreement, context), {
        clause: quoted(part, context.report),
        printed: withoutPercentSign(percentage.figure),
        part: part.figure.printed,
        base: base.figure.printed,
        right: right.value,
      }),
    evidence: () => [percentage, part, base].map((each) => evidenceOfMention(each, context.report)),
    fixes: () => [
      ...(likely ? [placedFix(likely, context.report)] : []),
      ...(agreement === 'wrong' ? exchangeInstead(share, right.value, context) : []),
      fixOf(percentage, right.value),
    ],
  });
}

/** `招生类318条、建设类726条，招生类占33.4%`: with another part of the list in the place of its own. */
function exchangeInstead(
  share: Share,
  right: string,
  { prose, report }: RuleContext,
): readonly Fix[] {
  const pair = exchangedPart(share, right, prose.breakdowns, prose.shares);
  return pair === undefined ? [] : [exchangeFix(pair, report)];
}

/** Two shares that are printed in each other's place, or their parts. */
export function tellExchanged(swapped: ExchangedShares, { report }: RuleContext, tell: Tell): void {
  const { one, other, shares, parts } = swapped;
  const [first, second] = shares;
  tell({
    span: one.span,
    message: () =>
      say(EXCHANGED, {
        first: quoted(first.part, report),
        second: quoted(second.part, report),
        one: withoutPercentSign(one.figure),
        other: withoutPercentSign(other.figure),
      }),
    evidence: () =>
      [first.percentage, second.percentage, first.part, second.part, first.base].map((each) =>
        evidenceOfMention(each, report),
      ),
    fixes: () => [
      exchangeFix(swapped, report),
      ...(parts === undefined ? [] : [exchangeFix(parts, report)]),
    ],
  });
}

/** `采纳率71.8%` is no 占. */
function messageFor(
  { percentage: { clause, span } }: Share,
  agreement: JudgedShare['agreement'],
  { report }: RuleContext,
): Localized {
  const before = wordsIn(report.text, Math.max(clause.start, span.start - 6), span.start);
  if (agreement === 'cut') return CUT;
  if (agreement === 'filled') return FILLED;
  return before.includes('率') && !before.includes('占') ? WRONG_RATE : WRONG;
}

/** `网络申请206件,占62.0%`: of a total that only the table has. */
export function tellOffTable(wrong: WrongShare, context: RuleContext, tell: Tell): void {
  tellOff(OFF_TABLE, wrong, context, tell);
}

/** `网络206件（62.0%），信函126件（38.0%）`: of a total that the parts come to. */
export function tellOffSum(wrong: WrongShare, context: RuleContext, tell: Tell): void {
  tellOff(OFF_SUM, wrong, context, tell);
}

function tellOff(
  words: Localized,
  { percentage, part, base }: WrongShare,
  context: RuleContext,
  tell: Tell,
): void {
  const right = likelyPercentage(
    percentage.figure,
    part.figure.value,
    new Big(base),
    decimalsBeside(percentage, context.prose),
  );
  tell({
    span: percentage.span,
    message: () =>
      say(words, {
        clause: quoted(part, context.report),
        printed: withoutPercentSign(percentage.figure),
        part: part.figure.printed,
        base: String(base),
        right,
      }),
    evidence: () => [percentage, part].map((each) => evidenceOfMention(each, context.report)),
    fixes: () => [fixOf(percentage, right)],
  });
}

/** `予以公开占39.7%`: of totals that only the table has. */
export function tellStated(wrong: WrongStatedShare, { report }: RuleContext, tell: Tell): void {
  const { percentage, part, base, right, isCertain, facts } = wrong;
  tell({
    span: percentage.span,
    message: () =>
      say(isCertain ? STATED : STATED_OF_NONE, {
        clause: quoted(percentage, report),
        part,
        base,
        right,
      }),
    evidence: () => [
      evidenceOfMention(percentage, report),
      ...facts.flatMap((fact) => evidenceOfFact(fact, 'expected')),
    ],
    fixes: () => (isCertain ? [fixOf(percentage, right)] : []),
  });
}

/** `分别占42.2%、47.8%、12.4%`, of kinds of which each request is one. */
export function tellOffAll({ shares, sum }: SharesOffAll, context: RuleContext, tell: Tell): void {
  const [first] = shares;
  const last = shares.at(-1);
  if (first === undefined || last === undefined) return;
  tell({
    span: { start: first.span.start, end: last.span.end },
    message: () =>
      say(sum.gt(100) ? ABOVE_ALL : BELOW_ALL, {
        working: shares.map(({ figure }) => withoutPercentSign(figure)).join(' + '),
        sum: sum.toFixed(),
      }),
    evidence: () => shares.map((each) => evidenceOfMention(each, context.report)),
    fixes: () => restsOfAll(shares, sum).map(({ share, right }) => fixOf(share, right)),
  });
}

/** The shares that one slip away from what is printed make the sum 100. */
function restsOfAll(
  shares: readonly Quantity[],
  sum: Big,
): readonly { readonly share: Quantity; readonly right: string }[] {
  return shares.flatMap((share) => {
    const { figure } = share;
    const rest = figure.value.plus(100).minus(sum);
    if (rest.lte(0)) return [];
    const right = rest.toFixed(Math.max(0, figure.decimals));
    return isOneSlip(withoutPercentSign(figure), right) ? [{ share, right }] : [];
  });
}

/** A figure in whose place another makes the shares follow that disagree with it. */
interface DisagreedWith extends Correction {
  readonly shares: readonly Pick<Share, 'part' | 'percentage'>[];
}

/** A total or a part that several shares disagree with, which one slip explains. */
export function tellBase(wrong: DisagreedWith, context: RuleContext, tell: Tell): void {
  const { quantity, newText, shares } = wrong;
  const { report } = context;
  tell({
    span: quantity.span,
    message: () =>
      say(WRONG_BASE, {
        clause: quoted(quantity, report),
        shares: shares
          .map(({ percentage }) => `${withoutPercentSign(percentage.figure)}%`)
          .join('、'),
        right: newText,
      }),
    evidence: () =>
      [...new Set([quantity, ...shares.flatMap(({ part, percentage }) => [part, percentage])])].map(
        (each) => evidenceOfMention(each, report),
      ),
    fixes: () => [placedFix(wrong, report)],
  });
}

/** The percentage that the two figures give. */
function rightOf(
  { percentage, part, base }: Share,
  agreement: JudgedShare['agreement'],
  { prose }: RuleContext,
): string {
  const { value } = part.figure;
  if (agreement !== 'wrong')
    return percentagePrintedAs(percentage.figure, value, base.figure.value);
  const beside = decimalsBeside(percentage, prose);
  return likelyPercentage(percentage.figure, value, base.figure.value, beside);
}

/** How many decimals the other shares of the sentence have, where they have as many. */
function decimalsBeside(percentage: Quantity, { quantities }: ProseReading): number | undefined {
  const found = new Set<number>();
  for (const each of quantities) {
    if (each === percentage || each.unit !== '%') continue;
    if (each.sentence.start === percentage.sentence.start) found.add(each.figure.decimals);
  }
  const [only, another] = found;
  return another === undefined ? only : undefined;
}

function fixOf(percentage: Quantity, right: string): Fix {
  const { span, figure } = percentage;
  return plainFix(span, right + percentSignOf(figure), `${right}%`);
}

const WRONG: Localized = {
  zh: '正文“{clause}”占 {printed}%：{part} ÷ {base} = {right}%。',
  en: 'The text gives “{clause}” as {printed}%: {part} ÷ {base} = {right}%.',
};
const EXCHANGED: Localized = {
  zh: '正文“{first}”“{second}”的占比 {one}% 和 {other}% 写反了，对调后相符。',
  en: 'The shares {one}% and {other}% of “{first}” and “{second}” stand in each other’s place; exchanged, both follow.',
};
const WRONG_RATE: Localized = {
  zh: '正文“{clause}”的率写作 {printed}%：{part} ÷ {base} = {right}%。',
  en: 'The text gives the rate of “{clause}” as {printed}%: {part} ÷ {base} = {right}%.',
};
const OFF_TABLE: Localized = {
  zh: '正文“{clause}”占 {printed}%：按表中的总数 {base}，{part} ÷ {base} = {right}%。',
  en: 'The text gives “{clause}” as {printed}%: of the total {base} of the table, {part} ÷ {base} = {right}%.',
};
const OFF_SUM: Localized = {
  zh: '正文“{clause}”占 {printed}%：各项之和为 {base}，{part} ÷ {base} = {right}%。',
  en: 'The text gives “{clause}” as {printed}%: the parts come to {base}, and {part} ÷ {base} = {right}%.',
};
const STATED: Localized = {
  zh: '正文“{clause}”：按表中的数，{part} ÷ {base} = {right}%。',
  en: 'The text says “{clause}”: by the tables {part} ÷ {base} = {right}%.',
};
const STATED_OF_NONE: Localized = {
  zh: '正文“{clause}”：按表中的数，{part} ÷ {base} = {right}%，按别的总数算也对不上。',
  en: 'The text says “{clause}”: by the tables {part} ÷ {base} = {right}%, and it follows from no other total either.',
};
const CUT: Localized = {
  zh: '正文“{clause}”占 {printed}%：{part} ÷ {base} 四舍五入为 {right}%，所印的数是截去尾数得来的。',
  en: 'The text gives “{clause}” as {printed}%: {part} ÷ {base} rounds to {right}%; the printed figure was cut, not rounded.',
};
const FILLED: Localized = {
  zh: '正文“{clause}”占 {printed}%：{part} ÷ {base} = {right}%，末位的 0 是补上的。',
  en: 'The text gives “{clause}” as {printed}%: {part} ÷ {base} = {right}%; it was rounded to fewer decimals and filled with zeros.',
};
const WRONG_BASE: Localized = {
  zh: '正文“{clause}”与占比 {shares} 都对不上，应为 {right}。',
  en: 'The text says “{clause}”, from which none of the shares {shares} follows; it should be {right}.',
};
const BELOW_ALL: Localized = {
  zh: '各项占比（含其他）之和为 {working} = {sum}%，不到 100%。',
  en: 'The shares, with 其他 among them, come to {working} = {sum}%, less than all.',
};
const ABOVE_ALL: Localized = {
  zh: '各项占比之和为 {working} = {sum}%，超过 100%。',
  en: 'The shares come to {working} = {sum}%, more than all.',
};
