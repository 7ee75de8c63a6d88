import type { CellPlace } from './cells.js';
import type { CellEdit, LineEdit } from './meant-text.js';
import type { Place } from './table-window.js';

/**
 * An edit as the window makes it. In the caret's cell the text is put where the caret is, so that it is behind it at once:
 * what is typed before the window has answered belongs there.
 */
export function putBehind(edit: CellEdit, caret: CellPlace, active: Place): readonly LineEdit[] {
  const { line, start, end, text } = edit;
  const at = active.character;
  if (edit.cell !== caret.cell || line !== caret.line) return [edit];
  const isInside = start <= at && at <= end;
  return [
    { line, start: at, end: at, text },
    { line, start, end: isInside ? at : end, text: '' },
    { line, start: isInside ? at : end, end, text: '' },
  ].filter((part) => part.text !== '' || part.start < part.end);
}
