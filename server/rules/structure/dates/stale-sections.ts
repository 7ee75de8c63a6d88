import type { Report, Section } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import type { RuleFinding, Tell } from '../../rule.js';
import { isInDocumentTitle, isRunningText, sentencesIn, textOf } from '../../running-text.js';
import { placesOfYear } from './report-year.js';
import { HEADING, PLAN, SENTENCE, stale, yearIn } from './stale.js';

/** What is planned to be done, behind 将. */
const doing = [
  '增加',
  '加大',
  '加强',
  '加快',
  '建立',
  '健全',
  '完善',
  '推进',
  '推动',
  '强化',
  '优化',
  '深化',
  '拓展',
  '拓宽',
  '丰富',
] as const;

/** Tells headings, openings, plans and days of reckoning of a section and those in it that name another year. */
export function findStaleIn(report: Report, section: Section, year: number, tell: Tell): void {
  const heading = staleHeading(report, section, year);
  if (heading) tell(heading);
  const own = ownText(section);
  const isOfLast = namesLastYear(report, own, year);
  const mayOpen =
    isOfLast && (!namesThisYear(report, own, year) || opensParagraph(report, own, year));
  const mayBeSaid = (isOfLast && cutOffCue.beginsIn(report, own)) || holdsPlan(report, own, year);
  if (mayOpen || mayBeSaid) {
    const sentences = sentencesIn(report, own);
    const opening = mayOpen ? staleOpening(report, sentences, year) : undefined;
    if (opening) tell(opening);
    if (mayBeSaid) findStaleSentences(report, sentences, year, tell);
  }
  for (const inner of section.sections) findStaleIn(report, inner, year, tell);
}

/** `2023年` in the report for 2024. */
function lastYearOf(year: number): string {
  return `${String(year - 1)}年`;
}

/** Whether last year stands in a part of the text. */
function namesLastYear(report: Report, { start, end }: Span, year: number): boolean {
  // The 年 behind it must stand there too.
  return placesOfYear(report, year - 1, { start, end: end - 1 }).length > 0;
}

/** 截至, 截止. */
const cutOffCue = new Cue(['截', '至止']);

/** 将继续, 将进一步, 将重点, 将着力, 将从以下, 将围绕, 将增加, 拟采取. */
const planCue = new Cue(
  ['将拟', '采做抓开', '取好展'],
  ['将', doing.map(([first]) => first).join('')],
  ['将', '继', '续'],
  ['将', '进', '一'],
  ['将', '重', '点'],
  ['将', '着', '力'],
  ['将', '从', '以'],
  ['将', '围', '绕'],
);
/** How far before a plan its year may begin: `2024年`, a comma, twenty characters of two places each at most. */
const planReach = 46;

/** Whether a part of the text has a plan with last year or this one in reach before it. */
function holdsPlan(report: Report, within: Span, year: number): boolean {
  return planCue.placesWithin(report, within).some((at) => {
    const before = report.text.slice(Math.max(0, at - planReach), at);
    return before.includes(lastYearOf(year)) || before.includes(`${String(year)}年`);
  });
}

/** Whether the first paragraph begins with last year and does not come to this one. */
function opensParagraph(report: Report, own: Span, year: number): boolean {
  const text = textOf(report, own).trimStart();
  const [paragraph = ''] = text.split(/[\n\r]/u, 1);
  const isOfLast = paragraph.startsWith(lastYearOf(year)) && !/今年|本年/u.test(paragraph);
  return isOfLast && !paragraph.replace(/《[^《》]{0,60}》/gu, '').includes(String(year));
}

function findStaleSentences(
  report: Report,
  sentences: readonly Span[],
  year: number,
  tell: Tell,
): void {
  for (const [index, sentence] of sentences.entries()) {
    const said = textOf(report, sentence);
    const plan = /[将拟]/u.test(said) ? stalePlan(report, sentence, year) : undefined;
    if (plan) tell(plan);
    if (!said.includes('截')) continue;
    const next = sentences[index + 1];
    if (namesYear(report, sentence, year) || (next && namesYear(report, next, year))) continue;
    const cutOff = staleCutOff(report, sentence, year);
    if (cutOff) tell(cutOff);
  }
}

