/** Whether a code unit is one of the common Chinese characters. */
export function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
