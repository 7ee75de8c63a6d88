import type { Pasted } from '../../server/features/protocol/writing.js';
import type { ProtocolRange } from '../../server/features/protocol/protocol.js';

/**
 * What is pasted, as VS Code can make it: text for the selection and edits elsewhere. Where an edit adjoins the selection
 * on each side, as when the caret is in the middle of a figure, VS Code makes none of them; then one edit does it all, and
 * there is no text for the selection.
 */
export function pasteEdits(selected: ProtocolRange, { newText, edits }: Pasted): Pasted {
  const before = edits.find(({ range }) => isSame(range.end, selected.start));
  const behind = edits.find(({ range }) => isSame(range.start, selected.end));
  if (before === undefined || behind === undefined || before === behind) return { newText, edits };
  const whole = {
    range: { start: before.range.start, end: behind.range.end },
    newText: before.newText + newText + behind.newText,
  };
  const others = edits.filter((edit) => edit !== before && edit !== behind);
  return { newText: '', edits: [...others, whole] };
}

function isSame(one: ProtocolRange['start'], other: ProtocolRange['start']): boolean {
  return one.line === other.line && one.character === other.character;
}
