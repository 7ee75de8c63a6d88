import type { CancellationToken } from 'vscode-languageserver';
import { pasted } from '../features/paste.js';
import type { Pasted, PasteParams } from '../features/protocol/writing.js';
import { protocolEdits, spanOf } from '../features/reading.js';
import type { Session } from './session.js';

/** What is pasted for what was copied; `null` where the editor does well to paste the plain text. */
export async function paste(
  session: Session,
  { uri, range, html, plain = '' }: PasteParams,
  token: CancellationToken,
): Promise<Pasted | null> {
  const current = await session.asked(uri, token);
  if (current === undefined) return null;
  const { document, settings, reading } = current;
  const found = pasted({
    text: document.getText(),
    analysis: reading?.analysis,
    selected: spanOf(document, range),
    html,
    plain,
    always: document.languageId === 'nianbao',
    analyse: (text) => session.analyses.once(text, settings.options),
  });
  if (found === undefined) return null;
  return { newText: found.newText, edits: protocolEdits(document, found.edits) };
}
