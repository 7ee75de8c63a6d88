import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { listing } from '../../../scripts/listing.mjs';

const chinese = `# 年报

[English](README.md)

边写边查。

![问题](docs/images/findings.png)

## 试一试

npm start

## 规则

每条都有[说明页](docs/rules/README.md)，依据见[条例](https://www.gov.cn/)。

|      | 浅色                       |
| ---- | -------------------------- |
| 问题 | ![浅色](docs/images/a.png) |
`;
const english = `# Nianbao

[简体中文](README.zh-CN.md)

Checks as you type.

## Tests

npm test
`;

describe('the page of the extension', () => {
  it('is the two READMEs, Chinese first, without what only concerns a clone', () => {
    const page = listing(chinese, english, 'https://forge.example/nianbao');
    assert.ok(page.indexOf('边写边查。') < page.indexOf('# English\n\nChecks as you type.'));
    assert.doesNotMatch(page, /npm/u);
    assert.match(page, /\[English\]\(#english\)/u);
    assert.match(page, /!\[问题\]\(docs\/images\/findings\.png\)/u);
  });

  it('has no picture and no link that leads nowhere, while there is no repository', () => {
    const page = listing(chinese, english, undefined);
    assert.match(page, /每条都有说明页，依据见\[条例\]\(https:\/\/www\.gov\.cn\/\)。/u);
    assert.doesNotMatch(page, /docs\/|浅色/u);
  });

  it('leaves out of the real READMEs what it means to', () => {
    const page = listing(
      readFileSync('README.zh-CN.md', 'utf8'),
      readFileSync('README.md', 'utf8'),
      undefined,
    );
    assert.doesNotMatch(page, /npm (?:start|test)|git clone|\]\((?!https:|#)/u);
    assert.match(page, /^# English$/mu);
  });
});
