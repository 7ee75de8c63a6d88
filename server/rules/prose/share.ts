import { wordsIn } from '../../facts/prose/figures/words-in.js';
import Big from 'big.js';
import { Lazy } from '../../facts/lazy.js';
import type { ProseReading, Quantity, Share } from '../../facts/prose/reading.js';
import { say, type Localized } from '../../language/message.js';
import { evidenceOfFact, evidenceOfMention, quoted } from '../evidence.js';
import type { Fix } from '../finding.js';
import type { Rule, RuleContext, Tell } from '../rule.js';
import { sharesAboveAll, type SharesOffAll } from './share-sum.js';
import { sharesWithOthersOffAll } from './shares-with-others.js';
import { statedSharesOffTable, type WrongStatedShare } from './stated-share.js';
import { sharesOffTable, type WrongShare } from './share-of-table.js';
import { wrongInRows } from './share-of-sum.js';
import { placedFix, plainFix, type Correction } from './correction.js';
import { exchangeFix } from './exchange.js';
import { exchangedPart, exchangedShares, type ExchangedShares } from './exchanged-shares.js';
import { isOneSlip } from './one-slip.js';
import { percentSignOf, withoutPercentSign } from './percentage.js';
import { judgedShares, toldElsewhere, type JudgedShare } from './judged-share.js';
import { wrongBases } from './share-bases.js';
import { likelyPercentage, percentagePrintedAs } from './printed-percentage.js';
import { likelierThanShare } from './share-corrections.js';

