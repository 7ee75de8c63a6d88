import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The folder that is open: a copy of the samples. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'no folder is open');
  return first.uri;
}

/** Shows a file of the folder whose name begins so. */
export async function showSample(beginning: string): Promise<vscode.TextEditor> {
  return show(await vscode.workspace.openTextDocument(await sample(beginning)));
}

/** Where the file of the folder is whose name begins so. */
export async function sample(beginning: string): Promise<vscode.Uri> {
  const entries = await vscode.workspace.fs.readDirectory(folder());
  const found = entries.find(([name]) => name.startsWith(beginning));
  assert.ok(found, `no sample begins with ${beginning}`);
  return vscode.Uri.joinPath(folder(), found[0]);
}

/** The text of that file. */
export async function sampleText(beginning: string): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(await sample(beginning));
  return new TextDecoder().decode(bytes);
}

/**
 * Shows a text in an editor without a file. Each gets a name of its own: the language client asks for no findings of one
 * that is named like another just closed, as long as that one's are still on the way.
 */
export async function showText(language: string, content: string): Promise<vscode.TextEditor> {
  texts += 1;
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `/稿件 ${String(texts)}` });
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.languages.setTextDocumentLanguage(document, language);
  const editor = await show(document);
  await editor.edit((edit) => {
    edit.insert(new vscode.Position(0, 0), content);
  });
  return editor;
}

let texts = 0;

function show(document: vscode.TextDocument): Thenable<vscode.TextEditor> {
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Closes every editor, dropping what was changed. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Our findings of a document, as they are now. */
export function findings({ uri }: Pick<vscode.TextDocument, 'uri'>): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'nianbao');
}

/** The rule a finding is of. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The finding of a rule, once it is there. */
export function finding(
  document: Pick<vscode.TextDocument, 'uri'>,
  rule: string,
): Promise<vscode.Diagnostic> {
  return eventually(`a finding of ${rule}`, () =>
    findings(document).find((each) => ruleOf(each) === rule),
  );
}

/** Waits until a rule finds nothing in a document any more. */
export async function gone(
  document: Pick<vscode.TextDocument, 'uri'>,
  rule: string,
): Promise<void> {
  await eventually(`the finding of ${rule} to go`, () =>
    findings(document).every((each) => ruleOf(each) !== rule),
  );
}

/** The first occurrence of some words. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `“${words}” is not in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/**
 * What `look` gives, once it gives something: `undefined` and `false` are nothing yet. Looks again and again for a minute,
 * as a busy machine may take.
 */
export async function eventually<Value>(
  what: string,
  look: () => Value | undefined | Thenable<Value | undefined>,
): Promise<Value> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const value = await look();
    if (value !== undefined && value !== false) return value;
    await rest(50);
  }
  return assert.fail(`waited in vain for ${what}`);
}

/** What the light bulb offers at a place, resolved; asked again where VS Code cancels it because the text changes. */
export function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  return eventually('an answer of the light bulb', async () => {
    try {
      return await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
        50,
      );
    } catch (error) {
      if (error instanceof Error && error.name === 'Canceled') return undefined;
      throw error;
    }
  });
}

/** Some milliseconds without doing anything. */
export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
