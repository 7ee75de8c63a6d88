import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../server/analysis.js';
import type { Mention } from '../../../server/facts/mentions.js';
import { runRules } from '../../../server/rules/run.js';

describe('a rule that throws', () => {
  const analysis = analyse(readFileSync('samples/2024-望澜市-初稿.md', 'utf8'), { severities: {} });
  assert.ok(analysis);
  const broken = new Error('a word of the draft');
  const mentions: readonly Mention[] = new Proxy<readonly Mention[]>([], {
    get: () => {
      throw broken;
    },
  });
  const context = { ...analysis, mentions };

  it('is told of, and the others are run', () => {
    const failed: string[] = [];
    const { findings } = runRules(
      {
        report: analysis.report,
        form: analysis.form,
        bound: analysis.bound,
        calculations: analysis.calculations,
        prose: analysis.prose,
        causes: analysis.causes,
        others: analysis.others,
        mentions,
      },
      {
        severities: {},
        ruleFailed: (rule, error) => {
          assert.equal(error, broken);
          failed.push(rule);
        },
      },
    );
    assert.ok(failed.includes('prose.balance'), failed.join(' '));
    const kept = new Set(findings.map(({ rule }) => rule));
    const before = new Set(analysis.findings.map(({ rule }) => rule));
    const unbroken = [...before].filter((rule) => !failed.includes(rule));
    assert.ok(unbroken.length > 3);
    for (const rule of unbroken) assert.ok(kept.has(rule), rule);
  });

  it('ends the analysis where nobody asks to be told', () => {
    assert.throws(() => runRules(context, { severities: {} }), broken);
  });
});
