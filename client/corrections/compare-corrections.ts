import * as vscode from 'vscode';
import { render, type Language } from '../../server/language/message.js';
import {
  compareCommand,
  compareRequest,
  type CompareParams,
  type Comparison,
  type Correction,
} from '../../server/features/protocol/findings.js';
import { applyEdits } from './apply-edits.js';
import type { Connection } from '../connection/connection.js';
import { unlessChanged } from '../draft/draft-changed.js';
import { messageLanguage } from '../language.js';
import { PageBeside } from '../pages/page-beside.js';

/**
 * `nianbao.compareCorrections`, of the light bulb: beside the draft, every sum a correction touches before and after;
 * above it the corrections to choose from. Only what is chosen is written.
 */
export function registerCompareCorrections(connection: Connection): vscode.Disposable {
  const beside = new PageBeside('nianbao.comparison');
  return vscode.Disposable.from(
    beside,
    vscode.commands.registerCommand(compareCommand, async (target: CompareParams) => {
      const comparison = await unlessChanged(
        connection.request<Comparison>(compareRequest, target),
      );
      if (comparison === undefined) return;
      const { markdown, corrections, version } = comparison;
      const uri = vscode.Uri.parse(target.uri);
      const language = messageLanguage(uri);
      const draft = vscode.window.activeTextEditor;
      const page = { title: render(texts.title, language), markdown, language };
      await beside.show(page);
      const correction = await choose(corrections, language);
      // Before the page goes: whoever sees it gone types on.
      if (draft !== undefined) {
        await vscode.window.showTextDocument(draft.document, draft.viewColumn);
      }
      beside.close(page);
      if (correction !== undefined) await applyEdits(uri, version, correction.edits);
    }),
  );
}

/** The list stays while the page beside it is read and scrolled. */
async function choose(
  corrections: readonly Correction[],
  language: Language,
): Promise<Correction | undefined> {
  const items = corrections.map((correction, index) => ({
    label: `${String(index + 1)}. ${correction.title}`,
    detail: correction.outcome,
    correction,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: render(texts.title, language),
    placeHolder: render(texts.choose, language),
    ignoreFocusOut: true,
    matchOnDetail: true,
  });
  return chosen?.correction;
}

/** In the language of findings, with which they stand together; `l10n` knows the display language only. */
const texts = {
  title: { zh: '改正前后对照', en: 'Before and after' },
  choose: {
    zh: '选择要采用的改法；按 Esc 则不改动稿件',
    en: 'Choose the correction to make; Escape leaves the draft as it is',
  },
} as const;
