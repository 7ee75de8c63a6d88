import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import type { NianbaoSettings } from '../../../server/features/protocol/protocol.js';
import { noFiles } from '../../../server/workspace/files/files.js';
import { Settings } from '../../../server/workspace/settings.js';

/** An editor that answers what it is asked when the test says so, in any order. */
class Editor {
  readonly warned: string[] = [];
  readonly #waiting: ((answer: NianbaoSettings) => void)[] = [];

  get settings(): Settings {
    const connection = {
      workspace: {
        getConfiguration: () =>
          new Promise<NianbaoSettings>((resolve) => {
            this.#waiting.push(resolve);
          }),
      },
      console: { warn: (text: string) => this.warned.push(text) },
    };
    return new Settings({
      connection: connection as unknown as Connection,
      files: noFiles,
      pulled: true,
      locale: 'zh-cn',
    });
  }

  /** Answers the question that was asked as that of the tests. */
  answer(question: number, settings: NianbaoSettings): void {
    const answer = this.#waiting[question];
    assert.ok(answer, `${String(question)} was not asked.`);
    answer(settings);
  }
}

const draft = 'file:///drafts/2024.md';

describe('settings that change while they are asked for', () => {
  it('are those of after the change, for whoever waits and from then on', async () => {
    const editor = new Editor();
    const { settings } = editor;
    const before = settings.of(draft);
    settings.changed();
    const after = settings.of(draft);
    editor.answer(1, { validate: { delay: 20 } });
    assert.equal((await after).delay, 20);
    editor.answer(0, { validate: { delay: 10 }, rules: { 'total.carrry': 'off' } });
    assert.equal(await before, await after);
    assert.equal(settings.known(draft)?.delay, 20);
    assert.deepEqual(editor.warned, []);
  });

  it('are asked for anew where nobody has yet', async () => {
    const editor = new Editor();
    const { settings } = editor;
    const before = settings.of(draft);
    settings.changed();
    editor.answer(0, { validate: { delay: 10 } });
    await new Promise((resolve) => setImmediate(resolve));
    editor.answer(1, { validate: { delay: 20 } });
    assert.equal((await before).delay, 20);
  });
});
