import { trimSpan } from './lines.js';
import type { Contact, ContactKind } from './report.js';
import type { Span } from './span.js';

/** Finds the ways to reach the unit in a stretch of text, well-formed or not, in the order of the text. */
export function readContacts(text: string, within: Span): Contact[] {
  const head = text.slice(within.start, within.end);
  const contacts: Contact[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of head.matchAll(pattern)) {
      const printed = match[1] ?? match[0];
      const start = within.start + match.index + match[0].length - printed.length;
      const span = trimSpan(text, { start, end: start + printed.length });
      if (span.start < span.end)
        contacts.push({ kind, span, text: text.slice(span.start, span.end) });
    }
  }
  return contacts.sort((a, b) => a.span.start - b.span.start);
}

const patterns: readonly (readonly [ContactKind, RegExp])[] = [
  ['url', /(?:https?[:：]?\/{1,2}[:：]?|www[.．。])[\w.:：/?=&%#~+．-]{3,200}/gu],
  ['email', /[\w.+-]{1,64}[@＠][\w.．-]{2,100}/gu],
  [
    'telephone',
    /(?:联系电话|电\s{0,4}话|传\s{0,4}真)(?:号码)?\s{0,2}[:：为]?\s{0,2}([(（]?[\d０-９][\d０-９()（）\-－—–\s、,，/转]{2,60}[\d０-９])/gu,
  ],
  ['postcode', /(?:邮\s{0,4}编|邮政编码)\s{0,2}[:：为]?\s{0,2}([\dA-Za-z０-９]{1,12})/gu],
  ['address', /(?:通讯|通信|联系|办公)?地\s{0,4}址\s{0,2}[:：]\s{0,2}([^，。；;,：:\n]{2,60})/gu],
];
