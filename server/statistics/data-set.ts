import type Big from 'big.js';
import type { Fact } from '../facts/fact.js';
import { saidFacts } from '../facts/prose/said-facts.js';
import type { Applicant, Form } from '../forms/form.js';
import type { Localized } from '../language/message.js';
import { copyOf } from '../report/remembering/copy-of.js';
import type { Report } from '../report/report.js';
import type { Span } from '../report/span.js';
import type { CellState } from '../report/table.js';
import { conceptById } from './concepts/concepts.js';
import { deriveFigures, type Derivation, type DerivedFigure } from './derive.js';
import type { FigureLookup } from './figure-lookup.js';
import { PrintedFigures } from './printed-figures.js';
import { Standings, type FigureStatus, type StandingsSource } from './status.js';

/** A report as data: the same vocabulary whatever its form and year. Keeps nothing of the text alive. */
export interface DataSet {
  /** The unit as the report names it. */
  readonly organization: string | undefined;
  readonly year: number | undefined;
  readonly form: Form;
  /** Figures of the tables in the order of the form, then those that only sentences give, then what follows from them. */
  readonly points: readonly DataPoint[];
  /** The same by concept: what the report says of its year as a whole. Derived figures are not among them. */
  readonly figures: FigureLookup;
}

/** A figure in long form. */
export interface DataPoint {
  readonly concept: string;
  readonly label: Localized;
  /** Who asks, where the form tells that apart; `total` for all. */
  readonly applicant: Applicant | undefined;
  /** `year` for the report year, `cumulative` for 历年累计. */
  readonly period: Fact['period'];
  /** In the base unit of the concept; undefined unless `state` is `number`. A ratio has ten decimal places. */
  readonly value: Big | undefined;
  /** As the draft has it; of what is derived, as it is shown. */
  readonly printed: string;
  readonly unit: string;
  readonly state: CellState;
  readonly status: FigureStatus;
  readonly origin: 'table' | 'prose' | 'derived';
  /** `part`: of one office, channel or campaign, and so no figure of the report as a whole. */
  readonly scope: Fact['scope'];
  /** Where it stands; undefined for what is derived. */
  readonly span: Span | undefined;
  /** Of a derived figure. */
  readonly derivation: Derivation | undefined;
}

/** The parts of an analysis a data set is made of. */
export interface DataSetSource extends StandingsSource {
  readonly report: Report;
}

/**
 * The figures of a report in long form. What a sentence says again of a table is the table's figure; what it says
 * otherwise, or what no table has, is a figure of its own.
 * @param standings how its figures stand, where that has been asked already
 */
export function dataSetOf(source: DataSetSource, standings = new Standings(source)): DataSet {
  const { report, bound } = source;
  const inTables = bound.facts.map((fact) => pointOf(fact, standings.of(fact)));
  const inSentences = saidPoints(source, standings);
  const figures = new PrintedFigures(source, [...inTables, ...inSentences]);
  return {
    organization: report.organization && copyOf(report.organization.value),
    year: report.year?.value,
    form: bound.form,
    figures,
    points: [
      ...inTables,
      ...inSentences,
      ...deriveFigures(figures, figures.applicants).map(derivedPoint),
    ],
  };
}

function saidPoints(source: DataSetSource, standings: Standings): readonly DataPoint[] {
  const { prose, mentions } = source;
  const quantities = new Map(prose.quantities.map((quantity) => [quantity.span, quantity]));
  const repeated = new Set(
    mentions.flatMap(({ quantity, agreeing }) => (agreeing === undefined ? [] : [quantity])),
  );
  const points: DataPoint[] = [];
  const said = new Set<string>();
  for (const fact of saidFacts(source)) {
    const quantity = quantities.get(fact.span);
    if (quantity === undefined) continue;
    if (fact.scope === 'whole') {
      if (repeated.has(quantity)) continue;
      const key = [fact.concept, fact.applicant, fact.period, fact.value?.toFixed()].join(' ');
      if (said.has(key)) continue;
      said.add(key);
    }
    points.push(pointOf(fact, standings.ofSaid(quantity)));
  }
  return points;
}

function pointOf(fact: Fact, status: FigureStatus): DataPoint {
  const { concept, applicant, period, value, printed, unit, state, source, scope, span } = fact;
  return {
    concept,
    label: nameOf(fact),
    applicant,
    period,
    value,
    printed: copyOf(printed),
    unit,
    state,
    status,
    origin: source,
    scope,
    span,
    derivation: undefined,
  };
}

/** A form added later may have concepts the vocabulary has no name for yet. */
function nameOf({ concept, label, place }: Fact): Localized {
  const printed = copyOf(place?.row.label ?? label ?? concept);
  return conceptById(concept)?.name ?? { zh: printed, en: printed };
}

function derivedPoint(figure: DerivedFigure): DataPoint {
  const { concept, applicant, value, printed, status, derivation } = figure;
  return {
    concept: concept.id,
    label: concept.name,
    applicant,
    period: 'year',
    value,
    printed,
    unit: concept.unit,
    state: 'number',
    status,
    origin: 'derived',
    scope: 'whole',
    span: undefined,
    derivation,
  };
}
