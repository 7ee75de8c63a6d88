import { Characters } from '../../report/characters.js';
import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import { cueAt, endsScope, mayCompare } from './cues.js';
import { readLineEnd } from './line-ends.js';
import { isOrdinal, opensLine, skipOrdinal } from './list-marks.js';
import { mark, marks } from './marks.js';
import { NameMarks } from './name-marks.js';
import { OpenGap } from './open-gap.js';
import {
  readNumeral,
  readPrinted,
  readShared,
  type Found,
  type PrintedQuantity,
} from './printed-quantity.js';
import { plainCount } from './prose-figure.js';
import { runningText } from './running-text.js';
import { parting, type ReadQuantity, type Sighting, type Strength } from './sighting.js';
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
  readonly #names = new NameMarks();
  readonly #gap = new OpenGap();

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
          this.#names.read(kind, at);
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
      this.#gap.noteMark(parting.pause, this.#brackets.length);
      return;
    }
    if (kind === mark.colon && this.#leadsOn(at)) this.#gap.introduce(at);
    if (kind === mark.semicolon) this.#endClause(at, parting.semicolon);
    else this.#endClause(at, isPause ? parting.pause : parting.comma);
    if (kind === mark.semicolon) this.#gap.dropCue();
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
    return this.#gap.sharesUnit || (last?.end === at - 1 && last.quantity.span.end === last.end);
  }

  #readNumerals(at: number, limit: number): number {
    const text = this.#text;
    let end = at + 1;
    while (end < limit && marks[text.charCodeAt(end)] === mark.numeral) end++;
    if (end >= limit || !(mayFollowNumeral(text, end) || text.startsWith('百分之', at))) return end;
    return this.#take(readNumeral(text, at, limit), at);
  }

  /** Notes the 零 in numerals; gives where these end. */
  #pastNoughts(start: number, end: number): number {
    for (let at = start; at < end; at++) {
      if (this.#text.charCodeAt(at) === nought) this.noughts.push(at);
    }
    return end;
  }

  /** Adds what was found, unless it stands in a name; gives where to read on. */
  #take(found: Found, at: number): number {
    if (typeof found === 'number') return Math.max(found, at + 1);
    if (!this.#names.hold(at)) this.#add(found);
    return found.unitEnd;
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
      bracket: this.#brackets.at(-1)?.at ?? -1,
      paragraph: this.#paragraph,
      gap: this.#gap.close(this.#brackets.length),
    });
    this.#clauseCounts = true;
  }

  #endClause(at: number, strength: Strength): void {
    this.#gap.noteMark(strength, this.#brackets.length);
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
    this.#gap.endSentence();
    this.#names.endSentence();
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
  }

  #openParagraph(start: number): void {
    this.#paragraph++;
    this.#sentenceStart = start;
    this.#clauseStart = start;
    this.#lineStart = start;
    this.#gap.openParagraph();
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
    const isOfName = levels.test(
      this.#text.slice(bracket.at + 1, Math.min(at, bracket.at + longestLevels)),
    );
    const isCut = (bracket.clauseCounts && !isOfName) || isNumber;
    this.#clauseStart = isCut ? at + 1 : bracket.clauseStart;
    if (isOfName) this.#clauseCounts = bracket.clauseCounts;
    this.#gap.leaveBracket(this.#brackets.length);
  }

  /** Gives where to read on behind a line's end. */
  #endLine(at: number, limit: number): number {
    const { next, goesOn } = readLineEnd(this.#text, { start: this.#lineStart, end: at }, limit);
    this.#lineStart = next;
    if (goesOn) return next;
    this.#endSentence(at, at);
    this.#openParagraph(next);
    return next;
  }

  /** Whether a colon stands right behind a figure, or behind one and 如下: `39条:机构信息5条`. */
  #leadsOn(at: number): boolean {
    const distance = this.#distance(at);
    if (distance === 0) return true;
    return distance <= longestLead && /(?:如下|具体[为是])$/u.test(this.#text.slice(at - 3, at));
  }

  /** How far a place is from the figure before it; far where a mark stands between. */
  #distance(at: number): number {
    const last = this.sightings.at(-1);
    const isParted = this.#gap.strength > parting.comma;
    return last === undefined || isParted ? Infinity : at - last.end;
  }

  #readCue(at: number): void {
    const text = this.#text;
    if (text.charCodeAt(at) === middle) {
      // 在1366件已答复件中,…
      const isClose = this.#gap.strength === parting.none && this.#distance(at) <= longestScope;
      if (isClose && endsScope(text, at)) this.#gap.introduce(at);
      return;
    }
    const cue = cueAt(text, at);
    if (cue !== undefined) this.#gap.noteCue(cue, at);
  }
}

const unread: Span = { start: 0, end: 0 };

/** What brackets in the middle of a name hold: 县（市、区）. */
const levels = /^[市县区旗州、]{1,5}$/u;

/** More than they hold, with the bracket that opens them. */
const longestLevels = 8;

/** How far behind a figure stands a colon that leads on from it: `39条，具体为：`. */
const longestLead = 8;

/** How far behind a figure ends the phrase that says of what the parts are told. */
const longestScope = 14;

const middle = '中'.charCodeAt(0);
const nought = '零'.charCodeAt(0);

/** Whether a unit, 万, or 余 and 多 stand at a place. */
function mayFollowNumeral(text: string, at: number): boolean {
  return mayOpenUnit(text.charCodeAt(at)) || behindNumeral.standAt(text, at);
}

const behindNumeral = new Characters('余多万 ');
