import assert from 'node:assert/strict';
import { unitOf } from '../../../../server/facts/other-reports/unit-name.js';
import type { UnitAndYear } from '../../../../server/facts/other-reports/identify.js';
import { ReportIndex } from '../../../../server/workspace/reports/report-index.js';

function indexed(organization: string, year: number): UnitAndYear {
  const unit = unitOf(organization);
  assert.ok(unit, organization);
  return { unit, year };
}

function indexOf(reports: Readonly<Record<string, readonly [string, number]>>): ReportIndex {
  const index = new ReportIndex();
  for (const [id, [organization, year]] of Object.entries(reports)) {
    index.set(id, indexed(organization, year));
  }
  return index;
}

describe('the index of reports', () => {
  it('finds the unit’s report for the year before, wherever it lies', () => {
    const index = indexOf({
      '/2022/x.md': ['望澜市水务局', 2022],
      '/2023/y.md': ['望澜市水务局', 2023],
      '/2023/z.md': ['望澜市民政局', 2023],
    });
    assert.deepEqual(index.bearingOn('/2024/w.md', indexed('望澜市水务局', 2024)), ['/2023/y.md']);
    assert.deepEqual(index.bearingOn(undefined, indexed('望澜市水务局', 2024)), ['/2023/y.md']);
    assert.deepEqual(index.dependents('/2022/x.md'), ['/2023/y.md']);
  });

  it('tells which reports surely wait for one', () => {
    const index = indexOf({
      '/2023.md': ['望澜市水务局', 2023],
      '/2024.md': ['望澜市水务局', 2024],
      '/2023-city.md': ['望澜市人民政府', 2023],
    });
    assert.deepEqual(index.certainDependents('/2023.md'), ['/2024.md', '/2023-city.md']);
    assert.deepEqual(index.certainDependents('/2024.md'), []);
    for (let copy = 0; copy < 300; copy++) {
      index.set(`/${String(copy)}.md`, indexed('望澜市水务局', 2024));
      index.set(`/unit-${String(copy)}.md`, indexed(`望澜市第${String(copy)}中心`, 2023));
    }
    assert.deepEqual(index.certainDependents('/2023.md'), []);
    assert.equal(index.dependents('/2023.md').length, 302);
  });

  it('has no copy of a government’s report wait for another', () => {
    const index = indexOf({
      '/1.md': ['望澜市人民政府', 2023],
      '/2.md': ['望澜市人民政府', 2023],
    });
    assert.deepEqual(index.certainDependents('/1.md'), []);
    assert.deepEqual(index.bearingOn('/2.md', indexed('望澜市人民政府', 2023)), []);
  });

  it('takes of several copies those that lie nearest', () => {
    const index = indexOf({
      '/old/2023.md': ['望澜市水务局', 2023],
      '/now/2023.md': ['望澜市水务局', 2023],
      '/now/2023-final.md': ['望澜市水务局', 2023],
    });
    assert.deepEqual(index.bearingOn('/now/2024.md', indexed('望澜市水务局', 2024)), [
      '/now/2023-final.md',
      '/now/2023.md',
    ]);
  });

  it('finds the unit’s reports for other years, the nearest copies of each, none too far away', () => {
    const index = indexOf({
      '/now/2026.md': ['望澜市水务局', 2026],
      '/old/2023.md': ['望澜市水务局', 2023],
      '/now/2023.md': ['望澜市水务局', 2023],
      '/old/2019.md': ['望澜市水务局', 2019],
      '/now/2024-copy.md': ['望澜市水务局', 2024],
      '/now/1993.md': ['望澜市水务局', 1993],
      '/now/2022.md': ['望澜市民政局', 2022],
    });
    assert.deepEqual(index.otherYearsOf('/now/2024.md', indexed('望澜市水务局', 2024)), [
      '/old/2019.md',
      '/now/2023.md',
      '/now/2026.md',
    ]);
    assert.deepEqual(index.otherYearsOf('/now/x.md', indexed('望澜市财政局', 2024)), []);
  });

  it('takes none of a collection of copies', () => {
    const copies = Array.from({ length: 20 }, (_, index) => [
      `/${String(index)}.md`,
      ['望澜市水务局', 2023] as const,
    ]);
    const index = indexOf(Object.fromEntries(copies) as Record<string, [string, number]>);
    assert.deepEqual(index.bearingOn('/a.md', indexed('望澜市水务局', 2024)), []);
  });

  it('looks for a unit whose name says no place in its folder only', () => {
    const index = indexOf({ '/a/2023.md': ['财政局', 2023] });
    assert.deepEqual(index.bearingOn('/a/2024.md', indexed('财政局', 2024)), ['/a/2023.md']);
    assert.deepEqual(index.bearingOn('/b/2024.md', indexed('财政局', 2024)), []);
  });

  it('finds the units of a government in its folder, of the same year', () => {
    const index = indexOf({
      '/a/city.md': ['望澜市人民政府', 2024],
      '/a/office.md': ['望澜市人民政府办公室', 2024],
      '/a/police.md': ['望澜市公安局', 2024],
      '/a/street.md': ['望澜市滨江区安阳街道办事处', 2024],
      '/a/old.md': ['望澜市公安局', 2022],
      '/b/civil.md': ['望澜市民政局', 2024],
    });
    assert.deepEqual(index.bearingOn('/a/city.md', indexed('望澜市人民政府', 2024)), [
      '/a/police.md',
      '/a/street.md',
    ]);
    assert.deepEqual(index.dependents('/a/police.md'), ['/a/city.md']);
  });

  it('follows what a report says now', () => {
    const index = indexOf({ '/a.md': ['望澜市水务局', 2023] });
    const own = indexed('望澜市水务局', 2024);
    index.set('/a.md', indexed('望澜市水务局', 2022));
    assert.deepEqual(index.bearingOn('/b.md', own), []);
    index.set('/a.md', indexed('望澜市水务局', 2023));
    assert.deepEqual(index.bearingOn('/b.md', own), ['/a.md']);
    index.set('/a.md', undefined);
    assert.deepEqual(index.bearingOn('/b.md', own), []);
    assert.deepEqual(index.dependents('/a.md'), []);
  });
});
