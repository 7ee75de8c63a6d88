import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import { isInDocumentTitle, isRunningText, matchesNear } from '../../running-text.js';
import { statementEnd, statementStart } from '../../statements.js';

/** A year in brackets that is not the one named before it. */
export interface WrongGloss {
  /** The year as printed. */
  readonly span: Span;
  readonly expected: number;
}

/** `与上年（2021年）相比`, `本年度（2022年）` */
const gloss = /([上去]一?|[今本])年度?[（(](20\d\d)(?=年度?[)）])/uy;
const glossed = { cue: new Cue(['年', '（('], ['年', '度', '（(']), reach: 2 };

/**
 * The years in brackets behind 上年, 去年, 本年 and 今年 that are earlier than these can be. Who writes in the year after
 * may mean the report year by 去年 and his own by 今年.
 */
export function glossedYears(report: Report, year: number): readonly WrongGloss[] {
  const { text } = report;
  const found: WrongGloss[] = [];
  for (const { span, groups } of matchesNear(report, gloss, glossed)) {
    const [word = '', printed = ''] = groups;
    const expected = word === '今' || word === '本' ? year : year - 1;
    if (Number(printed) >= expected) continue;
    const at = { start: span.end - printed.length, end: span.end };
    const start = statementStart(text, span.start, longest);
    const said =
      text.slice(start, span.start) + text.slice(span.end, statementEnd(text, span.end, longest));
    if (otherYear.test(said.replaceAll(`${String(year)}年`, ''))) continue;
    if (isRunningText(report, at) && !isInDocumentTitle(report, at)) {
      found.push({ span: at, expected });
    }
  }
  return found;
}

/** So much around a year tells which year is spoken of. */
const longest = 80;

/** What is told of another year has a last year of its own. */
const otherYear = /20\d\d|历年|以来/u;
