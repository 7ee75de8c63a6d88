import { isUtf8, transcode } from 'node:buffer';
import {
  closeSync,
  fstatSync,
  openSync,
  readFile as readFileWithCallback,
  readFileSync,
  stat as statWithCallback,
} from 'node:fs';
import { promisify } from 'node:util';
import { decodeDraftAs, type DecodedDraft } from '../workspace/files/encoding.js';
import { largestDraft } from '../workspace/files/files.js';
import { encode } from './encoding.js';

// Those of node:fs/promises take twice the processor time, which counts over thousands of drafts.
const readFile = promisify(readFileWithCallback);
const stat = promisify(statWithCallback);

/** What became of reading a file. `unreadable` carries the system's code: `ENOENT`, `EACCES`. */
export type DraftReading =
  | { readonly kind: 'text'; readonly decoded: DecodedDraft; readonly bytes: Uint8Array }
  | { readonly kind: 'encoding' }
  | { readonly kind: 'size' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Milliseconds. A disk that answers sooner is waited for: to be told costs more than the answer. */
const soon = 5;
/** How long the last files took to read, the newest counting most. */
let pace = 0;
/** What is left of it with every file not waited for: a disk that was busy for a moment is soon tried again. */
const remembered = 0.95;

/** Reads a file as text; never rejects. `path` is absolute. On a slow disk others can be read meanwhile. */
export async function readDraft(path: string): Promise<DraftReading> {
  try {
    if (pace <= soon) return readAtOnce(path);
    pace *= remembered;
    const { size } = await stat(path);
    if (size > largestDraft) return { kind: 'size' };
    return readBytes(await readFile(path));
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

function readAtOnce(path: string): DraftReading {
  const started = performance.now();
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > largestDraft) return { kind: 'size' };
    const bytes = readFileSync(file);
    pace += (performance.now() - started - pace) / 8;
    return readBytes(bytes);
  } finally {
    closeSync(file);
  }
}

/** Reads a stream (standard input) to its end; never rejects. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<DraftReading> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > largestDraft) return { kind: 'size' };
    }
    return readBytes(Buffer.concat(chunks, length));
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

/**
 * The bytes of a changed text, in the encoding the file is in. Undefined where anything but the change
 * would be lost: where the unchanged text does not give the file's own bytes, or the changed one does
 * not read back as it is.
 */
export function rewrite(
  bytes: Uint8Array,
  decoded: DecodedDraft,
  text: string,
): Uint8Array | undefined {
  if (decoded.damaged) return undefined;
  const before = encode(decoded.text, decoded.encoding);
  if (before === undefined || Buffer.compare(before, bytes) !== 0) return undefined;
  const after = encode(text, decoded.encoding);
  return after !== undefined && decodeDraftAs(after)?.text === text ? after : undefined;
}

function readBytes(bytes: Buffer): DraftReading {
  const decoded = decodePlain(bytes) ?? decodeDraftAs(bytes);
  return decoded === undefined ? { kind: 'encoding' } : { kind: 'text', decoded, bytes };
}

/**
 * Decodes UTF-8 without a mark, which nearly all drafts are, as `decodeDraftAs` does; undefined for what may be
 * anything else. `TextDecoder` takes ten times as long.
 */
function decodePlain(bytes: Buffer): DecodedDraft | undefined {
  if (bytes[0] === firstOfMark || bytes.includes(0) || !isUtf8(bytes)) return undefined;
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return { text, encoding: 'utf-8', damaged: false };
}

/** The first byte of the mark of UTF-8. */
const firstOfMark = 0xef;

/** The system's code of an error, or what it says. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return String(error);
}