/** `（三）2023年政府信息管理情况`. */
function staleHeading(report: Report, { heading }: Section, year: number): RuleFinding | undefined {
  const { title, titleSpan } = heading;
  if (!title.startsWith(lastYearOf(year)) || !title.startsWith('20')) return undefined;
  if (title.length > longestHeading || speaksOfPast.test(title)) return undefined;
  if (speaksOfLastReport.test(title)) return undefined;
  if (!isRunningText(report, titleSpan)) return undefined;
  const { start } = titleSpan;
  return stale({ start, end: start + 4 }, title.slice(0, 4), year, HEADING);
}

const longestHeading = 30;
/** `2022年度报告公布后，收到意见3条`: last year's report comes out in the year that is reported on. */
const speaksOfLastReport =
  /^20\d\d年度?(?:政府信息公开)?(?:工作)?(?:年度)?(?:报告|年报)[^，,。]{0,4}(?:公布|发布|公开|编制|报送|上报|出台)/u;

/** `截至2023年12月31日,共公开39条。` */
function staleCutOff(report: Report, sentence: Span, year: number): RuleFinding | undefined {
  const text = textOf(report, sentence);
  const match = /截[至止]到?\s*(20\d\d)年(?:12月31日|12月底|年?[底末])/u.exec(text);
  const printed = match?.[1];
  if (!match || printed === undefined || Number(printed) !== year - 1) return undefined;
  const span = {
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  };
  if (speaksOfPast.test(text) || isInDocumentTitle(report, span)) return undefined;
  if (ofStock.test(text.slice(0, match.index)) || stock.test(text)) return undefined;
  return stale(yearIn(span, match[0], printed), printed, year, SENTENCE);
}

/** `对截至2022年底的存量信息逐条核查`: what there was when the year began is gone through in it. */
const ofStock = /[对将把就从]\s?$/u;
const stock = /存量|原有|遗留|积压|既有|底数/u;

/** A section that opens with last year, or counts its work in last year, and never names this one. */
function staleOpening(
  report: Report,
  sentences: readonly Span[],
  year: number,
): RuleFinding | undefined {
  for (const [index, sentence] of sentences.entries()) {
    const said = textOf(report, sentence);
    if (!said.includes(lastYearOf(year))) continue;
    const opens = index === 0 && opensWithOwnWork(said, report.organization?.value);
    const at = opens ? 0 : counting.exec(said)?.index;
    if (at === undefined) continue;
    const isPolicy = opens && policy.test(said);
    if ((isPolicy ? comparesYears : speaksOfPast).test(said)) continue;
    const start = sentence.start + said.indexOf('20', at);
    const printed = textOf(report, { start, end: start + 4 });
    if (Number(printed) !== year - 1 || isOfEarlierYears(report, sentences, index, year)) continue;
    return stale({ start, end: start + 4 }, printed, year, SENTENCE);
  }
  return undefined;
}

/** `较2022年增加6件。2022年收到12件`, and `2022年收到528件；2021年收到487件`: the years before are told for themselves. */
function isOfEarlierYears(
  report: Report,
  sentences: readonly Span[],
  index: number,
  year: number,
): boolean {
  const said = (at: number): string => {
    const sentence = sentences[at];
    return sentence === undefined ? '' : textOf(report, sentence);
  };
  const compared = /[较比与](20\d\d)年/u.exec(said(index - 1))?.[1];
  const next = /^20\d\d(?=年)/u.exec(said(index + 1)) ?? [];
  const years = [...(said(index).match(/20\d\d(?=年)/gu) ?? []), ...next];
  return Number(compared) === year - 1 || years.some((each) => Number(each) < year - 1);
}

function opensWithOwnWork(sentence: string, unit: string | undefined): boolean {
  const [year] = /^20\d\d年度?[，,]?(?=\D)/u.exec(sentence) ?? [];
  if (year === undefined) return false;
  return opensWithUnit(sentence, year.length, unit) || speaksOfOwnWork.test(sentence);
}

