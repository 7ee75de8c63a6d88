import type { DocumentLink } from 'vscode-languageserver';
import { render } from '../language/message.js';
import type { Contact } from '../report/report.js';
import { rangeOf, type Reading } from './reading.js';

/** Addresses that can be opened: web sites and mailboxes as they are printed. What is malformed is no link. */
export function documentLinks({ document, analysis, language }: Reading): DocumentLink[] {
  return analysis.report.contacts.flatMap((contact) => {
    const target = targetOf(contact);
    if (target === undefined) return [];
    const tooltip = render(contact.kind === 'email' ? writeMail : openSite, language);
    return [{ range: rangeOf(document, contact.span), target, tooltip }];
  });
}

const openSite = { zh: '打开网站', en: 'Open the site' };
const writeMail = { zh: '写邮件', en: 'Write an e-mail' };

const site = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?(?:[/?#]\S*)?$/iu;
const mailbox = /^[\w.%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/iu;

function targetOf({ kind, text }: Contact): string | undefined {
  if (kind === 'email') return mailbox.test(text) ? `mailto:${text}` : undefined;
  if (kind !== 'url' || !site.test(text)) return undefined;
  return /^https?:/iu.test(text) ? text : `http://${text}`;
}
