import Big from 'big.js';
import type { Applicant } from '../forms/form.js';
import { joinMessages, say, type Localized, type Message } from '../language/message.js';
import { OnceEach } from '../report/remembering/once-each.js';
import { conceptName, isPrintedIn } from './concepts/concepts.js';
import { derivedConcepts, type DerivedConcept, type Formula } from './concepts/derived-concepts.js';
import { figureKey, type FigureLookup, type KnownFigure } from './figure-lookup.js';
import type { FigureStatus } from './status.js';

/** A figure that follows from others, and how. */
export interface DerivedFigure extends KnownFigure {
  readonly concept: DerivedConcept;
  readonly applicant: Applicant | undefined;
  /** As it is shown: `56.9` for a share, all of it for a sum. */
  readonly printed: string;
  readonly derivation: Derivation;
}

/** How a figure follows from others. */
export interface Derivation {
  /** `（予以公开 + 部分公开）÷ 办理总计`. */
  readonly formula: Message;
  /** The same with figures: `(120 + 8) ÷ 310`. */
  readonly working: string;
  /** Concepts of the figures that went in. */
  readonly inputs: readonly string[];
}

/** Places after the point to which a ratio is computed; it is shown with fewer. */
const exactPlaces = 10;

/**
 * What follows from the figures of a report: of every type of applicant where it is a sum, of all of them together
 * where it is a ratio. Nothing is derived that the form prints itself or the report states, that lacks an input, or
 * that would be divided by zero.
 */
export function deriveFigures(
  figures: FigureLookup,
  applicants: readonly (Applicant | undefined)[],
): readonly DerivedFigure[] {
  const derived = new Derived(figures);
  return derivedConcepts.flatMap((concept) => {
    if (!concept.forms.includes(figures.form.id)) return [];
    const asked = concept.formula.kind === 'sum' ? applicants : [undefined, 'total' as const];
    return asked.flatMap((applicant) => derived.figure(concept, applicant) ?? []);
  });
}

/** `（予以公开 + 部分公开）÷ 办理总计`: a formula as a person reads it. */
export function formulaOf(concept: DerivedConcept): Message {
  return formulas.of(concept);
}

/** Each is asked for by every type of applicant of every version of a draft. */
const formulas = new OnceEach(({ formula }: DerivedConcept): Message => {
  if (formula.kind === 'sum') return sumOf(formula.of);
  return say(RATIO, { of: inBrackets(formula.of), over: inBrackets(formula.over) });
});

/** Printed figures first, then what follows from them. */
class Derived {
  readonly #figures: FigureLookup;
  readonly #known = new Map<string, DerivedFigure>();

  constructor(figures: FigureLookup) {
    this.#figures = figures;
  }

  /** Undefined where it does not follow for this type of applicant. */
  figure(concept: DerivedConcept, applicant: Applicant | undefined): DerivedFigure | undefined {
    const { id, formula } = concept;
    if (isPrintedIn(this.#figures.form, id)) return undefined;
    if (this.#figures.find(id, applicant) !== undefined) return undefined;
    const made =
      formula.kind === 'sum'
        ? this.#sum(concept, formula.of, applicant)
        : this.#ratio(concept, formula, applicant);
    if (made !== undefined) this.#known.set(figureKey(id, applicant), made);
    return made;
  }

  #sum(
    concept: DerivedConcept,
    of: readonly string[],
    applicant: Applicant | undefined,
  ): DerivedFigure | undefined {
    const terms = this.#terms(of, applicant);
    if (terms === undefined) return undefined;
    const value = total(terms);
    const derivation = {
      formula: formulaOf(concept),
      working: terms.map(plain).join(' + '),
      inputs: of,
    };
    return {
      concept,
      applicant,
      value,
      status: jointly(terms),
      printed: value.toFixed(),
      derivation,
    };
  }

  #ratio(
    concept: DerivedConcept,
    { of, over, times, decimals }: Extract<Formula, { kind: 'ratio' }>,
    applicant: Applicant | undefined,
  ): DerivedFigure | undefined {
    const parts = this.#terms(of, applicant);
    const base = this.#terms(over, applicant);
    if (parts === undefined || base === undefined) return undefined;
    const divisor = total(base);
    if (divisor.lte(0)) return undefined;
    const value = total(parts).times(times).div(divisor).round(exactPlaces);
    return {
      concept,
      applicant,
      value,
      status: jointly([...parts, ...base]),
      printed: value.toFixed(decimals),
      derivation: {
        formula: formulaOf(concept),
        working: `${workingOf(parts)} ÷ ${workingOf(base)}`,
        inputs: [...new Set([...of, ...over])],
      },
    };
  }

  /** Every term, or none where one is missing. */
  #terms(
    ids: readonly string[],
    applicant: Applicant | undefined,
  ): readonly KnownFigure[] | undefined {
    const terms: KnownFigure[] = [];
    for (const id of ids) {
      const term = this.#term(id, applicant);
      if (term === undefined) return undefined;
      terms.push(term);
    }
    return terms;
  }

  /** Reviews and lawsuits are not told apart by applicant, also where requests are. */
  #term(id: string, applicant: Applicant | undefined): KnownFigure | undefined {
    return this.#figures.find(id, applicant) ?? this.#known.get(figureKey(id, applicant));
  }
}

function total(figures: readonly KnownFigure[]): Big {
  return figures.reduce((sum, { value }) => sum.plus(value), new Big(0));
}

/** What hangs on a figure that may be wrong may be wrong itself. */
function jointly(figures: readonly KnownFigure[]): FigureStatus {
  const statuses = new Set(figures.map(({ status }) => status));
  if (statuses.has('contradicted') || statuses.has('inDoubt')) return 'inDoubt';
  return statuses.has('unchecked') ? 'unchecked' : 'checked';
}

function plain({ value }: KnownFigure): string {
  return value.toFixed();
}

function workingOf(figures: readonly KnownFigure[]): string {
  const sum = figures.map(plain).join(' + ');
  return figures.length > 1 ? `(${sum})` : sum;
}

function sumOf(ids: readonly string[]): Message {
  return joinMessages(
    ids.map((id) => say(conceptName(id))),
    PLUS,
  );
}

function inBrackets(ids: readonly string[]): Message {
  return ids.length > 1 ? say(BRACKETS, { sum: sumOf(ids) }) : sumOf(ids);
}

const PLUS: Localized = { zh: '{list} + {part}', en: '{list} + {part}' };
const BRACKETS: Localized = { zh: '（{sum}）', en: '({sum})' };
const RATIO: Localized = { zh: '{of} ÷ {over}', en: '{of} ÷ {over}' };
