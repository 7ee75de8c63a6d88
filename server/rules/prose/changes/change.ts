import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import type { Change, Quantity } from '../../../facts/prose/reading.js';
import { say, type Localized } from '../../../language/message.js';
import type { Report } from '../../../report/report.js';
import { evidenceOfMention, quoted } from '../../evidence.js';
import type { Rule, RuleFinding } from '../../rule.js';
import { rightPercentage, unevenChanges, type UnevenChange } from './change-by-itself.js';
import { agreesWith, wrongFigures } from './change-corrections.js';
import { ofChange, ofExchanged, ofWrongFigure } from './change-findings.js';
import { correctedFigures } from '../corrected.js';
import { plainFix } from '../correction.js';
import { courseFixes } from './course-fixes.js';
import { exchangedChanges } from './exchanged-changes.js';
import { isExact, judgedChanges, type JudgedChange } from './judged-change.js';
import { partsAboveTotals, type PartsAbove } from '../sums/parts-above.js';
import { percentSignOf } from '../shares/percentage.js';
import { reversedCourses, type ReversedCourse } from './reversed-course.js';

/** 增长、下降、增幅 does not follow from the figures in the sentence, or from last year's report. */
export const proseChange: Rule = {
  id: 'prose.change',
  title: { zh: '增减算得不对', en: 'A change does not follow' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '“增长X%”“增幅达X%”“增长X倍”“减少X件”与同一句中的前后两个数对不上，或者“增长X%”与同一句中的“增加X件”对不上、方向相反；“从176件下降到220件”一类，升降与前后两个数相反；句中没有写出基数的“同比”“较上年”，与同一单位上一年报告的数对不上。',
      en: 'A growth, a decrease, a multiple or a number of things more or fewer that does not follow from the two figures the sentence gives, or a percentage that does not follow from the number of things or goes the other way; a rise or fall said between two figures that go the other way (从176件下降到220件); where it compares with the year before without saying what that was, that does not follow from the same unit’s report for that year.',
    },
    why: {
      zh: '增减由前后两个数算出，方向写反、漏写小数点都会被读者算出来。截去尾数才相符的只作提示。',
      en: 'A change is computed from two figures. Where it follows only by cutting decimals off it is told as information.',
    },
    wrong: '集中赠阅点由原来的72个增加到112个，增幅达65%。',
    right: '集中赠阅点由原来的72个增加到112个，增幅达55.56%。',
    silent: {
      zh: '按所印小数位数四舍五入相符的（“1.9倍”精确到一位小数）；有约数的；单位不同的；说不准与哪个数相比的，“两年翻一番”这样跨几年的；句中没有写出基数，而工作区（命令行所给路径）中没有同一单位上一年的报告、那份报告所用的格式对该项的规定不同、其中没有这个数或者这个数所在的合计不平、本年的数在正文与表格中不一致、句子只说其中一部分的。',
      en: 'It follows by rounding to the decimals printed (1.9倍 to a tenth of a time); a figure is approximate; units differ; it is not certain what is compared, or it spans several years (两年翻一番); the sentence does not print what it compares with and there is no report of the unit for the year before in the workspace (or among the paths on the command line), that report’s form counts the thing otherwise, it lacks the figure or has it in a sum that fails, this year’s figure is not the same in sentence and table, or the sentence speaks of a part.',
    },
    fix: {
      zh: '改为按两数算出的增减；方向写反的改方向；件数和百分比都与同一个数对不上的，改那个数；两个数写反了的，对调；一处笔误就能说明是其中一个数有误的，那个数列在前面，说不准的列在后面。不会自动改数。',
      en: 'Sets the change to what the two figures give, or the word to the way it went; where number and percentage both disagree with one figure, that figure; two figures in each other’s place are exchanged; a figure that a single slip explains comes first, or last where others may be wrong as well. Never applied without being chosen.',
    },
  },
  check(context, tell) {
    const told = new Set<Quantity>();
    const { report, prose } = context;
    const disagreeing = judgedChanges(context);
    const corrected = correctedFigures(context);
    for (const exchanged of exchangedChanges(context)) {
      for (const { amount } of exchanged.changes) told.add(amount);
      tell(ofExchanged(exchanged, report));
    }
    for (const wrong of wrongFigures(disagreeing)) {
      if (wrong.changes.some(({ amount }) => told.has(amount))) continue;
      for (const { amount } of wrong.changes) told.add(amount);
      tell(ofWrongFigure(wrong, context));
    }
    const sums = context.isOn('prose.breakdown') ? partsAboveTotals(context) : [];
    for (const [index, judged] of disagreeing.entries()) {
      if (told.has(judged.amount)) continue;
      told.add(judged.amount);
      if (isSameWord(disagreeing[index - 1], judged, report)) continue;
      // 政策解读13篇，较上年增长24%，其中…共31篇: what its parts say of a figure explains its change.
      if (sums.some((sum) => explains(sum, judged))) continue;
      tell(ofChange(judged, context));
    }
    for (const change of unevenChanges(report, prose.quantities)) {
      if (told.has(change.amount) || told.has(change.percentage)) continue;
      if (isRead(change, prose.changes)) continue;
      tell(ofUneven(change, report));
    }
    for (const change of prose.changes.filter(isMoreThanAll)) {
      if (told.has(change.amount) || corrected.has(change.current)) continue;
      tell(ofMoreThanAll(change, report));
    }
    for (const course of reversedCourses(prose, report)) {
      const { sentence } = course.to;
      if (corrected.has(course.from) || corrected.has(course.to)) continue;
      if ([...told].some((each) => each.sentence.start === sentence.start)) continue;
      tell(ofReversedCourse(course, report));
    }
  },
};

