import * as vscode from 'vscode';
import { maybeReport } from '../../server/forms/recognising/gate.js';
import {
  pasteRequest,
  type Pasted,
  type PasteParams,
} from '../../server/features/protocol/writing.js';
import type { Connection } from '../connection/connection.js';
import { ifUnchanged } from '../draft/draft-changed.js';
import { draftSelector } from '../connection/documents.js';
import { pasteEdits } from './paste-edits.js';
import { toRange } from '../connection/positions.js';

/** What takes longer to look through than anyone waits for a paste, in characters. */
const largest = 8_000_000;

/**
 * Tables copied from Word, a spreadsheet or a page are pasted into a report as Markdown tables, with their merged cells
 * where they belong; in a row of a table, cells go into cells. The button that VS Code shows behind what was pasted gives
 * the plain text instead.
 */
export function registerPasteTables(connection: Connection): vscode.Disposable {
  const kind = vscode.DocumentDropOrPasteEditKind.Text.append('nianbao', 'tables');
  const provider: vscode.DocumentPasteEditProvider = { provideDocumentPasteEdits };
  return vscode.languages.registerDocumentPasteEditProvider(draftSelector, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/html', 'text/plain'],
  });

  async function provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    copied: vscode.DataTransfer,
    context: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[]> {
    const [range] = ranges;
    if (range === undefined || ranges.length > 1) return [];
    if (context.only !== undefined && !context.only.contains(kind)) return [];
    const html = (await copied.get('text/html')?.asString()) ?? '';
    const hasTable = /<table[\s>]/iu.test(html);
    const plain = hasTable ? '' : ((await copied.get('text/plain')?.asString()) ?? '');
    if (html.length + plain.length > largest || !(hasTable || hasCells(plain))) return [];
    if (!mayConcern(document, html + plain) || token.isCancellationRequested) return [];
    // A range of VS Code is written as something else than the protocol's.
    const selected = { start: range.start, end: range.end };
    const asked: PasteParams = {
      uri: document.uri.toString(),
      range: selected,
      html: hasTable ? html : '',
      plain,
    };
    const answer = await ifUnchanged(connection.request<Pasted | null>(pasteRequest, asked));
    if (answer === undefined || answer === null) return [];
    const pasted = pasteEdits(selected, answer);
    const title = vscode.l10n.t('Insert Tables as Markdown');
    const edit = new vscode.DocumentPasteEdit(pasted.newText, title, kind);
    edit.additionalEdit = new vscode.WorkspaceEdit();
    for (const { range: at, newText } of pasted.edits) {
      edit.additionalEdit.replace(document.uri, toRange(at), newText);
    }
    return [edit];
  }
}

/** Whether a text may be cells of a spreadsheet: a row of them or a column. */
function hasCells(plain: string): boolean {
  return plain.includes('\t') || /\d\r?\n\s*\d/u.test(plain);
}

/** Whether it is worth asking: most documents are no reports, and no server need be started for them. */
function mayConcern(document: vscode.TextDocument, copied: string): boolean {
  return (
    document.languageId === 'nianbao' ||
    maybeReport(document.getText()) ||
    maybeReport(copied.replace(/<[^<>]*>/gu, ''))
  );
}
