import { hasLineBreak } from '../../../report/text/lines.js';
import type { Meaning, Quantity } from '../reading.js';

/** A figure that was asked about, and what it was found to count. */
export interface AskedFigure {
  readonly quantity: Quantity;
  readonly meaning: Meaning | undefined;
  /** Whether it is known what it counts, though the form may have no row for it. */
  readonly known: boolean;
  /** Whether it is of another year or of another office, and so what goes on from it without saying its own. */
  readonly elsewhere: 'year' | 'office' | undefined;
}

/** Remembers the count that was asked about last: shares and changes between two counts do not part them. */
export class FiguresBefore {
  readonly #text: string;
  #last: AskedFigure | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The count before a figure in its paragraph; `previous` is the figure before it there, whatever that is. */
  before(quantity: Quantity, previous: Quantity | undefined): AskedFigure | undefined {
    const last = this.#last;
    if (previous === undefined || last === undefined) return undefined;
    const { start } = last.quantity.span;
    if (start >= quantity.span.start) return undefined;
    if (last.quantity === previous) return last;
    const isNear = quantity.span.start - start < reach;
    const between = { start, end: quantity.span.start };
    return isNear && !hasLineBreak(this.#text, between) ? last : undefined;
  }

  /** A figure was asked what it counts: it is the one before the next. */
  asked(figure: AskedFigure): void {
    this.#last = figure;
  }
}

/** Figures farther apart do not go on from each other. */
const reach = 400;
