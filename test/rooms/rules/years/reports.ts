import assert from 'node:assert/strict';
import {
  analyse,
  summariseText,
  type Analysis,
  type AnalysisOptions,
} from '../../../../server/analysis.js';
import type { OtherReport } from '../../../../server/facts/other-reports/other-report.js';
import { formInForce } from '../../../../server/forms/catalogue.js';
import type { Form } from '../../../../server/forms/form.js';
import { printDraft } from '../../../../server/forms/printing/print-draft.js';
import { render } from '../../../../server/language/message.js';
import type { Finding } from '../../../../server/rules/finding.js';

/** A report of a test: what of it is not as in every other. */
export interface Wanted {
  readonly year: number;
  readonly unit?: string;
  readonly form?: Form;
  /** `row column` → figure; all others are 0. */
  readonly figures?: Readonly<Record<string, string>>;
  /** Passages replaced: what the printed draft says → what this one says. */
  readonly says?: readonly (readonly [string, string])[];
}

/** The text of a complete report. */
export function reportOf({
  year,
  unit = '望澜市水务局',
  form,
  figures = {},
  says = [],
}: Wanted): string {
  const chosen = form ?? formInForce(year);
  assert.ok(chosen);
  const text = printDraft({
    form: chosen,
    year,
    unit,
    figureAt: (row, column) => figures[`${row.id} ${column.id}`] ?? '0',
  });
  return says.reduce((before, [passage, instead]) => {
    assert.ok(before.includes(passage), passage);
    return before.replaceAll(passage, instead);
  }, text);
}

/** A report with so many documents in force, after 5 were issued and 2 repealed. */
export function inForceReport(year: number, inForce: number): string {
  return reportOf({
    year,
    figures: {
      'normativeDocuments issued': '5',
      'normativeDocuments repealed': '2',
      'normativeDocuments inForce': String(inForce),
    },
  });
}

/** What is kept of a report for others. */
export function summaryOf(text: string, name = 'other.md'): OtherReport {
  const summary = summariseText(text, { uri: `file:///reports/${name}`, name });
  assert.ok(summary, 'not taken for a report of a certain unit and year');
  return summary;
}

/** A report held against others. */
export function heldAgainst(
  text: string,
  others: readonly string[],
  severities: AnalysisOptions['severities'] = {},
): Analysis {
  const summaries = others.map((other, index) => summaryOf(other, `${String(index)}.md`));
  const analysis = analyse(text, { severities, others: () => summaries });
  assert.ok(analysis, 'not taken for a report');
  return analysis;
}

/** The findings of the rules between reports, as rule and Chinese message. */
export function between(text: string, others: readonly string[]): readonly string[] {
  return findingsBetween(text, others).map(
    ({ rule, message }) => `${rule}: ${render(message, 'zh-cn')}`,
  );
}

/** The findings of the rules between reports. */
export function findingsBetween(text: string, others: readonly string[]): readonly Finding[] {
  return heldAgainst(text, others).findings.filter(({ rule }) => /^(?:years|units)\./u.test(rule));
}
