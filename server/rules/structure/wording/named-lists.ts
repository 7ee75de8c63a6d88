import { Characters } from '../../../report/text/characters.js';
import { readCount } from '../../../report/text/numerals.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue, DIGITS } from '../../cue.js';
import { isRunningText, matchesNear } from '../../running-text.js';

/** A number of things beside the names of another number of them. */
export interface WrongNumber {
  /** The number as printed. */
  readonly span: Span;
  readonly announced: number;
  /** How many names are listed. */
  readonly named: number;
}

const numeral = String.raw`[一两二三四五六七八九十]|十[一二三四五]|\d{1,2}`;
const counter = '[个项件份部处家类种篇期]';

/** A number of things, and that all of them are named right behind. */
const allNamed = new RegExp(
  String.raw`(?<![\d.第其前后])(${numeral})${counter}(?![百月])[^，,。；;：:、《“\d]{0,10}[，,：:（(]?(?:分别(?:[是为]|命名为)|即)[：:]?(?=[《“])`,
  'uy',
);
/** A number of things behind the names of some or all of them. */
const someNamed = new RegExp(
  String.raw`[》”]等(?:共计?)?(${numeral})${counter}(?![百月余多]|以上|[^，,。；;]{0,8}[、和及与]\s?(?:${numeral})\s?${counter})`,
  'uy',
);

/** Names between marks, one behind the other; a name in quotation marks that tells how many it stands for is none. */
const names =
  /^(?:(?:《[^《》\n\r]{1,80}》|“[^“”、，一二两三四五六七八九十\d\n\r]{1,30}”)(?:[（(][^（）()、，\n\r]{1,30}[）)])?[、，,和及与]?)+/u;
const name = /《[^《》]+》|“[^“”]+”/gu;
const inBrackets = /[（(][^（）()]*[）)]/gu;
/** `“公开”“解读”（各1项）`: names that stand for several. */
const countsInside =
  /[（(][^（）()]*[各\d一两二三四五六七八九十]\s?[个项件份部处家类种篇期场次条][）)]/u;
/** How a list of all ends: nothing is left open. */
const closed =
  /^(?:[\u4e00-\u9fff]{0,4}(?:栏目|专栏|板块|模块|制度|文件|平台|账号|专区))?[）)]?(?:[。\n\r]|[；;](?![“《]))/u;

/** The numbers that the lists of names beside them do not bear out. */
export function wrongNumbers(report: Report): readonly WrongNumber[] {
  const { text } = report;
  const found: WrongNumber[] = [];
  for (const match of matchesNear(report, allNamed, all)) {
    const { start, end } = match.span;
    if (another.test(text.slice(Math.max(0, start - longestCount), start))) continue;
    const listed = names.exec(text.slice(end, end + longest))?.[0] ?? '';
    const rest = text.slice(end + listed.length, end + listed.length + 12);
    const named = countOf(listed);
    const announced = numberOf(match.groups);
    // Where more follow than are announced, more may follow still.
    if (named === announced || named < 2 || !/[》”）)]$/u.test(listed)) continue;
    const isClosed = closed.test(`${rest}\n`);
    if (named < announced && !isClosed) continue;
    // 《甲》《乙》，《丙》正在修订 and 《甲》《乙》及《甲》解读 go on with more.
    if (named > announced && goesOn(listed, announced, isClosed ? '，,' : '，,及与和')) continue;
    if (countsInside.test(listed)) continue;
    add(report, found, { span: { start, end: start + lengthOf(match.groups) }, announced, named });
  }
  for (const match of matchesNear(report, someNamed, { cue: some, reach: 1 })) {
    const at = match.span.end - 1 - lengthOf(match.groups);
    const announced = numberOf(match.groups);
    const named = namesBefore(text, match.span.start + 1);
    if (named <= announced) continue;
    add(report, found, { span: { start: at, end: at + lengthOf(match.groups) }, announced, named });
  }
  return found;
}

const all = {
  cue: new Cue(['分', '别', '是为命'], ['即', '《“：']),
  reach: 24,
  begins: new Characters(`一两二三四五六七八九十${DIGITS}`),
};
const some = new Cue(['等', `共一两二三四五六七八九十${DIGITS}`]);

/** `2个镇、3个村分别命名为`: the names are of both. */
const another =
  /[\d一两二三四五六七八九十]\s?[个项件份部处家类种篇期][^，,。；;：:《“\d]{0,8}[、和及与]$/u;
const longestCount = 14;

/** No list of names is longer. */
const longest = 600;

function add(report: Report, found: WrongNumber[], wrong: WrongNumber): void {
  if (isRunningText(report, wrong.span)) found.push(wrong);
}

/** How many names stand one behind the other up to a place, with nothing but marks between. */
function namesBefore(text: string, end: number): number {
  let count = 0;
  let at = end;
  while (at > 0) {
    const open = openings.get(text.charAt(at - 1));
    if (open === undefined) break;
    const start = text.lastIndexOf(open, at - 1);
    const listed = text.slice(Math.max(0, start), at);
    if (start === -1 || listed.length > longestName || /[\n\r，、]/u.test(listed)) break;
    count++;
    at = start;
    // 《条例》和《办法》《细则》等2项制度: 和 may join what is no part of the list.
    if (text.charAt(at - 1) === '、') at--;
  }
  return count;
}

const openings: ReadonlyMap<string, string> = new Map([
  ['》', '《'],
  ['”', '“'],
]);
const longestName = 80;

function countOf(list: string): number {
  return Array.from(list.replace(inBrackets, '').matchAll(name)).length;
}

/** Whether what stands behind as many names as are announced need not be of the list. */
function goesOn(list: string, announced: number, marks: string): boolean {
  const plain = list.replace(inBrackets, '');
  const next = Array.from(plain.matchAll(name))[announced];
  if (next === undefined) return false;
  const mark = plain.charAt(next.index - 1);
  if (!marks.includes(mark)) return false;
  // A list may have commas throughout.
  return !'，,'.includes(mark) || !/[》”][，,]/u.test(plain.slice(0, next.index - 1));
}

function numberOf([printed = '']: readonly string[]): number {
  return readCount(printed);
}

function lengthOf([printed = '']: readonly string[]): number {
  return printed.length;
}
