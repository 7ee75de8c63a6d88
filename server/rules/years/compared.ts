import Big from 'big.js';
import type { Fact } from '../../facts/fact.js';
import { conceptPlaces } from '../../facts/prose/words/counted.js';
import type { Claim, Comparison, Quantity } from '../../facts/prose/reading.js';
import { tableFacts } from '../../facts/calculations/table-reading.js';
import { say, type Localized } from '../../language/message.js';
import { printedAs } from '../causes/print-value.js';
import type { Fix } from '../finding.js';
import { plainFix } from '../prose/correction.js';
import { fitsFraction } from '../prose/shares/percentage.js';
import { quotable } from '../evidence.js';
import type { Rule, RuleContext } from '../rule.js';
import { textOf } from '../running-text.js';
import { misquotedFigures } from './misquoted.js';
import { evidenceOfPair, pairOf, waysOfFigure, type Pair } from './pair.js';

/** 较上年下降、与上年持平, or what was said to be last year's figure, against last year's report. */
export const yearsCompared: Rule = {
  id: 'years.compared',
  title: {
    zh: '与上年比较的说法与上年报告不符',
    en: 'A comparison with the year before does not hold',
  },
  severity: 'warning',
  fix: 'suggestion',
  needs: 'lastYear',
  citation: undefined,
  page: {
    finds: {
      zh: '正文说申请量、行政复议、行政诉讼等“较上年下降”“与上年持平”“同比增长X%”，或者写出了上年的数、说上年没有，与同一单位上一年报告和本年表中的数不符。',
      en: 'The text says that requests, reviews, lawsuits and the like were fewer or more than the year before, or as many, or says how many there were then or that there were none, and the unit’s report for that year and the table of this year say otherwise.',
    },
    why: {
      zh: '两年的报告都是公开的，读者对照即知。方向写反多是套用了上年的文字。',
      en: 'Both reports are public and easily compared. A direction that is reversed usually comes from a sentence taken over.',
    },
    wrong: '（2023年报告）收到申请 | 176\n（2024年报告）新收申请220件，较上年有所减少。',
    right: '（2023年报告）收到申请 | 176\n（2024年报告）新收申请220件，较上年有所增加。',
    silent: {
      zh: '工作区（命令行所给路径）中没有同一单位上一年的报告，或者两年的格式对该项的规定不同、有几份而数字不同、有关的合计不平；本年的数在正文与表格中不一致；连同上年结转的申请算来相符的；“基本持平”而相差不到一成的；说的是一部分、一个渠道，或者说不准比的是什么的；有约数的。',
      en: 'There is no report of the unit for the year before, its form counts the thing otherwise, there are several that disagree, or a sum of the figure fails there; this year’s figure is not the same in sentence and table; it holds for the requests with those carried in; 基本持平 for a difference of less than a tenth; a part or a channel is spoken of, or it is not certain what is compared; approximate figures.',
    },
    fix: {
      zh: '写明是上年的数的，改为上年报告中的数；其他说法没有自动修改，对照两年的数改写。',
      en: 'A figure said to be last year’s is changed to that of last year’s report; else none: write it anew from the figures of both years.',
    },
  },
  check(context, tell) {
    const { others, report } = context;
    if (report.year === undefined) return;
    const before = report.year.value - 1;
    if (others.lastYear.some(({ year }) => year !== before)) return;
    for (const comparison of context.prose.comparisons) {
      const pair = wrongPair(comparison, context);
      if (pair === undefined) continue;
      tell({
        span: comparison.amount?.span ?? comparison.span,
        message: () =>
          say(COMPARED, {
            clause: report.text.slice(comparison.span.start, comparison.span.end).trim(),
            year: String(before),
            before: String(pair.before),
            now: String(pair.now),
          }),
        evidence: () => evidenceOfPair(pair, comparison.span),
      });
    }
    for (const claim of context.prose.claims) {
      const pair = deniedPair(claim, context);
      if (pair === undefined) continue;
      tell({
        span: claim.span,
        message: () =>
          say(DENIED, {
            clause: quotable(textOf(report, claim.span)),
            year: String(before),
            before: String(pair.before),
          }),
        evidence: () => evidenceOfPair(pair, claim.span),
      });
    }
    for (const { quantity, pair } of misquotedFigures(context)) {
      tell({
        span: quantity.span,
        fixes: () => fixesOf(quantity, pair),
        message: () =>
          say(MISQUOTED, {
            printed: quantity.figure.printed,
            year: String(before),
            before: String(pair.before),
          }),
        evidence: () => evidenceOfPair(pair, quantity.span),
      });
    }
  },
};

