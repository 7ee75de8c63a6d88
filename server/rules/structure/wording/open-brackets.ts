import { proseIn } from '../../../report/text/outside.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import { isRunningText, linesIn, textOf } from '../../running-text.js';

/** What opens and what closes. */
interface Brackets {
  readonly open: string;
  readonly close: string;
  readonly opens: Cue;
  readonly closes: Cue;
  /** Whether what closes has no other use: 1） is no bracket. */
  readonly closesOnly: boolean;
}

function makeBrackets(open: string, close: string): Brackets {
  const closesOnly = !close.includes(')');
  return { open, close, opens: new Cue([open]), closes: new Cue([close]), closesOnly };
}

/** 〈 may be closed as 《 is. */
const allBrackets = [
  makeBrackets('（(', '）)'),
  makeBrackets('《〈', '》〉'),
  makeBrackets('“', '”'),
];

/** The brackets and quotation marks that stand alone in a paragraph, where all others in their part have two halves. */
export function openBrackets(report: Report): readonly Span[] {
  const found: Span[] = [];
  const zones = report.sections.map(({ body }) => body);
  for (const zone of report.preface ? [report.preface, ...zones] : zones) {
    const pieces = proseIn(report, zone);
    for (const brackets of allBrackets) {
      const surplus = surplusIn(report, pieces, brackets);
      if (surplus === 0 || (surplus < 0 && !brackets.closesOnly)) continue;
      const alone = aloneIn(report, zone, brackets);
      if (alone) found.push(alone);
    }
  }
  return found;
}

/** The first bracket of the only paragraph in which not as many open as close. */
function aloneIn(report: Report, zone: Span, { open, close }: Brackets): Span | undefined {
  const found: Span[] = [];
  let total = 0;
  for (const line of linesIn(report, zone)) {
    if (!isRunningText(report, line)) continue;
    const text = textOf(report, line);
    const lacking = count(text, open) - count(text, close);
    if (lacking === 0) continue;
    total += lacking;
    // What lacks may stand in the next line, or be typed as a mark of another kind.
    if (!text.endsWith('。') || otherMarks.get(open)?.test(text) === true) return undefined;
    const at = line.start + firstAlone(text, open, close);
    if (open === '“' && isNoQuote(report, at, line)) return undefined;
    found.push({ start: at, end: at + 1 });
  }
  return found.length === 1 && Math.abs(total) === 1 ? found[0] : undefined;
}

/** Marks that may stand for the other half. */
const otherMarks: ReadonlyMap<string, RegExp> = new Map([
  ['（(', /[[\]［］【】{}]/u],
  ['《〈', /[<>＜＞]/u],
  ['“', /["„＂「」]/u],
]);

/** `27”显示器`, or a quotation that goes on in the next paragraph, where it opens again. */
function isNoQuote({ text }: Report, at: number, { end }: Span): boolean {
  if (text.charAt(at) === '”') return /\d/u.test(text.charAt(at - 1));
  return text
    .slice(end, end + longestGap)
    .trimStart()
    .startsWith('“');
}

const longestGap = 8;

/** How many more of a kind open than close in pieces of the text. */
function surplusIn(report: Report, pieces: readonly Span[], { opens, closes }: Brackets): number {
  let more = 0;
  for (const piece of pieces) {
    more += opens.placesWithin(report, piece).length - closes.placesWithin(report, piece).length;
  }
  return more;
}

function count(text: string, marks: string): number {
  let found = 0;
  for (const mark of marks) {
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) found++;
  }
  return found;
}

/** The earliest bracket that closes nothing; where there is none, the earliest that is still open at the end. */
function firstAlone(text: string, open: string, close: string): number {
  const stack: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (open.includes(mark)) stack.push(at);
    else if (close.includes(mark) && stack.pop() === undefined) return at;
  }
  return stack[0] ?? 0;
}
