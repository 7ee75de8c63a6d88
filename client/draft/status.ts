import * as vscode from 'vscode';
import { render, say, type Language } from '../../server/language/message.js';
import type { ReportStatus } from '../../server/features/protocol/protocol.js';
import { draftSelector } from '../connection/documents.js';
import { findingsText } from './findings-text.js';
import { messageLanguage } from '../language.js';
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
    if (document === undefined || status === undefined) {
      hide();
      return;
    }
    if (items === undefined) {
      items = new ReportItems();
      tellMenus({ isReport: true });
    }
    items.show(status, document);
  }

  function hide(): void {
    if (items === undefined) return;
    items.dispose();
    items = undefined;
    tellMenus({ isReport: false });
  }
}

class ReportItems implements vscode.Disposable {
  readonly #form = vscode.languages.createLanguageStatusItem('nianbao.form', draftSelector);
  readonly #findings = vscode.languages.createLanguageStatusItem('nianbao.findings', draftSelector);

  show(status: ReportStatus, document: vscode.TextDocument): void {
    const language = messageLanguage(document.uri);
    const form = formText(status, language);
    this.#form.name = render(texts.report, language);
    this.#form.text = form;
    this.#form.detail = status.organization ?? status.reason;
    this.#form.accessibilityInformation = { label: `${form}. ${status.reason}` };
    this.#form.command =
      document.languageId === 'plaintext'
        ? { command: 'nianbao.useLanguage', title: render(texts.useLanguage, language) }
        : { command: 'nianbao.showOutput', title: render(texts.showOutput, language) };
    this.#findings.name = render(texts.findings, language);
    this.#findings.text = findingsText(status, language);
    this.#findings.severity = findingsSeverity(status);
    this.#findings.command = {
      command: 'workbench.actions.view.problems',
      title: render(texts.showProblems, language),
    };
  }

  dispose(): void {
    this.#form.dispose();
    this.#findings.dispose();
  }
}

/** `2021年格式 · 2024 年度`. */
function formText({ formName, year }: ReportStatus, language: Language): string {
  const form = formName.charAt(0).toUpperCase() + formName.slice(1);
  return year === null
    ? render(say(texts.formOnly, { form }), language)
    : render(say(texts.formAndYear, { form, year }), language);
}

function findingsSeverity({ errors, warnings }: ReportStatus): vscode.LanguageStatusSeverity {
  if (errors > 0) return vscode.LanguageStatusSeverity.Error;
  if (warnings > 0) return vscode.LanguageStatusSeverity.Warning;
  return vscode.LanguageStatusSeverity.Information;
}

function tellMenus({ isReport }: { readonly isReport: boolean }): void {
  void vscode.commands.executeCommand('setContext', 'nianbao.isReport', isReport);
}

/** In the language of findings, with which they stand together; `l10n` knows the display language only. */
const texts = {
  report: { zh: '年度报告', en: 'Annual report' },
  findings: { zh: '年度报告：问题', en: 'Annual report: findings' },
  showOutput: { zh: '显示输出', en: 'Show Output' },
  useLanguage: { zh: '按年报着色并换行', en: 'Colour and Wrap' },
  showProblems: { zh: '显示问题', en: 'Show Problems' },
  formAndYear: { zh: '{form} · {year} 年度', en: '{form} · report of {year}' },
  formOnly: { zh: '{form} · 未写明年度', en: '{form} · no year stated' },
} as const;
