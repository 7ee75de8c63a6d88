import { isAside } from './asides.js';
import { isAverage } from '../figures/averages.js';
import { isShareBase } from '../figures/share-words.js';
import { labelAt } from '../figures/labels.js';
import { openingAt } from './list-opening.js';
import { closed, isOfOtherKind } from './closed-list.js';
import { areClasses } from './kinds.js';
import {
  carriedIn,
  carriedOut,
  closedOff,
  dealtWith,
  endsList,
  ofRest,
  takesRest,
  turns,
} from './list-words.js';
import { longestList, type OpenList } from './open-list.js';
import { added, compareParts, sumOf } from './part-sums.js';
import { areOfOneSet } from './one-of-a-set.js';
import { PartTotals } from './part-totals.js';
import type { TextFigures } from '../figures/text-figures.js';
import { isCount, type Role } from '../figures/roles.js';
import { isRestByShares } from './rest-by-shares.js';
import { parting, type Sighting } from '../figures/sighting.js';
import { summedBy } from './summed-lists.js';

/** A total and its parts, as indices of figures, as the grammar of the sentence joins them. */
export interface List {
  readonly total: number;
  readonly parts: readonly number[];
  /** Whether the wording says that the parts are all of it. */
  readonly complete: boolean;
  /** Figures that tell another side of the same total: `50件申请中,按时办结46件,同意公开18件`. */
  readonly beside: readonly number[];
}

/** All figures of some lists. */
export function takenBy(lists: readonly List[]): Set<number> {
  const taken = new Set<number>();
  for (const { total, parts } of lists) {
    taken.add(total);
    for (const part of parts) taken.add(part);
  }
  return taken;
}

/** Finds the lists of parts in sentences: behind 其中, 包括, 分别为, 分为, in brackets, and before 共. */
export function findLists(figures: TextFigures): readonly List[] {
  const reader = new ListReader(figures);
  for (let index = 0; index < figures.sightings.length; index++) reader.read(index);
  reader.end();
  return reader.lists;
}

class ListReader {
  readonly lists: List[] = [];
  readonly #figures: TextFigures;
  readonly #text: string;
  readonly #sightings: readonly Sighting[];
  readonly #roles: readonly Role[];
  readonly #open: OpenList[] = [];
  readonly #totals: PartTotals;
  /** By figure, whether it has a list. */
  readonly #hasList: boolean[];

  constructor(figures: TextFigures) {
    const { text, sightings, roles } = figures;
    this.#figures = figures;
    this.#text = text;
    this.#sightings = sightings;
    this.#roles = roles;
    this.#totals = new PartTotals(sightings.length);
    this.#hasList = sightings.map(() => false);
  }

