import Big from 'big.js';
import type { Calculation, Term } from './calculation.js';
import type { BoundReport, Fact } from './fact.js';
import type { Mention } from './mentions.js';
import { neighboursOf } from './neighbours.js';
import type { Breakdown, ProseReading, Quantity } from './prose/reading.js';
import type {
  Constraint,
  ConstraintOrigin,
  ConstraintTerm,
  FigureSystem,
  Observation,
} from './system.js';

/** All that is read of a report's figures. */
export interface ReadFigures {
  readonly bound: BoundReport;
  readonly calculations: readonly Calculation[];
  readonly prose: ProseReading;
  readonly mentions: readonly Mention[];
}

/** Whether anything that must hold between the figures of a report does not. */
export function hasContradiction({ calculations, prose, mentions }: ReadFigures): boolean {
  return (
    calculations.some(({ verdict, rule }) => verdict === 'fails' && rule.relation === 'sum') ||
    mentions.some((mention) => isStatedAgain(mention) && mention.agreeing === undefined) ||
    prose.breakdowns.some((breakdown) => isSum(breakdown) && fails(breakdown)) ||
    repetitions(prose, mentions).some(({ earlier, quantity }) => !overlap(earlier, quantity))
  );
}

/**
 * Tables and sentences as one system: every printed figure, and all that must hold between them. Bounds that fail
 * are left out, since they tell that something is wrong but not by how much.
 */
export function figureSystem({ bound, calculations, prose, mentions }: ReadFigures): FigureSystem {
  const builder = new SystemBuilder(bound);
  for (const calculation of calculations) addCalculation(builder, calculation);
  for (const mention of mentions) addMention(builder, mention);
  for (const { earlier, quantity } of repetitions(prose, mentions)) {
    const terms = [builder.said(earlier, 1), builder.said(quantity, -1)];
    builder.add('equal', terms, { kind: 'repetition', quantity, earlier });
  }
  for (const breakdown of prose.breakdowns) {
    if (!isSum(breakdown)) continue;
    const parts = breakdown.parts.map((part) => builder.said(part, 1));
    const terms = [...parts, builder.said(breakdown.total, -1)];
    builder.add('equal', terms, { kind: 'breakdown', breakdown });
  }
  return builder.finish(prose);
}

function addCalculation(builder: SystemBuilder, calculation: Calculation): void {
  const { rule, left, right, verdict } = calculation;
  if (verdict === 'unknown') return;
  const origin: ConstraintOrigin = { kind: 'calculation', calculation };
  const leftTerms = left.flatMap((term) => builder.printed(term, 1));
  if (rule.relation === 'sum') {
    const terms = [...leftTerms, ...right.flatMap((term) => builder.printed(term, -1))];
    builder.add('equal', terms, origin);
    return;
  }
  if (verdict === 'fails') return;
  const atMost = [...leftTerms, ...right.flatMap((term) => builder.printed(term, -1))];
  builder.add('atMost', atMost, origin);
  if (rule.relation !== 'union') return;
  for (const term of right) {
    const terms = [
      ...builder.printed(term, 1),
      ...left.flatMap((each) => builder.printed(each, -1)),
    ];
    builder.add('atMost', terms, origin);
  }
}

/** A sentence on a part of the whole bounds nothing that is wrong by a certain amount. */
function addMention(builder: SystemBuilder, mention: Mention): void {
  if (!isStatedAgain(mention)) return;
  const { quantity, readings, agreeing } = mention;
  const reading = agreeing ?? readings[0];
  if (reading === undefined) return;
  const terms = reading.facts.map((fact) => builder.fact(fact, 1));
  builder.add('equal', [...terms, builder.said(quantity, -1)], { kind: 'mention', quantity });
}

/** Whether a sentence gives the very figure of the tables, and so must be equal to it. */
function isStatedAgain({ quantity, meaning }: Mention): boolean {
  return meaning.scope === 'whole' && quantity.approximation === 'exact';
}

/** Whether the parts must add up to the total. */
function isSum({ total, parts, complete, overlapping }: Breakdown): boolean {
  return (
    complete &&
    !overlapping &&
    parts.length > 0 &&
    [total, ...parts].every(({ approximation }) => approximation === 'exact')
  );
}

function fails({ total, parts }: Breakdown): boolean {
  let low = new Big(0);
  let high = new Big(0);
  for (const { figure } of parts) {
    low = low.plus(figure.low);
    high = high.plus(figure.high);
  }
  return low.gt(total.figure.high) || high.lt(total.figure.low);
}

/** A figure said twice in sentences and in no table. */
interface Repetition {
  readonly earlier: Quantity;
  readonly quantity: Quantity;
}

