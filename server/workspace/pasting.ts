import { pastedText } from '../features/paste.js';
import type { PasteParams } from '../features/protocol.js';
import { spanOf } from '../features/reading.js';
import type { Session } from './session.js';

/** The text to insert for what was copied; `null` where the editor does well to insert it as it is. */
export async function paste(
  session: Session,
  { uri, range, html }: PasteParams,
): Promise<string | null> {
  const { options } = await session.settings.of(uri);
  const document = session.documents.get(uri);
  if (document === undefined) return null;
  const text = document.getText();
  const { start, end } = spanOf(document, range);
  const inserted = pastedText({
    before: text.slice(0, start),
    after: text.slice(end),
    html,
    always: document.languageId === 'nianbao',
    analyse: (draft) => session.analyses.once(draft, options),
  });
  return inserted ?? null;
}
