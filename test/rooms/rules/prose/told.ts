import { analyse } from '../../../../server/analysis.js';
import { render } from '../../../../server/language/message.js';

/** What a rule says of a sentence in a report, for 2021 if not said, that has no tables, in Chinese. */
export function toldOf(rule: string, sentence: string, year = 2021): readonly string[] {
  const draft = `某某县某某镇${String(year)}年政府信息公开工作年度报告\n\n一、总体情况\n\n${sentence}\n`;
  const findings = analyse(draft, { severities: {} })?.findings ?? [];
  return findings.flatMap((finding) =>
    finding.rule === rule ? [render(finding.message, 'zh-cn')] : [],
  );
}
