import { analyse } from '../../../../server/analysis.js';
import { render } from '../../../../server/language/message.js';
import type { Finding } from '../../../../server/rules/finding.js';
import { applyEdits } from '../../../../server/rules/fixing.js';

/** What a rule says of a sentence in a report, for 2021 if not said, that has no tables, in Chinese. */
export function toldOf(rule: string, sentence: string, year = 2021): readonly string[] {
  return findingsOf(rule, draftOf(sentence, year)).map(({ message }) => render(message, 'zh-cn'));
}

/** What becomes of the sentence with the first fix of each finding of a rule; the sentence itself where it has none. */
export function mendedOf(rule: string, sentence: string, year = 2021): readonly string[] {
  const draft = draftOf(sentence, year);
  return findingsOf(rule, draft).map(
    ({ fixes: [first] }) => applyEdits(draft, first?.edits() ?? []).split('\n')[4] ?? '',
  );
}

/** What the fixes of the findings of a rule write, in their order. */
export function offeredOf(rule: string, sentence: string, year = 2021): readonly string[] {
  return findingsOf(rule, draftOf(sentence, year)).flatMap(({ fixes }) =>
    fixes.flatMap((fix) => fix.edits().map(({ newText }) => newText)),
  );
}

function draftOf(sentence: string, year: number): string {
  return `某某县某某镇${String(year)}年政府信息公开工作年度报告\n\n一、总体情况\n\n${sentence}\n`;
}

function findingsOf(rule: string, draft: string): readonly Finding[] {
  const findings = analyse(draft, { severities: {} })?.findings ?? [];
  return findings.filter((finding) => finding.rule === rule);
}
