import { plainIdeograph } from './plain-ideographs.js';

/**
 * The key of a word: what two printings of the same label have in common. Full-width forms become half-width,
 * compatibility ideographs their plain form; spaces, invisible characters, quotation marks and 《》 go, since
 * drafts print or lose them at will. Ordinals and notes in brackets stay: see ordinals.ts.
 */
export function normalise(text: string): string {
  let key = '';
  let kept = 0;
  for (let index = 0; index < text.length; index++) {
    const mapped = keyCodes[text.charCodeAt(index)] ?? itself;
    if (mapped === itself) continue;
    key += text.slice(kept, index);
    if (mapped !== dropped) key += String.fromCharCode(mapped);
    kept = index + 1;
  }
  return kept === 0 ? text : key + text.slice(kept);
}

/** The code unit of the key for one of the text; undefined when it goes. */
export function keyCodeAt(text: string, index: number): number | undefined {
  const code = text.charCodeAt(index);
  const mapped = keyCodes[code] ?? itself;
  if (mapped === itself) return code;
  return mapped === dropped ? undefined : mapped;
}

/** In the table of key codes, for a character that stays as it is, and for one that goes. */
const itself = 0;
const dropped = 0xffff;

function makeKeyCodes(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let code = 0xff01; code <= 0xff5e; code++) codes[code] = code - 0xfee0;
  for (const [first, last] of compatibilityBlocks) {
    for (let code = first; code <= last; code++) {
      const plain = plainIdeograph(String.fromCharCode(code)).charCodeAt(0);
      if (plain !== code) codes[code] = plain;
    }
  }
  for (const [characters, key] of sameKey) {
    for (const character of characters) codes[character.charCodeAt(0)] = key.charCodeAt(0);
  }
  for (const character of withoutKey) codes[character.charCodeAt(0)] = dropped;
  for (const [first, last] of invisible) codes.fill(dropped, first, last + 1);
  return codes;
}

/** Radicals that PDF text puts for ideographs, and compatibility ideographs. */
const compatibilityBlocks = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
] as const;

const sameKey = [
  ['〔﹝【', '['],
  ['〕﹞】', ']'],
  ['﹙', '('],
  ['﹚', ')'],
  ['–—―−─﹣', '-'],
  ['。', '.'],
  ['•・‧', '·'],
] as const;

const withoutKey = ' \t\r\n\f\v“”‘’"\'„‟＂＇「」『』《》〈〉*`';

/** No-break, en to hair, narrow, mathematical and ideographic spaces; zero-width characters; the byte order mark. */
const invisible = [
  [0x00a0, 0x00a0],
  [0x00ad, 0x00ad],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x2064],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const;

/** Code unit → code unit of its key. */
const keyCodes = makeKeyCodes();
