import { Characters } from '../../../report/text/characters.js';
import { lineEndAt } from '../../../report/text/lines.js';
import {
  printChineseNumeral,
  readChineseNumeral,
  readCount,
} from '../../../report/text/numerals.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue, DIGITS, SPACE } from '../../cue.js';
import { isRunningText, matchesNear } from '../../running-text.js';
import { pointsIn } from './points.js';

/** `以下三个方面的问题：` before another number of points. */
export interface WrongAnnouncement {
  /** The number as printed. */
  readonly span: Span;
  readonly announced: number;
  /** How many points follow. */
  readonly points: number;
}

/**
 * What announces points, right before the first of them: 以下三个方面：, 存在三点不足。 A number of problems found, of
 * months or offices is none, and what is done about problems need not be as many as these.
 */
const announcement =
  /([两二三四五六七八九十]|十[一二三]|\d{1,2})(?<=(?:以下|如下|主要|存在|做好|抓好|着力|重点|[从有分])(?:[在有从]|抓好|做好|存在)?\1)(?:(?:个?方面|点)(?:的?(?:主要|突出)?(?:问题|不足|短板|差距|原因|工作|措施|举措|任务|情况)(?:和不足)?|着手|入手|发力|努力|加以改进|进行改进|予以改进|改进|加强|推进|完善)?|[项个](?:主要|突出)?(?:问题|不足|短板|差距|原因|工作|措施|举措|任务|薄弱环节))[：:。，,]\s{0,4}(一是|[（(]一[）)]|1[.．、])/uy;

/** Who speaks of points made before, or of what is done about them. */
const answers = /针对|对照|围绕|上述|以上|反馈|上年|去年|指出|整改/u;

/**
 * The places where a sentence announces so many points and another number of them follow, 一是…二是…, （一）…（二）… or
 * 1.…2.…, one after the other in its paragraph.
 */
export function wrongAnnouncements(report: Report): readonly WrongAnnouncement[] {
  const found: WrongAnnouncement[] = [];
  for (const match of matchesNear(report, announcement, announced)) {
    const [printed = '', first = ''] = match.groups;
    const number = readCount(printed);
    const from = match.span.end - first.length;
    const points = first === '一是' ? pointsFrom(report, from) : numberedFrom(report, from);
    if (points === undefined || points === number) continue;
    const { start } = match.span;
    const span = { start, end: start + printed.length };
    if (answers.test(report.text.slice(Math.max(0, start - answerReach), start))) continue;
    if (isRunningText(report, span)) found.push({ span, announced: number, points });
  }
  return found;
}

/** How far before a number is looked for what it goes back to. */
const answerReach = 30;

/** The number stands no further before its list. */
const announced = {
  cue: new Cue(
    [`：:。，,${SPACE}`, '一', '是'],
    ['（(', '一', '）)'],
    [`：:。，,${SPACE}`, '1', '.．、'],
  ),
  reach: 24,
  begins: new Characters(`两二三四五六七八九十${DIGITS}`),
};

/** How many points follow each other in a paragraph; undefined where they do not count 一, 二, 三 or may go on. */
function pointsFrom(report: Report, start: number): number | undefined {
  const { text } = report;
  const end = lineEndAt(text, start);
  const line = text.slice(start, end);
  const values: number[] = [];
  let listEnd = line.length;
  for (const { span, value } of pointsIn(report, { start, end })) {
    if (value === 1 && values.length > 0) listEnd = Math.min(listEnd, span.start - start);
    values.push(value);
  }
  const restart = values.indexOf(1, 1);
  const points = restart === -1 ? values.length : restart;
  if (points < 2 || values.slice(0, points).some((value, at) => value !== at + 1)) return undefined;
  // 一是…：一是…，二是…；二是…: where a list begins anew that counts on further, it may stand in a point of the first.
  const isAnother = restart !== -1 && beginsAnew(report, { start, end }, restart);
  if (!isAnother && values.slice(points).some((value) => value > points)) return undefined;
  if (restart === -1 && goesOn(text.slice(end, end + longestMark), points + 1)) return undefined;
  return counted.test(line.slice(0, listEnd)) ? undefined : points;
}

/** `一是…；二是…。2023年，将从以下三方面改进：一是…`: what is to be done about it is another list. */
function beginsAnew(report: Report, line: Span, restart: number): boolean {
  const all = pointsIn(report, line);
  const [last, next] = [all[restart - 1], all[restart]];
  if (last === undefined || next === undefined) return false;
  const isInOrder = all.slice(restart).every(({ value }, at) => value === at + 1);
  const between = report.text.slice(last.span.end, next.span.start);
  const ended = between.indexOf('。');
  return isInOrder && ended !== -1 && measures.test(between.slice(ended));
}

const measures = /下一步|下步|改进|措施|举措|今后|为此|将/u;

/** What tells whether a paragraph goes on with the points stands in so many characters at its beginning. */
const longestMark = 20;

/**
 * How many points with numbers before them, （一）…（二）… or 1.…2.…, follow each other to the end of a paragraph;
 * undefined where they do not count from one, or may go on.
 */
function numberedFrom({ text }: Report, start: number): number | undefined {
  const end = lineEndAt(text, start);
  const line = text.slice(start, end);
  const isDigit = line.startsWith('1');
  const values = Array.from(line.matchAll(isDigit ? digitMark : bracketMark), ([, printed = '']) =>
    isDigit ? Number(printed) : (readChineseNumeral(printed) ?? 0),
  );
  if (values.length < 2 || values.some((value, at) => value !== at + 1)) return undefined;
  const next = text.slice(end, end + longestMark).trimStart();
  const further = values.length + 1;
  const mark = isDigit ? String(further) : printChineseNumeral(further);
  // A point behind no mark, or in wide digits: `2.丰富内容3.强化培训`.
  if (
    isDigit
      ? wideDigit.test(line) || new RegExp(`${mark}[.．、）)]`, 'u').test(line)
      : new RegExp(`[（(]${mark}[）)]`, 'u').test(line)
  )
    return undefined;
  if (next.startsWith(mark) || next.slice(1).startsWith(mark) || more.test(next)) return undefined;
  return counted.test(line.replaceAll(bracketMark, '')) ? undefined : values.length;
}

const wideDigit = /[２-９][.．、]/u;
const bracketMark = /(?<=^|[。；;，,\s])[（(]([一二三四五六七八九十]{1,2})[）)]/gu;
const digitMark = /(?<=^|[。；;，,\s])(\d{1,2})[.．、](?!\d)/gu;

/** Whether the next paragraph may be the next point. */
function goesOn(paragraph: string, value: number): boolean {
  const begun = paragraph.replace(/^[\s*·•\-—]+/u, '');
  const numeral = printChineseNumeral(value);
  const marks = ['是', ' 是', '、', '要', '则'];
  const isNext = marks.some((mark) => begun.startsWith(numeral + mark));
  return isNext || begun.startsWith(`${String(value)}.`) || more.test(begun);
}

const more = /^(?:同时|此外|另外|最后|还|再|第[二三四五六七八九])/u;

/** Points that count otherwise, are told without a number, or are left open. */
const counted =
  /[二三四五六七八九](?:\s?[、要则]|在于| 是)|[其第][二三四五]|同时|此外|另外|最后|再[次者有]|其次|还有|[。；;]\s?(?:以及|并)|其余|等等|等[。；;]?\s*$|[（(][2二]/u;
