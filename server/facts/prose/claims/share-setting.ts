import type { Span } from '../../../report/span.js';
import type { ProseSource } from '../context.js';
import { isCount, type Role } from '../figures/roles.js';
import type { Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';
import { followsNarrower } from '../meanings/subject-before.js';
import type { Counted, Quantity, StatedShare } from '../reading.js';
import { WordSum } from '../words/clause-words.js';
import { disputesOf } from '../words/naming-disputes.js';
import { countsRequests } from '../words/naming-requests.js';
import { disputeAtoms, fieldAtoms, noNeighbours, requestAtom } from '../words/naming.js';
import { namesSome } from '../words/narrowing.js';
import { nameOf } from '../words/readings.js';
import { atomBits } from '../words/word-index.js';
import type { NamedPercentage } from './share-names.js';

/** A share of the sentence that was told before. */
export interface ToldShare {
  readonly name: Span;
  readonly quantity: Quantity;
  readonly part: Counted | undefined;
}

/** A share that is being read. */
export interface ShareInSentence {
  readonly share: NamedPercentage & { readonly quantity: Quantity };
  /** What has the share. */
  readonly counted: Counted;
  readonly told: readonly ToldShare[];
}

/** What the words before a share make it a share of. */
export type ShareSetting = Pick<StatedShare, 'of' | 'mayBeOfAll' | 'isCertain' | 'around'>;

/**
 * What a share is of, as the sentence says before it: of all requests or cases, of those a topic names (`不予公开的申请中，`),
 * or of the figure that 其中 goes on from. Undefined where it may be of something else, whose share no table gives.
 */
export function settingOf(
  source: ProseSource,
  figures: TextFigures,
  each: ShareInSentence,
): ShareSetting | undefined {
  const { start, quantity } = each.share;
  const { sentence } = quantity;
  if (start - sentence.start > farthestShare) return undefined;
  const reader = new SettingReader(source, figures, each);
  for (const piece of piecesOf(figures.text, sentence.start, start)) {
    if (!reader.read(piece)) return undefined;
  }
  return reader.setting;
}

/** All of a sentence before a share says what it is of; a sentence as long as this is a list of something else. */
const farthestShare = 1_000;

/** Reads the stretches between the marks of a sentence, up to a share. */
class SettingReader {
  #of: Counted | undefined;
  #mayBeOfAll = false;
  #isCertain = true;
  readonly #around: Quantity[] = [];
  readonly #source: ProseSource;
  readonly #figures: TextFigures;
  readonly #each: ShareInSentence;
  /** The first figure of the sentence. */
  readonly #first: number;
  /** What stands right before 其中. */
  #last: Counted | 'share' | undefined;

  constructor(source: ProseSource, figures: TextFigures, each: ShareInSentence) {
    this.#source = source;
    this.#figures = figures;
    this.#each = each;
    const { sightings } = figures;
    const { start } = each.share.quantity.sentence;
    let first = each.share.percentage;
    while (sightings[first - 1]?.quantity.sentence.start === start) first--;
    this.#first = first;
  }

  /** False where what it says leaves open what the share is of. */
  read(piece: Span): boolean {
    const { told } = this.#each;
    const { text, sightings, roles } = this.#figures;
    const own = told.find(
      ({ name, quantity: { span } }) => meets(piece, name) || meets(piece, span),
    );
    if (own !== undefined) {
      this.#last = own.part;
      return true;
    }
    const counts: number[] = [];
    for (let at = this.#first; at < this.#each.share.percentage; at++) {
      const quantity = sightings[at]?.quantity;
      if (quantity === undefined || !meets(piece, quantity.span)) continue;
      if (isCount(roles[at])) counts.push(at);
      else if (roles[at] !== 'amount' && roles[at] !== 'base') {
        // 办结率96.7% says nothing of what the shares are of.
        if (!/率[为是达]?\s?$/u.test(text.slice(piece.start, quantity.span.start))) return false;
      }
    }
    if (counts.length > 0)
      return counts.every((at) => this.#readCount(sightings[at]?.quantity, piece));
    return this.#readWords(piece);
  }

  #readCount(quantity: Quantity | undefined, piece: Span): boolean {
    const { meaning } = quantity ?? {};
    const [counted] = meaning?.readings ?? [];
    if (quantity === undefined || meaning === undefined || counted === undefined) return false;
    if (meaning.period !== 'year' || meaning.scope !== 'whole') return false;
    this.#around.push(quantity);
    this.#last = counted;
    if (isTotal(counted)) {
      this.#of = undefined;
      return true;
    }
    // 不予公开的58件中，
    return isTopic(this.#figures.text.slice(piece.start, piece.end)) ? this.#narrow(counted) : true;
  }

  /** Words without a figure: they may name what the shares are of. */
  #readWords(piece: Span): boolean {
    const { text } = this.#figures;
    const { readers, places } = this.#source;
    const said = text.slice(piece.start, piece.end).trim();
    if (said === '' || said === '其中') return true;
    const words = new WordSum(readers.sentences.reader);
    if (!words.addKnown(piece.start, piece.end)) {
      if (isTopic(said) || narrowing.test(said)) return false;
      const read = (): WordSum | undefined => undefined;
      if (namesSome(text, piece, read)) return false;
      this.#isCertain = false;
      return true;
    }
    if (words.actors.some((actor) => actor === 'part' || actor === 'foreign')) return false;
    if ((words.atoms & ~plainAtoms) !== 0) return false;
    const isNarrow = words.things.length > 0 || words.columns !== undefined;
    if (!isNarrow && (words.atoms & narrowAtoms) === 0) return true;
    if (!isTopic(said)) return false;
    const { counted } = this.#each;
    const naming = nameOf(words, places, {
      requests: countsRequests(counted),
      disputes: disputesOf(counted),
      eitherDispute: disputesOf(counted),
      ...noNeighbours,
    });
    const [topic] = naming?.readings ?? [];
    if (topic === undefined || naming?.kindOf === true) return false;
    return this.#narrow(topic);
  }

  #narrow(of: Counted): boolean {
    this.#of = of;
    this.#last = undefined;
    return true;
  }

  /** Whether the last figure before the sentence in its paragraph leaves the sentence on the unit's own requests or cases. */
  #goesOn(last: Sighting | undefined, role: Role | undefined): boolean {
    const { sightings } = this.#figures;
    if (last?.paragraph !== sightings[this.#first]?.paragraph) return true;
    if (last === undefined || !isCount(role)) return true;
    const { meaning } = last.quantity;
    if (meaning?.period !== 'year' || meaning.scope !== 'whole') return false;
    this.#around.push(last.quantity);
    return true;
  }

  get setting(): ShareSetting | undefined {
    const { text, sightings, roles } = this.#figures;
    const { share, counted } = this.#each;
    const { quantity, start, name } = share;
    const head = text.slice(Math.max(quantity.sentence.start, start - 3), name.end);
    const isAmong = head.includes('其中');
    if (this.#last !== undefined && this.#last !== 'share' && !isTotal(this.#last)) {
      if (isAmong) {
        this.#of = this.#last;
        this.#mayBeOfAll = true;
      } else if (this.#last.columns.length > 0 !== counted.columns.length > 0) {
        // 自然人申请612件，予以公开占37.8%: of these, or of all.
        if (!isOfCases(counted)) return undefined;
      }
    }
    if (this.#of !== undefined && !canBeOf(counted, this.#of, this.#source)) {
      return undefined;
    }
    if (!this.#goesOn(sightings[this.#first - 1], roles[this.#first - 1])) return undefined;
    const matter = isOfCases(counted) ? 'disputes' : 'requests';
    return {
      of: this.#of,
      mayBeOfAll: this.#mayBeOfAll,
      isCertain: this.#isCertain && !followsNarrower(text, quantity.sentence.start, matter),
      around: this.#around,
    };
  }
}

function isOfCases(counted: Counted): boolean {
  return disputesOf(counted) !== 0;
}

/** Whether what has a share can be told of a part: rows of the group they stand in, and applicants or answers of each other. */
function canBeOf(counted: Counted, of: Counted, { places }: ProseSource): boolean {
  if (isOfCases(counted)) return false;
  if (counted.columns.length > 0) return of.columns.length === 0;
  return of.columns.length > 0 ? isAnswer(counted) : places.nested(counted, of);
}

function isAnswer({ rows }: Counted): boolean {
  return rows.every((row) => row.startsWith('outcome.') || row.startsWith('group.'));
}

/** Whether all requests or all cases are counted. */
function isTotal({ rows, columns }: Counted): boolean {
  if (rows[0] === 'disputes') return columns.every((id) => id.endsWith('.total'));
  if (columns.length > 0) return false;
  return rows.every((row) => totals.has(row) || row.endsWith('.total'));
}

const totals: ReadonlySet<string> = new Set([
  'requests.received',
  'requests.processed',
  'requests.closed',
]);

function isTopic(words: string): boolean {
  return /(?:[中里内]|方面|来看|而言|来说)\s?$|^\s?(?:[对在从就]|针对)/u.test(words);
}

/** What names some of the requests by words that no form has. */
const narrowing =
  /[^各两几多分]类|涉及|有关|关于|领域|方面|为例(?!外)|热线|窗口|平台|渠道|[局处科所站院镇乡]|街道|部门|单位|季度|半年|月份?$|月[，,至]|申请[较最增集]/u;

const plainAtoms =
  fieldAtoms |
  requestAtom |
  disputeAtoms |
  atomBits('receive', 'accept', 'handle', 'close', 'answer', 'new', 'carry', 'open', 'endsIn');
/** What makes some of all the requests. */
const narrowAtoms = atomBits('carry', 'open', 'onTime', 'extended');

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The stretches between the marks of a sentence, up to a place. */
function piecesOf(text: string, start: number, end: number): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const piece of text.slice(start, end).split(/[，,；;：:（()）]/u)) {
    const to = from + piece.length;
    if (piece.replace(/^[、\s]{0,3}/u, '') !== '') pieces.push({ start: from, end: to });
    from = to + 1;
  }
  return pieces;
}
