import type { Uri } from 'vscode';
import { render, say } from '../../server/language/message.js';
import { messageLanguage } from '../language.js';

/** What stands on the tab of a panel: `统计 2024.md`, in brackets where it stays with that report. */
export function panelTitle(uri: Uri | undefined, { pinned }: { readonly pinned: boolean }): string {
  const name = nameOf(uri);
  const language = messageLanguage(uri);
  if (name === null) return render(texts.title, language);
  return render(say(pinned ? texts.pinned : texts.following, { name }), language);
}

/** A draft's file name; `null` where there is no draft. */
export function nameOf(uri: Uri | undefined): string | null {
  return uri?.path.split('/').at(-1) ?? null;
}

/** In the language of findings, with which they stand together; `l10n` knows the display language only. */
const texts = {
  title: { zh: '统计', en: 'Statistics' },
  following: { zh: '统计 {name}', en: 'Statistics {name}' },
  pinned: { zh: '[统计] {name}', en: '[Statistics] {name}' },
} as const;
