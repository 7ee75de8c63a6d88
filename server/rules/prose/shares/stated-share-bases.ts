import type { Fact } from '../../../facts/fact.js';
import { tableReading } from '../../../facts/calculations/table-reading.js';
import {
  disputeTotals,
  requestTotals,
  tableWholes,
  togetherOf,
  type WholeOfConcept,
} from '../../../facts/calculations/table-wholes.js';
import { wholeOf } from '../../../facts/calculations/wholes.js';
import { disputesOf } from '../../../facts/prose/words/naming-disputes.js';
import { countsRequests } from '../../../facts/prose/words/naming-requests.js';
import type { Counted, StatedShare } from '../../../facts/prose/reading.js';
import type { RuleContext } from '../../rule.js';
import { wordsOfBase, type BaseKind } from './share-of-table.js';

/** A part and what it is a part of. */
export interface Fraction {
  readonly part: number;
  readonly base: number;
}

/** What the tables have of what a sentence gives a share of. */
export interface PartInTable {
  readonly value: number;
  readonly facts: readonly Fact[];
}

/** What the tables have of a part; undefined where a figure is missing or blank. */
export function partOf(
  counted: Counted,
  of: Counted | undefined,
  { bound }: RuleContext,
): PartInTable | undefined {
  const reading = tableReading(bound, within(counted, of), 'year');
  if (reading === undefined || reading.facts.every(({ state }) => state === 'blank'))
    return undefined;
  const value = wholeOf(reading.value);
  return Number.isNaN(value) ? undefined : { value, facts: reading.facts };
}

/** Those of a part that are among what it is a share of: of 予以公开 those that 自然人 asked for. */
function within(counted: Counted, of: Counted | undefined): Counted {
  if (of === undefined) return counted;
  if (counted.columns.length > 0) return { rows: of.rows, columns: counted.columns };
  return of.columns.length > 0 ? { rows: counted.rows, columns: of.columns } : counted;
}

/** The totals a share may be of, the likeliest first; undefined where that is not certain. */
export function basesOf(
  { parts: [counted], of, mayBeOfAll, words }: StatedShare,
  context: RuleContext,
  whole: WholeOfConcept,
): readonly number[] | undefined {
  if (counted === undefined) return undefined;
  const kind = wordsOfBase(words);
  if (of !== undefined) {
    if (kind !== 'any' && kind !== 'group') return undefined;
    const own = basesWithin(of, context);
    return mayBeOfAll ? [...own, ...allRequests(whole)] : own;
  }
  if (disputesOf(counted) !== 0) {
    // 行政复议、诉讼案件占全部新收申请的28.0%
    if (kind === 'received' && isTotal(counted)) {
      const { received, dealt } = requestTotals(whole);
      return [...received, ...dealt];
    }
    const isOfKind = kind === 'any' || kind === 'review' || kind === 'litigation';
    return isOfKind ? casesOf(counted, whole) : undefined;
  }
  if (!countsRequests(counted)) return undefined;
  if (kind === 'group') return groupsOf(counted, whole);
  const { received, dealt, others } = requestTotals(whole);
  if (kind === 'received') return [...received, ...dealt];
  if (kind === 'dealt') return [...dealt, ...received, ...others];
  if (kind !== 'any') return undefined;
  if (counted.columns.length > 0) {
    const answered = ['requests.closed', 'requests.processed'].flatMap((row) => whole(row) ?? []);
    return [...received, ...answered];
  }
  return [...allRequests(whole), ...groupsOf(counted, whole)];
}

function allRequests(whole: WholeOfConcept): readonly number[] {
  const { received, dealt, others } = requestTotals(whole);
  return [...dealt, ...received, ...others];
}

/** What there is of all that a share is narrowed to: its own sum, or of some applicants what they asked and were answered. */
function basesWithin({ rows, columns }: Counted, { bound }: RuleContext): readonly number[] {
  const [row = ''] = rows;
  const isOfApplicants = columns.length > 0 && row.startsWith('requests.');
  const totals = isOfApplicants ? usualTotals : [rows];
  return totals.flatMap((each) => {
    const reading = tableReading(bound, { rows: each, columns }, 'year');
    const value = reading === undefined ? Number.NaN : wholeOf(reading.value);
    return Number.isNaN(value) ? [] : [value];
  });
}

