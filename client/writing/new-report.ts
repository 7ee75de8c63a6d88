import * as vscode from 'vscode';
import {
  formsRequest,
  newDraftRequest,
  type FormChoice,
  type NewDraftParams,
} from '../../server/features/protocol/writing.js';
import type { Connection } from '../connection/connection.js';
import { newAddress } from './new-address.js';
import { separator } from '../separator.js';
import type { Statuses } from '../draft/statuses.js';

/** Reports have been due since 2008, when the Regulation on the Disclosure of Government Information came into force. */
const firstYear = 2008;

/**
 * `nianbao.newReport`, also in New File: asks for year, form and unit and opens a complete empty draft. What is
 * given as argument is not asked for.
 */
export function registerNewReport(connection: Connection, statuses: Statuses): vscode.Disposable {
  return vscode.commands.registerCommand('nianbao.newReport', async (given: unknown) => {
    const parameters = await ask(connection, statuses, partsOf(given));
    if (parameters === undefined) return;
    const content = await connection.request<string | null>(newDraftRequest, parameters);
    if (content === null) return;
    await show(parameters, content);
  });
}

async function show({ unit, year }: NewDraftParams, content: string): Promise<void> {
  const uri = await newAddress(`${unit}${String(year)}年政府信息公开工作年度报告`);
  if (uri === undefined) {
    const document = await vscode.workspace.openTextDocument({ language: 'nianbao', content });
    await vscode.window.showTextDocument(document);
    return;
  }
  const editor = await vscode.window.showTextDocument(uri);
  await editor.edit((builder) => {
    builder.insert(new vscode.Position(0, 0), content);
  });
  const start = new vscode.Position(0, 0);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection);
}

/** What of the answers an argument holds; a menu calls with arguments of its own, which hold none. */
function partsOf(given: unknown): Partial<NewDraftParams> {
  if (typeof given !== 'object' || given === null) return {};
  const { form, year, unit } = given as Record<keyof NewDraftParams, unknown>;
  return {
    ...(typeof form === 'string' && { form }),
    ...(typeof year === 'number' && { year }),
    ...(typeof unit === 'string' && { unit }),
  };
}

async function ask(
  connection: Connection,
  statuses: Statuses,
  given: Partial<NewDraftParams>,
): Promise<NewDraftParams | undefined> {
  const year = given.year ?? (await askYear());
  if (year === undefined) return undefined;
  const form = given.form ?? (await askForm(connection, year));
  if (form === undefined) return undefined;
  const unit = given.unit ?? (await askUnit(statuses.anyOrganization));
  if (unit === undefined) return undefined;
  return { form, year, unit: unit.trim() };
}

/** The report is written in January for the year that is over. */
async function askYear(): Promise<number | undefined> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Annual Report (1/3)'),
    prompt: vscode.l10n.t('Report year: the year the figures are of'),
    value: String(new Date().getFullYear() - 1),
    validateInput: whatIsWrongWithYear,
  });
  return answer === undefined ? undefined : Number(answer.trim());
}

function whatIsWrongWithYear(answer: string): string | undefined {
  const next = new Date().getFullYear() + 1;
  const year = Number(answer.trim());
  if (/^\s*\d{4}\s*$/u.test(answer) && year >= firstYear && year <= next) return undefined;
  return vscode.l10n.t('A year in four digits, {0} to {1}.', firstYear, next);
}

/** Forms in force for the year stand first; with a single one of them Enter is enough. */
async function askForm(connection: Connection, year: number): Promise<string | undefined> {
  const forms = await connection.request<readonly FormChoice[]>(formsRequest);
  const inForce = forms.filter((form) => isInForce(form, year));
  const others = forms.filter((form) => !isInForce(form, year));
  const items: (vscode.QuickPickItem & { readonly form?: string })[] = [];
  if (inForce.length > 0) {
    items.push(
      separator(vscode.l10n.t('In force for {0}', year)),
      ...inForce.map((form) => formItem(form)),
    );
  }
  items.push(separator(vscode.l10n.t('For other years')), ...others.map((form) => formItem(form)));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New Annual Report (2/3)'),
    placeHolder: vscode.l10n.t('Form of the tables'),
  });
  return chosen?.form;
}

function isInForce({ from, to }: FormChoice, year: number): boolean {
  return (from ?? year) <= year && year <= (to ?? year);
}

function formItem({
  id,
  name,
  from,
  to,
}: FormChoice): vscode.QuickPickItem & { readonly form: string } {
  return { form: id, label: name, description: `${String(from ?? '')}–${String(to ?? '')}` };
}

function askUnit(known: string | undefined): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New Annual Report (3/3)'),
    prompt: vscode.l10n.t('Full name of the unit that reports'),
    placeHolder: vscode.l10n.t('For example: 某某市人民政府办公室'),
    value: known ?? '',
    validateInput: (answer) =>
      answer.trim() === '' ? vscode.l10n.t('The title needs the name of the unit.') : undefined,
  });
}
