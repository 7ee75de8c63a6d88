import type { Position } from 'vscode-languageserver';

/** Text of a draft or a form inside Markdown: nothing in it is markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+\-!|~&]/gu, '\\$&');
}

/** The text in bold. */
export function bold(text: string): string {
  return text === '' ? '' : `**${escapeMarkdown(text)}**`;
}

/** A link to a place in a file; `label` is Markdown. Lines count from 1 there, as editors show them. */
export function link(label: string, uri: string, { line, character }: Position): string {
  const target = uri.replace(/[()]/gu, (bracket) => (bracket === '(' ? '%28' : '%29'));
  return `[${label}](${target}#L${String(line + 1)},${String(character + 1)})`;
}

/** Markdown made with the functions above, for a client that shows plain text only. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\*\*/gu, '')
    .replace(/(?<!\\)\[([^[\]\n]*)\]\([^)\n]*\)/gu, '$1')
    .replace(/\\([\\`*_{}[\]<>#+\-!|~&])/gu, '$1');
}