const usualTotals: readonly (readonly string[])[] = [
  ['requests.processed'],
  ['requests.closed'],
  ['requests.received'],
  ['requests.received', 'requests.carriedIn'],
];

/** The group a row stands in: what was denied, for its reasons. */
function groupsOf({ rows: [row = ''] }: Counted, whole: WholeOfConcept): readonly number[] {
  const [, group] = /^(outcome\.\w+)\.\w+$/u.exec(row) ?? [];
  return group === undefined ? [] : [whole(group)].flatMap((total) => total ?? []);
}

/** Whether all cases of a kind are counted, however they ended. */
function isTotal(counted: Counted): boolean {
  return idsOf(counted).every((id) => id.endsWith('.total'));
}

function idsOf({ rows, columns }: Counted): readonly string[] {
  return rows[0] === 'disputes' ? columns : rows;
}

/** All cases of the kinds that a part is of, those decided and those decided on the matter; of a total, those of both kinds. */
function casesOf(counted: Counted, whole: WholeOfConcept): readonly number[] {
  const ids = idsOf(counted);
  const areTotals = isTotal(counted);
  const kinds = kindsOfCases.filter(
    (kind) => areTotals || ids.some((id) => id.startsWith(kind.split('.')[0] ?? kind)),
  );
  const isOfBoth = kinds.length === kindsOfCases.length;
  const found = kinds.flatMap((kind) => disputeTotals(whole, kind) ?? []);
  const [reviews, suits] = found;
  const both =
    isOfBoth && reviews !== undefined && suits !== undefined ? [togetherOf(reviews, suits)] : [];
  // A part of both kinds is of no less than both.
  const told = isOfBoth && !areTotals ? both : [...found, ...both];
  return told.flatMap(({ total, pending, upheld, corrected, other }) => [
    total,
    total - pending,
    upheld + corrected,
    total - other,
    upheld + other,
  ]);
}

const kindsOfCases: readonly string[] = [
  'review',
  'litigation',
  'litigation.direct',
  'litigation.afterReview',
];

/**
 * The fractions a share is usually of, the likeliest first: of who asked those of the same rows, of what was answered the
 * totals of the tables, and of the kind its words name where they name one.
 */
export function usualFractions(share: StatedShare, context: RuleContext): readonly Fraction[] {
  const { parts, of, mayBeOfAll, words } = share;
  const kind = wordsOfBase(words);
  const whole = tableWholes(context.bound);
  return parts.flatMap((counted) => {
    const part = partOf(counted, of, context)?.value;
    if (part === undefined) return [];
    const narrow =
      of === undefined ? usualBases(counted, kind, context, whole) : basesWithin(of, context);
    const wide = mayBeOfAll ? usualBases(counted, kind, context, whole) : [];
    return [...narrow, ...wide].flatMap((base) =>
      base >= part && base > 0 ? [{ part, base }] : [],
    );
  });
}

function usualBases(
  counted: Counted,
  kind: BaseKind,
  context: RuleContext,
  whole: WholeOfConcept,
): readonly number[] {
  if (disputesOf(counted) !== 0) {
    return kind === 'received' ? requestTotals(whole).received : casesOf(counted, whole);
  }
  if (kind === 'group') return groupsOf(counted, whole);
  const isMeant = ([row = '']: readonly string[]): boolean => {
    if (kind === 'received') return row === 'requests.received';
    return kind !== 'dealt' || row !== 'requests.received';
  };
  const { rows, columns } = counted;
  const totals = columns.length > 0 ? [rows] : usualTotals;
  const meant = totals.filter(isMeant);
  return (meant.length === 0 ? totals : meant).flatMap((total) =>
    basesWithin({ rows: total, columns: [] }, context),
  );
}
