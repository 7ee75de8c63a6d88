import type { Parser } from 'htmlparser2';

/** Tags open inside each other beyond which the rest is no table: nothing closes any more. */
const deepest = 1_000;
const partLength = 65_536;

/**
 * Gives a text to a parser in parts, since it takes the longer for a tag the more are open, and stops where they are
 * too many.
 * @param depth how many tags are open
 * @returns whether all of it was given
 */
export function writeInParts(parser: Parser, text: string, depth: () => number): boolean {
  let from = 0;
  for (; from < text.length && depth() < deepest; from += partLength) {
    parser.write(text.slice(from, from + partLength));
  }
  return from >= text.length;
}
