import { forms } from '../../forms/catalogue.js';
import type { Form, FormCell, FormId } from '../../forms/form.js';
import type { Localized } from '../../language/message.js';
import { OnceEach } from '../../report/remembering/once-each.js';
import type { ConceptName } from './concept-name.js';
import { capacityConcepts } from './concepts-capacity.js';
import { disputeConcepts } from './concepts-disputes.js';
import { publicationConcepts } from './concepts-publication.js';
import { requestConcepts } from './concepts-requests.js';
import { derivedConcepts } from './derived-concepts.js';

/** A figure of the vocabulary: the same id, name and unit whatever form prints it. */
export interface Concept extends ConceptName {
  /** What its values are; a `share` or a `ratio` is printed by no form. */
  readonly quantity: FormCell['quantity'] | 'share' | 'ratio';
  /** Forms with a place for it, oldest form first; none for what is only derived. */
  readonly printedIn: readonly FormId[];
  /** Forms from whose figures it follows. */
  readonly derivedIn: readonly FormId[];
}

/** Cells by concept; needed for the list below. */
const cellsOf = new OnceEach(cellsByConcept);

/** Every concept: those of the forms in one order for all of them, then those that are only derived. */
export const concepts: readonly Concept[] = everyConcept();

const byId: ReadonlyMap<string, Concept> = new Map(concepts.map((each) => [each.id, each]));

/** The concept of an id; undefined for an id no form has. */
export function conceptById(id: string): Concept | undefined {
  return byId.get(id);
}

/** What a concept is called; its id for one that has no name. */
export function conceptName(id: string): Localized {
  return byId.get(id)?.name ?? { zh: id, en: id };
}

/** Whether a form has a place of its own for a concept, rows that are merely accepted left out. */
export function isPrintedIn(form: Form, concept: string): boolean {
  return cellsOf.of(form).has(concept);
}

function everyConcept(): readonly Concept[] {
  const printed = [
    ...publicationConcepts,
    ...requestConcepts,
    ...disputeConcepts,
    ...capacityConcepts,
  ];
  const named = new Set(printed.map(({ id }) => id));
  const derived = new Map(derivedConcepts.map((each) => [each.id, each]));
  const oldestFirst = [...forms].sort((one, other) => (one.id < other.id ? -1 : 1));
  const complete = (each: ConceptName): Concept => {
    const { id, name, unit } = each;
    const cells = oldestFirst.flatMap((form) => {
      const cell = cellsOf.of(form).get(id);
      return cell ? [{ form: form.id, cell }] : [];
    });
    const formula = derived.get(id)?.formula;
    const computed = formula?.kind === 'ratio' ? (unit === '%' ? 'share' : 'ratio') : 'count';
    return {
      id,
      name,
      unit,
      quantity: cells[0]?.cell.quantity ?? computed,
      printedIn: cells.map(({ form }) => form),
      derivedIn: derived.get(id)?.forms ?? [],
    };
  };
  return [...printed, ...derivedConcepts.filter(({ id }) => !named.has(id))].map(complete);
}

function cellsByConcept({ tables }: Form): ReadonlyMap<string, FormCell> {
  const rows = tables.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  const own = rows.filter(({ optional }) => !optional).flatMap((row) => row.cells);
  return new Map(own.map((cell) => [cell.concept, cell]));
}
