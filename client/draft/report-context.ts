import * as vscode from 'vscode';
import type { Statuses } from './statuses.js';

/**
 * `nianbao.reports`: the file names of the open reports, for what stands above an editor that is not the active one,
 * where `nianbao.isReport` says nothing of it. Names, since the window of a remote host spells addresses otherwise.
 */
export function registerReportContext(statuses: Statuses): vscode.Disposable {
  let told = '';
  return statuses.onDidChange(() => {
    const names = [...new Set(statuses.uris.map(nameOf))].sort();
    const key = names.join('\n');
    if (key === told) return;
    told = key;
    void vscode.commands.executeCommand('setContext', 'nianbao.reports', names);
  });
}

function nameOf(uri: string): string {
  return vscode.Uri.parse(uri).path.split('/').at(-1) ?? '';
}
