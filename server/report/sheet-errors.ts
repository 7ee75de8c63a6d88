/** What a spreadsheet prints in a cell whose formula fails; all begin with `#`. */
export const sheetErrors = /#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/gu;

/** Whether a text is what a spreadsheet prints for a failed formula, and nothing else; `#` alone for a narrow column. */
export function isSheetError(text: string): boolean {
  return /^(?:#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|#{3,})$/u.test(text);
}
