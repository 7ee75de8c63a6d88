import type { Analysis } from '../../analysis.js';
import type { Fact } from '../../facts/fact.js';
import type { Quantity } from '../../facts/prose/reading.js';
import type { Column, FormRow, FormTable } from '../../forms/form.js';
import { proseFacts } from '../../facts/prose/prose-facts.js';
import { readingOf } from '../figures.js';

/** A figure of the draft as the preview shows it. */
export type DraftFigure = TableFigure | SaidFigure;

interface TableFigure {
  readonly home: 'table';
  readonly id: string;
  readonly fact: Fact;
  /** Sentences that say just this figure again. */
  readonly again: readonly Quantity[];
}

/** A figure that no table has. */
interface SaidFigure {
  readonly home: 'sentence';
  readonly id: string;
  readonly fact: Fact;
  readonly quantity: Quantity;
}

/** The figures of a draft under ids that stay the same while it is edited around them. */
export class DraftFigures {
  /** Those of the tables in the order of the form, then those of sentences in the order of the text. */
  readonly all: readonly DraftFigure[];
  readonly #byPlace = new Map<string, TableFigure>();
  readonly #byFact = new Map<Fact, TableFigure>();

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
      this.#byFact.set(fact, figure);
      return figure;
    });
    this.all = [...tables, ...saidFigures(analysis)];
  }

  /** The figure at a place of a table of the form; undefined where the draft has none. */
  at(table: FormTable, row: FormRow, column: Column): TableFigure | undefined {
    return this.#byPlace.get(placeId(table, row, column));
  }

  /** The figure that is a fact of the tables. */
  of(fact: Fact): TableFigure | undefined {
    return this.#byFact.get(fact);
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

/** The figures that stand in sentences alone: of these tables have nothing, or they are of a part of what tables count. */
function saidFigures({ form, prose, mentions }: Analysis): readonly SaidFigure[] {
  const inTables = new Set(
    mentions.flatMap(({ quantity, meaning }) => (meaning.scope === 'whole' ? quantity : [])),
  );
  const counts = new Map<string, number>();
  const bySpan = new Map(prose.quantities.map((quantity) => [quantity.span.start, quantity]));
  return proseFacts(form, prose.quantities).flatMap((fact) => {
    const quantity = bySpan.get(fact.span.start);
    if (quantity === undefined || inTables.has(quantity)) return [];
    const base = `said/${fact.concept}/${fact.applicant ?? ''}/${fact.period}/${fact.scope}`;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return {
      home: 'sentence',
      id: count === 1 ? base : `${base}/${String(count)}`,
      fact,
      quantity,
    };
  });
}
