/** Width of a text of a drawing in CSS pixels. */
export type Measure = (text: string) => number;

/** Size of all texts in drawings, in CSS pixels. */
const fontSize = 12;
/** Distance from one line of a text to the next, in CSS pixels. */
export const lineHeight = 15;

const most = 4000;

/**
 * Measures as the browser will draw.
 * @param fontFamily the fonts as CSS wants them; asked for with the first text, since to answer is work for the browser
 */
export function measureIn(fontFamily: () => string): Measure {
  let context: CanvasRenderingContext2D | null | undefined;
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    context ??= contextIn(fontFamily());
    if (context === null) return text.length * fontSize;
    const { width } = context.measureText(text);
    if (known.size > most) known.clear();
    known.set(text, width);
    return width;
  };
}

function contextIn(fontFamily: string): CanvasRenderingContext2D | null {
  const context = document.createElement('canvas').getContext('2d');
  if (context !== null) context.font = `${String(fontSize)}px ${fontFamily}`;
  return context;
}

/** Puts a text into lines no wider than `width`; where `lines` do not hold it, the last ends in `…`. */
export function breakLines(
  text: string,
  { width, lines: mostLines, measure }: Room,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [word] of text.matchAll(words)) {
    if (line === '' || measure((line + word).trimEnd()) <= width) {
      line += lines.length > 0 && line === '' ? word.trimStart() : word;
      continue;
    }
    lines.push(line.trimEnd());
    line = word.trimStart();
  }
  lines.push(line.trimEnd());
  const kept = lines.slice(0, mostLines);
  const over = lines.length > mostLines;
  return kept.map((each, index) =>
    cut(over && index === kept.length - 1 ? `${each}…` : each, width, measure),
  );
}

/** The same, in lines of about the same length: no character stands alone on the last. */
export function balancedLines(text: string, room: Room): readonly string[] {
  const lines = breakLines(text, room);
  let best = lines;
  const least = Math.max(room.width / 2, longestWord(text, room.measure));
  for (let width = room.width - step; width >= least; width -= step) {
    const narrower = breakLines(text, { ...room, width, lines: room.lines + 1 });
    if (narrower.length > lines.length || narrower.join('').includes('…')) break;
    best = narrower;
  }
  return best;
}

/** Width of the widest word, of which a line must have room. */
export function longestWord(text: string, measure: Measure): number {
  return Math.max(0, ...Array.from(text.matchAll(words), ([word]) => measure(word.trim())));
}

const step = 4;

/** The room a text has. */
export interface Room {
  readonly width: number;
  readonly lines: number;
  readonly measure: Measure;
}

/** A text on one line, its end left out where it is wider than `width`. */
export function cut(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const characters = Array.from(text.replace(/…$/u, ''));
  while (characters.length > 0 && measure(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('')}…`;
}

/** A Chinese character stands alone, letters and digits stay together. */
const words =
  /[\p{Script=Han}\u3001-\u303f\uff00-\uffef]|[^ \p{Script=Han}\u3001-\u303f\uff00-\uffef]+| +/gu;