/** Whether a unit or the place it is named after is what a sentence speaks of: 朔宁市人民政府, 朔宁市. */
function opensWithUnit(sentence: string, at: number, unit: string | undefined): boolean {
  if (unit === undefined) return false;
  const place = unit.replace(/(?:人民政府)?(?:办公[室厅]|办事处)?$/u, '');
  // 望潮街道 and 市教育局 for 栖梧区望潮街道 and 岚川市教育局.
  const [around = ''] =
    /^[\u4e00-\u9fff]{2,8}?[省市县区州](?=[\u4e00-\u9fff]{3})/u.exec(place) ?? [];
  return [place, place.slice(around.length), place.slice(Math.max(0, around.length - 1))].some(
    (name) => name.length > 1 && sentence.startsWith(name, at),
  );
}

/** `…，2023年共收到申请12件`: what was counted in a year, in any part of a sentence. */
const counting =
  /(?:^|[,，;；])20\d\d年度?[,，]?[^,，;；。]{0,10}(?:共|累计)?(?:收到|受理|新收|主动公开)[^,，;；。]{0,16}\d/u;

/** `2022年，朔宁市认真贯彻落实新修订的条例`: how reports begin, whatever is told of the documents. */
const policy =
  /^20\d\d年度?[，,]?[\u4e00-\u9fff]{2,20}?(?:认真|深入|全面|严格|坚持|始终|紧紧|持续|扎实|积极|围绕|聚焦)/u;
const comparesYears =
  /[荣获]|相比|同比|环比|[上去]年|上一年|历年|回顾|考核|评估|整改|通报|以来|起[,，]/u;

const speaksOfOwnWork =
  /我[市县区省局委办厅院镇乡街中处]|本[市县区省局委办厅院镇乡街机单中年]|全[市县区省局年镇乡]|共(?:收到|受理|公开|发布|主动)|收到|受理|主动公开|新收/u;

/** What is planned to be done to something; 将加强…作为重点 is no plan. */
const planned = new RegExp(
  String.raw`^(?:[^，,。；;\d]{2,12}[,，])?(20\d\d)年[,，]?[^，,。]{0,20}(?:将(?:继续|进一步|重点(?:抓|做好|围绕|推进|从|开展|加强|完善)|着力[提完推强解打加优抓]|从以下|围绕|(?:${doing.join('|')})(?![^。；;]{0,40}(?:作为|纳入|列[为入]|结合|视为|融入|贯穿|摆|放在|情况|同步|等)))|[将拟](?:采取|做好|抓好|开展)(?:以下|如下|好以下))`,
  'u',
);

/** `2024年,我局将继续…` in the report for 2024: the plan is for the year after. */
function stalePlan(report: Report, sentence: Span, year: number): RuleFinding | undefined {
  const plan = planned.exec(textOf(report, sentence));
  const printed = plan?.[1];
  if (!plan || (Number(printed) !== year && Number(printed) !== year - 1)) return undefined;
  const start = sentence.start + plan[0].indexOf('20');
  return stale(
    { start, end: start + 4 },
    textOf(report, { start, end: start + 4 }),
    year + 1,
    PLAN,
  );
}

/** Words of comparison (but not 较好完成), of history, and of matters that rightly belong to an earlier year. */
const speaksOfPast =
  /[荣获]|较(?![好大多为高强快少低])|相比|对比|比20|同比|环比|上年|去年|上一年|以来|起[,，]|历年|历史|至今|考核|评估|评议|评比|测评|排名|检查|整改|问题|决算|预算|指标|表彰|印发|出台|修订|施行|实施|启动|通报|成立|计划|规划|以前|此前|年初|结转|回顾/u;

/** Whether a span names the report year, in full or as 今年. */
function namesThisYear(report: Report, span: Span, year: number): boolean {
  return namesYear(report, span, year) || /[今本]\s?年/u.test(textOf(report, span));
}

/** Whether a span names the report year in full. */
function namesYear(report: Report, span: Span, year: number): boolean {
  const text = textOf(report, span);
  const printed = String(year);
  let at = text.indexOf(printed);
  while (at >= 0) {
    if (behindYear.test(text.slice(at + printed.length, at + furthest))) return true;
    at = text.indexOf(printed, at + printed.length);
  }
  return false;
}

/** 年 may stand on the next line. */
const behindYear = /^\s{0,6}[年-]/u;
const furthest = 12;

/** A section's text up to its first subsection. */
function ownText(section: Section): Span {
  const [first] = section.sections;
  return first ? { start: section.body.start, end: first.span.start } : section.body;
}
