import type Big from 'big.js';
import type { Fact } from '../fact.js';
import type { OtherFigure } from '../other-reports/other-report.js';
import type { Quantity } from '../prose/reading.js';
import type { Observation } from './system.js';
import { figureOf } from '../calculations/wholes.js';

/** A figure of a table; the figures beside it are looked up when they are asked for. */
export class TableFigure implements Observation {
  readonly home = 'table';
  readonly mention = undefined;
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
  readonly fact: Fact;
  readonly index: number;
  readonly #beside: () => readonly number[];

  constructor(fact: Fact, index: number, beside: () => readonly number[]) {
    this.fact = fact;
    this.index = index;
    this.value = fact.value ?? zero;
    this.low = fact.low ?? this.value;
    this.high = fact.high ?? this.value;
    this.#beside = beside;
  }

  get printed(): string {
    return this.fact.printed;
  }

  get blank(): boolean {
    return this.fact.state !== 'number';
  }

  get quantity(): Observation['quantity'] {
    return this.fact.place?.formCell.quantity ?? 'count';
  }

  get span(): Observation['span'] {
    return this.fact.span;
  }

  get neighbours(): readonly number[] {
    return this.#beside();
  }
}

/**
 * A figure of a sentence.
 * @param inTables whether a table has a value
 */
export function saidFigure(
  mention: Quantity,
  index: number,
  inTables: (value: Big) => boolean,
): Observation {
  const { figure, span } = mention;
  return {
    index,
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
    inTables,
    neighbours: [],
  };
}

/** A figure of another report. */
export function otherFigure(figure: OtherFigure, index: number): Observation {
  const { value, low, high, printed, span } = figure;
  return {
    index,
    home: 'other-report',
    value,
    low,
    high,
    printed,
    blank: false,
    quantity: 'count',
    span,
    fact: undefined,
    mention: undefined,
    neighbours: [],
  };
}

const zero = figureOf(0);