  read(index: number): void {
    const sighting = this.#sightings[index];
    if (sighting === undefined) return;
    if (!this.#goesOn(index, sighting)) this.#closePassed(sighting);
    if (!isCount(this.#roles[index])) return;
    if (isAverage(this.#text, sighting) || isShareBase(this.#text, sighting)) return;
    if (this.#readIntroduced(index, sighting)) return;
    while (this.#open.length > 0) {
      const list = this.#open.at(-1);
      if (list?.depth !== sighting.depth) break;
      if (this.#takes(list, index, sighting)) return;
      this.#close();
    }
    this.#readSummed(index);
  }

  end(): void {
    while (this.#open.length > 0) this.#close();
  }

  /** Closes the lists that what stands between this figure and the one before it ends. */
  #closePassed({ gap, depth, bracket }: Sighting): void {
    if (gap.strength === parting.paragraph) this.end();
    for (let list = this.#open.at(-1); list !== undefined; list = this.#open.at(-1)) {
      const isLeft =
        gap.depth < list.depth || (depth === list.depth && depth > 0 && bracket !== list.bracket);
      if (!isLeft && !(gap.depth === list.depth && gap.strength >= parting.stop)) break;
      this.#close();
    }
    for (const list of this.#open) {
      if (gap.depth === list.depth && gap.strength > list.seen) list.seen = gap.strength;
    }
  }

  /** Whether the list goes on in the next sentence: only its last part may stand there. */
  #goesOn(index: number, { gap, depth }: Sighting): boolean {
    const [list, nested] = this.#open;
    if (list === undefined || nested !== undefined || list.doubtful.length > 0) return false;
    if (gap.strength !== parting.stop || gap.depth !== 0 || depth !== 0 || list.depth !== 0)
      return false;
    return isRestByShares(this.#figures, list, index);
  }

  /** A figure behind 其中 and the like, or in a bracket behind its total, opens a list. */
  #readIntroduced(index: number, sighting: Sighting): boolean {
    const opening = openingAt(this.#figures, this.#totals, index);
    if (opening === undefined) return false;
    const { total, cue, announced, complete, behindAverage } = opening;
    if (this.#open.length >= deepestNest || this.#open.at(-1)?.total === total) this.end();
    const enclosing = this.#open.at(-1);
    // Each by its name: what is spread goes into an object one property after the other.
    this.#open.push({
      total,
      cue,
      announced,
      complete,
      behindAverage,
      parts: [index],
      doubtful: [],
      asides: [],
      depth: sighting.depth,
      bracket: sighting.bracket,
      again: this.#hasList[total] === true,
      nested: enclosing?.depth === sighting.depth,
      sum: sighting.count,
      loose: undefined,
      parallel: undefined,
      separator: parting.none,
      seen: parting.none,
    });
    // 办结177件（含上年结转3件），其中…: what is in it of the year before is no list of what was done.
    const isNote = sighting.depth > 0 && carriedIn.test(this.#label(index));
    if (!isNote) this.#hasList[total] = true;
    this.#totals.add(index, total);
    return true;
  }

  /** Takes a figure as the next part of a list, if it is one. */
  #takes(list: OpenList, index: number, sighting: Sighting): boolean {
    if (!this.#mayStandIn(list, index, sighting)) return false;
    if (list.nested && list.seen === parting.semicolon) {
      // ； goes back to the list that the nested one stands in.
      this.#settleNested(list);
      return false;
    }
    const label = this.#label(index);
    if (this.#endsBefore(list, index, label)) return false;
    this.#add(list, index, label);
    return true;
  }

  /** Whether a figure has the unit of a list's parts, and stands where the next of them may stand. */
  #mayStandIn(list: OpenList, index: number, { gap, depth, quantity }: Sighting): boolean {
    if (list.depth !== depth || gap.depth !== list.depth) return false;
    const [first = index] = list.parts;
    if (quantity.unit !== this.#sightings[first]?.quantity.unit) return false;
    return list.seen <= parting.semicolon;
  }

  /** Whether a list has all its parts before this figure: by the words, or as the parts make up the total. */
  #endsBefore(list: OpenList, index: number, label: string): boolean {
    if (list.parts.length + list.doubtful.length >= longestList) return true;
    if (endsList.test(label || this.#labelOfBoth(index))) return true;
    if (this.#endsRow(list, label)) return true;
    // 办结307件，其中予以公开184件，…，结转下年度13件: what is left is none of what was done.
    if (carriedOut.test(label) && this.#isOfDone(list, index)) return true;
    // 其他类2条 is one of them, however many those before it come to.
    if (ofRest.test(label) && areClasses(this.#figures, [...list.parts, index])) return false;
    // 11件，其中维持8件，纠正2件，其他1件，未审结1件: each is a part, whatever those before it come to.
    const { total, parts, doubtful } = list;
    if (doubtful.length === 0 && areOfOneSet(this.#figures, total, [...parts, index])) return false;
    const mayBeFull = list.parts.length > 1 || dealtWith.test(label);
    return this.#sightings[index]?.count !== 0 && mayBeFull && this.#isFull(list);
  }

  /** Whether a list is of what was done, and the next figure is not just what it lacks. */
  #isOfDone({ total, sum }: OpenList, index: number): boolean {
    if (!closedOff.test(this.#label(total))) return false;
    return added(sum, this.#sightings[index]?.count) !== this.#sightings[total]?.count;
  }

  /** `分别为26场、31场、34场；省级出席15场`: what has a name of its own is none of a row of bare figures. */
  #endsRow({ cue, parts }: OpenList, label: string): boolean {
    const second = parts[1];
    if (cue !== 'each' || second === undefined || isBare(label)) return false;
    return isBare(this.#label(second));
  }

  #add(list: OpenList, index: number, label: string): void {
    if (list.parts.length + list.asides.length === 1) list.separator = separatorOf(list);
    if (this.#isAside(list, index)) {
      this.#totals.add(index, list.total);
      list.seen = parting.none;
      list.asides.push(index);
      return;
    }
    const isDoubtful =
      list.doubtful.length > 0 ||
      list.nested ||
      list.seen > list.separator ||
      turns.test(label) ||
      isOfOtherKind(this.#figures, list, label);
    const isRest = !isDoubtful && isRestByShares(this.#figures, list, index);
    if (isRest) list.loose = undefined;
    else if (list.seen === parting.semicolon && !list.announced) list.loose ??= list.parts.length;
    if (list.seen === parting.semicolon && list.announced) list.parallel ??= list.parts.length;
    this.#totals.add(index, list.total);
    list.seen = parting.none;
    if (isDoubtful) {
      list.doubtful.push(index);
      return;
    }
    list.parts.push(index);
    list.sum = added(list.sum, this.#sightings[index]?.count);
    if (isRest || takesRest.test(label)) list.complete = true;
  }

  /** Whether a figure tells another side of the total, and stands where a part would stand for certain. */
  #isAside(list: OpenList, index: number): boolean {
    if (list.doubtful.length > 0 || list.seen > list.separator) return false;
    return isAside(this.#figures, list, index);
  }

  /**
   * `352件,其中:文件207件,包含安全95件、防火23件、其他97件；动态145件`: up to the ； they are parts of the nested list, where
   * the list it stands in has no room for them.
   */
  #settleNested(list: OpenList): void {
    const enclosing = this.#open.at(-2);
    if (enclosing?.announced !== true || list.doubtful.length === 0) return;
    const labels = list.doubtful.map((index) => this.#label(index));
    if (labels.some((label) => turns.test(label) || isOfOtherKind(this.#figures, list, label)))
      return;
    const isMore = (part: number): boolean =>
      compareParts(this.#sightings, list.total, [part]) === 'above';
    if (list.doubtful.some(isMore)) return;
    const all = [...enclosing.parts, ...list.doubtful];
    if (compareParts(this.#sightings, enclosing.total, all) !== 'above') return;
    list.parts.push(...list.doubtful);
    list.sum = sumOf(this.#sightings, list.parts);
    list.doubtful.length = 0;
  }

  #close(): void {
    const open = this.#open.pop();
    const list = open && closed(this.#figures, open, this.#totals);
    if (list !== undefined) this.lists.push(list);
  }

  /** Whether the parts so far make up the total: what follows is told of another side of it. */
  #isFull(list: OpenList): boolean {
    const total = this.#sightings[list.total];
    if (list.sum !== undefined && total?.count !== undefined) return list.sum === total.count;
    return compareParts(this.#sightings, list.total, list.parts) === 'equal';
  }

  /** `受理3件、办理5件,共8件`: a total behind its parts. */
  #readSummed(index: number): void {
    const isTaken = (at: number): boolean => this.#totals.isPart(at) || this.#hasList[at] === true;
    const parts = summedBy(this.#figures, index, isTaken);
    if (parts === undefined) return;
    for (const part of parts) this.#totals.add(part, index);
    this.#hasList[index] = true;
    this.lists.push({ total: index, parts, complete: true, beside: [] });
  }

  /** `178条,全年编发图文303版,1916条`: what is said before a number of no known unit is said of the figure behind it too. */
  #labelOfBoth(index: number): string {
    const [before, here] = [this.#sightings[index - 1], this.#sightings[index]?.quantity.span];
    if (before === undefined || here === undefined) return '';
    const between = this.#text.slice(before.end, Math.min(here.start, before.end + longestLabel));
    return between.replace(/^[，,、；;\s]{1,3}/u, '');
  }

  #label(index: number): string {
    return labelAt(this.#figures, index);
  }
}

/** What parts the parts of a list, as the first two show; a mark that was left out between them (`5条互动8条`) is a comma. */
function separatorOf({ seen }: OpenList): OpenList['separator'] {
  return seen === parting.none ? parting.comma : seen;
}

/** Whether nothing but 和 and the like stands before a figure. */
function isBare(label: string): boolean {
  return /^(?:[和与及]|以及)?\s?$/u.test(label);
}

/** The words that tell one part from another are no longer. */
const longestLabel = 40;

/** Lists nested deeper are no sentence. */
const deepestNest = 8;
