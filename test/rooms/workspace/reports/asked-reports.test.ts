import assert from 'node:assert/strict';
import { AskedReports } from '../../../../server/workspace/reports/asked-reports.js';
import { noFiles } from '../../../../server/workspace/files/files.js';
import { ReportsAtHand } from '../../../../server/workspace/reports/reports-at-hand.js';
import { reportOf } from '../../rules/years/reports.js';

const own = 'file:///2024.md';
const others = ['file:///2022.md', 'file:///2023.md'];

describe('the reports a document asks for', () => {
  it('are given once they are read, and told when there are more', async () => {
    const asked = new AskedReports(
      reportsOf((uri) => Promise.resolve(reportOf({ year: year(uri) }))),
    );
    assert.deepEqual(asked.of(own, others), { reports: [], areAll: false });
    let told = 0;
    const more = (): void => {
      told += 1;
    };
    const fetching = asked.fetch(own, { after: done, asked: () => others, more });
    assert.equal(asked.fetch(own, { after: done, asked: () => others, more }), undefined);
    await fetching;
    assert.equal(told, 1);
    const { reports, areAll } = asked.of(own, others);
    assert.deepEqual([reports.map((report) => report.year), areAll], [[2022, 2023], true]);
    await asked.fetch(own, { after: done, asked: () => others, more });
    assert.equal(told, 1);
  });

  it('are read where one of them cannot be, and that is said', async () => {
    const asked = new AskedReports(
      reportsOf((uri) =>
        uri === others[0]
          ? Promise.reject(new Error('no access'))
          : Promise.resolve(reportOf({ year: 2023 })),
      ),
    );
    let told = 0;
    const more = (): void => {
      told += 1;
    };
    const fetching = asked.fetch(own, { after: done, asked: () => others, more });
    await asked.fetched(own);
    await assert.rejects(fetching ?? done(), /no access/u);
    assert.equal(told, 1);
    assert.equal(asked.of(own, others).reports.length, 1);
  });

  it('are read where not everything could be looked through', async () => {
    const asked = new AskedReports(
      reportsOf((uri) => Promise.resolve(reportOf({ year: year(uri) }))),
    );
    let told = 0;
    const fetching = asked.fetch(own, {
      after: () => Promise.reject(new Error('no folder')),
      asked: () => others,
      more: () => {
        told += 1;
      },
    });
    await assert.rejects(fetching ?? done(), /no folder/u);
    assert.equal(told, 1);
  });
});

function reportsOf(read: (uri: string) => Promise<string>): ReportsAtHand {
  return new ReportsAtHand({ files: { ...noFiles, read }, documents: () => [], revision: () => 1 });
}

function year(uri: string): number {
  return Number(/\d{4}/u.exec(uri)?.[0]);
}

function done(): Promise<void> {
  return Promise.resolve();
}