/** `分别较上年下降12.4%和13.2%`: the word that says the wrong way of the change before says it of this one too. */
function isSameWord(
  before: JudgedChange | undefined,
  judged: JudgedChange,
  { text }: Report,
): boolean {
  if (before?.reversed !== true || !judged.reversed) return false;
  return inRow.test(wordsIn(text, before.amount.span.end, judged.amount.span.start));
}

const inRow = /^[%％\p{L}]{0,3}\s?[、和与及]\s?$/u;

/** Whether the only correction of a total that its parts exceed makes a change follow. */
function explains({ likely: [only, another] }: PartsAbove, judged: JudgedChange): boolean {
  if (only === undefined || another !== undefined) return false;
  return agreesWith(judged, only.quantity, only.value);
}

/** Whether a change is held against what there is now, which tells more. */
function isRead({ amount, percentage }: UnevenChange, changes: readonly Change[]): boolean {
  return changes.some((each) => each.amount === amount || each.amount === percentage);
}

function ofUneven(change: UnevenChange, report: Report): RuleFinding {
  const { base, amount, percentage, turns } = change;
  const right = rightPercentage(change);
  const { span, figure } = percentage;
  return {
    span,
    message: () =>
      say(turns ? UNEVEN_WAYS : UNEVEN, {
        clause: quoted(percentage, report),
        base: base.figure.printed,
        amount: amount.figure.printed,
        right: `${right}%`,
      }),
    evidence: () => [base, amount, percentage].map((each) => evidenceOfMention(each, report)),
    fixes: turns ? [] : [plainFix(span, right + percentSignOf(figure), `${right}%`)],
  };
}

/** `620万次，较上年增加705万次`: nothing was there before, or less. */
function isMoreThanAll({ amount, current, direction, printedIn, base }: Change): boolean {
  if (direction !== 'increase' || printedIn !== 'plain' || base !== undefined) return false;
  if (amount.unit === '%' || amount.unit !== current.unit || !isExact(amount)) return false;
  return isExact(current) && amount.figure.low.gt(current.figure.high);
}

function ofMoreThanAll({ amount, current }: Change, report: Report): RuleFinding {
  return {
    span: amount.span,
    message: () =>
      say(MORE_THAN_ALL, { clause: quoted(amount, report), current: current.figure.printed }),
    evidence: () => [amount, current].map((each) => evidenceOfMention(each, report)),
  };
}

function ofReversedCourse(course: ReversedCourse, report: Report): RuleFinding {
  const { from, to, word } = course;
  return {
    span: to.span,
    message: () => say(REVERSED_COURSE, { from: from.figure.printed, to: to.figure.printed, word }),
    evidence: () => [evidenceOfMention(from, report), evidenceOfMention(to, report)],
    fixes: () => courseFixes(course, report),
  };
}

const UNEVEN: Localized = {
  zh: '正文“{clause}”：{base} 的基数上增减 {amount}，应为 {right}。',
  en: 'The text says “{clause}”: {amount} is {right} of {base}.',
};
const UNEVEN_WAYS: Localized = {
  zh: '正文“{clause}”：与前面增减 {amount} 的方向相反。',
  en: 'The text says “{clause}”, the other way than the {amount} before it.',
};
const MORE_THAN_ALL: Localized = {
  zh: '正文“{clause}”：增加的比现在的 {current} 还多。',
  en: 'The text says “{clause}”, which is more than the {current} there are.',
};

const REVERSED_COURSE: Localized = {
  zh: '正文说从{from}到{to}是“{word}”，方向反了。',
  en: 'From {from} to {to} it went the other way than “{word}” says.',
};
