import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';
import type { Draft } from './drafts.js';

/** Milliseconds after which a difference is shown as one change, in a text so unlike that finding a shorter one takes long. */
const diffTimeout = 2_000;

/**
 * A unified difference between a draft and its changed text, which `patch` and `git apply` take.
 * @param timeout milliseconds after which it is one change of the whole text
 */
export function difference(
  { name, decoded }: Pick<Draft, 'name' | 'decoded'>,
  text: string,
  timeout = diffTimeout,
): string {
  const before = decoded.text;
  const label = name === '-' ? 'stdin' : name;
  const patch = structuredPatch('', '', before, text, undefined, undefined, {
    context: 3,
    timeout,
  });
  const changes = patch ? formatPatch(patch, OMIT_HEADERS) : wholeChange(before, text);
  // The library writes names as Git does where it is set to print nothing but ASCII: not a Chinese one could be read.
  return `--- ${quoted(`a/${label}`)}\n+++ ${quoted(`b/${label}`)}\n${changes}`;
}

/** The name of a file, in quotation marks with escapes, as in C, where it has characters that would end it. */
function quoted(name: string): string {
  return unprintable.test(name) ? `"${name.replaceAll(/["\\\p{Cc}]/gu, escaped)}"` : name;
}

const unprintable = /["\\\p{Cc}]/u;

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return [...Buffer.from(character)]
    .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
    .join('');
}

function wholeChange(before: string, text: string): string {
  const [old, now] = [linesOf(before), linesOf(text)];
  const range = `@@ -${rangeOf(old)} +${rangeOf(now)} @@`;
  return [range, ...marked('-', old, before), ...marked('+', now, text), ''].join('\n');
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function rangeOf({ length }: readonly string[]): string {
  return length === 0 ? '0,0' : `1,${String(length)}`;
}

function marked(mark: '-' | '+', lines: readonly string[], text: string): readonly string[] {
  const end = text === '' || text.endsWith('\n') ? [] : ['\\ No newline at end of file'];
  return [...lines.map((line) => mark + line), ...end];
}
