import type { Uri } from 'vscode';
import { render, say } from '../../server/language/message.js';
import { messageLanguage } from '../language.js';
import { shortPath } from './short-path.js';

/** How a panel stands to the others. */
export interface TitleOptions {
  readonly pinned: boolean;
  /** The drafts that panels show: of one name, their folders tell them apart. */
  readonly shown: readonly Uri[];
}

/** What stands on the tab of a panel: `统计 2024.md`, in brackets where it stays with that report. */
export function panelTitle(uri: Uri | undefined, { pinned, shown }: TitleOptions): string {
  const language = messageLanguage(uri);
  if (uri === undefined) return render(texts.title, language);
  const paths = shown.map(({ path }) => path);
  const name = shortPath(uri.path, paths);
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
