import type { OtherReport } from '../../facts/other-reports/other-report.js';
import type { FigureLookup } from '../../statistics/figure-lookup.js';
import { yearsJson } from '../../statistics/files/statistics-json.js';
import { unitYears, yearlyReport } from '../../statistics/years.js';
import type { YearsOfUnit } from '../protocol/preview.js';
import type { Reading } from '../reading.js';

/**
 * The years of the unit a report is of, as lines.
 * @param figures what the report itself says
 * @param others what is kept of the unit's reports for other years
 * @returns `null` where there is no other year, or nothing of the two can be compared
 */
export function yearsOfUnit(
  { document, analysis, language }: Reading,
  figures: FigureLookup,
  others: readonly OtherReport[],
): YearsOfUnit | null {
  const { year, organization } = analysis.report;
  if (year === undefined || organization === undefined || others.length === 0) return null;
  const own = { year: year.value, uri: document.uri, own: true, figures };
  const years = unitYears([own, ...others.flatMap((report) => yearlyReport(report) ?? [])]);
  if (years.years.length < 2 || years.series.length === 0) return null;
  return yearsJson(organization.value, years, language);
}
