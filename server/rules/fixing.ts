import { firstWhere } from '../report/first-where.js';
import { overlaps } from '../report/span.js';
import type { Finding, TextEdit } from './finding.js';

/**
 * The edits of every safe fix, as fix-all applies them in one pass: ascending, none overlapping; a fix that
 * would overlap one taken before it waits for the next pass.
 */
export function safeEdits(findings: readonly Finding[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(({ safe }) => safe)?.edits() ?? [];
    if (edits.some((edit) => overlapsAny(edit, taken))) continue;
    for (const edit of edits) taken.splice(placeFor(edit, taken), 0, edit);
  }
  return taken;
}

/** The text with edits applied that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let kept = 0;
  for (const { span, newText } of [...edits].sort(byPlace)) {
    result += text.slice(kept, span.start) + newText;
    kept = span.end;
  }
  return result + text.slice(kept);
}

/** Whether an edit touches the text of another, or inserts at the same place, where their order would matter. */
function overlapsAny(edit: TextEdit, sorted: readonly TextEdit[]): boolean {
  const place = placeFor(edit, sorted);
  return [sorted[place - 1], sorted[place]].some(
    (other) =>
      other !== undefined &&
      (other.span.start === edit.span.start || overlaps(edit.span, other.span)),
  );
}

/** The index an edit has among edits sorted by place. */
function placeFor(edit: TextEdit, sorted: readonly TextEdit[]): number {
  return firstWhere(sorted, (other) => byPlace(other, edit) >= 0);
}

function byPlace(one: TextEdit, other: TextEdit): number {
  return one.span.start - other.span.start || one.span.end - other.span.end;
}