/** What a comparison is of, in both years, where it holds in no way of counting; undefined where it holds in one. */
function wrongPair(comparison: Comparison, context: RuleContext): Pair | undefined {
  const { amount } = comparison;
  if (amount !== undefined && amount.approximation !== 'exact') return undefined;
  const pairs = waysOf(comparison, context).map((facts) => pairOf(facts, context));
  const [first] = pairs;
  const isWrong = pairs.every((pair) => pair !== undefined && !holds(comparison, pair));
  return isWrong ? first : undefined;
}

/** The figures of the tables that are compared, in every way they may be meant. */
function waysOf(
  { subject, current }: Comparison,
  context: RuleContext,
): readonly (readonly Fact[])[] {
  const { bound } = context;
  if (subject === undefined) return current === undefined ? [] : waysOfFigure(current, context);
  const { concept, applicant } = subject;
  if (applicant === 'naturalPerson') {
    const found = bound.facts.filter(
      (fact) => fact.concept === concept && fact.applicant === applicant,
    );
    return found.length === 1 ? [found] : [];
  }
  const of = (each: string): readonly Fact[] => {
    const counted = conceptPlaces(bound.form).of(each);
    return (counted && tableFacts(bound, counted, 'year')) ?? [];
  };
  const facts = of(concept);
  const carried = concept === 'requests.received' ? of('requests.carriedIn') : [];
  if (facts.length === 0) return [];
  return carried.length === 0 ? [facts] : [facts, [...facts, ...carried]];
}

function holds({ direction, isLoose, amount }: Comparison, { now, before }: Pair): boolean {
  const more = now - before;
  if (direction === 'same') {
    const isNear = Math.abs(more) * (isLoose ? 10 : 20) <= before;
    return more === 0 || (isNear && amount === undefined) || (isLoose && Math.abs(more) < 3);
  }
  const isRight = direction === 'increase' ? more > 0 : more < 0;
  if (amount === undefined) return isRight;
  if (amount.figure.value.eq(0)) return more === 0;
  if (!isRight) return false;
  if (amount.unit === '%') return before === 0 || fitsFraction(amount, Math.abs(more), before);
  return amount.figure.value.eq(Math.abs(more));
}

/** What a sentence says there was none of the year before, where last year's report has some. */
function deniedPair({ kind, subject }: Claim, context: RuleContext): Pair | undefined {
  const { period, scope, readings } = subject;
  if (kind !== 'none' || period !== 'previous' || scope !== 'whole') return undefined;
  const some = readings.map((counted) =>
    (tableFacts(context.bound, counted, 'year') ?? [])
      .flatMap((fact) => pairOf([fact], context) ?? [])
      .find((pair) => pair.before > 0),
  );
  return some.includes(undefined) ? undefined : some[0];
}

/** The figure of last year's report, as it is printed here. */
function fixesOf({ figure, span }: Quantity, { before }: Pair): readonly Fix[] {
  const newText = printedAs(figure, new Big(before));
  return newText === undefined ? [] : [{ ...plainFix(span, newText), preferred: true }];
}

const COMPARED: Localized = {
  zh: '正文“{clause}”：{year}年报告为 {before}，本年表中为 {now}。',
  en: 'The text says “{clause}”: the report for {year} has {before}, the table of this year {now}.',
};
const DENIED: Localized = {
  zh: '正文说“{clause}”，而本单位{year}年报告为 {before}。',
  en: 'The text says “{clause}”; this unit’s report for {year} has {before}.',
};
const MISQUOTED: Localized = {
  zh: '正文说上年为 {printed}，而本单位{year}年报告为 {before}。',
  en: 'The text says that it was {printed} the year before; this unit’s report for {year} has {before}.',
};
