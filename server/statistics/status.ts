import type { Calculation, Term } from '../facts/calculations/calculation.js';
import type { BoundReport, Fact } from '../facts/fact.js';
import type { Mention } from '../facts/mentions/mentions.js';
import { tableFacts } from '../facts/calculations/table-reading.js';
import type { Claim, ProseReading, Quantity, Share } from '../facts/prose/reading.js';
import type { FigureSystem, Observation } from '../facts/system/system.js';
import type { Cause } from '../repair/cause.js';
import { fractionOf, judgePercentage } from '../rules/prose/shares/percentage.js';

/**
 * How a figure stands.
 * - `checked`: something it is held against agrees with it, and it is under no suspicion
 * - `unchecked`: there is nothing to hold it against
 * - `inDoubt`: it takes part in something that fails, and may be the one that is wrong
 * - `contradicted`: it is the one that is wrong, or stated otherwise in a place that stands
 */
export type FigureStatus = 'checked' | 'unchecked' | 'inDoubt' | 'contradicted';

/** The parts of an analysis that tell how figures stand. */
export interface StandingsSource {
  readonly bound: BoundReport;
  readonly calculations: readonly Calculation[];
  readonly prose: ProseReading;
  readonly mentions: readonly Mention[];
  readonly causes: readonly Cause[];
  /** Asked only for figures of sentences that no table has. */
  readonly system?: FigureSystem;
}

/** A figure of a table or of a sentence; each is one object for the whole of an analysis. */
type Figure = Fact | Quantity;

/** How every figure of a report stands. Everything is gone through once, when it is made. */
export class Standings {
  readonly #source: StandingsSource;
  readonly #wrong = new Set<Figure>();
  readonly #suspected = new Set<Figure>();
  /** What takes part in something that fails of which another figure is the cause. */
  readonly #touched = new Set<Figure>();
  readonly #agreed = new Set<Figure>();
  #isSystemRead = false;

  constructor(source: StandingsSource) {
    this.#source = source;
    for (const cause of source.causes) this.#readCause(cause);
    this.#readCalculations();
    for (const mention of source.mentions) this.#readMention(mention);
    for (const claim of source.prose.claims) this.#readClaim(claim);
  }

  /** How a figure of a table stands. */
  of(fact: Fact): FigureStatus {
    return this.#of(fact);
  }

  /** How a figure of a sentence stands. */
  ofSaid(quantity: Quantity): FigureStatus {
    const status = this.#of(quantity);
    if (status !== 'unchecked' || this.#isSystemRead) return status;
    this.#readSentences();
    return this.#of(quantity);
  }

  #of(figure: Figure): FigureStatus {
    if (this.#wrong.has(figure)) return 'contradicted';
    if (this.#suspected.has(figure)) return 'inDoubt';
    if (this.#agreed.has(figure)) return 'checked';
    return this.#touched.has(figure) ? 'inDoubt' : 'unchecked';
  }

  /** Where a cause singles out what is wrong, the others of its sums are cleared; else all of them may be. */
  #readCause({ failed, repairs, certainty }: Cause): void {
    const [best, ...others] = repairs;
    const isSure = best !== undefined && (certainty === 'unique' || certainty === 'likely');
    if (isSure) {
      for (const { observation } of best.changes) add(this.#wrong, observation);
      for (const { changes } of others) {
        for (const { observation } of changes) add(this.#suspected, observation);
      }
    }
    const takingPart = isSure ? this.#touched : this.#suspected;
    for (const { terms } of failed) {
      for (const { observation } of terms) add(takingPart, observation);
    }
  }

  #readCalculations(): void {
    for (const { rule, verdict, left, right } of this.#source.calculations) {
      if (rule.softer || verdict === 'unknown') continue;
      if (verdict === 'holds') {
        // A zero beside blanks is agreed to by nothing.
        if (left.some(isPrinted) && right.some(isPrinted)) this.#agree(left, right);
        continue;
      }
      // A sum that fails is told by its cause; a bound has none.
      const takingPart = rule.relation === 'sum' ? this.#touched : this.#suspected;
      for (const { fact } of [...left, ...right]) if (fact !== undefined) takingPart.add(fact);
    }
  }

  #agree(left: readonly Term[], right: readonly Term[]): void {
    for (const term of [...left, ...right]) {
      if (term.fact !== undefined && isPrinted(term)) this.#agreed.add(term.fact);
    }
  }

  #readMention({ quantity, meaning, readings, agreeing }: Mention): void {
    if (meaning.scope === 'part') {
      const exceeds = ({ high }: Mention['readings'][number]): boolean =>
        quantity.figure.low.gt(high);
      if (quantity.approximation === 'under' || !readings.every(exceeds)) return;
      this.#suspected.add(quantity);
      for (const { facts } of readings) {
        const [only, another] = facts;
        if (only !== undefined && another === undefined) this.#suspected.add(only);
      }
      return;
    }
    if (agreeing === undefined) return;
    const printed = agreeing.facts.filter(({ value }) => value !== undefined);
    if (printed.length === 0) return;
    this.#agreed.add(quantity);
    for (const fact of printed) this.#agreed.add(fact);
  }

  /** 未发生行政复议: the table's zero is said again, and what is above zero is denied. */
  #readClaim({ subject }: Claim): void {
    const [reading] = subject.readings;
    if (reading === undefined || subject.period === 'previous' || subject.scope !== 'whole') return;
    for (const fact of tableFacts(this.#source.bound, reading, subject.period) ?? []) {
      if (fact.value?.eq(0) === true) this.#agreed.add(fact);
      else if (fact.value !== undefined) this.#suspected.add(fact);
    }
  }

  /** What sentences say to each other: lists that add up, the same figure again, shares. */
  #readSentences(): void {
    this.#isSystemRead = true;
    for (const { origin, verdict, terms } of this.#source.system?.constraints ?? []) {
      if (verdict === 'fails' || (origin.kind !== 'breakdown' && origin.kind !== 'repetition')) {
        continue;
      }
      for (const { observation } of terms) add(this.#agreed, observation);
    }
    for (const share of this.#source.prose.shares) {
      if (!agrees(share)) continue;
      for (const each of [share.percentage, share.part, share.base]) this.#agreed.add(each);
    }
  }
}

function add(figures: Set<Figure>, { fact, mention }: Observation): void {
  const figure = fact ?? mention;
  if (figure !== undefined) figures.add(figure);
}

function isPrinted({ fact }: Term): boolean {
  return fact?.value !== undefined;
}

function agrees({ percentage, part, base }: Share): boolean {
  if ([percentage, part, base].some(({ approximation }) => approximation !== 'exact')) return false;
  const range = fractionOf(part.figure, base.figure);
  return range !== undefined && judgePercentage(percentage, range) !== 'wrong';
}
