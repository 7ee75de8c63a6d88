/** A space a typist puts between figures and words. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x3000 || code === 0x09;
}
