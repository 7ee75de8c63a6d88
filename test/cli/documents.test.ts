import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check } from '../../server/cli/commands/check.js';
import { facts } from '../../server/cli/commands/facts.js';
import { fix } from '../../server/cli/commands/fix.js';
import { format } from '../../server/cli/commands/format.js';
import { lsp } from '../../server/cli/commands/lsp.js';
import { newDraft } from '../../server/cli/commands/new.js';
import { rules } from '../../server/cli/commands/rules.js';
import { stats } from '../../server/cli/commands/stats.js';

describe('the documents of the command line', () => {
  it('name every command and option', () => {
    const page = readFileSync('docs/cli.md', 'utf8');
    for (const { name, options } of [check, facts, stats, fix, format, newDraft, rules, lsp]) {
      const line = page.split('\n').find((each) => each.startsWith(`nianbao ${name} `));
      assert.ok(line !== undefined, name);
      for (const option of Object.keys(options)) {
        // Given by editors, not by people.
        if (option !== 'clientProcessId') assert.ok(line.includes(`--${option}`), option);
      }
    }
  });
});
