import type { Analysis } from '../../analysis.js';
import type { Fact } from '../../facts/fact.js';
import type { Quantity } from '../../facts/prose/reading.js';
import type { Column, FormRow, FormTable } from '../../forms/form.js';
import { saidFacts } from '../../facts/prose/said-facts.js';
import { readingOf } from '../figures/figures.js';

/** A figure of the draft as the preview shows it. */
export type DraftFigure = TableFigure | SaidFigure;

interface TableFigure {
  readonly home: 'table';
  readonly id: string;
  readonly fact: Fact;
  /** Sentences that say just this figure again. */
  readonly again: readonly Quantity[];
}

/** A figure that no table has, or that a table has otherwise. */
interface SaidFigure {
  readonly home: 'sentence';
  readonly id: string;
  readonly fact: Fact;
  readonly quantity: Quantity;
  readonly again: readonly Quantity[];
}

/** The figures of a draft under ids that stay the same while it is edited around them. */
export class DraftFigures {
  /** Those of the tables in the order of the form, then those of sentences in the order of the text. */
  readonly all: readonly DraftFigure[];
  readonly #byPlace = new Map<string, TableFigure>();
  readonly #byStart = new Map<number, DraftFigure>();

  constructor(analysis: Analysis) {
    const again = mentionsByFact(analysis);
    const tables = analysis.bound.facts.flatMap((fact): TableFigure | readonly [] => {
      const { place } = fact;
      if (place === undefined) return [];
      const base = placeId(place.table, place.row, place.column);
      // A draft that has a table twice has its figures twice; the last one counts, as in the sums.
      const known = this.#byPlace.get(base);
      const id = known === undefined ? base : `${base}/${String(place.cell.span.start)}`;
      const figure: TableFigure = { home: 'table', id, fact, again: again.get(fact) ?? [] };
      this.#byPlace.set(base, figure);
      return figure;
    });
    this.all = [...tables, ...saidFigures(analysis)];
    for (const figure of this.all) this.#byStart.set(figure.fact.span.start, figure);
  }

  /** The figure at a place of a table of the form; undefined where the draft has none. */
  at(table: FormTable, row: FormRow, column: Column): TableFigure | undefined {
    return this.#byPlace.get(placeId(table, row, column));
  }

  /** The figure that is printed from an offset on. */
  startingAt(offset: number): DraftFigure | undefined {
    return this.#byStart.get(offset);
  }
}

function placeId(table: FormTable, row: FormRow, column: Column): string {
  return `${table.id}/${row.id}/${column.id}`;
}

function mentionsByFact({ mentions }: Analysis): ReadonlyMap<Fact, readonly Quantity[]> {
  const found = new Map<Fact, Quantity[]>();
  for (const mention of mentions) {
    const [fact, another] = readingOf(mention)?.facts ?? [];
    if (fact === undefined || another !== undefined) continue;
    if (mention.meaning.scope !== 'whole') continue;
    const known = found.get(fact);
    if (known === undefined) found.set(fact, [mention.quantity]);
    else known.push(mention.quantity);
  }
  return found;
}

/**
 * The figures that stand in sentences alone: of these tables have nothing or something else, or they are of a part of
 * what tables count. One that is said several times is one.
 */
function saidFigures(analysis: Analysis): readonly SaidFigure[] {
  const { prose, mentions } = analysis;
  const inTables = new Set(
    mentions.flatMap(({ quantity, agreeing, meaning }) =>
      agreeing !== undefined && meaning.scope === 'whole' ? quantity : [],
    ),
  );
  const said = new Map<string, SaidFigure & { readonly again: Quantity[] }>();
  const counts = new Map<string, number>();
  const byStart = new Map(prose.quantities.map((quantity) => [quantity.span.start, quantity]));
  for (const fact of saidFacts(analysis)) {
    const quantity = byStart.get(fact.span.start);
    if (quantity === undefined || inTables.has(quantity)) continue;
    const base = `said/${fact.concept}/${fact.applicant ?? ''}/${fact.period}/${fact.scope}`;
    const known = fact.scope === 'whole' ? said.get(`${base} ${fact.printed}`) : undefined;
    if (known !== undefined) {
      known.again.push(quantity);
      continue;
    }
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    const id = count === 1 ? base : `${base}/${String(count)}`;
    const key = fact.scope === 'whole' ? `${base} ${fact.printed}` : id;
    said.set(key, { home: 'sentence', id, fact, quantity, again: [] });
  }
  return [...said.values()];
}
