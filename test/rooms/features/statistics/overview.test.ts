import assert from 'node:assert/strict';
import type { Flow } from '../../../../server/features/protocol/preview.js';
import { draftWith, rightDraft } from '../../../server/drafts.js';
import { only, statisticsOf } from './statistics-of.js';

/** The report of the year after. */
const nextYear = rightDraft
  .replaceAll('2023年', '2024年')
  .replace(
    /(二、上年结转[^|]*\| +\| +\|) 3 \| 1 \| 0 \| 0 \| 0 \| 0 \| 4/u,
    '$1 2 | 0 | 0 | 0 | 1 | 0 | 3',
  );

describe('The head of the preview', () => {
  it('says whose report it is and how its sums stand', () => {
    const { head } = statisticsOf(rightDraft);
    assert.equal(head.year, 2023);
    assert.equal(head.form.id, '2021');
    assert.equal(head.calculations.fail, 0);
    assert.equal(head.calculations.hold, head.calculations.all);
    assert.deepEqual(head.missing, []);
  });

  it('says what is missing', () => {
    const { head } = statisticsOf(rightDraft.replace(/## 五、[\s\S]*?(?=## 六、)/u, ''));
    assert.ok(head.missing.some((text) => text.includes('存在的主要问题及改进情况')));
  });
});

describe('The key figures of the preview', () => {
  it('lead with what was received, and say how shares follow', () => {
    const { keyFigures } = statisticsOf(rightDraft);
    assert.deepEqual(
      [keyFigures[0]?.id, keyFigures[0]?.display, keyFigures[0]?.figure],
      ['requests.received', '45', '2021.requests/requests.received/total'],
    );
    const rate = only(keyFigures, ({ id }) => id === 'rate.disclosure');
    assert.equal(rate.display, '50.0');
    assert.equal(rate.figure, null);
    assert.equal(rate.derivation?.working, '(18 + 5) ÷ 46');
  });

  it('stand beside last year’s, as far as that has them', () => {
    const { keyFigures } = statisticsOf(nextYear.replace('| 34 | 5 |', '| 40 | 5 |'), {
      before: rightDraft,
    });
    const carriedIn = only(keyFigures, ({ id }) => id === 'requests.carriedIn');
    assert.deepEqual(carriedIn.lastYear, {
      display: '4',
      change: '−1',
      ratio: '−25.0%',
      direction: 'down',
      definition: null,
    });
    const rate = only(keyFigures, ({ id }) => id === 'rate.disclosure');
    assert.ok(rate.lastYear);
    assert.deepEqual([rate.lastYear.direction, rate.lastYear.ratio], ['same', null]);
  });

  it('have nothing beside them where there is no report of last year', () => {
    assert.ok(statisticsOf(rightDraft).keyFigures.every(({ lastYear }) => lastYear === null));
  });
});

describe('The years of a unit', () => {
  it('stand side by side, the report that is shown among them', () => {
    const { years } = statisticsOf(nextYear, { before: rightDraft });
    assert.deepEqual(
      years?.years.map(({ year, own }) => [year, own]),
      [
        [2023, false],
        [2024, true],
      ],
    );
    const received = only(years.series, ({ concept }) => concept === 'requests.received');
    assert.deepEqual(
      received.points.map(({ value }) => value),
      ['45', '45'],
    );
  });

  it('are none where there is no other report', () => {
    assert.equal(statisticsOf(rightDraft).years, null);
  });
});

describe('The flow of requests', () => {
  it('leads what came in to what became of it', () => {
    const { flow } = statisticsOf(rightDraft);
    assert.ok(flow);
    assert.deepEqual(valuesOf(flow), {
      'requests.received': '45',
      'requests.carriedIn': '4',
      'outcome.granted': '18',
      'outcome.partiallyGranted': '5',
      'outcome.denied': '4',
      'outcome.unable': '15',
      'outcome.rejected': '3',
      'outcome.other': '1',
      'requests.carriedOut': '3',
      'requests.due': '49',
    });
    assert.deepEqual(flow.notes, []);
    assert.equal(flow.links.length, flow.nodes.length - 1);
  });

  it('marks where what came in is not what became of it', () => {
    const text = draftWith('| 2 | 0 | 0 | 0 | 1 | 0 | 3 |', '| 2 | 0 | 0 | 0 | 1 | 0 | 8 |');
    const { flow } = statisticsOf(text);
    assert.ok(flow);
    const gap = only(flow.nodes, ({ kind }) => kind === 'gap');
    assert.deepEqual([gap.layer, gap.value, gap.status], ['in', '5', 'contradicted']);
    assert.equal(flow.notes.length, 1);
  });

  it('is not drawn where nothing is said of requests', () => {
    assert.equal(statisticsOf(rightDraft.replace(/^\|.*$/gmu, '')).flow, null);
  });
});

describe('Who asked, and how disputes ended', () => {
  it('is told in parts that add up', () => {
    const { applicants, disputes } = statisticsOf(rightDraft);
    assert.deepEqual(
      applicants.map(({ id, total, verdict }) => [id, total, verdict]),
      [
        ['requests.received', '45', 'holds'],
        ['requests.carriedIn', '4', 'holds'],
        ['requests.processed', '46', 'holds'],
        ['requests.carriedOut', '3', 'holds'],
      ],
    );
    const review = only(disputes, ({ id }) => id === 'review');
    assert.deepEqual(
      review.parts.map(({ display }) => display),
      ['2', '0', '1', '0'],
    );
  });
});

function valuesOf({ nodes }: Flow): Record<string, string> {
  return Object.fromEntries(nodes.map(({ id, value }) => [id, value]));
}
