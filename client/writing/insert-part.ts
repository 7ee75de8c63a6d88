import * as vscode from 'vscode';
import {
  partsRequest,
  type PartChoice,
  type PartsParams,
} from '../../server/features/protocol/writing.js';
import type { Connection } from '../connection/connection.js';
import { draftInFront } from '../draft/draft-in-front.js';
import { tellDraftChanged, unlessChanged } from '../draft/draft-changed.js';
import { toPosition } from '../connection/positions.js';
import { separator } from '../separator.js';
import type { Statuses } from '../draft/statuses.js';

/** `nianbao.insertSection` and `nianbao.insertTable`: a part of the report's form, what is missing offered first. */
export function registerInsertCommands(
  connection: Connection,
  statuses: Statuses,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('nianbao.insertSection', (id: unknown) =>
      insert('section', id),
    ),
    vscode.commands.registerCommand('nianbao.insertTable', (id: unknown) => insert('table', id)),
  );

  async function insert(kind: PartsParams['kind'], id: unknown): Promise<void> {
    const editor = await draftInFront(statuses);
    if (editor !== undefined) await insertPart(connection, editor, { kind, id });
  }
}

/** @param id the part to insert, when it is known; anything but a string lets the user choose */
async function insertPart(
  connection: Connection,
  editor: vscode.TextEditor,
  { kind, id }: { readonly kind: PartsParams['kind']; readonly id: unknown },
): Promise<void> {
  const { document } = editor;
  const { version } = document;
  const parameters: PartsParams = { uri: document.uri.toString(), kind };
  const parts = await unlessChanged(
    connection.request<readonly PartChoice[]>(partsRequest, parameters),
  );
  if (parts === undefined) return;
  if (parts.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The active editor shows no annual report of a known form.'),
    );
    return;
  }
  const part = parts.find((each) => each.id === id) ?? (await choosePart(parts, kind));
  if (part === undefined) return;
  if (document.version !== version) {
    tellDraftChanged();
    return;
  }
  const { position, text } = placeOf(part, editor);
  const isInserted = await editor.edit((edit) => {
    edit.insert(position, text);
  });
  if (!isInserted) {
    tellDraftChanged();
    return;
  }
  editor.revealRange(
    new vscode.Range(position, position),
    vscode.TextEditorRevealType.InCenterIfOutsideViewport,
  );
}

async function choosePart(
  parts: readonly PartChoice[],
  kind: PartsParams['kind'],
): Promise<PartChoice | undefined> {
  const items: (vscode.QuickPickItem & { readonly part?: PartChoice })[] = [];
  const missing = parts.filter((part) => part.missing);
  const present = parts.filter((part) => !part.missing);
  if (missing.length > 0) items.push(separator(vscode.l10n.t('Missing')), ...missing.map(item));
  if (present.length > 0) {
    items.push(separator(vscode.l10n.t('In the report already')), ...present.map(item));
  }
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder:
      kind === 'section' ? vscode.l10n.t('Section to insert') : vscode.l10n.t('Table to insert'),
  });
  return chosen?.part;
}

function item(part: PartChoice): vscode.QuickPickItem & { readonly part: PartChoice } {
  return {
    part,
    label: part.title,
    description: part.missing ? '' : vscode.l10n.t('goes after the caret’s line'),
  };
}

/** Where the form wants it; else below the line of the caret, a blank line between. */
function placeOf(
  part: PartChoice,
  { document, selection }: vscode.TextEditor,
): { readonly position: vscode.Position; readonly text: string } {
  if (part.position !== null) return { position: toPosition(part.position), text: part.newText };
  const line = document.lineAt(selection.active.line);
  const text = part.newText.trim();
  return {
    position: line.range.end,
    text: line.isEmptyOrWhitespace ? `${text}\n` : `\n\n${text}\n`,
  };
}
