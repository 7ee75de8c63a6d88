import { say, type Localized } from '../../language/message.js';
import type { Report, Section } from '../../report/report.js';
import { Scanner } from '../../report/scanner.js';
import type { Span } from '../../report/span.js';
import type { Cell, Table } from '../../report/table.js';
import { Cue } from '../cue.js';
import type { Rule, RuleFinding, Tell } from '../rule.js';
import { changeTo } from '../replacing.js';
import { wrongCarries, type WrongCarry } from './carried-years.js';
import { selfCompared } from './compared-years.js';
import { glossedYears } from './glossed-years.js';
import { certainYear, placesOfYear } from './report-year.js';
import { yearsAhead } from './year-ahead.js';
import { yearsBehind } from './year-behind.js';
import { isInDocumentTitle, isRunningText, linesIn, sentencesIn, textOf } from '../running-text.js';

/** A caption, heading or sentence about the report year names another. */
export const yearStale: Rule = {
  id: 'year.stale',
  title: { zh: '写的不是报告年度', en: 'Another year than the report’s' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '说的是报告年度的事，写的却是往年：统计表的标题或“（2023年度）”、表头的年度、小标题里的年份、“截至2023年12月31日”，上一年下面写的却是本年度收费情况、或者表中本年的数（“2022年度新收申请45件”），以及一个部分以往年开头而没有写到报告年度；下一步的打算写成了报告年度；或者把一年的收到、公开写成下一年的（“2025年，我局未收到申请”“截至2025年12月31日”）；颠倒了数字的年份（2023年度报告里的“2032年，我局……”）；“上年（2021年）”一类注错的年份；本年度的申请写成了结转到本年度或者更晚的年份（2024年度报告里的“结转至2024年继续办理”），结转到本年度的写成了前年的（“2022年结转至2024年”）。',
      en: 'The report year’s work under an earlier year: in a table’s caption or header, in a heading, in 截至…12月31日, over the statement on fees or over figures that are this year’s in the tables, or at the opening of a section that does not come to the report year; plans for the year reported on; or what came in, or did not, under the year after, or up to its end; the report year with its digits exchanged (2032年 for 2023); years in brackets that are not the one meant, 上年（2021年）; requests of the report year carried over into that year itself, or further than into the next one, or carried into it from a year further back (2022年结转至2024年 in the report for 2024).',
    },
    why: {
      zh: '多半是在上一年报告上改写时漏改的，或者误写成编写报告的这一年；读者会以为数据也是那一年的。',
      en: 'Usually left unchanged when last year’s report was reused, or the year in which the report is written; readers will take the figures for that year’s too.',
    },
    wrong: '（三）2023年政府信息管理情况\n截至2023年12月31日，共公开信息39条。',
    right: '（三）2024年政府信息管理情况\n截至2024年12月31日，共公开信息39条。',
    silent: {
      zh: '同期比较（较2023年、同比、上年）、历年累计、《》内的文件名、文号、预算决算、考核评估、上一年问题的整改，以及同一句或下一句写到报告年度时；表头同时列出报告年度和往年的；标题、统计期限、正文的年度互相矛盾时（见 title.year）。',
      en: 'Comparisons, running totals, titles in 《》, document numbers, budgets, assessments, last year’s problems put right; where the sentence or the next one names the report year; where a table’s header has the report year beside earlier ones; where title, period and text contradict each other (title.year).',
    },
    fix: {
      zh: '改成报告年度，或者应有的年度。',
      en: 'Sets the report year, or the year that is meant.',
    },
  },
  check(context, tell) {
    const { report } = context;
    const year = certainYear(report);
    if (year === undefined) return;
    findStaleCaptions(report, year, tell);
    findStaleHeaders(report, year, tell);
    for (const span of yearsAhead(report, year)) {
      tell(stale(span, textOf(report, span), year, SENTENCE));
    }
    for (const span of selfCompared(report, year)) {
      tell(stale(span, textOf(report, span), year - 1, COMPARED));
    }
    for (const { span, expected } of glossedYears(report, year)) {
      tell(stale(span, textOf(report, span), expected, SENTENCE));
    }
    for (const wrong of wrongCarries(report, year)) tell(miscarried(wrong));
    const told = new Set<number>();
    const tellOnce: Tell = (finding) => {
      if (!told.has(finding.span.start)) tell(finding);
      told.add(finding.span.start);
    };
    for (const span of yearsBehind(context, year)) {
      tellOnce(stale(span, textOf(report, span), year, SENTENCE));
    }
    for (const section of report.sections) findStaleIn(report, section, year, tellOnce);
  },
};

