import { trimSpan } from '../text/lines.js';
import { nextMatch, type Sign } from '../text/matches.js';
import type { Contact, ContactKind } from '../report.js';
import type { Span } from '../span.js';

/** Finds the ways to reach the unit in a stretch of text, well-formed or not, in the order of the text. */
export function readContacts(text: string, within: Span): Contact[] {
  const head = text.slice(within.start, within.end);
  const contacts: Contact[] = [];
  for (const { kind, pattern, sign } of ways) {
    for (let end = 0; ;) {
      const match = nextMatch(head, sign, pattern, end);
      if (match === null) break;
      end = match.index + match[0].length;
      const printed = match[1] ?? match[0];
      const start = within.start + end - printed.length;
      const span = trimSpan(text, { start, end: start + printed.length });
      if (span.start < span.end)
        contacts.push({ kind, span, text: text.slice(span.start, span.end) });
    }
  }
  return contacts.sort((a, b) => a.span.start - b.span.start);
}

interface Way {
  readonly kind: ContactKind;
  readonly pattern: RegExp;
  readonly sign: Sign;
}

const ways: readonly Way[] = [
  {
    kind: 'url',
    pattern:
      /(?:https?[:：]?\/{1,2}[:：]?|www(?:[.．。]|[,，](?=[\w-]{2,40}\.))|(?<![\w./@-])(?:ww|w{4})\.(?=[\w-]{2,40}\.))[\w.:：/?=&%#~+．-]{3,200}/gu,
    sign: { words: ['http', 'ww'], reach: 0 },
  },
  {
    kind: 'email',
    pattern: /[\w.+-]{1,64}[@＠]{1,3}(?:[\w.．-]|。(?=[a-z]{2,4}(?:\W|$))){2,100}/gu,
    sign: { words: ['@', '＠'], reach: 64 },
  },
  {
    // Without its @: zwgk(at)yunlu.example keeps it from robots only.
    kind: 'email',
    pattern:
      /电子邮[箱件](?:地址)?\s{0,2}[:：]\s{0,2}(?!www|http)([\w.#+-]{5,64})(?![\w.#+@＠:：（([［【-]|\s{0,3}(?:\\?[@＠]|at\b|艾特))/giu,
    sign: { words: ['电子邮'], reach: 0 },
  },
  {
    kind: 'telephone',
    pattern:
      /(?:联系电话|电\s{0,4}话|传\s{0,4}真)(?:号码)?\s{0,2}[:：为]?\s{0,2}([(（]?[\d０-９][\d０-９()（）\-\\－—–\s、,，/转]{2,60}[\d０-９])/gu,
    sign: { words: ['话', '真'], reach: 5 },
  },
  {
    kind: 'postcode',
    pattern:
      /(?:邮\s{0,4}编|邮政编码)\s{0,2}[:：为]?\s{0,2}([\dA-Za-z０-９]{1,12})(?![\dA-Za-z０-９]|\s?年)/gu,
    sign: { words: ['邮'], reach: 0 },
  },
  {
    kind: 'address',
    pattern: /(?:通讯|通信|联系|办公)?地\s{0,4}址\s{0,2}[:：]\s{0,2}([^，。；;,：:\n\r]{2,60})/gu,
    sign: { words: ['址'], reach: 7 },
  },
];
