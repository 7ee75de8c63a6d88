import { read, utils } from 'xlsx';

/** What stands in the cells of a workbook, sheet after sheet, as another program reads it. */
export function cellsOf(workbook: Buffer): readonly unknown[] {
  const { SheetNames, Sheets } = read(workbook);
  return SheetNames.flatMap((name) => {
    const sheet = Sheets[name];
    return sheet === undefined ? [] : utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
  }).flat();
}
