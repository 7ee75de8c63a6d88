import { Characters } from '../../../report/text/characters.js';
import type { Span } from '../../../report/span.js';
import { cueAt, endsCount, endsScope, mayCompare } from './cues.js';
import { readLineEnd } from './line-ends.js';
import { isOrdinal, opensLine, skipOrdinal } from './list-marks.js';
import { mark, marks } from './marks.js';
import { NameMarks } from './name-marks.js';
import { OpenGap } from './open-gap.js';
import { OpenSentence } from './open-sentence.js';
import {
  readNumeral,
  readPrinted,
  readShared,
  type Found,
  type PrintedQuantity,
} from './printed-quantity.js';
import { exactCount } from './prose-figure.js';
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

/**
 * Reads the figures of a text.
 * @param pieces its running text, in its order
 */
export function readQuantities(text: string, pieces: readonly Span[]): RunningFigures {
  const reader = new QuantityReader(text);
  for (const piece of pieces) reader.read(piece);
  const { sightings, signs, noughts, comparisons } = reader;
  return { sightings, signs, noughts, comparisons, pieces };
}

class QuantityReader {
  readonly sightings: Sighting[] = [];
  readonly signs: number[] = [];
  readonly noughts: number[] = [];
  readonly comparisons: number[] = [];
  readonly #text: string;
  #paragraph = 0;
  #lineStart = 0;
  readonly #names = new NameMarks();
  readonly #gap = new OpenGap();
  readonly #sentence: OpenSentence;

  constructor(text: string) {
    this.#text = text;
    this.#sentence = new OpenSentence(text, this.sightings);
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
          this.#sentence.openBracket(at);
          break;
        case mark.close:
          this.#sentence.closeBracket(at);
          this.#gap.leaveBracket(this.#sentence.depth);
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
    const { clauseCounts, clauseStart, depth } = this.#sentence;
    if (isPause && !clauseCounts && !isOrdinal(this.#text, clauseStart, at)) {
      this.#gap.noteMark(parting.pause, depth);
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
        this.#sentence.skipOrdinal(ordinalEnd);
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
      count: approximation === 'exact' ? exactCount(figure) : undefined,
      end: unitEnd,
      depth: this.#sentence.depth,
      bracket: this.#sentence.bracket,
      paragraph: this.#paragraph,
      gap: this.#gap.close(this.#sentence.depth),
    });
    this.#sentence.noteFigure();
  }

  #endClause(at: number, strength: Strength): void {
    this.#gap.noteMark(strength, this.#sentence.depth);
    this.#sentence.endClause(at);
  }

  #endSentence(clauseEnd: number, end: number): void {
    this.#sentence.end(clauseEnd, end);
    this.#gap.endSentence();
    this.#names.endSentence();
  }

  #openParagraph(start: number): void {
    this.#paragraph++;
    this.#sentence.open(start);
    this.#lineStart = start;
    this.#gap.openParagraph();
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
    if (text.charCodeAt(at) === middle || text.charCodeAt(at) === within) {
      // 在1366件已答复件中,…
      const distance = this.#distance(at);
      const isClose = this.#gap.strength === parting.none && distance <= longestScope;
      const ends = distance === 0 ? endsCount(text, at) : endsScope(text, at);
      if (isClose && ends) this.#gap.introduce(at);
      return;
    }
    const cue = cueAt(text, at);
    if (cue !== undefined) this.#gap.noteCue(cue, at);
  }
}

const unread: Span = { start: 0, end: 0 };

/** How far behind a figure stands a colon that leads on from it: `39条，具体为：`. */
const longestLead = 8;

/** How far behind a figure ends the phrase that says of what the parts are told. */
const longestScope = 14;

const middle = '中'.charCodeAt(0);
const within = '里'.charCodeAt(0);
const nought = '零'.charCodeAt(0);

/** Whether a unit, 万, or 余 and 多 stand at a place. */
function mayFollowNumeral(text: string, at: number): boolean {
  return mayOpenUnit(text.charCodeAt(at)) || behindNumeral.standAt(text, at);
}

const behindNumeral = new Characters('余多万 ');
