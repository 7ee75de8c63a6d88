/** Text of a draft or a form inside Markdown: nothing in it is markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+\-!|~&]/gu, '\\$&');
}

/** The text in bold. */
export function bold(text: string): string {
  return text === '' ? '' : `**${escapeMarkdown(text)}**`;
}

/** Markdown made with the functions above, for a client that shows plain text only. */
export function plainText(markdown: string): string {
  return markdown.replace(/\*\*/gu, '').replace(/\\([\\`*_{}[\]<>#+\-!|~&])/gu, '$1');
}
