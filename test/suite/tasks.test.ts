import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, folder, sample } from './drafts.js';

// The web has no processes, so it has no tasks either.
if (folder().scheme === 'file') {
  describe('A task that checks the folder', () => {
    it('puts the findings of the command line into the Problems view', async () => {
      const tasks = await vscode.tasks.fetchTasks({ type: 'nianbao' });
      const [task] = tasks;
      assert.ok(task, 'no task is offered');
      const ended = new Promise<number | undefined>((resolve) => {
        const watch = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
          if (execution.task.definition.type !== 'nianbao') return;
          watch.dispose();
          resolve(exitCode);
        });
      });
      await vscode.tasks.executeTask(task);
      assert.equal(await ended, 1);
      const uri = await sample('2024-');
      const problem = await eventually('a problem of the matcher', () =>
        vscode.languages
          .getDiagnostics(uri)
          .find(({ message, code }) => code === 'period.range' && !message.includes('\u001b')),
      );
      assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    });
  });
}
