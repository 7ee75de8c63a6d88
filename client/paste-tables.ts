import * as vscode from 'vscode';
import { maybeReport } from '../server/forms/gate.js';
import {
  pasteRequest,
  type Pasted,
  type PasteParams,
} from '../server/features/protocol-writing.js';
import type { Connection } from './connection.js';
import { draftSelector } from './documents.js';
import { toRange } from './positions.js';

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
    pasteMimeTypes: ['text/html'],
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
    if (html.length > largest || !/<table[\s>]/iu.test(html)) return [];
    if (!mayConcern(document, html) || token.isCancellationRequested) return [];
    const pasted = await connection.request<Pasted | null>(pasteRequest, {
      uri: document.uri.toString(),
      // A range of VS Code is written as something else than the protocol's.
      range: { start: range.start, end: range.end },
      html,
    } satisfies PasteParams);
    if (pasted === null) return [];
    const title = vscode.l10n.t('Insert Tables as Markdown');
    const edit = new vscode.DocumentPasteEdit(pasted.newText, title, kind);
    edit.additionalEdit = new vscode.WorkspaceEdit();
    for (const { range: at, newText } of pasted.edits) {
      edit.additionalEdit.replace(document.uri, toRange(at), newText);
    }
    return [edit];
  }
}

/** Whether it is worth asking: most documents are no reports, and no server need be started for them. */
function mayConcern(document: vscode.TextDocument, html: string): boolean {
  return (
    document.languageId === 'nianbao' ||
    maybeReport(document.getText()) ||
    maybeReport(html.replace(/<[^<>]*>/gu, ''))
  );
}
