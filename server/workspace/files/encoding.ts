/** How a draft's bytes are written. A byte order mark belongs to the encoding, so that a rewritten file keeps it. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A draft's text, without byte order mark, and how it was written. */
export interface DecodedDraft {
  readonly text: string;
  readonly encoding: Encoding;
  /** Bytes that are no text were replaced by U+FFFD: the text cannot be turned back into the file. */
  readonly damaged: boolean;
}

/** Above this share of unreadable characters a text was not written as UTF-8. */
const unreadableShare = 0.1;

/** The text of a draft, read as {@link decodeDraftAs} does; `undefined` for bytes in no known encoding. */
export function decodeDraft(bytes: Uint8Array): string | undefined {
  return decodeDraftAs(bytes)?.text;
}

/**
 * The text of a draft and its encoding, whatever Chinese office software wrote it: UTF-8 with or without a
 * mark, UTF-16 with one, else GB18030 (of which GBK and GB2312 are parts). A UTF-8 file with a few broken
 * bytes stays UTF-8, the bytes replaced by U+FFFD. `undefined` for bytes in no known encoding.
 */
export function decodeDraftAs(bytes: Uint8Array): DecodedDraft | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  // No text in these encodings has a null byte: it is a picture, an archive or a program.
  if (bytes.includes(0)) return undefined;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf8 = marked ? 'utf-8-bom' : 'utf-8';
  return decode(bytes, utf8) ?? decodeDamaged(bytes, utf8) ?? decode(bytes, 'gb18030');
}

function decode(bytes: Uint8Array, encoding: Encoding): DecodedDraft | undefined {
  const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return { text, encoding, damaged: false };
  } catch {
    return undefined;
  }
}

function decodeDamaged(bytes: Uint8Array, encoding: Encoding): DecodedDraft | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let foreign = 0;
  let unreadable = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) unreadable += 1;
    else if (code > 0x7f) foreign += 1;
  }
  if (unreadable > (foreign + unreadable) * unreadableShare) return undefined;
  return { text, encoding, damaged: true };
}
