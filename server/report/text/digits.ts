/** Whether a code unit is one of the digits 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether it is a digit, full-width ones included: the low four bits are the value of both. */
export function isDigitOfAnyWidth(code: number): boolean {
  return isDigit(code) || (code >= 0xff10 && code <= 0xff19);
}
