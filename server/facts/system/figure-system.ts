import Big from 'big.js';
import { LastAsked } from '../../report/remembering/last-asked.js';
import type { Calculation } from '../calculations/calculation.js';
import type { BoundReport } from '../fact.js';
import type { Mention } from '../mentions/mentions.js';
import type { OtherReports } from '../other-reports/other-report.js';
import type { Breakdown, ProseReading, Quantity } from '../prose/reading.js';
import { SystemBuilder } from './system-builder.js';
import { addYears } from './year-constraints.js';
import type { ConstraintOrigin, FigureSystem } from './system.js';
import { wholeOf } from '../calculations/wholes.js';

/** All that is read of a report's figures. */
export interface ReadFigures {
  readonly bound: BoundReport;
  readonly calculations: readonly Calculation[];
  readonly prose: ProseReading;
  readonly mentions: readonly Mention[];
  readonly others: OtherReports;
}

/** Whether anything that must hold between the figures of a report does not. */
export function hasContradiction(figures: ReadFigures): boolean {
  const { calculations, prose, mentions } = figures;
  return (
    calculations.some(({ verdict, rule }) => verdict === 'fails' && rule.relation === 'sum') ||
    mentions.some((mention) => isStatedAgain(mention) && mention.agreeing === undefined) ||
    prose.breakdowns.some((breakdown) => isSum(breakdown) && fails(breakdown)) ||
    repetitions.of(figures).some(({ earlier, quantity }) => !overlap(earlier, quantity))
  );
}

/**
 * Tables and sentences as one system: every printed figure, and all that must hold between them.
 */
export function figureSystem(figures: ReadFigures): FigureSystem {
  const { bound, calculations, prose, mentions, others } = figures;
  const builder = new SystemBuilder(bound);
  for (const calculation of calculations) addCalculation(builder, calculation);
  addYears(builder, calculations, others);
  for (const mention of mentions) addMention(builder, mention);
  for (const { earlier, quantity } of repetitions.of(figures)) {
    const terms = [builder.said(earlier, 1), builder.said(quantity, -1)];
    builder.add('equal', terms, { kind: 'repetition', quantity, earlier });
  }
  for (const breakdown of prose.breakdowns) {
    if (!isSum(breakdown)) continue;
    const parts = breakdown.parts.map((part) => builder.said(part, 1));
    const terms = [...parts, builder.said(breakdown.total, -1)];
    builder.add('equal', terms, { kind: 'breakdown', breakdown });
  }
  return builder.finish(
    prose.shares,
    calculations.filter((each) => isFailingBound(each) && !each.rule.softer),
  );
}

function addCalculation(builder: SystemBuilder, calculation: Calculation): void {
  const { rule, left, right, verdict } = calculation;
  if (verdict === 'unknown' || isFailingBound(calculation)) return;
  const origin: ConstraintOrigin = { kind: 'calculation', calculation };
  if (rule.relation === 'sum') builder.add('equal', builder.difference(left, right), origin);
  else for (const terms of builder.atMostOf(calculation)) builder.add('atMost', terms, origin);
}

/** By how much it is wrong is not known, so no figure follows from it. */
function isFailingBound({ rule, verdict }: Calculation): boolean {
  return verdict === 'fails' && rule.relation !== 'sum';
}

/** A sentence on a part of the whole bounds nothing that is wrong by a certain amount. */
function addMention(builder: SystemBuilder, mention: Mention): void {
  if (!isStatedAgain(mention)) return;
  const { quantity, readings, agreeing } = mention;
  const reading = agreeing ?? readings[0];
  if (reading === undefined) return;
  const terms = reading.facts.map((fact) => builder.fact(fact, 1));
  builder.add('equal', [...terms, builder.said(quantity, -1)], { kind: 'mention', quantity });
}

/** Whether a sentence gives the very figure of the tables, and so must be equal to it. */
function isStatedAgain({ quantity, meaning }: Mention): boolean {
  return meaning.scope === 'whole' && quantity.approximation === 'exact';
}

/** Whether the parts must add up to the total. */
function isSum({ total, parts, complete, overlapping }: Breakdown): boolean {
  return (
    complete &&
    !overlapping &&
    parts.length > 0 &&
    [total, ...parts].every(({ approximation }) => approximation === 'exact')
  );
}

function fails({ total, parts }: Breakdown): boolean {
  let whole = 0;
  for (const { figure } of parts) whole += plainOf(figure);
  const difference = whole - plainOf(total.figure);
  if (!Number.isNaN(difference)) return difference !== 0;
  let low = new Big(0);
  let high = new Big(0);
  for (const { figure } of parts) {
    low = low.plus(figure.low);
    high = high.plus(figure.high);
  }
  return low.gt(total.figure.high) || high.lt(total.figure.low);
}

/** A figure as a plain whole number; NaN where it is rounded, has decimals or is very large. */
function plainOf({ value, low, high }: Quantity['figure']): number {
  return low === value && high === value ? wholeOf(value) : Number.NaN;
}

/** A figure said twice in sentences and in no table. */
interface Repetition {
  readonly earlier: Quantity;
  readonly quantity: Quantity;
}

/** Asked whether anything contradicts anything, and again for the system. */
const repetitions = new LastAsked(findRepetitions);

function findRepetitions({ prose, mentions }: ReadFigures): readonly Repetition[] {
  const inTables = new Set<Quantity>();
  for (const { quantity } of mentions) inTables.add(quantity);
  const said = new Map<string, Quantity>();
  const found: Repetition[] = [];
  for (const quantity of prose.quantities) {
    if (quantity.meaning === undefined || inTables.has(quantity)) continue;
    const key = subjectOf(quantity);
    if (key === undefined) continue;
    const earlier = said.get(key);
    if (earlier === undefined) said.set(key, quantity);
    // 33件已办结,答复27件,主动撤回6件: what one sentence tells apart is not said again.
    else if (earlier.sentence === quantity.sentence) continue;
    else if (!addsUpYears(earlier, quantity) && !addsUpYears(quantity, earlier)) {
      found.push({ earlier, quantity });
    }
  }
  return found;
}

/** `2011年公开606条,目前总计公开2739条`: what there is by now, beside what there was in the year. */
function addsUpYears(all: Quantity, ofYear: Quantity): boolean {
  const isToDate = all.meaning?.toDate === true && ofYear.meaning?.toDate === false;
  return isToDate && all.figure.value.gt(ofYear.figure.value);
}

/** What a figure counts, as a key; undefined where that is not certain enough to be compared. */
function subjectOf({ meaning, approximation, unit }: Quantity): string | undefined {
  if (meaning?.scope !== 'whole' || approximation !== 'exact') return undefined;
  const [reading, another] = meaning.readings;
  if (reading === undefined || another !== undefined) return undefined;
  const { rows, columns } = reading;
  return `${meaning.period} ${rows.join('+')} ${columns.join('+')} ${unit ?? ''}`;
}

function overlap(one: Quantity, other: Quantity): boolean {
  return one.figure.low.lte(other.figure.high) && other.figure.low.lte(one.figure.high);
}
