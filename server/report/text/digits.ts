/** Whether a code unit is one of the digits 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a text is digits 0 to 9 and nothing else, one at least. */
export function isAllDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return text !== '';
}

/** Whether it is a digit, full-width ones included: the low four bits are the value of both. */
export function isDigitOfAnyWidth(code: number): boolean {
  return isDigit(code) || (code >= 0xff10 && code <= 0xff19);
}
