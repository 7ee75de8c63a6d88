import { usualWidth, wideCharacter } from './width.js';

/** So many of the characters before a place, counted without what interrupts them. */
export function wordsBefore(text: string, end: number, length: number): string {
  return wordsIn(text, Math.max(0, end - furthest * length), end).slice(-length);
}

/** Marks and tags may make a stretch so many times as long. */
const furthest = 4;

/** The words of a stretch of running text, without what interrupts them, digits in their usual width. */
export function wordsIn(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  if (!interrupted.test(words)) return words;
  return words.replace(interruption, '').replace(wideCharacter, usualWidth);
}

const interrupted = /[*<\n\r０-９％ \u00a0]/u;
const interruption =
  /\*{1,3}|<\/?(?:[biu]|strong|em|span|font)(?:\s[^<>]{0,400})?>|[\n\r][ \t\u3000]{0,8}|(?<![a-z])[ \u00a0]{1,2}(?![a-z])/giu;
