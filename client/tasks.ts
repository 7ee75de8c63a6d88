import * as vscode from 'vscode';
import { messageLanguage } from './language.js';

const type = 'nianbao';

/** What `tasks.json` may say of a task of ours. */
interface CheckTaskDefinition extends vscode.TaskDefinition {
  /** File or folder, relative to the workspace folder; the whole folder without it. */
  readonly path?: string;
  /** The severity from which the task fails. */
  readonly failOn?: 'error' | 'warning' | 'information';
}

/**
 * Tasks that check a folder with the command line, for the Problems view and for builds. They need a folder on
 * disk, so a virtual one has none.
 * @param commandLine path of the bundled command line
 */
export function registerTasks(commandLine: string): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(type, {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? [])
        .filter((folder) => folder.uri.scheme === 'file')
        .map((folder) => checkTask({ type }, folder, commandLine)),
    resolveTask: ({ definition, scope }) => {
      const folder = isFolder(scope) ? scope : vscode.workspace.workspaceFolders?.[0];
      if (folder === undefined || definition.type !== type) return undefined;
      return checkTask(definition, folder, commandLine);
    },
  });
}

function isFolder(
  scope: vscode.WorkspaceFolder | vscode.TaskScope | undefined,
): scope is vscode.WorkspaceFolder {
  return typeof scope === 'object';
}

function checkTask(
  definition: CheckTaskDefinition,
  folder: vscode.WorkspaceFolder,
  commandLine: string,
): vscode.Task {
  const name =
    definition.path === undefined
      ? vscode.l10n.t('check all drafts')
      : vscode.l10n.t('check {0}', definition.path);
  // The extension host runs on a Node of its own, so none need be installed.
  const run = new vscode.ProcessExecution(
    process.execPath,
    [
      commandLine,
      'check',
      definition.path ?? '.',
      '--format',
      'text',
      '--lang',
      messageLanguage(folder.uri),
      ...(definition.failOn === undefined ? [] : ['--fail-on', definition.failOn]),
    ],
    { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: '1' } },
  );
  const task = new vscode.Task(definition, folder, name, type, run, '$nianbao');
  task.group = vscode.TaskGroup.Test;
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent, clear: true };
  return task;
}
