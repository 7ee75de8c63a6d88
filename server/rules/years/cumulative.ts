import type Big from 'big.js';
import { lastYearsFigure, type FigureElsewhere } from '../../facts/other-reports/other-report.js';
import { say, type Localized } from '../../language/message.js';
import { evidenceElsewhere, evidenceOfFact } from '../evidence.js';
import { placeNameOf, quotedRow } from '../naming.js';
import type { Rule, RuleContext } from '../rule.js';
import { factsOf, isCauseOfFailure, isExplained, type CertainFact } from './last-year.js';

/** 累计 is not last year's 累计 plus this year. */
export const yearsCumulative: Rule = {
  id: 'years.cumulative',
  title: { zh: '历年累计与上一年接不上', en: 'Running total does not follow from last year' },
  severity: 'warning',
  fix: 'none',
  needs: 'lastYear',
  citation: undefined,
  page: {
    finds: {
      zh: '统计表某行的“历年累计”不等于同一单位上一年报告的历年累计加本年数。',
      en: 'A figure of 历年累计 that is not the one of the unit’s report for the year before plus this year’s.',
    },
    why: {
      zh: '累计数每年只增加当年的数。接不上的，本年数、累计数或者上一年的累计数总有一个不对。',
      en: 'A running total grows by what the year adds. Where it does not, one of the three figures is wrong.',
    },
    wrong:
      '（2016年报告）受理政府信息公开申请总数 | 本年 310 | 累计 2140\n（2017年报告）受理政府信息公开申请总数 | 本年 287 | 累计 2472',
    right:
      '（2016年报告）受理政府信息公开申请总数 | 本年 310 | 累计 2140\n（2017年报告）受理政府信息公开申请总数 | 本年 287 | 累计 2427',
    silent: {
      zh: '没有同一单位上一年的报告，或者有几份而数字不同；有关的数有空白或读不准；上一年的累计数所在的合计本身不平；改正后能使本表某个合计相平的，由该合计的规则报告；上级行的差额正好是下级行差额之和的，只报下级行；正文说明了累计数口径调整、更正等原因。',
      en: 'No report of the unit for the year before, or several that disagree; a blank or uncertain figure; last year’s figure is part of a sum that fails; a failing sum of this table would hold with the right figure (that rule reports it); a row that is off by just what the rows under it are off by; the text gives a reason.',
    },
    fix: {
      zh: '没有自动修改：核对本年数和累计数，改正有误的一处。',
      en: 'None: check the year’s figure and the running total, and correct the wrong one.',
    },
  },
  check(context, tell) {
    const { report } = context;
    const broken = brokenRows(context);
    if (broken.length === 0 || isExplained(report, /累计|历年/u, reasons)) return;
    for (const row of broken) {
      if (isSumOfParts(row, broken)) continue;
      const { total, year, before, expected } = row;
      tell({
        span: total.span,
        message: say(DOES_NOT_FOLLOW, {
          row: quotedRow(total.place.table, total.place.row),
          printed: total.printed,
          lastYear: String(before.report.year),
          before: before.figure.printed,
          year: year.printed,
          expected: expected.toFixed(),
          difference: total.value.minus(expected).abs().toFixed(),
        }),
        evidence: [
          evidenceElsewhere(before, total.span, placeNameOf(total.place)),
          ...evidenceOfFact(year, 'part'),
          ...broken
            .filter(({ total: { place } }) => place.row.id === total.place.row.parent)
            .flatMap((whole) => evidenceOfFact(whole.total, 'total')),
        ],
      });
    }
  },
};

const reasons = /口径|更正|修正|调整|核减|误报|漏报|补报|划转|合并/u;

interface BrokenRow {
  readonly total: CertainFact;
  readonly year: CertainFact;
  readonly before: FigureElsewhere;
  readonly expected: Big;
}

function brokenRows({ bound, calculations, others }: RuleContext): readonly BrokenRow[] {
  const concepts = bound.facts.flatMap(({ concept, period }) =>
    period === 'cumulative' ? [concept] : [],
  );
  return [...new Set(concepts)].flatMap((concept) => {
    const [total] = factsOf(bound, concept, 'cumulative');
    const [year] = factsOf(bound, concept);
    const before = total && lastYearsFigure(others, total);
    if (!total || !year || !before || before.figure.doubtful) return [];
    const low = before.figure.low.plus(year.low);
    const high = before.figure.high.plus(year.high);
    if (total.low.lte(high) && low.lte(total.high)) return [];
    const expected = before.figure.value.plus(year.value);
    return isCauseOfFailure(calculations, total, expected)
      ? []
      : [{ total, year, before, expected }];
  });
}

/** Whether a row is off by what the rows under it are off by: then theirs is the cause. */
function isSumOfParts({ total, expected }: BrokenRow, broken: readonly BrokenRow[]): boolean {
  const parts = broken.filter((part) => part.total.place.row.parent === total.place.row.id);
  const rest = parts.reduce(
    (left, part) => left.minus(part.total.value.minus(part.expected)),
    total.value.minus(expected),
  );
  return parts.length > 0 && rest.eq(0);
}

const DOES_NOT_FOLLOW: Localized = {
  zh: '{row}累计为 {printed}；本单位{lastYear}年报告累计 {before}，加本年 {year} 应为 {expected}，相差 {difference}。',
  en: '{row}: the running total is {printed}; {before} in this unit’s report for {lastYear} plus {year} this year make {expected}, off by {difference}.',
};
