import * as vscode from 'vscode';
import { rulePageRequest, type RulePageParams } from '../../server/features/protocol/findings.js';
import type { Connection } from '../connection/connection.js';
import { messageLanguage } from '../language.js';
import { PageBeside } from './page-beside.js';
import { openRulePageCommand } from './rule-page-address.js';

/**
 * `nianbao.openRulePage`: what a rule finds and why, beside the draft. With a rule's id as argument it is that
 * rule's; without one the user chooses among the rules that found something in the active editor.
 */
export function registerRulePages(connection: Connection): vscode.Disposable {
  const page = new PageBeside('nianbao.rulePage');
  return vscode.Disposable.from(
    page,
    vscode.commands.registerCommand(openRulePageCommand, async (rule: unknown) => {
      const chosen = typeof rule === 'string' ? rule : await chooseRule();
      if (chosen === undefined) return;
      const language = messageLanguage(vscode.window.activeTextEditor?.document.uri);
      await page.show({ title: chosen, markdown: await pageOf(chosen), language });
    }),
  );

  async function pageOf(rule: string): Promise<string> {
    const parameters: RulePageParams = { rule };
    const found = await connection.request<string | null>(rulePageRequest, parameters);
    return found ?? vscode.l10n.t('There is no rule “{0}”.', rule);
  }
}

async function chooseRule(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const rules = editor === undefined ? [] : rulesThatFound(editor.document.uri);
  if (rules.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing is found in the active editor, so there is no rule to explain.'),
    );
    return undefined;
  }
  const chosen = await vscode.window.showQuickPick(rules, {
    placeHolder: vscode.l10n.t('Rule to explain'),
    matchOnDetail: true,
  });
  return chosen?.label;
}

/** By their ids, each with what it found first: nobody knows a rule by its id alone. */
function rulesThatFound(uri: vscode.Uri): vscode.QuickPickItem[] {
  const rules = new Map<string, string>();
  for (const { source, code, message } of vscode.languages.getDiagnostics(uri)) {
    if (source !== 'nianbao' || code === undefined) continue;
    const rule = String(typeof code === 'object' ? code.value : code);
    if (!rules.has(rule)) rules.set(rule, message);
  }
  return [...rules].sort(byRule).map(([label, detail]) => ({ label, detail }));
}

function byRule([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : 1;
}
