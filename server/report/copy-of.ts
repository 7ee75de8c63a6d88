/**
 * A text of its own, for what is kept longer than the draft: the engine has a part of a text hold on to the whole, and
 * what two texts make together hold on to both.
 */
export function copyOf(text: string): string {
  return text.split('').join('');
}
