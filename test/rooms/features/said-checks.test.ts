import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../server/analysis.js';
import { saidChecks } from '../../../server/features/figures/said-checks.js';
import { beside2014, beside2021 } from '../rules/prose/right-sentences.js';
import { before, besideRequests, clean2021 } from '../rules/prose/warned-of.js';

/** What does not hold of what sentences of a draft say: the sides of each. */
function failing(draft: string): readonly string[] {
  const analysis = analyse(draft, { severities: {} });
  assert.ok(analysis);
  return saidChecks(analysis)
    .filter(({ verdict }) => verdict === 'fails')
    .map(({ kind, sides }) => `${kind} ${sides}`);
}

describe('what is checked of sentences', () => {
  it('fails where a share, a change or a sum is told, silenced or not', () => {
    const inDraft = besideRequests(clean2021);
    const wrong = [
      ['收到来信45件，其中网上34件、上门11件，网上占57.6%。', 'share 75.6% ≠ 57.6%'],
      ['发布信息1200条，较上年的1320条少了120条，降幅为8.1%。', 'change 9.1% ≠ 8.1%'],
      ['共收到来信45件，分别为网上30件、上门13件。', 'breakdown 43 ≠ 45'],
    ] as const;
    for (const [sentence, sides] of wrong) assert.deepEqual(failing(inDraft(sentence)), [sides]);
    const silenced = `${inDraft('收到来信45件，其中网上34件、上门11件，网上占57.6%。')}\n<!-- nianbao-ignore-file prose.share 按结案数计算 -->\n`;
    assert.deepEqual(failing(silenced), ['share 75.6% ≠ 57.6%']);
  });

  const bureau2014 = before(
    '2015年是公园免费开放的第三年',
    readFileSync('test/drafts/2015-bureau-clean.md', 'utf8'),
  );
  holdsIn(beside2021, besideRequests(clean2021));
  holdsIn({ 'beside the tables of 2014': beside2014 }, bureau2014);

  function holdsIn(
    sentences: Readonly<Record<string, readonly string[]>>,
    inDraft: (sentence: string) => string,
  ): void {
    for (const [name, right] of Object.entries(sentences)) {
      it(`holds in right sentences: ${name}`, () => {
        for (const sentence of right) assert.deepEqual(failing(inDraft(sentence)), [], sentence);
      });
    }
  }
});
