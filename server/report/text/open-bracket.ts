/** Whether a bracket is open where a text ends: `额（单位：`, a note that goes on in the next line. */
export function isBracketOpen(content: string): boolean {
  return /[（(][^（()）]*$/u.test(content);
}
