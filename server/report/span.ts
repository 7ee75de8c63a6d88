/** A stretch of the original text: UTF-16 offsets, `end` exclusive, `0 ≤ start ≤ end ≤ text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span and what it says. */
export interface Stated<Value> {
  readonly span: Span;
  readonly value: Value;
}

/** Whether an offset lies in a span; a caret at the end counts as inside. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans have a character in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether two spans overlap or adjoin: a caret at either end of a word is at the word. */
export function meets(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
