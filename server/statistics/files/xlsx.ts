import type { SheetData } from 'write-excel-file/universal';
import type { Language } from '../../language/message.js';
import { dictionarySheet } from './sheet-dictionary.js';
import { longSheet } from './sheet-long.js';
import { tableSheets } from './sheet-tables.js';
import { yearsSheets } from './sheet-years.js';
import type { UnitReports } from '../stated-report.js';

/**
 * Reports as a workbook: the tables as their forms print them where all reports are of one unit, the years of each unit
 * that has several, every figure in long form, and what the words of it mean. Numbers are numbers.
 * @returns the bytes of the file
 */
export async function statisticsXlsx(
  units: readonly UnitReports[],
  language: Language,
): Promise<Uint8Array> {
  const sheets = [
    ...tableSheets(units, language),
    ...yearsSheets(units, language),
    longSheet(units, language),
    dictionarySheet(language),
  ];
  // Only who saves a workbook needs to load what writes it.
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const names = sheetNames(sheets.map(({ name }) => name));
  const blob = await writeXlsxFile(
    sheets.map(({ rows, widths, headRows }, index) => ({
      sheet: names[index] ?? '',
      data: rows.map((row): SheetData[number] => [...row]),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: headRows,
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Characters a sheet's name may have at most. */
const longestName = 31;

/** Names as Excel takes them: no mark it forbids, no longer than it allows, none twice whatever their case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    // An apostrophe may not stand at either end.
    const printable = text.replace(/['[\]:*?/\\\p{Cc}]/gu, ' ').trim();
    const plain = printable.slice(0, longestName).trim() || 'Sheet';
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const mark = ` (${String(count)})`;
      name = plain.slice(0, longestName - mark.length) + mark;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