/** 占X% does not follow from the two figures. */
export const proseShare: Rule = {
  id: 'prose.share',
  title: { zh: '占比算得不对', en: 'A share does not follow' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '“占X%”与同一句中的部分数和总数对不上；“收到241条，采纳173条，采纳率X%”一类，率与前面两个数对不上，“计划300人，实际323人，完成年度目标的X%”也是；句中没有写出总数的，部分数是表中的数，而按表中可能的各个总数都对不上；部分数和总数都没有写出的（“予以公开占X%”“自然人、企业分别占X%、Y%”“两项合计占X%”），按表中的数怎么算都对不上；各项都有占比、没有总数的，有一项与各项之和对不上；各种办理结果、申请方式等的占比加起来超过100%；最后一项为“其他”的，各项占比加起来不是100%。',
      en: 'A percentage that does not follow from the part and the total the sentence gives; a rate (收到241条，采纳173条，采纳率X%) that does not follow from the two counts before it, nor how much of a plan was done (计划300人，实际323人，完成年度目标的X%) from both; where it gives no total and the part is a figure of the tables, one that follows from none of the totals of the tables it may be of; where it gives neither part nor total (予以公开占X%, 自然人、企业分别占X%、Y%, 两项合计占X%), one that follows from the tables in no way it may be meant; where each part has a share and no total is printed, one that does not follow from what the parts come to; shares of outcomes, ways of asking and the like that come to more than 100%; shares of which the last is 其他 that do not come to 100%.',
    },
    why: {
      zh: '占比由两个数算出，三个数中有一个写错，读者一算便知。按四舍五入对不上、截去尾数才相符的，少取一位小数再补 0 的，只作提示。',
      en: 'A share is computed from two figures, and any reader can do so. Where it follows only by cutting decimals off instead of rounding, or was filled with zeros, it is told as information.',
    },
    wrong: '收到申请1370件，其中以传真形式申请1件，占0.0007%。',
    right: '收到申请1370件，其中以传真形式申请1件，占0.07%。',
    silent: {
      zh: '四舍五入相符的（按所印小数位数，部分数和总数带“万”的按其精度）；率为100%的，或者与本段另外的数（两数之和）对得上的；办结率按应办总数、胜诉率等按已审结案件对得上的；有约数的；说不准以哪个数为总数的，或者以本段前面另一个数为总数正好相符的；“合计占”几项之和的；各项凑成100%而尾数只差一的；以表中的数为总数而尾数只差一的，总数是哪一个说不准的；没有写出部分数和总数，又说不准是全部申请（案件）的占比，还是一类、一部分或别的单位的占比的。',
      en: 'It follows by rounding, within the precision of every printed figure; a rate of 100%, or one that other counts of the paragraph give, one of them or two together; a rate of requests of all that were to be answered, one of cases of those decided; a figure is approximate; it is not certain of what total it is a share, or it follows from another count before it in the paragraph; it is of several parts together (合计占); it is off by one in the last decimal so that all parts add up to 100%; of a total of the tables, it is off by one in the last decimal, or it is not certain which total is meant; it gives neither part nor total, and may be a share of one kind, of some or of another unit.',
    },
    fix: {
      zh: '改为按两数算出的占比；两个占比（或者所占的两个数）写反了的，一次对调。没有写出部分数和总数的，只在应为哪个数没有疑问时才给出修改。不会自动改数。',
      en: 'Sets the percentage to what the two figures give; two shares, or their parts, that stand in each other’s place are exchanged at once. Where neither part nor total is printed, there is a fix only where it is beyond doubt which share is meant. Never applied without being chosen.',
    },
  },
  check(context, tell) {
    const told = new Set<Quantity>();
    const judged = judgedShares(context);
    const elsewhere = toldElsewhere(context);
    const wrong = judged.filter(({ agreement }) => agreement === 'wrong');
    for (const { share } of wrong) told.add(share.percentage);
    const bases = wrongBases(
      wrong.map(({ share }) => share).filter((share) => !elsewhere(share)),
      context.prose.shares,
    );
    const withBase = new Set(bases.flatMap(({ shares }) => shares));
    for (const base of bases) tellBase(base, context, tell);
    const swapped = exchangedShares(
      wrong.map(({ share }) => share).filter((share) => !withBase.has(share) && !elsewhere(share)),
    );
    for (const each of swapped) tellExchanged(each, context, tell);
    const withOther = new Set(swapped.flatMap(({ shares }) => shares));
    for (const { share, agreement } of judged) {
      if (withBase.has(share) || withOther.has(share) || elsewhere(share)) continue;
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
        evidence: () =>
          [percentage, part, base].map((each) => evidenceOfMention(each, context.report)),
        fixes: () => [
          ...(likely ? [placedFix(likely, context.report)] : []),
          ...(agreement === 'wrong' ? exchangeInstead(share, right.value, context) : []),
          fixOf(percentage, right.value),
        ],
      });
    }
    for (const wrong of sharesOffTable(context)) {
      told.add(wrong.percentage);
      tellOff(OFF_TABLE, wrong, context, tell);
    }
    const { shares, parts } = wrongInRows(context);
    for (const wrong of shares) {
      if (told.has(wrong.percentage)) continue;
      told.add(wrong.percentage);
      tellOff(OFF_SUM, wrong, context, tell);
    }
    for (const part of parts) {
      if (part.row.some(({ percentage }) => told.has(percentage))) continue;
      for (const { percentage } of part.row) told.add(percentage);
      tellBase({ ...part, shares: part.row }, context, tell);
    }
    for (const wrong of statedSharesOffTable(context)) {
      told.add(wrong.percentage);
      tellStated(wrong, context, tell);
    }
    for (const off of [
      ...sharesAboveAll(context.prose, context.report),
      ...sharesWithOthersOffAll(context.prose, context.report),
    ]) {
      // One share that is wrong is told as that.
      if (off.shares.some((each) => told.has(each))) continue;
      for (const each of off.shares) told.add(each);
      tellOffAll(off, context, tell);
    }
  },
};

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
function tellExchanged(swapped: ExchangedShares, { report }: RuleContext, tell: Tell): void {
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

/** `网络申请206件,占62.0%`: of a total that only the table has, or that the parts beside it come to. */
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
function tellStated(wrong: WrongStatedShare, { report }: RuleContext, tell: Tell): void {
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
function tellOffAll({ shares, sum }: SharesOffAll, context: RuleContext, tell: Tell): void {
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
function tellBase(wrong: DisagreedWith, context: RuleContext, tell: Tell): void {
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
