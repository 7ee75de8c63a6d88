import Big from 'big.js';
import type { Calculation } from '../../facts/calculations/calculation.js';
import {
  figureIn,
  placeIn,
  type FigureElsewhere,
  type OtherReport,
} from '../../facts/other-reports/other-report.js';
import { say, type Localized } from '../../language/message.js';
import type { Report } from '../../report/report.js';
import type { Evidence } from '../finding.js';
import { placeNameOf } from '../naming.js';
import type { Rule, RuleContext, RuleFinding } from '../rule.js';
import { statementsOf } from '../statements.js';
import { factsOf, type CertainFact } from './last-year.js';

/** A government's table has less than the reports of its units together. */
export const unitsRollup: Rule = {
  id: 'units.rollup',
  title: { zh: '政府汇总数少于所属单位之和', en: 'A government’s figure is less than its units’' },
  severity: 'information',
  fix: 'none',
  needs: 'units',
  citation: undefined,
  page: {
    finds: {
      zh: '政府的报告说明由各部门、各乡镇街道的报告汇总而成，而表中的申请、许可、处罚、强制数少于同一文件夹中这些单位同一年度报告的合计。',
      en: 'A government’s report that says it was compiled from those of its units has fewer requests, licences, penalties or measures than their reports for the same year, in the same folder, add up to.',
    },
    why: {
      zh: '汇总数不会少于其中一部分单位之和。少了的，可能漏汇总了单位，或者有单位的数填错。',
      en: 'A sum is never less than some of its parts: units were left out, or one of them has a wrong figure.',
    },
    wrong:
      '（某市人民政府）一、本年新收政府信息公开申请数量 | 20\n（某市公安局）一、本年新收政府信息公开申请数量 | 14\n（某市民政局）一、本年新收政府信息公开申请数量 | 9',
    right:
      '（某市人民政府）一、本年新收政府信息公开申请数量 | 23\n（某市公安局）一、本年新收政府信息公开申请数量 | 14\n（某市民政局）一、本年新收政府信息公开申请数量 | 9',
    silent: {
      zh: '正文没有说明由各单位报告汇总；不在同一文件夹；名称不以该地名开头的单位，政府办公室，税务、气象、海关等上级主管的单位，法院、公司、学校等；同一单位有几份报告；有关的数有空白或读不准，或其所在的合计不平；少于的只是主动公开信息条数、复议诉讼等可能重复计算的数。',
      en: 'The text does not say it was compiled from the units’ reports; another folder; units whose name does not begin with the place, the government’s office, units led from above (taxes, weather, customs), courts, companies, schools; several reports of one unit; blank or uncertain figures, or such as are part of a failing sum; figures in which things may be counted twice (items published, reviews, lawsuits).',
    },
    fix: {
      zh: '没有自动修改：核对汇总范围和各单位的数。',
      en: 'None: check which units were counted, and their figures.',
    },
  },
  check(context, tell) {
    const { others, report } = context;
    if (!isCompiled(report)) return;
    const units = singleReports(others.units);
    for (const concepts of concernedGroups) {
      const found = concepts.map((concept) => shortfall(context, concept, units)).find(Boolean);
      if (found) tell(found);
    }
  },
};

/** Of each group, the first figure that falls short is said: the others follow from it. */
const concernedGroups: readonly (readonly string[])[] = [
  ['requests.received', 'requests.processed', 'requests.carriedIn', 'requests.carriedOut'],
  ['licensing.decisions'],
  ['penalties.decisions'],
  ['coercion.decisions'],
];

/** `由市政府办公室综合各县（区）政府、市政府各部门的年度报告编制`, before the first section. */
function isCompiled({ text, preface }: Report): boolean {
  if (preface === undefined) return false;
  return statementsOf(text.slice(preface.start, preface.end)).some(
    (said) =>
      /综合|汇总|汇集/u.test(said) && /各[^各]{0,20}(?:部门|单位|机关|街道|镇|乡)/u.test(said),
  );
}

/** Without units that have several reports in the folder, and without parts of a unit that is there itself. */
function singleReports(units: readonly OtherReport[]): readonly OtherReport[] {
  const names = units.map(({ unit }) => unit.name);
  return units.filter(
    ({ unit: { name } }) =>
      names.filter((other) => other === name).length === 1 &&
      !names.some((other) => other !== name && name.startsWith(stemOf(other))),
  );
}

/** What the names of a unit's own parts begin with: 望澜市滨江区 for its government. */
function stemOf(name: string): string {
  return name.replace(/人民政府$/u, '');
}

function shortfall(
  { bound, calculations }: RuleContext,
  concept: string,
  units: readonly OtherReport[],
): RuleFinding | undefined {
  const whole = factsOf(bound, concept).find(
    ({ applicant }) => applicant === undefined || applicant === 'total',
  );
  if (whole === undefined || isInDoubt(whole, calculations)) return undefined;
  const parts = units.flatMap((report) => {
    const figure = figureIn(report, whole);
    return figure === undefined || figure.doubtful || figure.value.eq(0)
      ? []
      : [{ report, figure }];
  });
  const sum = parts.reduce((total, { figure }) => total.plus(figure.value), new Big(0));
  if (!whole.high.lt(sum)) return undefined;
  return {
    span: whole.span,
    message: say(LESS, {
      place: placeNameOf(whole.place),
      printed: whole.printed,
      count: parts.length,
      sum: sum.toFixed(),
      difference: sum.minus(whole.value).toFixed(),
    }),
    evidence: parts.map((part) => evidenceOf(part, whole)),
  };
}

function isInDoubt(fact: CertainFact, calculations: readonly Calculation[]): boolean {
  return calculations.some(
    ({ verdict, left, right }) =>
      verdict === 'fails' && [...left, ...right].some((term) => term.fact === fact),
  );
}

function evidenceOf({ report, figure }: FigureElsewhere, whole: CertainFact): Evidence {
  return {
    role: 'part',
    span: whole.span,
    elsewhere: placeIn(report, figure.span),
    text: say(OF_UNIT, { unit: report.organization, printed: figure.printed }),
    value: figure.value.toFixed(),
  };
}

const LESS: Localized = {
  zh: '{place}为 {printed}，少于同一文件夹中 {count} 个所属单位报告之和 {sum}，相差 {difference}。请核对是否漏汇总。',
  en: '{place} has {printed}, less than the {sum} in the reports of its units in this folder ({count}), off by {difference}. Were some left out?',
};
const OF_UNIT: Localized = { zh: '{unit}：{printed}', en: '{unit}: {printed}' };
