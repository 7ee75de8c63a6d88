import type { Span } from '../../report/span.js';

/** What is kept of the words of a passage: enough to tell how much of it another passage has, not to read it. */
export interface Fingerprint {
  /** Chinese characters it was made of, numbers not counted. */
  readonly length: number;
  /** Hashes below this were kept, of 2³². */
  readonly limit: number;
  /** Ascending, each once; some {@link sampleSize}, however long the passage. */
  readonly hashes: Uint32Array;
}

/** Characters that are hashed together: enough that few such runs come about by chance. */
const width = 6;
/** Hashes kept of a long passage: the resemblance is then right within some hundredths. */
const sampleSize = 256;
const range = 0x1_0000_0000;

/**
 * The fingerprint of the Chinese characters in some stretches of a text. Punctuation, space, letters and figures, in
 * Chinese as well, do not count: a passage whose numbers alone were changed has the same one.
 */
export function fingerprint(text: string, within: readonly Span[]): Fingerprint {
  const letters = lettersOf(text, within);
  const runs = Math.max(0, letters.length - width + 1);
  const limit = runs <= sampleSize ? range : Math.floor((range / runs) * sampleSize);
  const kept = new Uint32Array(runs);
  let count = 0;
  let rolling = 0;
  for (let index = 0; index < letters.length; index++) {
    rolling = Math.imul(rolling - Math.imul(letters[index - width] ?? 0, outgoing), base);
    rolling = (rolling + (letters[index] ?? 0)) | 0;
    if (index < width - 1) continue;
    const hash = mixed(rolling);
    if (hash < limit) kept[count++] = hash;
  }
  return { length: letters.length, limit, hashes: eachOnce(kept.subarray(0, count).sort()) };
}

/** How much of all that two passages say both say, 0 to 1 (Broder's resemblance, by sampling). */
export function resemblance(one: Fingerprint, other: Fingerprint): number {
  const limit = Math.min(one.limit, other.limit);
  let shared = 0;
  let all = 0;
  let left = 0;
  let right = 0;
  for (;;) {
    const a = valueBelow(one.hashes, left, limit);
    const b = valueBelow(other.hashes, right, limit);
    if (a === range && b === range) break;
    all += 1;
    if (a === b) shared += 1;
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return all === 0 ? 0 : shared / all;
}

function valueBelow(hashes: Uint32Array, index: number, limit: number): number {
  const value = hashes[index];
  return value === undefined || value >= limit ? range : value;
}

function lettersOf(text: string, within: readonly Span[]): Uint16Array {
  const letters = new Uint16Array(within.reduce((sum, { start, end }) => sum + end - start, 0));
  let count = 0;
  for (const { start, end } of within) {
    for (let index = start; index < end; index++) {
      const code = text.charCodeAt(index);
      if (code < firstLetter || code > lastLetter || isNumeral[code - firstLetter] === 1) continue;
      letters[count++] = code;
    }
  }
  return letters.subarray(0, count);
}

const firstLetter = 0x4e00;
const lastLetter = 0x9fff;

const isNumeral = new Uint8Array(lastLetter - firstLetter + 1);
for (const numeral of '一二三四五六七八九十百千万亿两零') {
  isNumeral[numeral.charCodeAt(0) - firstLetter] = 1;
}

/** A run's hash is a polynomial in this; modulo 2³². */
const base = 0x01000193;
/** `base` to the power of the place in which a character leaves the run. */
const outgoing = Array.from({ length: width - 1 }).reduce<number>(
  (power) => Math.imul(power, base),
  1,
);

/** The bits of a hash mixed, so that the smallest are a fair sample. */
function mixed(rolling: number): number {
  let hash = Math.imul(rolling ^ (rolling >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A copy of ascending numbers, each once. */
function eachOnce(ascending: Uint32Array): Uint32Array {
  let count = 0;
  for (const value of ascending) {
    if (count === 0 || ascending[count - 1] !== value) ascending[count++] = value;
  }
  return ascending.slice(0, count);
}
