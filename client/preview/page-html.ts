/** What the page of a panel is made of. */
export interface PageParts {
  /** Address of its script. */
  readonly script: string;
  /** What VS Code calls the origin of an extension's own files. */
  readonly source: string;
  /** Known to nobody else, another one each time. */
  readonly nonce: string;
  readonly language: 'zh-cn' | 'en';
  readonly title: string;
}

/**
 * The page of a panel before its script has run: nothing of a draft, and nothing that could run or be fetched but what
 * the extension brings. Whatever the page shows later comes as messages.
 */
export function pageHtml({ script, source, nonce, language, title }: PageParts): string {
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}' ${source}`,
    `img-src ${source} data: blob:`,
    `font-src ${source}`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');
  const head = `<script nonce="${escaped(nonce)}" src="${escaped(script)}" defer></script>`;
  return documentHtml({ language, policy, title, head, body: '' });
}

/** What every page of the extension has. */
export interface DocumentParts {
  readonly language: 'zh-cn' | 'en';
  /** What it may run and fetch. */
  readonly policy: string;
  readonly title: string;
  /** HTML behind its title: its script or its style. */
  readonly head: string;
  /** As HTML. */
  readonly body: string;
}

/** A page with its language, its policy and its title; only the latter two are escaped. */
export function documentHtml({ language, policy, title, head, body }: DocumentParts): string {
  return `<!DOCTYPE html>
<html lang="${language === 'zh-cn' ? 'zh-CN' : 'en'}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    ${head}
  </head>
  <body>${body}</body>
</html>
`;
}

/** A nonce of 128 bits. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A page to be printed from a browser: nothing in it may run or be fetched, whatever it says. The policy stands before
 * all else; a browser takes it into the head of the page.
 */
export function withPrintPolicy(html: string): string {
  const type = /^\s*<!doctype[^<>]*>/iu.exec(html)?.[0] ?? '';
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:`;
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!DOCTYPE html>${head}${html.slice(type.length)}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
