import { firstWhere } from '../first-where.js';
import type { Report } from '../report.js';
import type { Span } from '../span.js';

/** What of a span lies outside comments, page furniture and tables. */
export function proseIn({ tables, furniture, comments }: Report, span: Span): readonly Span[] {
  return without(tables, without(furniture, without(comments, [span])));
}

/**
 * The pieces of spans that lie outside all of some items.
 * @param items in the order of the text; none lies within another
 */
export function without(
  items: readonly { readonly span: Span }[],
  spans: readonly Span[],
): readonly Span[] {
  const pieces: Span[] = [];
  for (const span of spans) {
    let from = span.start;
    const first = firstWhere(items, (item) => item.span.end > span.start);
    for (let index = first; index < items.length; index += 1) {
      const item = items[index];
      if (!item || item.span.start >= span.end) break;
      if (item.span.start > from) pieces.push({ start: from, end: item.span.start });
      from = Math.max(from, item.span.end);
    }
    if (from < span.end) pieces.push({ start: from, end: span.end });
  }
  return pieces;
}
