import {
  lastYearsFigure,
  type FigureElsewhere,
  type OtherReports,
} from '../../facts/other-reports/other-report.js';
import { joinMessages, say, type Localized, type Message } from '../../language/message.js';
import { evidenceElsewhere, evidenceOfFact } from '../evidence.js';
import { columnName, placeName } from '../naming.js';
import type { Rule, RuleContext } from '../rule.js';
import { factsOf, isCauseOfFailure, isExplained, type CertainFact } from './last-year.js';

/** 上年结转 is not what last year's report carried out. */
export const yearsCarry: Rule = {
  id: 'years.carry',
  title: { zh: '上年结转与上一年报告不符', en: 'Carried in is not what last year carried out' },
  severity: 'warning',
  fix: 'none',
  needs: 'lastYear',
  citation: undefined,
  page: {
    finds: {
      zh: '表三“上年结转”某类申请人的数与同一单位上一年报告的“结转下年度继续办理”不相等。',
      en: 'A figure of 上年结转 that differs from 结转下年度继续办理 in the same unit’s report for the year before, by type of applicant.',
    },
    why: {
      zh: '上一年没有办完的申请就是本年结转来的申请，两份报告都已公开，读者会对照。实践中两数一般相等；不相等的，要么有一处填错，要么应当说明。这里没有可以引用的规定，所以只作提醒。',
      en: 'What one year leaves open the next one takes over, and both reports are public. The two agree in practice; where they do not, one is wrong or the reason should be given. No rule is known that says so, hence a warning.',
    },
    wrong:
      '（2023年报告）四、结转下年度继续办理 | 12\n（2024年报告）二、上年结转政府信息公开申请数量 | 21',
    right:
      '（2023年报告）四、结转下年度继续办理 | 12\n（2024年报告）二、上年结转政府信息公开申请数量 | 12',
    silent: {
      zh: '工作区（命令行所给路径）中没有同一单位上一年的报告，或者有几份而数字不同；两边有空白或读不准的数；上一年报告的那个数所在的合计本身不平；改成上一年的数就能使本表某个合计相平的，由该合计的规则报告；正文提到结转并说明了口径、划转、更正等原因。',
      en: 'No report of the unit for the year before in the workspace (or among the paths on the command line), or several that disagree; a blank or uncertain figure on either side; last year’s figure is part of a sum that fails; a failing sum of this table would hold with last year’s figure (that rule reports it); the text speaks of what was carried over and gives a reason.',
    },
    fix: {
      zh: '没有自动修改：核对两年的台账，改正有误的一处，或者在报告中说明原因。',
      en: 'None: check the records of both years, correct the wrong one or give the reason.',
    },
  },
  check(context, tell) {
    const { report } = context;
    const pairs = pairsIn(context);
    const differing = pairs.filter(({ here, before }) => !here.value.eq(before.figure.value));
    const [first] = differing;
    if (first === undefined || isExplained(report, /结转/u, reasons)) return;
    // The total follows the types of applicants that differ.
    const types = differing.filter(({ here }) => here.applicant !== 'total');
    const named = types.length > 0 ? types : differing;
    const { here } = named[0] ?? first;
    tell({
      span: here.span,
      message: say(DIFFERS, {
        year: String(first.before.report.year),
        columns: joinMessages(named.map(columnText), THEN),
      }),
      evidence: differing.flatMap((pair) => evidenceOf(pair, here)),
    });
  },
};

/** Words that explain a difference. */
const reasons = /不一致|不符|差异|口径|更正|修正|误报|误填|补报|漏报|划转|划入|合并|撤销|调整/u;

/** A figure of this year's and what last year's report says it should be. */
interface Pair {
  readonly here: CertainFact;
  readonly before: FigureElsewhere;
}

function pairsIn({ bound, calculations, others }: RuleContext): readonly Pair[] {
  return factsOf(bound, 'requests.carriedIn').flatMap((here) => {
    const before = carriedOut(here, others);
    if (before === undefined || before.figure.doubtful) return [];
    return isCauseOfFailure(calculations, here, before.figure.value) ? [] : [{ here, before }];
  });
}

function carriedOut(
  { applicant, period }: CertainFact,
  others: OtherReports,
): FigureElsewhere | undefined {
  return lastYearsFigure(others, { concept: 'requests.carriedOut', applicant, period });
}

function columnText({ here, before }: Pair): Message {
  return say(COLUMN, {
    column: columnName(here.place.column),
    printed: here.printed,
    before: before.figure.printed,
    year: String(before.report.year),
  });
}

function evidenceOf({ here, before }: Pair, culprit: CertainFact) {
  const { table, block, column } = here.place;
  const row = block.rows.find(({ id }) => id === 'requests.carriedOut') ?? here.place.row;
  return [
    ...evidenceOfFact(here, 'part'),
    evidenceElsewhere(before, culprit.span, placeName(table, row, column)),
  ];
}

const DIFFERS: Localized = {
  zh: '“上年结转”与本单位{year}年报告的“结转下年度继续办理”不一致：{columns}。请核对，确有原因的请说明。',
  en: '上年结转 is not what this unit’s report for {year} carried out: {columns}. Check both, or give the reason.',
};
const THEN: Localized = { zh: '{list}；{part}', en: '{list}; {part}' };
const COLUMN: Localized = {
  zh: '“{column}”列为 {printed}，{year}年报告为 {before}',
  en: 'column “{column}” has {printed}, the report for {year} {before}',
};
