import * as vscode from 'vscode';
import type { Statuses } from './statuses.js';

/**
 * `nianbao.reports`: the addresses of the open reports, for what stands above an editor that is not the active one,
 * where `nianbao.isReport` says nothing of it.
 */
export function registerReportContext(statuses: Statuses): vscode.Disposable {
  let told = '';
  return statuses.onDidChange(() => {
    const reports = [...statuses.uris].sort();
    const key = reports.join('\n');
    if (key === told) return;
    told = key;
    void vscode.commands.executeCommand('setContext', 'nianbao.reports', reports);
  });
}
