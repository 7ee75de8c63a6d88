import * as vscode from 'vscode';
import { render, say, type Localized } from '../../server/language/message.js';
import type { ProtocolEdit } from '../../server/features/protocol/protocol.js';
import {
  silenceCommand,
  silenceRequest,
  type SilenceParams,
  type SilenceTarget,
} from '../../server/features/protocol/findings.js';
import { applyEdits } from './apply-edits.js';
import type { Connection } from '../connection/connection.js';
import { unlessChanged } from '../draft/draft-changed.js';
import { messageLanguage } from '../language.js';

/**
 * `nianbao.silence`: asks why, then writes the comment that silences a finding, or a rule in the whole file.
 * Its second argument is the reason, for those who have it already.
 */
export function registerSilence(connection: Connection): vscode.Disposable {
  return vscode.commands.registerCommand(
    silenceCommand,
    async (target: SilenceTarget, given?: string) => {
      const reason = given ?? (await askReason(target));
      if (reason === undefined) return;
      const parameters: SilenceParams = { ...target, reason: reason.trim() };
      const edits = await unlessChanged(
        connection.request<readonly ProtocolEdit[]>(silenceRequest, parameters),
      );
      if (edits === undefined) return;
      await applyEdits(vscode.Uri.parse(target.uri), target.version, edits);
    },
  );
}

/** The field stays while the reason is looked up elsewhere. */
function askReason({ uri, rule, scope }: SilenceTarget): Thenable<string | undefined> {
  const language = messageLanguage(vscode.Uri.parse(uri));
  return vscode.window.showInputBox({
    title: render(say(scope === 'file' ? texts.inFile : texts.here, { rule }), language),
    prompt: render(texts.why, language),
    placeHolder: render(texts.example, language),
    ignoreFocusOut: true,
    validateInput: (reason) => {
      const wrong = whatIsWrong(reason);
      return wrong && render(wrong, language);
    },
  });
}

/** A reason is wanted, and it must not end the comment it is written in. */
function whatIsWrong(reason: string): Localized | undefined {
  if (reason.trim() === '') return texts.missing;
  return reason.includes('--') ? texts.dashes : undefined;
}

/** In the language of findings, with which they stand together; `l10n` knows the display language only. */
const texts = {
  inFile: { zh: '在本文件中忽略 {rule}', en: 'Silence {rule} in this file' },
  here: { zh: '在此处忽略 {rule}', en: 'Silence {rule} here' },
  why: {
    zh: '写明为什么这样写没有错。理由会保留在稿件中。',
    en: 'Why it is right as it stands. The reason is kept in the draft.',
  },
  example: {
    zh: '例如：1 月 15 日已与台账核对无误',
    en: 'For example: checked against the ledger on 15 January',
  },
  missing: { zh: '请简要写明理由。', en: 'Say in a few words why.' },
  dashes: { zh: '理由中不能出现“--”。', en: '“--” cannot stand in a comment.' },
} as const;
