import { cut, lineHeight, type Measure } from './measure.js';

/** An entry of a legend, cut to the width there is, and its place. */
export interface PlacedEntry {
  readonly text: string;
  readonly x: number;
  /** Of the row's middle. */
  readonly y: number;
}

/** Puts the entries of a legend into rows from left to right, each behind room for its swatch. */
export function layoutLegend(
  words: readonly string[],
  { width, measure }: { readonly width: number; readonly measure: Measure },
): { readonly entries: readonly PlacedEntry[]; readonly height: number } {
  const entries: PlacedEntry[] = [];
  let x = 0;
  let row = 0;
  for (const word of words) {
    const text = cut(word, width - swatch, measure);
    const wide = swatch + measure(text);
    if (x > 0 && x + wide > width) {
      x = 0;
      row += 1;
    }
    entries.push({ text, x, y: row * rowHeight + rowHeight / 2 });
    x += wide + between;
  }
  return { entries, height: words.length === 0 ? 0 : (row + 1) * rowHeight };
}

/** Room for what stands before the words of an entry. */
const swatch = 16;
const between = 12;
const rowHeight = lineHeight + 4;
