import { normalise } from '../../report/text/normalise.js';
import type { Report } from '../../report/report.js';
import type { TableRow } from '../../report/table.js';

/** Whether a line above the sections names a document of another kind: a notice, or a guide, a law and the like. */
export type OtherKind = 'notice' | 'other' | 'none';

/** Only the last lines above the first section can be a document's title; a page's navigation stands above them. */
export function otherKind(report: Report): OtherKind {
  let kind: OtherKind = 'none';
  for (const words of linesAbove(report, '')) {
    if (isNotice(words)) return 'notice';
    if (report.title === undefined && otherTitle.test(words)) kind = 'other';
  }
  return kind;
}

const otherTitle =
  /(?:院务|校务|厂务|村务|司法|检务)公开\S{0,8}(?:报告|年报|总结)$|(?:公开|年报|报告)\S{0,12}(?:指南|条例|办法|规定|细则|要点|方案|总结|制度|目录|意见|清单|解读|格式)$/u;

/** A notice's own title; not a line of the preface that breaks behind the name of one. */
function isNotice(words: string): boolean {
  if (/根据|按照|依据|要求/u.test(words)) return false;
  return /(?:的通知|通报)$|^关于.*(?:通知|的函)$/u.test(words);
}

/**
 * Whether it counts a part of a year: `2023年上半年政府信息公开情况统计表`, a table with a column `本期实际`. Such
 * pages print the tables of the annual report, or some of their rows.
 */
export function countsPartOfYear(report: Report): boolean {
  for (const words of linesAbove(report, '开')) {
    if (!words.includes('公开')) continue;
    if (words.length <= longestTitle && partOfYear.test(words)) return true;
    if (months.test(words)) return true;
  }
  return report.tables.some(({ rows }) => rows.some(hasColumnOfPart));
}

function hasColumnOfPart({ cells }: TableRow): boolean {
  for (const { state, text } of cells) {
    if (state === 'text' && text.includes('本') && columnOfPart.test(normalise(text))) return true;
  }
  return false;
}

const longestTitle = 40;
const partOfYear =
  /(?:[上下]半年|季度|(?<![\d.-])(?:[1-9]|1[0-2]|[一二三四五六七八九十]{1,2})月份?).{0,24}(?:统计|情况|数据|汇总|报告|表)(?:表|数据|情况)?$/u;
/** `2023年1-6月，全市收到…`; up to December it is the year. */
const months = /^(?:20\d\d年)?1?\d[-—–~至](?:[1-9]|1[01])月[,，、份]/u;
const columnOfPart = /^本(?:期|月|季度?)(?:实际|累计|统计|合计|公开)?数?$/u;

/**
 * Whether it reports on the openness of a school, a hospital or a company, which has rules and sections of its own.
 * One that says 政府信息公开 in its title follows the form of the government.
 */
export function isOfInstitution({ text, title, preface }: Report): boolean {
  if (title !== undefined) {
    if (/政\s?府|政\s?务/u.test(title.text)) return false;
    if (institution.test(title.text)) return true;
  }
  if (preface === undefined) return false;
  const end = Math.min(preface.end, preface.start + longestPreface);
  return rulesOfInstitutions.test(text.slice(preface.start, end));
}

/** Roads, districts and towns are called after schools and hospitals: 大学城管委会, 学院路街道. */
const institution =
  /学年|高校|高等学校|公司(?:$|\s|(?=20\d\d))|集团|(?:大学|学院|中学|小学|学校|幼儿园|医院)(?=(?:关于)?(?:20\d\d|信息|$))/u;
const rulesOfInstitutions =
  /(?:高等学校|高校|中小学|医疗卫生(?:机构|服务单位)|公共企[业事]\S{0,2}单位|公用事业单位)(?:院务|校务)?信息公开/u;

const longestPreface = 6_000;

/**
 * The lines above the first section or table that may name the document.
 * @param letter what they must have
 */
function linesAbove({ text, sections, tables }: Report, letter: string): readonly string[] {
  const end = Math.min(
    sections[0]?.span.start ?? longestPreface,
    tables[0]?.span.start ?? longestPreface,
    longestPreface,
  );
  const lines: string[] = [];
  for (const line of text.slice(0, end).split(/[\r\n]+/u)) {
    if (line.length < 4 || !line.includes(letter)) continue;
    const words = normalise(line)
      .replace(/^#+/u, '')
      .replace(/\([^()]{1,20}\)$/u, '');
    if (words.length >= 4 && words.length <= 80) lines.push(words);
  }
  return lines;
}
