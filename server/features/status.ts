import { render } from '../language/message.js';
import type { Severity } from '../rules/finding.js';
import type { ReportStatus } from './protocol.js';
import type { Reading } from './reading.js';

/** What a status item shows of a report: its form and year, its unit, and how many findings it has. */
export function reportStatus({
  analysis,
  language,
}: Pick<Reading, 'analysis' | 'language'>): ReportStatus {
  const { form, report, reason, findings } = analysis;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
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
