import { widthOf } from '../grids/line-places.js';
import type { Span } from '../../span.js';

/** A piece of a line between two upright rules: a stretch of a level one, or what stands in a cell. */
export interface Segment {
  readonly isRule: boolean;
  readonly column: number;
  readonly columnSpan: number;
  readonly span: Span;
}

/** Whether a text has anything that rules of tables are drawn with: few have. */
export function mayBeRuled(text: string): boolean {
  return text.includes('+--') || text.includes('├') || text.includes('┣') || text.includes('╠');
}

/** Whether a line is nothing but a level rule, with its corners: `+---+---+`, `├──┼──┤`. */
export function isRuleLine(text: string, { start, end }: Span): boolean {
  if (end - start < 3 || !isCorner(text, start) || !isCorner(text, end - 1)) return false;
  for (let index = start; index < end; index++) {
    if (!isCorner(text, index) && !isLevel(text.charCodeAt(index))) return false;
  }
  return true;
}

/** How far from the left the upright rules stand that level ones meet, those between some cells only included. */
export function placesOf(text: string, lines: readonly Span[]): readonly number[] {
  const places = new Set<number>();
  for (const line of lines) {
    let place = 0;
    for (let index = line.start; index < line.end; index++) {
      if (isCorner(text, index)) places.add(place);
      place += widthOf(text.charCodeAt(index));
    }
  }
  return [...places].sort((one, other) => one - other);
}

/**
 * The pieces of a line between its upright rules; undefined where these stand elsewhere than those of other lines.
 * Where there are as many of them, they need not stand right below each other, for letters are of many widths.
 */
export function findSegments(
  text: string,
  line: Span,
  places: readonly number[],
): readonly Segment[] | undefined {
  const uprights: { readonly at: number; readonly place: number }[] = [];
  let place = 0;
  for (let at = line.start; at < line.end; at++) {
    if (isUpright(text, at)) uprights.push({ at, place });
    place += widthOf(text.charCodeAt(at));
  }
  const isWhole = uprights.length === places.length;
  const numbers = uprights.map((each, index) => (isWhole ? index : places.indexOf(each.place)));
  if (numbers[0] !== 0 || numbers.at(-1) !== places.length - 1 || numbers.includes(-1)) {
    return undefined;
  }
  return uprights.slice(1).map(({ at: end }, index) => {
    const start = (uprights[index]?.at ?? line.start) + 1;
    const column = numbers[index] ?? 0;
    const columnSpan = (numbers[index + 1] ?? column) - column;
    return { isRule: isLevelAll(text, start, end), column, columnSpan, span: { start, end } };
  });
}

function isUpright(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x7c) return text.charCodeAt(at - 1) !== 0x5c;
  return code === 0x2502 || code === 0x2503 || code === 0x2551 || isCorner(text, at);
}

/** A corner or crossing; a plus only beside a level rule, which a figure's is not. */
function isCorner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2b) return isPlainLevel(text, at - 1) || isPlainLevel(text, at + 1);
  return (code >= 0x250c && code <= 0x254b) || (code >= 0x2552 && code <= 0x256c);
}

function isPlainLevel(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2d || code === 0x3d || code === 0x3a;
}

/** `-`, `=`, `:` of alignment, ─, ━, ═. */
function isLevel(code: number): boolean {
  return (
    code === 0x2d ||
    code === 0x3d ||
    code === 0x3a ||
    code === 0x2500 ||
    code === 0x2501 ||
    code === 0x2550
  );
}

function isLevelAll(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!isLevel(text.charCodeAt(index))) return false;
  // One or two dashes stand for no figure, unless corners stand at both their ends.
  return end - start > 2 || (isCorner(text, start - 1) && isCorner(text, end) && start < end);
}
