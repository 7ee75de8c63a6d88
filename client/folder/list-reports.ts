import * as vscode from 'vscode';
import { render, say, type Language } from '../../server/language/message.js';
import { reportsRequest, type ListedReport } from '../../server/features/protocol/folder.js';
import type { Connection } from '../connection/connection.js';
import { findingsText } from '../draft/findings-text.js';
import { messageLanguage } from '../language.js';
import { offerFolder } from './offer-folder.js';
import { toRange } from '../connection/positions.js';
import { separator } from '../separator.js';

/** `nianbao.listReports`: every report of the workspace and how it stands, the worst first, to choose one from. */
export function registerListReports(connection: Connection): vscode.Disposable {
  return vscode.commands.registerCommand('nianbao.listReports', async () => {
    const reports = await reportsOfWorkspace(connection);
    if (reports.length > 0) await chooseReport(reports);
    else if (vscode.workspace.workspaceFolders === undefined) await offerFolder();
    else tellNone();
  });
}

/** Every report of the workspace, the worst first; tells that it takes a while. */
export function reportsOfWorkspace(connection: Connection): Thenable<readonly ListedReport[]> {
  const progress = {
    location: vscode.ProgressLocation.Window,
    title: render(texts.reading, messageLanguage()),
  };
  return vscode.window.withProgress(progress, () =>
    connection.request<readonly ListedReport[]>(reportsRequest),
  );
}

/** `共 31 份年度报告：有错误 5 份，只有警告 9 份，其余 17 份。` */
export function summaryOf(reports: readonly ListedReport[], language: Language): string {
  const count = (standing: Standing): number =>
    reports.filter((report) => standingOf(report) === standing).length;
  return render(
    say(texts.summary, {
      all: reports.length,
      errors: count('errors'),
      warnings: count('warnings'),
      others: count('others'),
    }),
    language,
  );
}

/** Says that there is no report. */
export function tellNone(): void {
  void vscode.window.showInformationMessage(render(texts.none, messageLanguage()));
}

/** Lets one of the reports be chosen, and opens it at its gravest finding. */
export async function chooseReport(reports: readonly ListedReport[]): Promise<void> {
  const language = messageLanguage();
  const chosen = await vscode.window.showQuickPick(itemsOf(reports, language), {
    title: summaryOf(reports, language),
    placeHolder: render(texts.choose, language),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.report === undefined) return;
  const { uri, gravest } = chosen.report;
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    ...(gravest && { selection: toRange(gravest.range) }),
  });
}

interface Item extends vscode.QuickPickItem {
  readonly report?: ListedReport;
}

type Standing = 'errors' | 'warnings' | 'others';

function standingOf({ status: { errors, warnings } }: ListedReport): Standing {
  if (errors > 0) return 'errors';
  return warnings > 0 ? 'warnings' : 'others';
}

function itemsOf(reports: readonly ListedReport[], language: Language): readonly Item[] {
  const items: Item[] = [];
  let last: Standing | undefined;
  for (const report of reports) {
    const standing = standingOf(report);
    const { title, icon } = standings[standing];
    if (standing !== last) items.push(separator(render(title, language)));
    last = standing;
    const { uri, status, gravest } = report;
    const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
    const { organization, year, formName } = status;
    const unit = organization ?? path;
    const name = year === null ? unit : render(say(texts.ofYear, { unit, year }), language);
    items.push({
      label: `$(${icon}) ${name}`,
      description: `${findingsText(status, language)} · ${formName}`,
      detail: gravest === null ? path : `${path}  ${gravest.message}`,
      report,
    });
  }
  return items;
}

/** In the language of findings, with which they stand together; `l10n` knows the display language only. */
const texts = {
  reading: { zh: '正在检查全部年度报告', en: 'Checking all annual reports' },
  none: {
    zh: '打开的文件夹中没有可识别的年度报告。',
    en: 'The open folders hold no annual report of a known form.',
  },
  summary: {
    zh: '共 {all} 份年度报告：有错误 {errors} 份，只有警告 {warnings} 份，其余 {others} 份。',
    en: 'Annual reports: {all}. With errors: {errors}, with warnings only: {warnings}, others: {others}.',
  },
  choose: {
    zh: '选择一份，打开并跳到最严重的问题',
    en: 'Choose one to open it at its gravest finding',
  },
  ofYear: { zh: '{unit} {year} 年度', en: '{unit}, {year}' },
} as const;

const standings = {
  errors: { title: { zh: '有错误', en: 'with errors' }, icon: 'error' },
  warnings: { title: { zh: '只有警告', en: 'with warnings only' }, icon: 'warning' },
  others: { title: { zh: '没有错误和警告', en: 'without errors and warnings' }, icon: 'pass' },
} as const;
