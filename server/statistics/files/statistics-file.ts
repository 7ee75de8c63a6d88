import type { Language } from '../../language/message.js';
import { longCsv } from './long-csv.js';
import type { UnitReports } from '../stated-report.js';
import { statisticsJson } from './statistics-json.js';
import { statisticsXlsx } from './xlsx.js';

/** What statistics are saved as. */
export type StatisticsFormat = 'csv' | 'json' | 'xlsx';

/** A file as it is to be saved. */
export interface StatisticsFile {
  /** Without folder, with ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reports as a file, named after unit and years.
 * @param collection what it is named after where the reports are of several units
 */
export async function statisticsFile(
  units: readonly UnitReports[],
  format: StatisticsFormat,
  language: Language,
  collection = '',
): Promise<StatisticsFile> {
  // Where the folder has no name, as the root of a virtual one: of several units none stands for the others.
  const name = units.length > 1 ? collection : nameOf(units);
  return {
    name: `${name || nameless}.${format}`,
    bytes: await statisticsBytes(units, format, language),
  };
}

/** Reports in one of the formats; text is UTF-8. */
export async function statisticsBytes(
  units: readonly UnitReports[],
  format: StatisticsFormat,
  language: Language,
): Promise<Uint8Array> {
  if (format === 'xlsx') return statisticsXlsx(units, language);
  const text =
    format === 'csv'
      ? longCsv(units, language)
      : `${JSON.stringify(statisticsJson(units, language), undefined, 2)}\n`;
  return new TextEncoder().encode(text);
}

/** Characters of a name that are kept: file systems allow about this many. */
const longestName = 60;

/** What a file is named where nothing says of whom it is. */
const nameless = 'nianbao';

/** `瑞安市人民政府2017-2021`; empty where the report says neither whose it is nor of when. */
function nameOf(units: readonly UnitReports[]): string {
  const [unit] = units;
  const organization = (unit?.organization ?? '').replace(/[^\p{L}\p{N}（）()·-]/gu, '');
  const years = (unit?.reports ?? []).flatMap(({ data: { year } }) => year ?? []);
  const [first, last] = [years[0], years.at(-1)];
  const period =
    first === undefined || first === last ? (first ?? '') : `${String(first)}-${String(last)}`;
  return `${organization.slice(0, longestName)}${String(period)}`;
}