function repetitions(
  { quantities }: ProseReading,
  mentions: readonly Mention[],
): readonly Repetition[] {
  const inTables = new Set(mentions.map(({ quantity }) => quantity));
  const said = new Map<string, Quantity>();
  const found: Repetition[] = [];
  for (const quantity of quantities) {
    const key = inTables.has(quantity) ? undefined : subjectOf(quantity);
    if (key === undefined) continue;
    const earlier = said.get(key);
    if (earlier === undefined) said.set(key, quantity);
    else found.push({ earlier, quantity });
  }
  return found;
}

/** What a figure counts, as a key; undefined where that is not certain enough to be compared. */
function subjectOf({ meaning, approximation, unit }: Quantity): string | undefined {
  if (meaning?.scope !== 'whole' || approximation !== 'exact') return undefined;
  const [reading, another] = meaning.readings;
  if (reading === undefined || another !== undefined) return undefined;
  const { rows, columns } = reading;
  return [meaning.period, rows.join('+'), columns.join('+'), unit ?? ''].join(' ');
}

function overlap(one: Quantity, other: Quantity): boolean {
  return one.figure.low.lte(other.figure.high) && other.figure.low.lte(one.figure.high);
}

/** Collects observations as constraints ask for them. */
class SystemBuilder {
  readonly #bound: BoundReport;
  readonly #observations: Observation[] = [];
  readonly #constraints: Constraint[] = [];
  readonly #byFigure = new Map<Fact | Quantity, Observation>();
  /** Filled in at the end, when it is known which figures take part. */
  readonly #neighbours: number[][] = [];

  constructor(bound: BoundReport) {
    this.#bound = bound;
  }

  /** The term of a table figure; none for a place without one. */
  printed({ fact }: Term, coefficient: 1 | -1): readonly ConstraintTerm[] {
    return fact === undefined ? [] : [this.fact(fact, coefficient)];
  }

  fact(fact: Fact, coefficient: 1 | -1): ConstraintTerm {
    const known = this.#byFigure.get(fact);
    if (known !== undefined) return { observation: known, coefficient };
    const value = fact.value ?? zero;
    return this.#observe(fact, coefficient, {
      home: 'table',
      value,
      low: fact.low ?? value,
      high: fact.high ?? value,
      printed: fact.printed,
      blank: fact.state !== 'number',
      quantity: fact.place?.formCell.quantity ?? 'count',
      span: fact.span,
      fact,
      mention: undefined,
    });
  }

  /** The term of a figure in a sentence. */
  said(mention: Quantity, coefficient: 1 | -1): ConstraintTerm {
    const known = this.#byFigure.get(mention);
    if (known !== undefined) return { observation: known, coefficient };
    const { figure, span } = mention;
    return this.#observe(mention, coefficient, {
      home: 'prose',
      value: figure.value,
      low: figure.low,
      high: figure.high,
      printed: figure.printed,
      blank: false,
      quantity: figure.decimals > 0 || figure.unit?.endsWith('元') === true ? 'amount' : 'count',
      span,
      fact: undefined,
      mention,
    });
  }

  add(
    relation: Constraint['relation'],
    terms: readonly ConstraintTerm[],
    origin: ConstraintOrigin,
  ): void {
    let residual = zero;
    let low = zero;
    let high = zero;
    for (const { observation, coefficient } of terms) {
      residual = residual.plus(observation.value.times(coefficient));
      low = low.plus((coefficient > 0 ? observation.low : observation.high).times(coefficient));
      high = high.plus((coefficient > 0 ? observation.high : observation.low).times(coefficient));
    }
    const holds = low.lte(0) && (relation === 'atMost' || high.gte(0));
    const index = this.#constraints.length;
    const verdict = holds ? 'holds' : 'fails';
    this.#constraints.push({ index, relation, terms, origin, verdict, residual });
  }

  finish({ shares }: ProseReading): FigureSystem {
    for (const [fact, near] of neighboursOf(this.#bound)) {
      const observation = this.#byFigure.get(fact);
      if (observation === undefined) continue;
      const indexes = near.flatMap((each) => this.#byFigure.get(each)?.index ?? []);
      this.#neighbours[observation.index]?.push(...indexes);
    }
    return {
      observations: this.#observations,
      constraints: this.#constraints,
      shares: shares.flatMap((share) => {
        const part = this.#byFigure.get(share.part);
        const base = this.#byFigure.get(share.base);
        return part && base ? [{ share, part, base }] : [];
      }),
    };
  }

  #observe(
    figure: Fact | Quantity,
    coefficient: 1 | -1,
    observed: Omit<Observation, 'index' | 'neighbours'>,
  ): ConstraintTerm {
    const neighbours: number[] = [];
    const observation = { ...observed, index: this.#observations.length, neighbours };
    this.#observations.push(observation);
    this.#neighbours.push(neighbours);
    this.#byFigure.set(figure, observation);
    return { observation, coefficient };
  }
}

const zero = new Big(0);
