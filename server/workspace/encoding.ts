/** Above this share of unreadable characters a text was not written as UTF-8. */
const unreadableShare = 0.1;

/**
 * The text of a draft, whatever Chinese office software wrote it: UTF-8 or UTF-16 with or without a mark, else
 * GB18030 (of which GBK and GB2312 are parts). A UTF-8 file with a few broken bytes stays UTF-8, the bytes
 * replaced by U+FFFD. `undefined` for bytes in no known encoding.
 */
export function decodeDraft(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  // No text in these encodings has a null byte: it is a picture, an archive or a program.
  if (bytes.includes(0)) return undefined;
  return decode(bytes, 'utf-8') ?? decodeDamaged(bytes) ?? decode(bytes, 'gb18030');
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeDamaged(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let foreign = 0;
  let unreadable = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) unreadable += 1;
    else if (code > 0x7f) foreign += 1;
  }
  return unreadable <= (foreign + unreadable) * unreadableShare ? text : undefined;
}
