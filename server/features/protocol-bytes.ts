/** Bytes as base64, in Node and in a browser alike. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += stretch) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + stretch)));
  }
  return btoa(parts.join(''));
}

/** So many arguments a function can take anywhere. */
const stretch = 8_192;
