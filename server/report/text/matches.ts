/** Words of which a pattern has one in every match, at most `reach` characters behind its start. */
export interface Sign {
  readonly words: readonly string[];
  readonly reach: number;
}

/**
 * The first match of a global pattern from `start` on. Where the text has none of the words any more, it is not
 * searched: words are found faster than patterns.
 */
export function nextMatch(
  text: string,
  { words, reach }: Sign,
  pattern: RegExp,
  start: number,
): RegExpExecArray | null {
  const word = firstOf(text, words, start);
  if (word === -1) return null;
  pattern.lastIndex = Math.max(start, word - reach);
  return pattern.exec(text);
}

function firstOf(text: string, words: readonly string[], from: number): number {
  let first = -1;
  for (const word of words) {
    const at = text.indexOf(word, from);
    if (at !== -1 && (first === -1 || at < first)) first = at;
  }
  return first;
}
