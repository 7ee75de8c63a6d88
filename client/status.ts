import * as vscode from 'vscode';
import type { ReportStatus } from '../server/features/protocol.js';
import { draftSelector } from './documents.js';
import type { Statuses } from './statuses.js';

/**
 * The language status of a report: its form and year, and how many findings it has. It is there for reports only;
 * `nianbao.isReport` says the same to menus and keys.
 */
export function registerStatus(statuses: Statuses): vscode.Disposable {
  let items: ReportItems | undefined;
  const subscriptions = vscode.Disposable.from(
    statuses.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    { dispose: hide },
  );
  return subscriptions;

  function update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && statuses.of(document);
    if (status === undefined) {
      hide();
      return;
    }
    if (items === undefined) {
      items = new ReportItems();
      setIsReport(true);
    }
    items.show(status);
  }

  function hide(): void {
    if (items === undefined) return;
    items.dispose();
    items = undefined;
    setIsReport(false);
  }
}

class ReportItems implements vscode.Disposable {
  readonly #form = vscode.languages.createLanguageStatusItem('nianbao.form', draftSelector);
  readonly #findings = vscode.languages.createLanguageStatusItem('nianbao.findings', draftSelector);

  constructor() {
    this.#form.name = vscode.l10n.t('Annual report');
    this.#form.command = {
      command: 'nianbao.showOutput',
      title: vscode.l10n.t('Show Output'),
    };
    this.#findings.name = vscode.l10n.t('Annual report: findings');
    this.#findings.command = {
      command: 'workbench.actions.view.problems',
      title: vscode.l10n.t('Show Problems'),
    };
  }

  show(status: ReportStatus): void {
    this.#form.text = formText(status);
    this.#form.detail = status.organization ?? status.reason;
    this.#form.accessibilityInformation = { label: `${formText(status)}, ${status.reason}` };
    this.#findings.text = findingsText(status);
    this.#findings.severity = findingsSeverity(status);
  }

  dispose(): void {
    this.#form.dispose();
    this.#findings.dispose();
  }
}

/** `2021 年格式 · 2024 年度`. */
function formText({ formName, year }: ReportStatus): string {
  return year === null
    ? vscode.l10n.t('{0} · no year stated', formName)
    : vscode.l10n.t('{0} · report of {1}', formName, year);
}

/** `2 个错误，1 个警告`, leaving out what there is none of. */
function findingsText(counts: ReportStatus): string {
  const parts = [
    counts.errors > 0 ? vscode.l10n.t('errors: {0}', counts.errors) : '',
    counts.warnings > 0 ? vscode.l10n.t('warnings: {0}', counts.warnings) : '',
    counts.information > 0 ? vscode.l10n.t('notes: {0}', counts.information) : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return vscode.l10n.t('Nothing found');
  return parts.join(vscode.l10n.t(', '));
}

function findingsSeverity({ errors, warnings }: ReportStatus): vscode.LanguageStatusSeverity {
  if (errors > 0) return vscode.LanguageStatusSeverity.Error;
  if (warnings > 0) return vscode.LanguageStatusSeverity.Warning;
  return vscode.LanguageStatusSeverity.Information;
}

function setIsReport(isReport: boolean): void {
  void vscode.commands.executeCommand('setContext', 'nianbao.isReport', isReport);
}
