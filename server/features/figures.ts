import type { Analysis } from '../analysis.js';
import type { Calculation, Term } from '../facts/calculation.js';
import type { Fact, FactPlace } from '../facts/fact.js';
import type { Quantity } from '../facts/prose/reading.js';
import type { Span } from '../report/span.js';
import { placeAt } from './place.js';

/** A printed figure of a draft, wherever it stands. */
export type PrintedFigure = TableFigure | SaidFigure;

/** A figure in a table. */
export interface TableFigure {
  readonly home: 'table';
  /** Where it is printed; empty for a blank. */
  readonly span: Span;
  readonly fact: Fact;
  readonly place: FactPlace;
}

/** A figure in a sentence. */
export interface SaidFigure {
  readonly home: 'sentence';
  readonly span: Span;
  readonly quantity: Quantity;
}

/** The figure at an offset; a caret behind it is still at it. */
export function figureAt(analysis: Analysis, offset: number): PrintedFigure | undefined {
  const { cell } = placeAt(analysis.report, offset);
  const fact = cell && analysis.bound.facts.find(({ place }) => place?.cell === cell);
  return fact && tableFigure(fact);
}

/** A fact as the figure it is printed as; undefined for one that is in no table. */
export function tableFigure(fact: Fact): TableFigure | undefined {
  const { place } = fact;
  return place && { home: 'table', span: place.cell.span, fact, place };
}

/** Every place that states the very thing a figure states, itself included, in the order of the text. */
export function mentionsOf(_analysis: Analysis, figure: PrintedFigure): readonly PrintedFigure[] {
  return [figure];
}

/** What a figure comes from, in the order of the text: the parts of a total. Nothing for one that stands for itself. */
export function sourcesOf(analysis: Analysis, figure: PrintedFigure): readonly PrintedFigure[] {
  if (figure.home !== 'table') return [];
  const parts = new Set(
    analysis.calculations
      .filter((calculation) => totalOf(calculation)?.fact === figure.fact)
      .flatMap(({ right }) => right.flatMap(({ fact }) => fact ?? [])),
  );
  return inOrder([...parts].flatMap((fact) => tableFigure(fact) ?? []));
}

/** The printed total of a calculation; undefined for a balance or a bound, which have none. */
function totalOf({ rule, left }: Calculation): Term | undefined {
  return rule.relation !== 'atMost' && left.length === 1 ? left[0] : undefined;
}

function inOrder(figures: readonly PrintedFigure[]): readonly PrintedFigure[] {
  return [...figures].sort((one, other) => one.span.start - other.span.start);
}
