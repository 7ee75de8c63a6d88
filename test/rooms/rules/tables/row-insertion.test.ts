import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';
import { applyEdits } from '../../../../server/rules/fixing.js';

const draft = readFileSync('test/drafts/2016-fujian-county-clean.md', 'utf8').replace(
  /^\| 接受行政申诉、举报数.*\n/mu,
  '',
);

describe('a row that is inserted', () => {
  const cases = {
    'between pipes': [inTable((cells) => cells.join(' | ')), '接受行政申诉、举报数 | 件 |  |  |'],
    'closed by pipes': [
      inTable((cells) => `| ${cells.join(' | ')} |`),
      '| 接受行政申诉、举报数 | 件 |  |  |',
    ],
  } as const;
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(`is written as its neighbours are, all its blanks in it (${name})`, () => {
      const [missing, ...others] = problems(text);
      assert.equal(missing?.rule, 'table.row-missing');
      assert.deepEqual(others, []);
      const [fix] = missing.fixes;
      assert.ok(fix);
      const after = applyEdits(text, fix.edits());
      assert.ok(after.split('\n').includes(expected), after);
      assert.deepEqual(problems(after), []);
    });
  }
});

/** The draft with the rows of its table printed anew, without the line below the header. */
function inTable(print: (cells: readonly string[]) => string): string {
  return draft
    .split('\n')
    .filter((line) => !line.startsWith('| -'))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      return cells.length > 1 ? print(cells.slice(1, -1)) : line;
    })
    .join('\n');
}

function problems(text: string) {
  const findings = analyse(text, { severities: {} })?.findings ?? [];
  return findings.filter(({ severity }) => severity !== 'information');
}
