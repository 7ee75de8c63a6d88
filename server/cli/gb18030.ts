/**
 * `text` in GB18030, or undefined where it cannot be written (a lone surrogate). The platform only
 * decodes this encoding, so the way back is read off its own decoder, once.
 */
export function encodeGb18030(text: string): Uint8Array<ArrayBuffer> | undefined {
  codes ??= readCodes();
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point < 0x80) {
      bytes[length] = point;
      length += 1;
      continue;
    }
    if (point >= 0xd800 && point <= 0xdfff) return undefined;
    if (point > 0xffff) at += 1;
    const code = point > 0xffff ? fourBytes(supplementary + point - 0x10000) : codes[point];
    if (code === undefined || code === 0) return undefined;
    if (code > 0xffff) {
      bytes[length] = code >>> 24;
      bytes[length + 1] = (code >>> 16) & 0xff;
      length += 2;
    }
    bytes[length] = (code >>> 8) & 0xff;
    bytes[length + 1] = code & 0xff;
    length += 2;
  }
  return bytes.slice(0, length);
}

/** Code by UTF-16 unit, 0 where there is none. */
let codes: Uint32Array | undefined;

/** Four-byte codes of the basic plane, counted from 81 30 81 30. */
const basic = 39_420;
/** Where the supplementary planes begin in that count: 90 30 81 30. */
const supplementary = 189_000;

function readCodes(): Uint32Array {
  const table = new Uint32Array(0x10000);
  // The two-byte codes come last: where a character has both, the short one is the usual one.
  fill(
    table,
    Array.from({ length: basic }, (_, index) => fourBytes(index)),
  );
  const short: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) short.push((lead << 8) | trail);
    }
  }
  // Backwards, so that of two codes for one character the first wins.
  fill(table, short.reverse());
  return table;
}

function fill(table: Uint32Array, list: readonly number[]): void {
  const bytes = new Uint8Array(list.length * 4);
  let length = 0;
  for (const code of list) {
    const size = code > 0xffff ? 4 : 2;
    for (let shift = (size - 1) * 8; shift >= 0; shift -= 8) {
      bytes[length] = (code >>> shift) & 0xff;
      length += 1;
    }
  }
  // Not fatal: a code without a character becomes U+FFFD, one unit, and the count stays in step.
  const text = new TextDecoder('gb18030').decode(bytes.subarray(0, length));
  list.forEach((code, index) => {
    const unit = text.charCodeAt(index);
    if (unit !== 0xfffd) table[unit] = code;
  });
}

function fourBytes(index: number): number {
  const last = 0x30 + (index % 10);
  const third = 0x81 + (Math.floor(index / 10) % 126);
  const second = 0x30 + (Math.floor(index / 1260) % 10);
  const first = 0x81 + Math.floor(index / 12_600);
  return ((first << 24) | (second << 16) | (third << 8) | last) >>> 0;
}
