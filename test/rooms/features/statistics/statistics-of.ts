import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, summariseText } from '../../../../server/analysis.js';
import type { Statistics } from '../../../../server/features/protocol/preview.js';
import { statistics } from '../../../../server/features/statistics/statistics.js';
import type { Language } from '../../../../server/language/message.js';

/** What the preview shows of a draft, read beside last year's report where one is given. */
export function statisticsOf(
  text: string,
  { before, language = 'zh-cn' }: { readonly before?: string; readonly language?: Language } = {},
): Statistics {
  const file = { uri: 'file:///reports/before.md', name: 'before.md' };
  const other = before === undefined ? undefined : summariseText(before, file);
  const analysis = analyse(text, {
    severities: {},
    others: () => (other === undefined ? [] : [other]),
  });
  assert.ok(analysis);
  const document = TextDocument.create('file:///reports/draft.md', 'markdown', 1, text);
  return statistics(
    { document, analysis, language },
    { severities: {}, years: analysis.others.lastYear },
  );
}

/** The only element that fits. */
export function only<Item>(items: readonly Item[], fits: (item: Item) => boolean): Item {
  const [found, another] = items.filter(fits);
  assert.ok(found !== undefined, 'nothing fits');
  assert.equal(another, undefined, 'more than one fits');
  return found;
}
