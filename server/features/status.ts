import { render } from '../language/message.js';
import type { Finding, Severity } from '../rules/finding.js';
import type { ReportStatus } from './protocol/protocol.js';
import type { Reading } from './reading.js';

/**
 * What a status item shows of a report: its form and year, its unit, and how many findings it has.
 * @param toCome findings that are not counted: they miss what the draft has not come to
 */
export function reportStatus(
  { analysis, language }: Pick<Reading, 'analysis' | 'language'>,
  toCome: ReadonlySet<Finding> = new Set(),
): ReportStatus {
  const { form, report, reason, findings } = analysis;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && !toCome.has(finding)).length;
  return {
    form: form.id,
    formName: render(form.name, language),
    year: report.year?.value ?? null,
    organization: report.organization?.value ?? null,
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
    reason: render(reason, language),
  };
}
