import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../../server/analysis.js';
import { forms } from '../../../server/forms/catalogue.js';
import type { Form } from '../../../server/forms/form.js';
import type { Finding } from '../../../server/rules/finding.js';
import { applyEdits } from '../../../server/rules/fixing.js';
import { slipKinds, slipped, type SlipKind } from '../../drafts/told/slips.js';
import { printReport, type Slot, type ToldReport } from '../../drafts/told/told-report.js';
import { consistentReports } from './arbitrary-report.js';

/** How often slips were found, over a number of reports with one or more. */
interface Rates {
  readonly tried: number;
  /** Something is said of it at warning or above. */
  readonly found: number;
  /** Of those found and that can be told apart: the first finding stands at the wrong figure. */
  readonly apart: number;
  readonly culprit: number;
  /** Its first fix prints the right figure again. */
  readonly restored: number;
}

describe('one slip in a consistent report', () => {
  for (const form of forms) {
    it(`${form.id}: is found wherever a sum or a second mention covers the figure`, () => {
      const { tried, found } = rates(form, 1, isCovered);
      assert.ok(tried > 200, `only ${String(tried)} slips tried`);
      assert.ok(found >= 0.995 * tried, `${String(found)} of ${String(tried)} found`);
    });
  }

  for (const form of forms.filter(({ tables }) => tables.some(({ id }) => isRequests(id)))) {
    it(`${form.id}: in table 三 is singled out and restored`, () => {
      const { apart, culprit, restored } = rates(form, 1, ({ id }) => isRequests(id));
      assert.ok(culprit >= 0.98 * apart, `${String(culprit)} of ${String(apart)} singled out`);
      assert.ok(restored >= 0.97 * apart, `${String(restored)} of ${String(apart)} restored`);
    });
  }
});

describe('two independent slips in table 三', () => {
  for (const form of forms.filter(({ tables }) => tables.some(({ id }) => isRequests(id)))) {
    it(`${form.id}: are both singled out`, () => {
      const { apart, culprit } = rates(form, 2, ({ id }) => isRequests(id));
      assert.ok(culprit >= 0.9 * apart, `${String(culprit)} of ${String(apart)} singled out`);
    });
  }
});

function isRequests(id: string): boolean {
  return /^\d+\.requests /u.test(id) || /^\d+\.requests$/u.test(id);
}

function rates(
  form: Form,
  slips: number,
  eligible: (slot: Slot, slots: readonly Slot[], form: Form) => boolean,
): Rates {
  const total = { tried: 0, found: 0, apart: 0, culprit: 0, restored: 0 };
  const samples = fc.sample(
    fc.tuple(
      consistentReports(form),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...slipKinds), fc.nat()), {
        minLength: slips,
        maxLength: slips,
      }),
    ),
    { numRuns: 400, seed: 20211 },
  );
  for (const [report, chosen] of samples) {
    const slipsMade = makeSlips(report, chosen, eligible);
    if (slipsMade.size < slips) continue;
    judge(report, slipsMade, total);
  }
  return total;
}

function makeSlips(
  report: ToldReport,
  chosen: readonly (readonly [number, SlipKind, number])[],
  eligible: (slot: Slot, slots: readonly Slot[], form: Form) => boolean,
): ReadonlyMap<string, number> {
  const { slots } = printReport(report);
  const candidates = slots.filter((slot) => eligible(slot, slots, report.form));
  const made = new Map<string, number>();
  for (const [pick, kind, seed] of chosen) {
    const index = pick % Math.max(1, candidates.length);
    const slot = candidates[index];
    if (slot === undefined) continue;
    const value = slipped(slot.value, kind, seed, candidates[index + 1]?.value ?? 0);
    if (value !== undefined) made.set(slot.id, value);
  }
  return made;
}

function judge(
  report: ToldReport,
  made: ReadonlyMap<string, number>,
  total: { tried: number; found: number; apart: number; culprit: number; restored: number },
): void {
  const wrong = printReport(report, made);
  const right = printReport(report);
  const analysis = analyse(wrong.text, { severities: {} });
  total.tried += 1;
  const figures = analysis === undefined ? [] : figureFindings(analysis);
  if (figures.length === 0) return;
  total.found += 1;
  if (figures.some(({ certainty }) => certainty === 'several')) return;
  total.apart += 1;
  const spans = [...made.keys()].map((id) => startOf(wrong.slots, id, analysis));
  if (!spans.every((start) => figures.some(({ span }) => span.start === start))) return;
  total.culprit += 1;
  const fixed = figures
    .filter(({ span }) => spans.includes(span.start))
    .toReversed()
    .reduce((text, { fixes }) => {
      const first = fixes[0];
      return first === undefined ? text : applyEdits(text, first.edits());
    }, wrong.text);
  if (withoutAlignment(fixed) === withoutAlignment(right.text)) total.restored += 1;
}

/** Columns aligned by spaces move with the width of a figure. */
function withoutAlignment(text: string): string {
  return text.replace(/ +/gu, ' ');
}

function startOf(slots: readonly Slot[], id: string, analysis: Analysis | undefined): number {
  const offset = slots.find((slot) => slot.id === id)?.offset;
  if (offset !== undefined) return offset;
  const [table, row, column] = id.split(' ');
  const fact = analysis?.bound.facts.find(
    ({ place }) =>
      place !== undefined &&
      place.table.id === table &&
      place.row.id === row &&
      place.column.id === column,
  );
  return fact?.span.start ?? -1;
}

function figureFindings({ findings }: Analysis): readonly Finding[] {
  return findings.filter(
    ({ rule, severity }) =>
      severity !== 'information' && (rule.startsWith('total.') || rule.startsWith('prose.')),
  );
}

/** Whether a sum of the form or a sentence covers a figure, so that a slip in it contradicts something. */
function isCovered(slot: Slot, slots: readonly Slot[], form: Form): boolean {
  if (slot.home === 'prose') return true;
  if (slots.some((other) => other.home === 'prose' && other.counts.includes(slot.id))) return true;
  const [table, row, column] = slot.id.split(' ');
  return form.tables.some(
    ({ id, calculations }) =>
      id === table &&
      calculations.some(
        ({ relation, between, left, right }) =>
          relation === 'sum' &&
          [...left, ...right].includes((between === 'rows' ? row : column) ?? ''),
      ),
  );
}
