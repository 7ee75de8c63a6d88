import type { OtherReport } from '../../facts/other-report.js';
import { render, renderAlone } from '../../language/message.js';
import type { FigureLookup } from '../../statistics/figure-lookup.js';
import { unitYears, yearlyReport, type YearSeries } from '../../statistics/years.js';
import type { Series, YearsOfUnit } from '../protocol-statistics.js';
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
  const { years, series } = unitYears([
    own,
    ...others.flatMap((report) => yearlyReport(report) ?? []),
  ]);
  if (years.length < 2 || series.length === 0) return null;
  return {
    organization: organization.value,
    years: years.map(({ year: of, form, uri, own: isOwn }) => ({
      year: of,
      form: form.id,
      formName: renderAlone(form.name, language),
      uri,
      own: isOwn,
    })),
    series: series.map(shown),
  };

  function shown({ concept, label, unit, group, derived, points, breaks }: YearSeries): Series {
    return {
      concept,
      label: renderAlone(label, language),
      unit,
      group: group.id,
      groupLabel: renderAlone(group.label, language),
      derived,
      points: points.map(({ year: of, value, display, status }) => ({
        year: of,
        value: value?.toFixed() ?? null,
        display,
        status,
      })),
      breaks: breaks.map(({ year: of, note }) => ({ year: of, note: render(note, language) })),
    };
  }
}
