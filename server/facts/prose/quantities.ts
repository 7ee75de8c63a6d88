import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import { cueAt, endsScope, mayCompare } from './cues.js';
import { isOrdinal, opensItem, opensLine, skipOrdinal } from './list-marks.js';
import { mark, marks } from './marks.js';
import {
  isBlank,
  readNumeral,
  readPrinted,
  readShared,
  type Found,
  type PrintedQuantity,
} from './printed-quantity.js';
import { plainCount } from './prose-figure.js';
import { runningText } from './running-text.js';
import type { Cue, ReadQuantity, Sighting, Strength } from './sighting.js';
import { mayOpenUnit } from './units.js';

/** What a report's running text has of figures, and of what is said without them. */
export interface RunningFigures {
  /** Every figure, in its order, with its clause and its sentence. */
  readonly sightings: readonly Sighting[];
  /** Where a word may begin that claims without a figure have. */
  readonly signs: readonly number[];
  /** Where 零 stands, within numerals too. */
  readonly noughts: readonly number[];
  /** Where 同比, 较上年, 比2020年 and the like may begin. */
  readonly comparisons: readonly number[];
  /** The running text, in its order. */
  readonly pieces: readonly Span[];
}

/** Reads the figures of a report's running text. */
export function readQuantities(report: Report): RunningFigures {
  const reader = new QuantityReader(report.text);
  const pieces = runningText(report);
  for (const piece of pieces) reader.read(piece);
  const { sightings, signs, noughts, comparisons } = reader;
  return { sightings, signs, noughts, comparisons, pieces };
}

/** An open bracket, and the clause it interrupts. */
interface Bracket {
  readonly at: number;
  readonly clauseStart: number;
  readonly clauseCounts: boolean;
}

/** Names in quotation marks and titles are no longer than this; a mark that nothing closes reaches no further. */
const longestName = 60;

/** A list may not nest its brackets deeper; what opens beyond counts as text. */
const deepest = 8;

class QuantityReader {
  readonly sightings: Sighting[] = [];
  readonly signs: number[] = [];
  readonly noughts: number[] = [];
  readonly comparisons: number[] = [];
  readonly #text: string;
  readonly #brackets: Bracket[] = [];
  #paragraph = 0;
  #sentenceStart = 0;
  #sentenceFirst = 0;
  #clauseStart = 0;
  #clauseFirst = 0;
  /** Whether a figure stands in the clause already. */
  #clauseCounts = false;
  #lineStart = 0;
  #quoteAt = -1;
  #titleAt = -1;
  #strength: Strength = 5;
  #depth = 0;
  #cue: Cue | undefined;
  #cueAt = -1;
  /** Whether 分别为 stands between the last figure and here. */
  #shares = false;

  constructor(text: string) {
    this.#text = text;
  }

  read({ start, end }: Span): void {
    const text = this.#text;
    this.#openParagraph(start);
    for (let at = start; at < end; at++) {
      const kind = marks[text.charCodeAt(at)];
      if (kind === 0) continue;
      switch (kind) {
        case mark.digit:
          at = this.#readDigits(at, end) - 1;
          break;
        case mark.numeral:
          at = this.#pastNoughts(at, this.#readNumerals(at, end)) - 1;
          break;
        case mark.stop:
          this.#endSentence(at, at + 1);
          break;
        case mark.semicolon:
        case mark.comma:
        case mark.colon:
        case mark.pause:
          this.#readClauseEnd(kind, at);
          break;
        case mark.open:
          this.#openBracket(at);
          break;
        case mark.close:
          this.#closeBracket(at);
          break;
        case mark.quoteOpen:
        case mark.quoteClose:
        case mark.quote:
        case mark.titleOpen:
        case mark.titleClose:
          this.#readNameMark(kind, at);
          break;
        case mark.line:
          at = this.#endLine(at, end) - 1;
          break;
        case mark.cue:
          this.#readCue(at);
          break;
        case mark.sign:
          this.signs.push(at);
          break;
        case mark.comparing:
          if (mayCompare(text, at)) this.comparisons.push(at);
          break;
        default:
      }
    }
    this.#endSentence(end, end);
  }

  /** A mark that ends a clause, a pause only where it has a figure or is an ordinal. */
  #readClauseEnd(kind: number, at: number): void {
    const isPause = kind === mark.pause;
    if (isPause && !this.#clauseCounts && !isOrdinal(this.#text, this.#clauseStart, at)) {
      this.#note(1);
      return;
    }
    if (kind === mark.colon && this.#leadsOn(at)) this.#cue ??= this.#openCue(at);
    this.#endClause(at, kind === mark.semicolon ? 3 : isPause ? 1 : 2);
    if (kind === mark.semicolon) this.#cue = undefined;
  }

