import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import { isRunningText, matchesNear } from '../../running-text.js';
import { statementStart } from '../../statements.js';

/** A year that requests are said to be carried into, and the one they must be. */
export interface WrongCarry {
  /** The year as printed. */
  readonly span: Span;
  readonly expected: number;
}

/** `8件申请结转至2024年继续办理`, `本年结转至2024年3件`; not what came in with the year, 结转至2024年的4件. */
const carry =
  /(?:(?<=\d\s?件[^，,。；;\d]{0,10})(?:结转(?:[到至入下]|进入)?|转[入至到])(20\d\d)(?=年(?!的|度的|\s?\d))|(?<=(?:答复|办结|办理)\d{1,6}件[，,])结转[到至](20\d\d)(?=年度?继续办理\s?\d)|(?<=本年度?)结转(?:[到至入下]|进入)?(20\d\d)(?=年))/uy;
const carried = new Cue(['结转', '转入至到']);

/**
 * The years that requests of the report year are said to be carried into, where it is not the next: the report year
 * itself, or a year further on. What comes from the year before is rightly carried into the report year.
 */
export function wrongCarries(report: Report, year: number): readonly WrongCarry[] {
  const { text } = report;
  const found: WrongCarry[] = [];
  for (const match of matchesNear(report, carry, { cue: carried, reach: 0 })) {
    const printed = match.groups.find((group) => group !== '') ?? '';
    const into = Number(printed);
    if (into !== year && into <= year + 1) continue;
    const { start, end } = match.span;
    const span = { start: end - printed.length, end };
    const isOwn = ownYear.test(text.slice(Math.max(0, start - 4), start));
    if ((isOwn || isOfReportYear(text, start, year)) && isRunningText(report, span)) {
      found.push({ span, expected: year + 1 });
    }
  }
  return [...found, ...skippedYears(report, year)];
}

/** `2023年结转至本年2件，本年结转至…`: what is said before is of another year, and this is not. */
const ownYear = /[，,]本年$/u;

/** `2021年结转至2023年的申请`: what was carried into a year came from the one before it. */
function skippedYears(report: Report, year: number): readonly WrongCarry[] {
  const found: WrongCarry[] = [];
  for (const { span, groups } of matchesNear(report, skipping, { cue: carried, reach: 7 })) {
    const [from, into] = groups.map(Number);
    if (from === undefined || into !== year || from === year - 1) continue;
    if (from >= year || from < year - mostBehind || !isRunningText(report, span)) continue;
    if (!ofRequests.test(report.text.slice(span.end, span.end + nearby))) continue;
    found.push({ span: { start: span.start, end: span.start + 4 }, expected: year - 1 });
  }
  return found;
}

const skipping = /(?<!\d)(20\d\d)年度?结转[到至入](20\d\d)(?=年)/uy;

/** Money and projects are carried over more years than one. */
const ofRequests = /^年度?[^，,。；;资项]{0,12}(?:申请|件)/u;
const nearby = 24;

/** What is further behind may be told on purpose. */
const mostBehind = 3;

/** Whether nothing before it in what is said there is of another year. */
function isOfReportYear(text: string, at: number, year: number): boolean {
  const said = text.slice(statementStart(text, at, longest), at);
  // What came from the year before is told beside what is left.
  const rest = said.replace(/[上去]年度?结转/gu, '');
  return !otherYear.test(rest.replaceAll(`${String(year)}年`, ''));
}

const longest = 120;
const otherYear = /20\d\d年|[上前]一?年|去年|往年|历年|以前|年初|期初|跨年|此前|原|上期|承接|均已/u;
