import assert from 'node:assert/strict';
import { analyse, type Analysis } from '../../../../server/analysis.js';
import { render } from '../../../../server/language/message.js';
import type { Finding, Severity } from '../../../../server/rules/finding.js';
import { applyEdits } from '../../../../server/rules/fixing.js';

/** What is expected of one finding: the words it marks, its severity, words of its Chinese message. */
export interface Expected {
  readonly marks: string;
  readonly severity?: Severity;
  readonly says?: string;
}

/** The draft gives these findings of a rule, in the order of the text, and no other of that rule. */
export function finds(rule: string, draft: string, ...expected: readonly Expected[]): void {
  const { report, findings } = analysed(draft);
  const found = findings.filter((finding) => finding.rule === rule);
  assert.deepEqual(
    found.map(({ span }) => report.text.slice(span.start, span.end)),
    expected.map(({ marks }) => marks),
  );
  for (const [index, { severity, says }] of expected.entries()) {
    const finding = found[index];
    assert.ok(finding);
    if (severity !== undefined) assert.equal(finding.severity, severity);
    if (says !== undefined) assert.ok(messageOf(finding).includes(says), messageOf(finding));
  }
}

/** The draft gives no finding of a rule. */
export function isSilent(rule: string, draft: string): void {
  const found = analysed(draft).findings.filter((finding) => finding.rule === rule);
  assert.deepEqual(found.map(messageOf), []);
}

/** The draft gives no finding at all. */
export function isClean(draft: string): void {
  const { findings } = analysed(draft);
  assert.deepEqual(
    findings.map((finding) => `${finding.rule}: ${messageOf(finding)}`),
    [],
  );
}

/**
 * The draft after the first fix of the rule's first finding, which is gone then.
 * Nothing else may be found that was not found before, but for what is left to be filled in.
 */
export function fixed(rule: string, draft: string, safety: 'safe' | 'suggestion'): string {
  const before = analysed(draft);
  const finding = before.findings.find((each) => each.rule === rule);
  const fix = finding?.fixes[0];
  assert.ok(finding && fix, `${rule} offers no fix`);
  assert.equal(fix.safe, safety === 'safe');
  const text = applyEdits(draft, fix.edits());
  const after = analysed(text);
  assert.equal(countOf(after, rule), countOf(before, rule) - 1, text);
  const leftToFill = new Set(['template.leftover', 'table.cell-blank', 'section.empty']);
  for (const each of after.findings) {
    if (leftToFill.has(each.rule)) continue;
    assert.ok(
      countOf(after, each.rule) <= countOf(before, each.rule),
      `${each.rule}: ${messageOf(each)}`,
    );
  }
  return text;
}

/** The first fix of the rule's first finding writes words where they did not stand before. */
export function fixWrites(
  rule: string,
  draft: string,
  safety: 'safe' | 'suggestion',
  words: string,
): void {
  const text = fixed(rule, draft, safety);
  assert.equal(text.split(words).length, draft.split(words).length + 1, text);
}

function analysed(draft: string): Analysis {
  const analysis = analyse(draft, { severities: {} });
  assert.ok(analysis, 'not taken for a report');
  return analysis;
}

function countOf({ findings }: Analysis, rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

function messageOf({ message }: Finding): string {
  return render(message, 'zh-cn');
}
