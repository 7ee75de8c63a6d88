import { withoutSetting } from './setting.js';
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
  return withoutSetting(words).replace(wideCharacter, usualWidth);
}

const interrupted = /[*<\n\r０-９％ \u00a0]/u;
