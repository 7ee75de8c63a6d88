import assert from 'node:assert/strict';
import { catalogue } from '../../server/rules/catalogue.js';
import { nianbao } from './nianbao.js';

describe('nianbao rules', () => {
  it('lists every rule with severity and title', async () => {
    const { status, stdout } = await nianbao(['rules']);
    assert.equal(status, 0);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      catalogue.map(({ id }) => id),
    );
    assert.match(stdout, /^total\.carry +error +suggestion +收到与办理不平$/mu);
  });

  it("prints a rule's page in the language asked for", async () => {
    const chinese = await nianbao(['rules', 'total.carry']);
    assert.match(chinese.stdout, /^## 怎么改$/mu);
    const english = await nianbao(['rules', 'total.carry', '--lang', 'en']);
    assert.match(english.stdout, /^## Why it matters$/mu);
    assert.doesNotMatch(english.stdout, /^## 怎么改$/mu);
  });

  it('exits with 2 for a rule there is none of', async () => {
    const { status, stderr } = await nianbao(['rules', 'total.carrot']);
    assert.equal(status, 2);
    assert.match(stderr, /没有“total\.carrot”这条规则/u);
  });
});
