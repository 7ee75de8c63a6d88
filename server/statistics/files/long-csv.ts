import { render, type Language } from '../../language/message.js';
import { applicantName } from '../applicant-names.js';
import { csvLine, csvMark } from './csv.js';
import { pointsJson } from './statistics-json.js';
import type { UnitReports } from '../stated-report.js';

/** The columns of the long data, in order; the header of the CSV and the words of its sheet. */
export const longColumns = [
  ...['organization', 'year', 'form', 'concept', 'label', 'applicant', 'applicantLabel', 'period'],
  ...['value', 'printed', 'unit', 'state', 'status', 'origin', 'scope', 'formula', 'working'],
  ...['inputs', 'file', 'line', 'character'],
] as const;

/** A cell of the long data: values are decimal strings, places numbers that count from 1 as editors show them. */
export type LongCell = string | number | null;

/** Every figure of the reports, a row each, in the order of {@link longColumns}. */
export function longRows(
  units: readonly UnitReports[],
  language: Language,
): readonly (readonly LongCell[])[] {
  return units.flatMap(({ reports }) =>
    reports.flatMap((report) => {
      const { organization, year, form } = report.data;
      return pointsJson(report, language).map((point) => {
        const { concept, label, applicant, period, value, printed, unit } = point;
        const { state, status, origin, scope, derivation, range } = point;
        const shownApplicant =
          applicant === null ? null : render(applicantName(applicant), language);
        return [
          ...[organization ?? null, year ?? null, form.id, concept, label],
          ...[applicant, shownApplicant, period],
          ...[value, printed, unit, state, status, origin, scope, derivation?.formula ?? null],
          ...[derivation?.working ?? null, derivation?.inputs.join(' ') ?? null, report.file.name],
          ...[range && range.start.line + 1, range && range.start.character + 1],
        ];
      });
    }),
  );
}

/** The long data as CSV, that spreadsheets open as it is. */
export function longCsv(units: readonly UnitReports[], language: Language): string {
  return csvMark + [longColumns, ...longRows(units, language)].map(csvLine).join('');
}
