import type { BoundReport } from '../../../facts/fact.js';
import { agrees, tableReading } from '../../../facts/calculations/table-reading.js';
import { figuresIn } from '../../../facts/prose/claims/claim-clause.js';
import type { ProseReading, Quantity } from '../../../facts/prose/reading.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { isInDocumentTitle, isRunningText } from '../../running-text.js';
import { statementEnd, statementStart } from '../../statements.js';
import { placesOfYear } from './report-year.js';

/** A draft with what its sentences and tables say. */
interface Drafted {
  readonly report: Report;
  readonly bound: BoundReport;
  readonly prose: ProseReading;
}

/**
 * The places where the year before the report's stands over what is told of the report year: over the statement on
 * fees, which every report makes of its own year, and over figures that are this year's in the tables.
 */
export function yearsBehind({ report, bound, prose }: Drafted, year: number): readonly Span[] {
  const { text } = report;
  const behind = `${String(year - 1)}年`;
  const from = report.preface?.start ?? report.sections[0]?.span.start ?? text.length;
  const found: Span[] = [...yearsOfThisReport(report, year)];
  for (const at of placesOfYear(report, year - 1, { start: from, end: text.length })) {
    const span = { start: at, end: at + 4 };
    const end = statementEnd(text, at, longest);
    const said = text.slice(statementStart(text, at, longest), end);
    if (!isThisYear.test(text.slice(Math.max(0, at - 5), end))) {
      // 按照《信息处理费管理办法》 names a document, and 同比 goes on from figures that are this year's or not.
      const words = said.replace(/《[^《》]{0,60}》|同比[^，,。；;]{0,20}/gu, '');
      if (namesAnotherYear(said, behind)) continue;
      if (compares.test(text.startsWith(said, at) ? withoutItsChange(words) : words)) continue;
      const isFee = tellsOfFees.test(text.slice(at, end));
      if (!isFee && !countsThisYear({ start: at, end }, bound, prose.quantities)) continue;
    }
    if (isRunningText(report, span) && !isInDocumentTitle(report, span)) found.push(span);
  }
  return found;
}

/** `编制了2022年政府信息公开工作年度报告` in the preface: this one. */
function yearsOfThisReport(report: Report, year: number): readonly Span[] {
  const { preface, text } = report;
  if (preface === undefined) return [];
  return placesOfYear(report, year - 1, preface).flatMap((at) => {
    const behind = text.slice(at + 4, at + longestName);
    if (!anyReport.test(behind)) return [];
    const said = text.slice(Math.max(preface.start, at - longestVerb), at);
    const isMade =
      /(?:编制|编写|撰写|形成|[公发]布)了?(?:本|我)?(?:[\u4e00-\u9fff]{2,24}?(?:人民政府|街道办事处|委员会|[局厅委市县区镇乡]))?$/u;
    const isThis =
      (isMade.test(said) && thisReport.test(behind)) ||
      (isMadeByName.test(said) && thisReportByName.test(behind)) ||
      (isSummedUp.test(said) && thisWork.test(behind));
    const span = { start: at, end: at + 4 };
    return isThis && isRunningText(report, span) ? [span] : [];
  });
}

/** `编制了《青石市水务局2022年政府信息公开工作年度报告》`; what is 公布 by name may be among what was published. */
const isMadeByName = /(?:编制|编写|撰写|形成|制定)了?《[^，。；、\s《》]{2,30}$/u;
const thisReportByName = /^年度?政府信息公开(?:工作)?(?:年度)?(?:报告|年报)》(?=[。，,；;\n\r]|$)/u;

/** `总结青石市水务局2022年政府信息公开工作情况`, `现将2022年政府信息公开工作开展情况报告如下`: what the report is of. */
const isSummedUp =
  /(?<![在对照参])(?:总结|梳理|汇总|综合|涵盖|反映|现将)了?(?:[我本][\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff]{2,24}?(?:人民政府|街道办事处|委员会|办公[室厅]|[局厅委市县区镇乡]))?$/u;
const thisWork =
  /^年度?(?:[我本][\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff]{2,20}?(?:人民政府|街道办事处|委员会|办公[室厅]|[局厅委市县区镇乡]))?政府信息公开(?:工作)?(?:有关|具体|总体|开展|进展)?情况(?!的?基础)/u;

const longestVerb = 40;
const longestName = 50;
/** What both begin with, and few other years go on with. */
const anyReport = /^年度?[\u4e00-\u9fff]{0,20}政府信息公开/u;
/** 特向社会公布2013年度青石镇政府信息公开年度报告: the unit may stand behind the year. */
const thisReport =
  /^年度?(?:[我本]|[\u4e00-\u9fff]{2,20}?(?:人民政府|街道|办事处|办公室|委员会|[局厅委市县区镇乡]))?政府信息公开(?:工作)?(?:年度)?(?:报告|年报)(?=[。，,；;\n\r]|$)/u;

/** `本年度（2022年1月1日至12月31日）` */
const isThisYear = /^[^本]{0,2}本年度?[（(]20\d\d年1月1日/u;

/** No sentence on fees or figures reaches further from its year. */
const longest = 200;

/** `2022年收到申请81件，较上年的74件增加7件`: what is compared is what the year is said of, which may be another all the same. */
function withoutItsChange(words: string): string {
  return words.replace(
    /(?<=\d[件条次]?)[，,](?:[较比与](?:上一?年度?|去年)(?:同期)?|同比)[^，,。；;]{0,16}(?:[增减多少]|上升|下降)[^。；;]{0,30}/u,
    '',
  );
}

/** `2022年收取1件，2023年未收取`: of both years. */
function namesAnotherYear(said: string, behind: string): boolean {
  return /20\d\d年?|[今本当]年|同期/u.test(said.replace(behind, ''));
}

const compares =
  /[较与和跟]|相比|对比|比上|比20|同比|上一?年度?(?!度?结转)|去年|以来|20\d\d年起|(?<!\d)起[,，]|历年|会议|要求|退[还付]|标准|办法|整改|决算|预算|考核|评估|通报|印发|年报|年度报告/u;

/** `2022年未收取信息处理费`, `2022年度信息处理费收取情况：0元`. */
const tellsOfFees =
  /^20\d\d年度?[,，]?[^,，。；;《]{0,20}(?:(?:[未无不共]|没有|不存在|累计)[^,，。；;《]{0,8}(?:收取|收费|产生|发生)[^,，。；;《]{0,24}费|信息处理费(?:收取)?(?:情况)?[:：为]?\s?[0零无])/u;

/** Whether figures behind the year, two digits or more, are all those the tables have for the report year. */
function countsThisYear(said: Span, bound: BoundReport, quantities: readonly Quantity[]): boolean {
  const figures = figuresIn(quantities, said).filter(
    ({ meaning }) => meaning?.period === 'previous',
  );
  return (
    figures.some(({ figure }) => figure.value.abs().gte(10)) &&
    figures.every(
      (quantity) =>
        quantity.meaning?.scope === 'whole' &&
        quantity.meaning.readings.some((counted) => {
          const printed = tableReading(bound, counted, 'year');
          return printed !== undefined && agrees(quantity, printed);
        }),
    )
  );
}
