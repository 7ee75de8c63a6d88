import * as vscode from 'vscode';
import { decodeBytes } from '../../server/features/protocol/bytes.js';
import {
  exportAllStatisticsRequest,
  type ExportAllParams,
  type ExportedFile,
} from '../../server/features/protocol/statistics.js';
import type { Connection } from '../connection/connection.js';
import { tellNone } from './list-reports.js';
import { offerFolder } from './offer-folder.js';
import { foldersFor, tellWritten, writeFile } from '../preview/write-file.js';

type Format = ExportAllParams['format'];

/**
 * `nianbao.exportStatistics`: every report of the workspace, or of the folders it is called on in the Explorer, as one
 * file of data. Asks for the format and then for a place; what is open counts as it stands in the editor.
 */
export function registerExportAll(connection: Connection): vscode.Disposable {
  return vscode.commands.registerCommand(
    'nianbao.exportStatistics',
    async (clicked: unknown, selected: unknown) => {
      const folders = foldersOf(clicked, selected);
      const format = await chooseFormat();
      if (format === undefined) return;
      const file = await readAll(connection, format, folders);
      if (file === 'cancelled') return;
      if (file === null) {
        if (vscode.workspace.workspaceFolders === undefined) await offerFolder();
        else tellNone();
        return;
      }
      const place = await writeFile(
        { name: file.name, ending: format, bytes: decodeBytes(file.base64) },
        [...folders, ...foldersFor(undefined)],
      );
      // The command is done: whoever called it need not wait for an answer.
      if (place !== undefined) void tellWritten(place);
    },
  );
}

/** The Explorer gives what was clicked, and all that is selected with it. */
function foldersOf(clicked: unknown, selected: unknown): readonly vscode.Uri[] {
  const given: readonly unknown[] = Array.isArray(selected) ? selected : [clicked];
  return given.filter((each) => each instanceof vscode.Uri);
}

async function chooseFormat(): Promise<Format | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly format: Format })[] = [
    {
      format: 'xlsx',
      label: 'XLSX',
      description: vscode.l10n.t(
        'a workbook: the years of each unit, every figure, what the words mean',
      ),
    },
    { format: 'csv', label: 'CSV', description: vscode.l10n.t('every figure, a row each') },
    {
      format: 'json',
      label: 'JSON',
      description: vscode.l10n.t('units, their reports and years, for programs'),
    },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Export the Data of All Reports'),
    placeHolder: vscode.l10n.t('Format of the file'),
  });
  return chosen?.format;
}

async function readAll(
  connection: Connection,
  format: Format,
  folders: readonly vscode.Uri[],
): Promise<ExportedFile | null | 'cancelled'> {
  const parameters: ExportAllParams = {
    format,
    ...(folders.length > 0 && { folders: folders.map((folder) => folder.toString()) }),
  };
  const progress = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Reading all annual reports'),
    cancellable: true,
  };
  return vscode.window.withProgress(progress, async (_report, token) => {
    try {
      return await connection.request<ExportedFile | null>(
        exportAllStatisticsRequest,
        parameters,
        token,
      );
    } catch (error) {
      if (token.isCancellationRequested) return 'cancelled';
      throw error;
    }
  });
}
