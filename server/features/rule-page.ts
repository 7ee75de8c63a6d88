import type { Language } from '../language/message.js';
import { catalogue } from '../rules/catalogue.js';
import { rulePage } from '../rules/page.js';

/** A rule's page as Markdown; `undefined` for an id no rule has. */
export function rulePageOf(id: string, language: Language): string | undefined {
  const rule = catalogue.find((each) => each.id === id);
  return rule && rulePage(rule, language);
}
