import type { Fact } from '../../facts/fact.js';
import { factNamed } from '../../facts/mentions/named-row.js';
import { lastYearsFigure, type FigureElsewhere } from '../../facts/other-reports/other-report.js';
import type { Quantity } from '../../facts/prose/reading.js';
import { wholeOf } from '../../facts/calculations/wholes.js';
import { countsAlike } from '../../forms/same-count.js';
import type { Span } from '../../report/span.js';
import { evidenceElsewhere } from '../evidence.js';
import type { Evidence } from '../finding.js';
import { placeNameOf } from '../naming.js';
import type { RuleContext } from '../rule.js';

/** A figure of this year's tables and last year's, or sums of them. */
export interface Pair {
  readonly now: number;
  readonly before: number;
  readonly parts: readonly (readonly [Fact, FigureElsewhere])[];
}

/** What a figure of a sentence counts in the tables, in every way it may be meant; none where they have it not. */
export function waysOfFigure(
  quantity: Quantity,
  { mentions, bound, report }: RuleContext,
): readonly (readonly Fact[])[] {
  if (quantity.approximation !== 'exact') return [];
  const mention = mentions.find((each) => each.quantity === quantity);
  if (mention === undefined) {
    const fact =
      quantity.meaning === undefined ? factNamed(bound, report.text, quantity) : undefined;
    return fact === undefined ? [] : [[fact]];
  }
  const { agreeing, meaning, readings } = mention;
  if (agreeing === undefined || meaning.scope !== 'whole' || meaning.period !== 'year') return [];
  const others = readings.filter((each) => each !== agreeing);
  return [agreeing, ...others].map(({ facts }) => facts);
}

/** The same in both years; undefined where one of the figures is not there in one of the years, or may be wrong itself. */
export function pairOf(
  facts: readonly Fact[],
  { others, causes, form }: RuleContext,
): Pair | undefined {
  let now = 0;
  let before = 0;
  const parts: (readonly [Fact, FigureElsewhere])[] = [];
  for (const fact of facts) {
    const isDoubtful = causes.some(({ failed }) =>
      failed.some(({ terms }) => terms.some(({ observation }) => observation.fact === fact)),
    );
    const last = lastYearsFigure(others, fact);
    if (isDoubtful || fact.value === undefined || last === undefined || last.figure.doubtful) {
      return undefined;
    }
    if (!countsAlike(fact.concept, form.id, last.report.form)) return undefined;
    now += wholeOf(fact.value);
    before += wholeOf(last.figure.value);
    parts.push([fact, last]);
  }
  return Number.isNaN(now + before) ? undefined : { now, before, parts };
}

/** Last year's figures, shown at the place that speaks of them. */
export function evidenceOfPair({ parts }: Pair, at: Span): readonly Evidence[] {
  return parts.flatMap(([{ place }, last]) =>
    place === undefined ? [] : [evidenceElsewhere(last, at, placeNameOf(place))],
  );
}
