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
 * The fingerprint of a text's Chinese characters. Punctuation, space, letters and figures, in Chinese as well, do
 * not count: a passage whose numbers alone were changed has the same one.
 */
export function fingerprint(pieces: readonly string[]): Fingerprint {
  const letters = lettersOf(pieces);
  const runs = Math.max(0, letters.length - width + 1);
  const limit = runs <= sampleSize ? range : Math.floor((range / runs) * sampleSize);
  const kept: number[] = [];
  for (let index = 0; index < runs; index++) {
    const hash = hashAt(letters, index);
    if (hash < limit) kept.push(hash);
  }
  return { length: letters.length, limit, hashes: Uint32Array.from(new Set(kept)).sort() };
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

function lettersOf(pieces: readonly string[]): Uint16Array {
  const letters = new Uint16Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const piece of pieces) {
    for (let index = 0; index < piece.length; index++) {
      const code = piece.charCodeAt(index);
      if (code < 0x4e00 || code > 0x9fff || numerals.has(code)) continue;
      letters[count] = code;
      count += 1;
    }
  }
  return letters.subarray(0, count);
}

const numerals: ReadonlySet<number> = new Set(
  Array.from('一二三四五六七八九十百千万亿两零', (numeral) => numeral.charCodeAt(0)),
);

/** FNV-1a over the characters of a run, its bits mixed once more so that the smallest are a fair sample. */
function hashAt(letters: Uint16Array, start: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < start + width; index++) {
    hash = Math.imul(hash ^ (letters[index] ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