  /** A quotation mark, or one of a title. */
  #readNameMark(kind: number, at: number): void {
    if (kind === mark.titleOpen) this.#titleAt = at;
    else if (kind === mark.titleClose) this.#titleAt = -1;
    else {
      const opens = kind === mark.quoteOpen || (kind === mark.quote && this.#quoteAt === -1);
      this.#quoteAt = opens ? at : -1;
    }
  }

  #readDigits(at: number, limit: number): number {
    if (at === this.#lineStart || opensLine(this.#text, this.#lineStart, at)) {
      const ordinalEnd = skipOrdinal(this.#text, at, limit);
      if (ordinalEnd > at) {
        this.#clauseStart = ordinalEnd;
        return ordinalEnd;
      }
    }
    const shared = this.#isEach(at) ? readShared(this.#text, at, limit) : undefined;
    return this.#take(shared ?? readPrinted(this.#text, at, limit), at);
  }

  /** Whether digits stand behind 分别为, or right behind other digits that share their unit. */
  #isEach(at: number): boolean {
    const last = this.sightings.at(-1);
    return this.#shares || (last?.end === at - 1 && last.quantity.span.end === last.end);
  }

  #readNumerals(at: number, limit: number): number {
    const text = this.#text;
    let end = at + 1;
    while (end < limit && marks[text.charCodeAt(end)] === mark.numeral) end++;
    const code = text.charCodeAt(end);
    if (end >= limit || !(mayFollowNumeral(code) || text.startsWith('百分之', at))) return end;
    return this.#take(readNumeral(text, at, limit), at);
  }

  /** Notes the 零 in numerals; gives where these end. */
  #pastNoughts(start: number, end: number): number {
    for (let at = start; at < end; at++) {
      if (this.#text.charCodeAt(at) === 0x96f6) this.noughts.push(at);
    }
    return end;
  }

  /** Adds what was found, unless it stands in a name; gives where to read on. */
  #take(found: Found, at: number): number {
    if (typeof found === 'number') return Math.max(found, at + 1);
    if (!this.#isInName(at)) this.#add(found);
    return found.unitEnd;
  }

  #isInName(at: number): boolean {
    return (
      (this.#quoteAt !== -1 && at - this.#quoteAt < longestName) ||
      (this.#titleAt !== -1 && at - this.#titleAt < longestName)
    );
  }

  #add({ span, unitEnd, figure, approximation }: PrintedQuantity): void {
    const quantity: ReadQuantity = {
      span,
      figure,
      unit: figure.unit,
      approximation,
      clause: unread,
      sentence: unread,
      meaning: undefined,
    };
    this.sightings.push({
      quantity,
      count:
        approximation === 'exact'
          ? plainCount(figure.printed, 0, figure.printed.length)
          : undefined,
      end: unitEnd,
      depth: this.#brackets.length,
      bracket: this.#brackets.length === 0 ? -1 : (this.#brackets.at(-1)?.at ?? -1),
      paragraph: this.#paragraph,
      gap: { strength: this.#strength, depth: this.#depth, cue: this.#cue, cueAt: this.#cueAt },
    });
    this.#clauseCounts = true;
    this.#strength = 0;
    this.#depth = this.#brackets.length;
    this.#cue = undefined;
    this.#cueAt = -1;
    this.#shares = false;
  }

  /** Notes a mark between two figures; only the marks in the fewest brackets part them. */
  #note(strength: Strength): void {
    if (this.#brackets.length === this.#depth && strength > this.#strength)
      this.#strength = strength;
  }

  #endClause(at: number, strength: Strength): void {
    this.#note(strength);
    this.#sealClause(at);
    this.#clauseStart = at + 1;
    this.#clauseCounts = false;
  }

  /** Gives the figures of the clause their place in it. */
  #sealClause(end: number): void {
    const { sightings } = this;
    if (this.#clauseFirst === sightings.length) return;
    const clause = { start: this.#clauseStart, end };
    for (let index = this.#clauseFirst; index < sightings.length; index++) {
      const sighting = sightings[index];
      if (sighting !== undefined) sighting.quantity.clause = clause;
    }
    this.#clauseFirst = sightings.length;
  }

  #endSentence(clauseEnd: number, end: number): void {
    this.#sealClause(clauseEnd);
    while (this.#brackets.length > 0) this.#brackets.pop();
    this.#depth = 0;
    this.#strength = Math.max(this.#strength, 4) as Strength;
    this.#clauseCounts = false;
    this.#clauseStart = end;
    const { sightings } = this;
    if (this.#sentenceFirst < sightings.length) {
      const sentence = { start: this.#sentenceStart, end };
      for (let index = this.#sentenceFirst; index < sightings.length; index++) {
        const sighting = sightings[index];
        if (sighting !== undefined) sighting.quantity.sentence = sentence;
      }
      this.#sentenceFirst = sightings.length;
    }
    this.#sentenceStart = end;
    this.#quoteAt = -1;
    this.#titleAt = -1;
    this.#cue = undefined;
    this.#shares = false;
  }

  #openParagraph(start: number): void {
    this.#paragraph++;
    this.#sentenceStart = start;
    this.#clauseStart = start;
    this.#lineStart = start;
    this.#strength = 5;
  }

  #openBracket(at: number): void {
    this.#sealClause(at);
    if (this.#brackets.length === deepest) return;
    this.#brackets.push({
      at,
      clauseStart: this.#clauseStart,
      clauseCounts: this.#clauseCounts,
    });
    this.#clauseStart = at + 1;
    this.#clauseCounts = false;
  }

  #closeBracket(at: number): void {
    this.#sealClause(at);
    const bracket = this.#brackets.pop();
    if (bracket === undefined) return;
    this.#clauseCounts = false;
    // (一) is no part of the clause it numbers.
    const isNumber =
      bracket.at === bracket.clauseStart && isOrdinal(this.#text, bracket.at + 1, at);
    // 11个县（市、区）水务局 is one name.
    const isOfName = levels.test(this.#text.slice(bracket.at + 1, Math.min(at, bracket.at + 8)));
    const isCut = (bracket.clauseCounts && !isOfName) || isNumber;
    this.#clauseStart = isCut ? at + 1 : bracket.clauseStart;
    if (isOfName) this.#clauseCounts = bracket.clauseCounts;
    if (this.#brackets.length < this.#depth) {
      this.#depth = this.#brackets.length;
      this.#strength = 0;
    }
  }

  /**
   * A line's end ends sentence and paragraph, unless the line is broken where the page was full, or a list goes on
   * behind a mark that ends no sentence. Gives where the next line with anything on it begins.
   */
  #endLine(at: number, limit: number): number {
    const text = this.#text;
    let last = at - 1;
    while (last >= this.#lineStart && isBlank(text.charCodeAt(last))) last--;
    let next = at + 1;
    let lines = 1;
    while (next < limit) {
      const code = text.charCodeAt(next);
      if (code === 0x0a) lines++;
      else if (code !== 0x0d && !isBlank(code)) break;
      next++;
    }
    const isLong = at - this.#lineStart >= shortestFullLine;
    this.#lineStart = next;
    const kind = last < 0 ? 0 : (marks[text.charCodeAt(last)] ?? 0);
    if (kind >= mark.semicolon && kind <= mark.colon) return next;
    if (kind !== mark.stop && lines === 1 && isLong && !opensItem(text, next)) return next;
    this.#endSentence(at, at);
    this.#openParagraph(next);
    return next;
  }

  /** Whether a colon stands right behind a figure, or behind one and 如下: `39条:机构信息5条`. */
  #leadsOn(at: number): boolean {
    const distance = this.#distance(at);
    if (distance === 0) return true;
    return distance <= 8 && /(?:如下|具体[为是])$/u.test(this.#text.slice(at - 3, at));
  }

  /** How far a place is from the figure before it; far where a mark stands between. */
  #distance(at: number): number {
    const last = this.sightings.at(-1);
    return last === undefined || this.#strength > 2 ? Infinity : at - last.end;
  }

  #openCue(at: number): Cue {
    this.#cueAt = at;
    return 'among';
  }

  #readCue(at: number): void {
    const text = this.#text;
    if (text.charCodeAt(at) === 0x4e2d) {
      // 在1366件已答复件中,…
      const isClose = this.#strength === 0 && this.#distance(at) <= 14;
      if (isClose && endsScope(text, at)) this.#cue ??= this.#openCue(at);
      return;
    }
    const cue = cueAt(text, at);
    if (cue === undefined) return;
    if (cue === 'each') this.#shares = true;
    // The first 其中 introduces: in 其中,新建包括… the second belongs to a part, and in 其中…分别为 no others are told.
    if (this.#cue === 'among') return;
    this.#cue = cue;
    this.#cueAt = at;
  }
}

const unread: Span = { start: 0, end: 0 };

/** What brackets in the middle of a name hold: 县（市、区）. */
const levels = /^[市县区旗州、]{1,5}$/u;

/** Lines of running text broken at the page's edge are at least this long. */
const shortestFullLine = 18;

/** A unit, 万, or 余 and 多. */
function mayFollowNumeral(code: number): boolean {
  return (
    mayOpenUnit(code) || code === 0x4f59 || code === 0x591a || code === 0x4e07 || code === 0x20
  );
}