function miscarried({ span, expected }: WrongCarry): RuleFinding {
  const right = String(expected);
  return {
    span,
    message: say(
      {
        zh: '申请只会结转到下一年，这里应为{right}年。',
        en: 'Requests are carried into the next year: this should be {right}.',
      },
      { right },
    ),
    fixes: [changeTo(span, right)],
  };
}

/** `2016年度政府信息公开情况统计表`, `（2016年度）`: a line that is nothing but a table's caption. */
const caption =
  /^[(（]?(20\d\d)年度?[)）]?$|^[^。，,；;《]{0,30}?(20\d\d)年度?[^。，,；;《》]{0,30}(?:统计表|情况表|一览表)(?:[(（][^()（）]{0,12}[)）])?$|^[^。，,；;《]{0,40}(?:统计表|情况表|一览表)[(（](20\d\d)年度?[)）]$/u;

/** How far above its table a caption may stand: 填报单位, the date, another line of the caption come between. */
const captionReach = 120;

function findStaleCaptions(report: Report, year: number, tell: Tell): void {
  let from = 0;
  for (const { span } of report.tables) {
    const above = { start: Math.max(from, span.start - captionReach), end: span.start };
    from = span.end;
    if (!holdsEarlierYear(report, above, year)) continue;
    for (const line of linesIn(report, above)) {
      const finding = staleCaption(report, line, year);
      if (finding) tell(finding);
    }
  }
}

/** Whether a year stands in a part of the text from which captions are copied. */
function holdsEarlierYear(report: Report, within: Span, year: number): boolean {
  for (let earlier = year - 1; isEarlier(String(earlier), year); earlier -= 1) {
    if (placesOfYear(report, earlier, within).length > 0) return true;
  }
  return false;
}

function staleCaption(report: Report, line: Span, year: number): RuleFinding | undefined {
  const text = withoutPipe(textOf(report, line));
  const printed = yearOfCaption(text);
  if (printed === undefined || !isEarlier(printed, year)) return undefined;
  return stale(yearIn(line, text, printed), printed, year, CAPTION);
}

function yearOfCaption(text: string): string | undefined {
  if (!text.includes('年') || !text.includes('20')) return undefined;
  return caption.exec(text)?.slice(1).find(Boolean);
}

/** A caption pasted from a table may keep its cell's closing pipe. */
function withoutPipe(text: string): string {
  return text.endsWith('|') ? text.slice(0, -1).trimEnd() : text;
}

/** `2016年度` above a column of figures. */
function findStaleHeaders(report: Report, year: number, tell: Tell): void {
  const years = new Scanner(report.text, '年');
  for (const { rows, layout, span } of report.tables) {
    // What an entity stands for is not printed.
    if (layout !== 'html' && !years.isIn(span.start, span.end)) continue;
    const found: RuleFinding[] = [];
    let left = headerCells;
    for (const { cells } of rows) {
      if (left <= 0) break;
      // 2015年、2016年 beside the report year: a table of several years.
      if (cells.some((cell) => yearOfHeader(cell) === String(year))) break;
      for (const cell of cells.length > left ? cells.slice(0, left) : cells) {
        const finding = staleHeader(report, cell, year);
        if (finding) found.push(finding);
      }
      left -= cells.length;
    }
    if (found.length > 0 && !isByYear(rows, year)) found.forEach(tell);
  }
}

