import assert from 'node:assert/strict';
import { Standings } from '../../../server/statistics/status.js';
import { reportOf } from '../rules/years/reports.js';
import { analysisOf } from './reading.js';

const requests = {
  'requests.received naturalPerson': '40',
  'requests.received business': '6',
  'requests.received total': '46',
  'outcome.granted naturalPerson': '40',
  'outcome.granted business': '6',
  'outcome.granted total': '46',
  'requests.processed naturalPerson': '40',
  'requests.processed business': '6',
  'requests.processed total': '46',
};

describe('how figures stand', () => {
  it('are checked where a sum holds, unchecked where nothing is said of them', () => {
    const standing = standingsOf(reportOf({ year: 2022, figures: requests }));
    assert.equal(standing('requests.received total'), 'checked');
    assert.equal(standing('disputes review.total'), 'checked');
    assert.equal(standing('regulations issued'), 'unchecked');
  });

  it('tell the one figure that is wrong, and clear those it was added to', () => {
    const standing = standingsOf(
      reportOf({ year: 2022, figures: { ...requests, 'outcome.granted business': '9' } }),
    );
    assert.equal(standing('outcome.granted business'), 'contradicted');
    assert.equal(standing('outcome.granted total'), 'checked');
    assert.equal(standing('requests.processed business'), 'checked');
  });

  it('are in doubt where nothing tells which one is wrong', () => {
    const standing = standingsOf(
      reportOf({
        year: 2022,
        figures: {
          'disputes review.upheld': '3',
          'disputes review.pending': '1',
          'disputes review.total': '9',
        },
      }),
    );
    for (const column of ['upheld', 'pending', 'total']) {
      assert.equal(standing(`disputes review.${column}`), 'inDoubt', column);
    }
  });

  it('are in doubt beside a sentence that says otherwise or that there was none', () => {
    const standing = standingsOf(
      reportOf({
        year: 2022,
        figures: { 'disputes review.upheld': '3', 'disputes review.total': '3' },
        says: [['## 二、', '2022年，本机关没有因政府信息公开被申请行政复议。\n\n## 二、']],
      }),
    );
    assert.equal(standing('disputes review.total'), 'inDoubt');
  });

  it('are checked by a sentence that says them again', () => {
    const standing = standingsOf(
      reportOf({
        year: 2022,
        figures: { 'normativeDocuments issued': '7' },
        says: [['## 二、', '2022年共制发行政规范性文件7件。\n\n## 二、']],
      }),
    );
    assert.equal(standing('normativeDocuments issued'), 'checked');
  });

  it('are checked by no zero that hangs on blanks alone', () => {
    const standing = standingsOf(
      reportOf({
        year: 2022,
        figures: Object.fromEntries(
          [
            'naturalPerson',
            'business',
            'research',
            'nonprofit',
            'legalService',
            'otherOrganization',
          ].map((column) => [`outcome.rejected.duplicate ${column}`, '']),
        ),
      }),
    );
    assert.equal(standing('outcome.rejected.duplicate naturalPerson'), 'unchecked');
    assert.equal(standing('outcome.rejected.petition naturalPerson'), 'checked');
  });

  it('are told of sentences as of tables', () => {
    const analysis = analysisOf(
      reportOf({
        year: 2022,
        figures: requests,
        says: [['## 二、', '2022年共收到政府信息公开申请64件。\n\n## 二、']],
      }),
    );
    const standings = new Standings(analysis);
    const said = analysis.prose.quantities.find(({ figure }) => figure.printed === '64');
    assert.ok(said);
    assert.equal(standings.ofSaid(said), 'contradicted');
  });
});

/** The status of a figure by its row and column. */
function standingsOf(text: string): (place: string) => string {
  const analysis = analysisOf(text);
  const standings = new Standings(analysis);
  return (wanted) => {
    const fact = analysis.bound.facts.find(
      ({ place }) => place && `${place.row.id} ${place.column.id}` === wanted,
    );
    assert.ok(fact, wanted);
    return standings.of(fact);
  };
}
