import { lineStartAt } from '../../../report/text/lines.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue, DIGITS } from '../../cue.js';
import { placesOfYear } from './report-year.js';
import { isInDocumentTitle, isRunningText } from '../../running-text.js';
import { statementEnd, statementStart } from '../../statements.js';

/**
 * The years of sentences that count or deny what came in, was made public or done in the year after the report's, or
 * up to its end: that year had hardly begun when the report was written. So are years with the digits of the report's
 * in another order, 2032 for 2023. Plans, and what is said of single months, are none.
 */
export function yearsAhead(report: Report, year: number): readonly Span[] {
  const { text } = report;
  const from = report.sections[0]?.span.start ?? text.length;
  const overview = report.tables.find(({ span }) => span.start > from)?.span.start ?? from;
  const found: Span[] = [];
  for (const at of placesOfYear(report, year + 1, { start: from, end: text.length })) {
    const said = text.slice(at, statementEnd(text, at, longestWork));
    if (!isWork(text, at, said) && !(at < overview && isDone(report, at, said))) continue;
    if (plan.test(said)) continue;
    collect(report, at, found);
  }
  for (const at of misprints.placesIn(report)) {
    if (at < from || text.charAt(at + 4) !== '年' || !beginsClause(text, at)) continue;
    const said = text.slice(at, statementEnd(text, at, longestWork));
    if (!isMixedUp(said, year)) continue;
    if (isFarAim(text, at, said)) continue;
    if (!plan.test(said)) collect(report, at, found);
  }
  return found;
}

function collect(report: Report, at: number, found: Span[]): void {
  const span = { start: at, end: at + 4 };
  if (isRunningText(report, span) && !isInDocumentTitle(report, span)) found.push(span);
}

/** Whether a year begins what tells of work, or ends the time that is told of: 截至2024年12月31日. */
function isWork(text: string, at: number, said: string): boolean {
  if (beginsClause(text, at)) return work.test(said);
  const before = text.slice(statementStart(text, at, longestPart), at);
  if (!cutOff.test(before) || until.test(before) || until.test(said)) return false;
  return yearEnd.test(said) && (/\d/u.test(said.replace(yearEnd, '')) || ofFigures.test(before));
}

/** 任期截至, 有效期截止 and 截至2024年12月31日有效 tell until when something holds; policies and projects go on. */
const cutOff = /(?:^|[\s。，,；;：:（(）)、]|数据|统计|情况)均?截[至止]到?\s?$/u;
const until =
  /方案|规划|计划|目标|政策|优惠|协议|合同|合作|工程|建设|周期|期限|有效期|为期|到期|年限|实施|执行|延续|继续|减征|免征|任务|报名/u;
const ofFigures = /数据|统计|情况/u;
const yearEnd = /^20\d\d年(?:12月31日|12月底|底|末)(?![前止有到完仍尚未])/u;

/** Whether a year begins what tells of things done, so many of them, where no plan is told. */
function isDone(report: Report, at: number, said: string): boolean {
  const { text } = report;
  if (!beginsClause(text, at) || !done.test(said)) return false;
  const before = text.slice(lineStartAt(text, at, longestParagraph), at);
  return !/下一步|打算|计划|安排|思路/u.test(before);
}

const longestParagraph = 600;
const done =
  /^20\d\d年度?[,，]?\s?[我本全](?:街道|[省市州盟县区旗镇乡局厅委办院处部中机单])[关位心]?(?:[共均也]|累计)?(?:开展|举办|召开|组织(?:开展)?|发布|制发|办理|编发|印发|(?:通过[^,，。；;\d]{2,16})?公开(?:各类)?(?:政府|政务)?信息)[^,，。；;\d]{0,20}\d+[余多]?[次期场件条份个](?!以上|左右)/u;

/** `2032年`, `2203年`: a year that is yet to come. */
const misprints = new Cue(['2', '123456789', DIGITS], ['2', '0', '3456789']);

/** Whether a year that is yet to come has the digits of the report's in another order. */
function isMixedUp(said: string, year: number): boolean {
  const [, printed = ''] = /^(2\d{3})年(?:度?[,，]|[我本全])/u.exec(said) ?? [];
  if (Number(printed) <= year + 1) return false;
  return Array.from(printed).sort().join('') === Array.from(String(year)).sort().join('');
}

/** `规划分两步：2032年，我县基本实现现代化`: a year that is meant. */
function isFarAim(text: string, at: number, said: string): boolean {
  const before = text.slice(lineStartAt(text, at, longestPart), at);
  return farAim.test(before) || /实现|建成|完成|基本|预计|全程/u.test(said);
}

const farAim = /规划|远景|目标|愿景|[两三分]步|20[3-9]\d年/u;
const longestPart = 120;

function beginsClause(text: string, at: number): boolean {
  return at === 0 || /[\s。，,；;：:）)、.．]/u.test(text.charAt(at - 1));
}

const longestWork = 60;

/** `2024年，我局无依申请公开事项`, `2024年度全局共收到申请12件`. */
const work =
  /^20\d\d年度?[,，]?\s?(?:[我本全](?:街道|[省市州盟县区旗镇乡局厅委办院处部中机单])[关位心]?)?(?:[共均也]|累计)?(?:(?:没有|无|未(?:收到|接到|接收|受理|发生|出现|产生|有))[^,，。；;\d]{0,8}(?:依申请|信息公开|申请|复议|诉讼)|(?:新?收到|受理|主动公开(?![^,，。；;\d]{0,12}(?:目录|清单|要点|事项)))[^,，。；;\d]{0,16}\d)/u;

/** What is still to be done. */
const plan = /将|拟|计划|力争|争取|确保|目标|不少于|不低于|达到|以上/u;
