/**
 * A text of its own, for what is kept longer than the draft: the engine has a part of a text hold on to the whole, and
 * what two texts make together hold on to both.
 */
export function copyOf(text: string): string {
  return text.length < fewestShared ? text : text.split('').join('');
}

/** The engine copies fewer characters than these when it takes a text apart or puts one together. */
const fewestShared = 13;
