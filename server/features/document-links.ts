import type { DocumentLink } from 'vscode-languageserver';
import { render, type Localized } from '../language/message.js';
import type { Contact } from '../report/report.js';
import { ruleIds } from '../rules/catalogue.js';
import { readIgnoreComments } from '../rules/ignore-comments.js';
import { rangeOf, type Reading } from './reading.js';

/**
 * What can be opened: web sites and mailboxes as they are printed, and the rules that ignore comments name. What is
 * malformed is no link.
 * @param rulePages a URI in which `{rule}` stands for the rule's id; without it rules have no page to open
 */
export function documentLinks(reading: Reading, rulePages: string | undefined): DocumentLink[] {
  return [
    ...contactLinks(reading),
    ...(rulePages === undefined ? [] : ruleLinks(reading, rulePages)),
  ];
}

function ruleLinks({ document, analysis, language }: Reading, rulePages: string): DocumentLink[] {
  return readIgnoreComments(analysis.report)
    .flatMap(({ rules }) => rules)
    .filter(({ value }) => ruleIds.has(value))
    .map(({ value, span }) => ({
      range: rangeOf(document, span),
      target: rulePages.replace('{rule}', value),
      tooltip: render(OPEN_RULE, language),
    }));
}

function contactLinks({ document, analysis, language }: Reading): DocumentLink[] {
  return analysis.report.contacts.flatMap((contact) => {
    const target = targetOf(contact);
    if (target === undefined) return [];
    const tooltip = render(contact.kind === 'email' ? WRITE_MAIL : OPEN_SITE, language);
    return [{ range: rangeOf(document, contact.span), target, tooltip }];
  });
}

const OPEN_SITE: Localized = { zh: '打开网站', en: 'Open the site' };
const OPEN_RULE: Localized = { zh: '打开规则说明', en: 'Open the rule’s page' };
const WRITE_MAIL: Localized = { zh: '写邮件', en: 'Write an e-mail' };

const site = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?(?:[/?#]\S*)?$/iu;
const mailbox = /^[\w.%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/iu;

function targetOf({ kind, text }: Contact): string | undefined {
  if (kind === 'email') return mailbox.test(text) ? `mailto:${text}` : undefined;
  if (kind !== 'url' || !site.test(text)) return undefined;
  return /^https?:/iu.test(text) ? text : `http://${text}`;
}
