import assert from 'node:assert/strict';
import { form2019 } from '../../../../server/forms/form-2019.js';
import { KeptReports } from '../../../../server/workspace/reports/kept-reports.js';
import { reportOf, summaryOf } from '../../rules/years/reports.js';

describe('reports kept for those held against them', () => {
  it('come back as they were, whatever was kept beside them', () => {
    const kept = new KeptReports();
    const reports = [
      reportOf({ year: 2022 }),
      reportOf({ year: 2023, figures: { 'normativeDocuments issued': '12345' } }),
      reportOf({ year: 2020, form: form2019, figures: { 'requests.received total': '3' } }),
      reportOf({ year: 2024, figures: { 'normativeDocuments issued': '' } }),
    ].map((text, index) => summaryOf(text, `${String(index)}.md`));
    for (const report of reports) kept.keep(report.file.uri, report);
    for (const report of reports) assert.deepEqual(kept.get(report.file.uri), report);
    const doubtful = [...(reports[2]?.figures.values() ?? [])].flat().some((each) => each.doubtful);
    assert.ok(doubtful);
  });

  it('are gone when they are let go', () => {
    const kept = new KeptReports();
    kept.keep('a', summaryOf(reportOf({ year: 2022 })));
    kept.letGo('a');
    kept.letGo('b');
    assert.equal(kept.get('a'), undefined);
  });

  it('give way to newer ones where there are too many', () => {
    const kept = new KeptReports(20_000);
    const report = summaryOf(reportOf({ year: 2022 }));
    for (const id of ['a', 'b', 'c', 'd', 'e']) kept.keep(id, report);
    assert.equal(kept.get('a'), undefined);
    assert.deepEqual(kept.get('e'), report);
  });
});
