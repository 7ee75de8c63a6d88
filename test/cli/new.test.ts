import assert from 'node:assert/strict';
import { nianbao } from './nianbao.js';

describe('nianbao new', () => {
  it('prints a complete draft of the form, year and unit asked for', async () => {
    const { status, stdout } = await nianbao(
      ['new', '--form', '2021', '--year', '2026', '--unit', '某某市财政局'],
      {},
    );
    assert.equal(status, 0);
    assert.match(stdout, /^# 某某市财政局2026年政府信息公开工作年度报告\n/u);
    const checked = await nianbao(['check', '-'], { input: stdout });
    assert.equal(checked.status, 0, checked.stdout);
    assert.doesNotMatch(checked.stdout, /missing\]/u);
  });

  it('takes the form in force for the year where none is given', async () => {
    const { stdout } = await nianbao(['new', '--year=2019', '--unit=某某市财政局']);
    assert.match(stdout, /本年新制作数量/u);
  });

  for (const [args, complaint] of [
    [['--unit=甲'], /--year/u],
    [['--year=2026'], /--unit/u],
    [['--year=26', '--unit=甲'], /“26”/u],
    [['--year=2026', '--unit=甲', '--form=1999'], /2021\|2019\|2014\|fujian/u],
    [['--year=2012', '--unit=甲'], /2012 年度/u],
    [['--year=2026', '--unit=甲', '乙'], /“乙”/u],
  ] as const) {
    it(`exits with 2 for ${args.join(' ')}`, async () => {
      const { status, stdout, stderr } = await nianbao(['new', ...args]);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, complaint);
    });
  }
});
