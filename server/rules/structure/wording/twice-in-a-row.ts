import { Characters } from '../../../report/text/characters.js';
import { isLineBreak } from '../../../report/text/lines.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import { isRunningText, sentenceEnd } from '../../running-text.js';

/** What is said twice, one right behind the other. */
export interface SaidTwice {
  readonly first: Span;
  readonly second: Span;
}

/**
 * Statements that stand twice in a row in one paragraph, word for word and with the same mark: pasted once too often,
 * however short they are.
 */
export function saidTwiceInARow(report: Report): readonly SaidTwice[] {
  const { text } = report;
  const found: SaidTwice[] = [];
  let start = 0;
  /** How long the statement before is; 0 where a paragraph begins. */
  let length = 0;
  for (const at of endsIn(report)) {
    const end = at + 1;
    const isSame = end - start === length && length >= fewest && isRepeated(text, start, length);
    if (isSame && isRunningText(report, { start, end })) {
      found.push({ first: { start: start - length, end: start }, second: { start, end } });
    }
    length = isLineBreak(text.charCodeAt(at)) ? 0 : end - start;
    start = end;
  }
  return found;
}

/** Where statements end, and paragraphs. */
function endsIn(report: Report): readonly number[] {
  const { text } = report;
  const ends = sentenceEnd.placesIn(report).filter((at) => !ofSentence.standAt(text, at));
  const others = narrowSemicolon.placesIn(report);
  return others.length === 0 ? ends : merged(ends, others);
}

/** The places of two ascending lists in their order. */
function merged(some: readonly number[], others: readonly number[]): readonly number[] {
  const all: number[] = [];
  let next = 0;
  for (const place of some) {
    for (let other = others[next]; other !== undefined && other < place; other = others[++next]) {
      all.push(other);
    }
    all.push(place);
  }
  return all.concat(others.slice(next));
}

/** What ends a sentence, and no statement that may stand twice in a row. */
const ofSentence = new Characters('！？');
const narrowSemicolon = new Cue([';']);

/** Shorter ones may be meant: 无；无；. */
const fewest = 12;

function isRepeated(text: string, start: number, length: number): boolean {
  if (text.charCodeAt(start) !== text.charCodeAt(start - length)) return false;
  const said = text.slice(start, start + length);
  return text.startsWith(said, start - length) && /[\u4e00-\u9fff]{8}/u.test(said);
}
