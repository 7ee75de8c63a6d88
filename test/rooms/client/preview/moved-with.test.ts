import assert from 'node:assert/strict';
import { movedWith } from '../../../../client/preview/moved-with.js';

describe('The report of a panel', () => {
  const report = 'file:///reports/2024/a.md';

  it('is followed when its file is renamed', () => {
    assert.equal(movedWith(report, report, 'file:///reports/b.md'), 'file:///reports/b.md');
  });

  it('is followed when a folder above it is renamed', () => {
    const moved = 'file:///archive/2024/a.md';
    assert.equal(movedWith(report, 'file:///reports', 'file:///archive'), moved);
    assert.equal(movedWith(report, 'file:///reports/2024', 'file:///archive/2024'), moved);
  });

  it('stays where it is when something else is renamed', () => {
    assert.equal(movedWith(report, 'file:///reports/2024/a.markdown', report), undefined);
    assert.equal(movedWith(report, 'file:///reports/20', 'file:///reports/old'), undefined);
  });
});
