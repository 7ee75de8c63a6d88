import type { Analysis } from '../../analysis.js';
import type { Calculation, Term } from '../../facts/calculations/calculation.js';
import type { Fact, FactPlace } from '../../facts/fact.js';
import type { Mention } from '../../facts/mentions/mentions.js';
import { tableFacts } from '../../facts/calculations/table-reading.js';
import type { Claim, Quantity } from '../../facts/prose/reading.js';
import { touches, type Span } from '../../report/span.js';
import { placeAt } from '../place.js';

/** What states a figure of a draft, wherever it stands. */
export type PrintedFigure = FigureInTable | FigureInSentence | ClaimedNone;

/** A figure in a table. */
export interface FigureInTable {
  readonly home: 'table';
  /** Where it is printed; empty for a blank. */
  readonly span: Span;
  readonly fact: Fact;
  readonly place: FactPlace;
}

/** A figure in a sentence. */
export interface FigureInSentence {
  readonly home: 'sentence';
  readonly span: Span;
  readonly quantity: Quantity;
}

/** Words in a sentence that say zero without a figure: 未发生行政复议. */
export interface ClaimedNone {
  readonly home: 'claim';
  readonly span: Span;
  readonly claim: Claim;
}

/** The figure at an offset; a caret behind it is still at it. */
export function figureAt(analysis: Analysis, offset: number): PrintedFigure | undefined {
  const { cell } = placeAt(analysis.report, offset);
  const fact = cell && analysis.bound.facts.find(({ place }) => place?.cell === cell);
  if (fact) return tableFigure(fact);
  const quantity = analysis.prose.quantities.find(({ span }) => touches(span, offset));
  if (quantity) return saidFigure(quantity);
  const claim = analysis.prose.claims.find(({ span }) => touches(span, offset));
  return claim && claimedNone(claim);
}

/** A fact as the figure it is printed as; undefined for one that is in no table. */
export function tableFigure(fact: Fact): FigureInTable | undefined {
  const { place } = fact;
  return place && { home: 'table', span: place.cell.span, fact, place };
}

function saidFigure(quantity: Quantity): FigureInSentence {
  return { home: 'sentence', span: quantity.span, quantity };
}

function claimedNone(claim: Claim): ClaimedNone {
  return { home: 'claim', span: claim.span, claim };
}

/**
 * Every place that states the very thing a figure states, itself included, in the order of the text: the table cell
 * and the sentences that say it again, or that there was none. A sentence on a part of it is not among them.
 */
export function mentionsOf(analysis: Analysis, figure: PrintedFigure): readonly PrintedFigure[] {
  const subject = subjectOf(analysis, figure);
  if (subject === undefined) return [figure];
  const cell = subject.length === 1 ? subject.flatMap((fact) => tableFigure(fact) ?? []) : [];
  const said = analysis.mentions
    .filter((mention) => isAbout(mention, subject))
    .map(({ quantity }) => saidFigure(quantity));
  const denied = analysis.prose.claims
    .filter((claim) => subject.every((fact) => claimedFacts(analysis, claim).includes(fact)))
    .map(claimedNone);
  return inOrder([...cell, ...said, ...denied]);
}

/**
 * What a figure comes from, in the order of the text: for a sentence the figures of the tables it speaks of, else the
 * parts it names; for a printed total its parts. Nothing for a figure that stands for itself.
 */
export function sourcesOf(analysis: Analysis, figure: PrintedFigure): readonly PrintedFigure[] {
  if (figure.home === 'table') return partsOf(analysis, figure);
  if (figure.home === 'claim') return tableFigures(claimedFacts(analysis, figure.claim));
  const mention = analysis.mentions.find(({ quantity }) => quantity === figure.quantity);
  const cells = (mention && readingOf(mention)?.facts) ?? [];
  if (cells.length > 0) return tableFigures(cells);
  return partsOf(analysis, figure);
}

/** What a figure is the sum of, in the order of the text: the parts of a printed total, those a sentence names. */
export function partsOf(analysis: Analysis, figure: PrintedFigure): readonly PrintedFigure[] {
  if (figure.home === 'claim') return [];
  if (figure.home === 'sentence') {
    return analysis.prose.breakdowns
      .filter(({ total }) => total === figure.quantity)
      .flatMap(({ parts }) => parts.map(saidFigure));
  }
  const parts = new Set(
    analysis.calculations
      .filter((calculation) => totalOf(calculation)?.fact === figure.fact)
      .flatMap(({ right }) => right.flatMap(({ fact }) => fact ?? [])),
  );
  return tableFigures([...parts]);
}

/** The figures of the tables that a sentence says to be zero; none where it speaks of a part or of another year. */
function claimedFacts({ bound }: Analysis, { subject }: Claim): readonly Fact[] {
  const { period, scope, readings } = subject;
  const [reading] = readings;
  if (reading === undefined || period === 'previous' || scope !== 'whole') return [];
  return tableFacts(bound, reading, period) ?? [];
}

/** The reading of a sentence that is taken for what it says: the one that agrees with the tables, else the plainest. */
export function readingOf({ agreeing, readings }: Mention): Mention['agreeing'] {
  return agreeing ?? readings[0];
}

/** What a figure states, as the figures of the tables that add up to it; undefined where no table has it. */
function subjectOf(analysis: Analysis, figure: PrintedFigure): readonly Fact[] | undefined {
  if (figure.home === 'table') return [figure.fact];
  if (figure.home === 'claim') return undefined;
  const mention = analysis.mentions.find(({ quantity }) => quantity === figure.quantity);
  return mention?.meaning.scope === 'whole' ? readingOf(mention)?.facts : undefined;
}

function isAbout(mention: Mention, subject: readonly Fact[]): boolean {
  if (mention.meaning.scope !== 'whole') return false;
  const facts = readingOf(mention)?.facts ?? [];
  return facts.length === subject.length && facts.every((fact) => subject.includes(fact));
}

/** The printed total of a calculation; undefined for a balance or a bound, which have none. */
function totalOf({ rule, left }: Calculation): Term | undefined {
  return rule.relation !== 'atMost' && left.length === 1 ? left[0] : undefined;
}

function tableFigures(facts: readonly Fact[]): readonly PrintedFigure[] {
  return inOrder(facts.flatMap((fact) => tableFigure(fact) ?? []));
}

function inOrder(figures: readonly PrintedFigure[]): readonly PrintedFigure[] {
  return [...figures].sort((one, other) => one.span.start - other.span.start);
}
