import type { TextDocument } from 'vscode';

/** Languages a draft may be open in: one of its own, and those of the files drafts are kept in. */
const draftLanguages = ['nianbao', 'markdown', 'plaintext'] as const;

/** Documents the server is told of; whether one is a report only its text says. */
export const draftSelector = draftLanguages.map((language) => ({ language }));

const languages: ReadonlySet<string> = new Set(draftLanguages);

/** Whether a document is open in a language of drafts. */
export function mayBeDraft(document: TextDocument): boolean {
  return languages.has(document.languageId);
}
