import { Characters } from '../../../report/text/characters.js';
import { readChineseNumeral } from '../../../report/text/numerals.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue, DIGITS, SPACE } from '../../cue.js';
import { isRunningText, matchesNear, type Match } from '../../running-text.js';
import { statementStart } from '../../statements.js';

/** What a preface announces: the number of parts, and the list before it, if there is one. */
export interface Announcement {
  readonly number: number;
  readonly numberSpan: Span;
  /** The number as it is printed. */
  readonly printed: string;
  /** Empty where there is none. */
  readonly list: string;
  readonly listSpan: Span;
}

/** The first number of parts that the preface announces, with the list before it. */
export function announcementIn(report: Report, preface: Span): Announcement | undefined {
  const near = { cue: numberCue, reach: 5, begins };
  for (const match of matchesNear(report, number, near, preface)) {
    const announced = isRunningText(report, match.span) ? announcementOf(report, match) : undefined;
    if (announced !== undefined) return announced;
  }
  return undefined;
}

/** `七个部分`, `6个方面`. */
const number = /([一二三四五六七八九十]{1,2}|\d{1,2})\s?个?(?:大?部分|部份|方面|章|大项)/uy;

const begins = new Characters(`一二三四五六七八九十${DIGITS}`);
const numberCue = new Cue(
  ['部', '分份'],
  ['方', '面'],
  ['大', '项'],
  [`一二三四五六七八九十个${DIGITS}${SPACE}`, '章'],
);

/** The words that open the list before it, and the parts of a sentence it belongs to. */
const openings = ['包括', '包含', '分为', '由', '共分', '主要有', '内容为'];
const subject = /报告|年报|全文|正文/u;

/** What may stand between the list and the number. */
const joint = /(?:[等共及和，,、”"]|共计|以及)$/u;

function announcementOf(report: Report, { span, groups }: Match): Announcement | undefined {
  const [printed = ''] = groups;
  const value = readChineseNumeral(printed) ?? Number(printed);
  if (!(value > 1)) return undefined;
  const start = statementStart(report.text, span.start, longestList);
  const before = report.text.slice(start, span.start);
  // 总体情况（主动公开、…五个方面）: parts of one of the parts.
  if (isInBrackets(before)) return undefined;
  const opening = lastOpening(before);
  if (opening === undefined || !subject.test(before)) return undefined;
  // 总体情况部分由主动公开、…五个方面组成: of one of the parts too.
  if (ofOnePart.test(before.slice(0, opening))) return undefined;
  const list = withoutJoint(before.slice(opening));
  const listStart = start + opening;
  return {
    number: value,
    numberSpan: { start: span.start, end: span.start + printed.length },
    printed,
    list,
    listSpan: { start: listStart, end: listStart + list.length },
  };
}

function isInBrackets(before: string): boolean {
  const open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  return open > Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'));
}

const longestList = 500;

/** Where the list begins: behind the last word that may open one (`由办公室编制,全文包括…`). */
function lastOpening(sentence: string): number | undefined {
  let past: number | undefined;
  for (const word of openings) {
    const at = sentence.lastIndexOf(word);
    if (at !== -1) past = Math.max(past ?? 0, at + word.length);
  }
  // 全文共六个部分: a number without a list.
  return past ?? (/共[有计]?$/u.test(sentence) ? sentence.length : undefined);
}

function withoutJoint(list: string): string {
  const open = list.lastIndexOf('等');
  const own = open !== -1 && openEnd.test(list.slice(open)) ? list.slice(0, open) : list;
  return own.replace(joint, '');
}

const ofOnePart = /总体情况(?:部分|中)?(?:包括|包含|分为|由|主要有|内容为)$/u;

/** `等内容，全文共`, between a list and its number. */
const openEnd = /^等(?:主要)?(?:内容|方面)[，,]?(?:全文|(?:本|年度)?报告)?(?:共计?|共有)?$/u;