/** 2022年, 2023年, 2024年, a row each. */
function isByYear(rows: Table['rows'], year: number): boolean {
  return rows.some(({ cells: [first] }) => first && yearOfHeader(first) === String(year));
}

/** A table's header is among its first cells. */
const headerCells = 12;

function yearOfHeader({ text }: Cell): string | undefined {
  return text.includes('年') ? yearOfCaption(text.replace(/\s/gu, '')) : undefined;
}

function staleHeader(report: Report, cell: Cell, year: number): RuleFinding | undefined {
  const printed = yearOfHeader(cell);
  if (printed === undefined || !isEarlier(printed, year)) return undefined;
  const at = textOf(report, cell.span).indexOf(printed);
  if (at === -1) return undefined;
  const start = cell.span.start + at;
  return stale({ start, end: start + 4 }, printed, year, HEADER);
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

/** 将继续, 将进一步, 将重点, 将着力, 将从以下, 将围绕. */
const planCue = new Cue(
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

function findStaleIn(report: Report, section: Section, year: number, tell: Tell): void {
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
    const plan = said.includes('将') ? stalePlan(report, sentence, year) : undefined;
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
    if (Number(printed) !== year - 1) continue;
    return stale({ start, end: start + 4 }, printed, year, SENTENCE);
  }
  return undefined;
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
  return place.length > 1 && sentence.startsWith(place, at);
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

/** `2024年,我局将继续…` in the report for 2024: the plan is for the year after. */
function stalePlan(report: Report, sentence: Span, year: number): RuleFinding | undefined {
  const plan =
    /^(?:[^，,。；;\d]{2,12}[,，])?(20\d\d)年[,，]?[^，,。]{0,20}将(?:继续|进一步|重点(?:抓|做好|围绕|推进|从|开展|加强|完善)|着力[提完推强解打加优抓]|从以下|围绕)/u.exec(
      textOf(report, sentence),
    );
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
  return namesYear(report, span, year) || /今年|本年/u.test(textOf(report, span));
}

/** Whether a span names the report year in full. */
function namesYear(report: Report, span: Span, year: number): boolean {
  const text = textOf(report, span);
  return text.includes(`${String(year)}年`) || text.includes(`${String(year)}-`);
}

/** A section's text up to its first subsection. */
function ownText(section: Section): Span {
  const [first] = section.sections;
  return first ? { start: section.body.start, end: first.span.start } : section.body;
}

/** A caption may have been copied from any of the few years before. */
function isEarlier(printed: string, year: number): boolean {
  return Number(printed) < year && Number(printed) >= year - 3;
}

function yearIn(span: Span, text: string, printed: string): Span {
  const start = span.start + text.indexOf(printed);
  return { start, end: start + printed.length };
}

const CAPTION: Localized = { zh: '表题', en: 'The table’s caption' };
const HEADER: Localized = { zh: '表头', en: 'The table’s header' };
const HEADING: Localized = { zh: '小标题', en: 'The heading' };
const SENTENCE: Localized = { zh: '这一句', en: 'The sentence' };
const COMPARED: Localized = { zh: '与之比较的', en: 'The year it is compared with' };
const PLAN: Localized = { zh: '下一步的打算', en: 'The plan' };

function stale(span: Span, printed: string, expected: number, kind: Localized): RuleFinding {
  const year = String(expected);
  return {
    span,
    message: say(
      {
        zh: '{kind}写的是{printed}年，似应为{year}年。',
        en: '{kind} says {printed}; {year} seems to be meant.',
      },
      { kind, printed, year },
    ),
    fixes: [
      {
        title: say(
          { zh: '把{printed}改为{year}', en: 'Change {printed} to {year}' },
          { printed, year },
        ),
        safe: false,
        preferred: true,
        edits: () => [{ span, newText: year }],
      },
    ],
  };
}
