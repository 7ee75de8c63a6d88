const printed = String.raw`#(?:REF!|DIV/0!|N/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)`;

/** What a spreadsheet prints in a cell whose formula fails; all begin with `#`. */
export const sheetErrors = new RegExp(printed, 'gu');

const alone = new RegExp(`^(?:${printed}|#{3,})$`, 'u');

/** Whether a text is what a spreadsheet prints for a failed formula, and nothing else; `#` alone for a narrow column. */
export function isSheetError(text: string): boolean {
  return alone.test(text);
}
