import type { Fact } from '../facts/fact.js';
import { placeIn, type FigureElsewhere } from '../facts/other-reports/other-report.js';
import { wordsIn } from '../facts/prose/figures/words-in.js';
import type { Quantity } from '../facts/prose/reading.js';
import { say, type Localized, type Message } from '../language/message.js';
import type { Report } from '../report/report.js';
import type { Span } from '../report/span.js';
import type { Evidence } from './finding.js';
import { placeNameOf, printedName } from './naming.js';

/** A figure of a table as evidence: its place in the form's words and what is printed; none where there is no figure. */
export function evidenceOfFact(
  fact: Fact | undefined,
  role: Evidence['role'],
): readonly Evidence[] {
  if (fact?.place === undefined) return [];
  const place = placeNameOf(fact.place);
  const text = say(PLACE_AND_FIGURE, { place, printed: printedName(fact) });
  return [{ role, span: fact.span, text, value: fact.value?.toFixed() }];
}

/** A figure of a sentence as evidence: the words around it. */
export function evidenceOfMention(mention: Quantity, report: Report): Evidence {
  return {
    role: 'mention',
    span: mention.span,
    text: say(IN_PROSE, { clause: quoted(mention, report) }),
    value: mention.figure.value.toFixed(),
  };
}

/** A figure of another report as evidence. `at` is the place of the finding, `place` what the figure is called. */
export function evidenceElsewhere(
  { report, figure }: FigureElsewhere,
  at: Span,
  place: Message,
): Evidence {
  const year = String(report.year);
  return {
    role: 'expected',
    span: at,
    elsewhere: placeIn(report, figure.span),
    text: say(PLACE_IN_YEAR, { year, place, printed: figure.printed }),
    value: figure.value.toFixed(),
  };
}

/**
 * The clause of a figure for a message, shortened in front, quotes inside it made single; without the marks and tags
 * that only say how its words are set.
 */
export function quoted({ clause, span }: Quantity, { text }: Report): string {
  const own = wordsIn(text, span.start, span.end);
  const room = Math.max(0, longestQuote - own.length);
  const from = Math.max(clause.start, span.start - widest * room);
  const before = wordsIn(text, from, span.start);
  const head = before.slice(Math.max(0, before.length - room));
  const to = Math.max(span.end, Math.min(clause.end, span.end + widest * (shortTail + 1)));
  const words = quotable(head + own + tailOf(wordsIn(text, span.end, to)));
  return from > clause.start || head.length < before.length ? `…${words}` : words;
}

/** The words behind a figure, up to the next: all if they are few, or else the first of them. */
function tailOf(behind: string): string {
  const next = behind.search(/\d/u);
  const tail = next === -1 ? behind : behind.slice(0, next);
  return tail.trimEnd().length <= shortTail ? tail : `${tail.slice(0, longestTail)}…`;
}

/** Words of a draft as a message puts them in quotes: without the space around them, quotes inside made single. */
export function quotable(words: string): string {
  const folded = words.trim().replace(/\s+/gu, ' ');
  return folded.replace(/[“”]/gu, (mark) => (mark === '“' ? '‘' : '’'));
}

const longestQuote = 30;

/** Marks and tags may make a stretch so many times as long. */
const widest = 4;
/** 22件结转下年度继续办理 is quoted to its end. */
const shortTail = 10;
const longestTail = 4;

const PLACE_AND_FIGURE: Localized = { zh: '{place}：{printed}', en: '{place}: {printed}' };
const PLACE_IN_YEAR: Localized = {
  zh: '{year}年报告{place}：{printed}',
  en: 'report for {year}, {place}: {printed}',
};
const IN_PROSE: Localized = { zh: '正文：“{clause}”', en: 'in the text: “{clause}”' };
