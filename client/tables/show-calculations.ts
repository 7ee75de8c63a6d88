import * as vscode from 'vscode';
import { render, type Language, type Localized } from '../../server/language/message.js';
import {
  calculationsCommand,
  calculationsRequest,
  type CalculationList,
  type CalculationsParams,
  type ListedCalculation,
} from '../../server/features/protocol/findings.js';
import type { Connection } from '../connection/connection.js';
import { ofNewest } from '../draft/draft-changed.js';
import { messageLanguage } from '../language.js';
import { toRange } from '../connection/positions.js';
import { separator } from '../separator.js';

/**
 * `nianbao.showCalculations`, also of the lens over a table: everything that must add up, what does not first. The
 * editor follows the list; Escape leads back. Without an argument it is all tables of the active editor.
 */
export function registerShowCalculations(connection: Connection): vscode.Disposable {
  return vscode.commands.registerCommand(calculationsCommand, async (given: unknown) => {
    const asked = paramsOf(given);
    if (asked === undefined) return;
    const list = await ofNewest(() =>
      connection.request<CalculationList | null>(calculationsRequest, asked),
    );
    if (list === null) return;
    const uri = vscode.Uri.parse(asked.uri);
    const document = await vscode.workspace.openTextDocument(uri);
    choose(await vscode.window.showTextDocument(document), list);
  });
}

/** What the lens gives; else the active editor. A menu calls with arguments of its own. */
function paramsOf(given: unknown): CalculationsParams | undefined {
  if (isOfLens(given)) return given;
  const editor = vscode.window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), table: null };
}

function isOfLens(given: unknown): given is CalculationsParams {
  if (typeof given !== 'object' || given === null) return false;
  const { uri, table }: Partial<Record<keyof CalculationsParams, unknown>> = given;
  return typeof uri === 'string' && (typeof table === 'string' || table === null);
}

interface Item extends vscode.QuickPickItem {
  readonly range?: vscode.Range;
}

function choose(editor: vscode.TextEditor, { title, calculations }: CalculationList): void {
  const { selection, visibleRanges } = editor;
  const picker = vscode.window.createQuickPick<Item>();
  const language = messageLanguage(editor.document.uri);
  picker.title = title;
  picker.placeholder = render(texts.choose, language);
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = itemsOf(calculations, language);
  let taken = false;
  picker.onDidChangeActive(([item]) => {
    if (item?.range !== undefined) reveal(editor, item.range);
  });
  picker.onDidAccept(() => {
    taken = true;
    picker.hide();
  });
  picker.onDidHide(() => {
    picker.dispose();
    const [before] = visibleRanges;
    if (taken || before === undefined) return;
    editor.selection = selection;
    editor.revealRange(before, vscode.TextEditorRevealType.AtTop);
  });
  picker.show();
}

function itemsOf(calculations: readonly ListedCalculation[], language: Language): Item[] {
  const items: Item[] = [];
  let last: ListedCalculation['standing'] | undefined;
  for (const { standing, place, kind, difference, working, range } of calculations) {
    if (standing !== last) {
      items.push(separator(render(standings[standing].name, language)));
    }
    last = standing;
    const off = difference === null ? '' : `  ${difference}`;
    items.push({
      label: `$(${standings[standing].icon}) ${place}${off}`,
      description: kind,
      detail: working,
      range: toRange(range),
    });
  }
  return items;
}

function reveal(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

const standings: Readonly<
  Record<ListedCalculation['standing'], { readonly name: Localized; readonly icon: string }>
> = {
  fails: { name: { zh: '不符', en: 'off' }, icon: 'error' },
  silenced: { name: { zh: '不符，已忽略', en: 'off, silenced' }, icon: 'bell-slash' },
  unknown: { name: { zh: '缺数，未核对', en: 'a figure missing' }, icon: 'circle-outline' },
  holds: { name: { zh: '相符', en: 'hold' }, icon: 'check' },
};

/** In the language of findings, with which they stand together; `l10n` knows the display language only. */
const texts = {
  choose: { zh: '选择一项，跳到它的合计', en: 'Choose one to go to its total' },
} as const;
