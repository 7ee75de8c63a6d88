import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { rulePages } from '../../../scripts/generate/rule-pages.js';
import { catalogue } from '../../../server/rules/catalogue.js';
import { rulePage } from '../../../server/rules/page.js';

/** How a file declares the rule it has. */
const declared = /^export const \w+: Rule(?:Description)? = \{\n {2}id: '([^']+)'/mu;

describe('the catalogue of rules', () => {
  it('names every rule once, as group.name', () => {
    const ids = catalogue.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+\.[a-z]+(?:-[a-z]+)*$/u);
  });

  it('has the rule of every file that has one, and no other', () => {
    const ids = readdirSync('server/rules', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join('server/rules', file), 'utf8'))
      .flatMap((source) => declared.exec(source)?.[1] ?? []);
    assert.deepEqual(ids.sort(), catalogue.map(({ id }) => id).sort());
  });

  it('tells of every rule in both languages under every heading', () => {
    for (const rule of catalogue) {
      const page = rulePage(rule);
      for (const heading of [
        '查什么',
        '为什么',
        '有问题的写法',
        '正确的写法',
        '什么时候不报',
        '怎么改',
      ]) {
        assert.ok(page.includes(`\n## ${heading}\n`), `${rule.id}: ${heading}`);
      }
      for (const text of [
        rule.title,
        rule.page.finds,
        rule.page.why,
        rule.page.silent,
        rule.page.fix,
      ]) {
        assert.ok(text.zh !== '' && text.en !== '', rule.id);
        assert.ok(page.includes(text.zh) && page.includes(text.en), rule.id);
      }
      assert.notEqual(rule.page.wrong, rule.page.right, rule.id);
    }
  });

  it('has fresh pages under docs/rules', () => {
    for (const [file, content] of rulePages()) {
      assert.ok(existsSync(file), file);
      assert.equal(readFileSync(file, 'utf8'), content, file);
    }
    assert.equal(readdirSync('docs/rules').length, rulePages().size);
  });
});
