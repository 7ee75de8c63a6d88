/**
 * The text without the readings that some pages print in brackets behind characters they put into traditional ones
 * (`公開(kāi)工(gōng)作`), nor the question marks they leave of spaces. What goes is filled up with invisible
 * characters or blanks, so that nothing changes its place.
 */
export function withoutReadings(text: string): string {
  if (!reading.test(text)) return text;
  return text
    .replace(readings, ({ length }) => invisible.repeat(length))
    .replace(lostSpace, ({ length }) => ' '.repeat(length));
}

/** What fills up the place of a reading: a word joiner, which is no part of a label or of a sentence. */
export const invisible = '\u2060';

/** Runs of what fills up the place of a reading. */
export const filler = new RegExp(`${invisible}+`, 'gu');

/** The words of a stretch without them; undefined where there are none. */
export function withoutFillers(words: string): string | undefined {
  return words.includes(invisible) ? words.replace(filler, '') : undefined;
}

/** Every reading has one letter with the mark of its tone. The bracket comes first: it is soon searched for. */
const reading =
  /\((?<=[\u4e00-\u9fff]\()[a-z]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{0,5}\)/u;
const readings = new RegExp(reading, 'gu');

/** `? 0` in a cell, `????一、` at the start of a line: what these pages ask has a wide mark, and addresses go on behind it. */
const lostSpace = /\?(?![a-z])/giu;
