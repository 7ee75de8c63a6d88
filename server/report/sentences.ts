import type { Span } from './span.js';

/** Where the sentence at the start of a stretch ends, its end mark included: behind 。！？； or a line end, or with it. */
export function nextSentenceEnd(text: string, { start, end }: Span): number {
  for (let index = start; index < end; index++) {
    if (endsSentence(text.charCodeAt(index))) return index + 1;
  }
  return end;
}

/** Where the last sentence of a stretch begins that goes on behind it; its start where none ends in it. */
export function pastLastEnd(text: string, { start, end }: Span): number {
  let index = end;
  while (index > start && !endsSentence(text.charCodeAt(index - 1))) index--;
  return index;
}

function endsSentence(code: number): boolean {
  return sentenceEnds[code] === 1;
}

/** 1 by the code unit of what ends a sentence. */
const sentenceEnds = new Uint8Array(0x10000);
for (const mark of '。！？；\n\r') sentenceEnds[mark.charCodeAt(0)] = 1;
