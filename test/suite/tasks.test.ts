import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { folder } from './drafts.js';

// The web has no processes, so it has no tasks either.
if (folder().scheme === 'file') {
  describe('A task that checks the folder', () => {
    it('ends with the status of the command line, which found errors', async () => {
      const [task] = await vscode.tasks.fetchTasks({ type: 'nianbao' });
      assert.ok(task, 'no task is offered');
      assert.deepEqual(task.problemMatchers, ['$nianbao']);
      const ended = new Promise<number | undefined>((resolve) => {
        const watch = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
          if (execution.task.definition.type !== 'nianbao') return;
          watch.dispose();
          resolve(exitCode);
        });
      });
      await vscode.tasks.executeTask(task);
      assert.equal(await ended, 1);
    });
  });
}
