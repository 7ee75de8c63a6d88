/** The digits and the per cent sign in full width. */
export const wideCharacter = /[０-９％]/gu;

/** The same character in its usual width. */
export function usualWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
