/**
 * A text as a spreadsheet takes it from CSV or from the clipboard: one that it would run as a formula has an apostrophe
 * before it. A signed figure and a lone dash are no formulas.
 */
export function spreadsheetText(text: string): string {
  const isFormula = /^[=+\-@＝＋－＠\t\r]/u.test(text) && !/^[+-]?[\d.,]*$/u.test(text);
  return isFormula ? `'${text}` : text;
}
