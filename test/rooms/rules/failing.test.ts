import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../server/analysis.js';
import type { Mention } from '../../../server/facts/mentions/mentions.js';
import { runRules } from '../../../server/rules/run.js';

describe('a rule that throws', () => {
  const draft = readFileSync('samples/2024-望澜市-初稿.md', 'utf8');
  const ignored = `${draft}\n<!-- nianbao-ignore-file prose.balance 另行说明 -->\n`;
  const analysis = analyse(ignored, { severities: {} });
  assert.ok(analysis);
  const broken = new Error('a word of the draft');
  const mentions: readonly Mention[] = new Proxy<readonly Mention[]>([], {
    get: () => {
      throw broken;
    },
  });
  const context = {
    report: analysis.report,
    another: undefined,
    form: analysis.form,
    bound: analysis.bound,
    calculations: analysis.calculations,
    prose: analysis.prose,
    causes: analysis.causes,
    others: analysis.others,
    mentions,
  };

  it('is told of, and the others are run', () => {
    const failed: string[] = [];
    const { findings } = runRules(context, {
      severities: {},
      ruleFailed: (rule, error) => {
        assert.equal(error, broken);
        failed.push(rule);
      },
    });
    assert.ok(failed.includes('prose.balance'), failed.join(' '));
    const kept = new Set(findings.map(({ rule }) => rule));
    const before = new Set(analysis.findings.map(({ rule }) => rule));
    const unbroken = [...before].filter((rule) => !failed.includes(rule));
    const others = unbroken.filter((rule) => rule !== 'ignore.unused');
    assert.ok(others.length > 3);
    for (const rule of others) assert.ok(kept.has(rule), rule);
    // That its comment silences nothing is certain only where the rule was run.
    assert.ok(before.has('ignore.unused'));
    assert.ok(!kept.has('ignore.unused'));
  });

  it('ends the analysis where nobody asks to be told', () => {
    assert.throws(() => runRules(context, { severities: {} }), broken);
  });
});
