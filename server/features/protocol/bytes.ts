/** Bytes as a message carries them: in base64, made alike in Node, in a worker and in the page. */
export function encodeBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += stretch) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + stretch)));
  }
  return btoa(parts.join(''));
}

/** The bytes a message carries. Throws where it is no base64. */
export function decodeBytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** So many arguments a function can take anywhere. */
const stretch = 8_192;
