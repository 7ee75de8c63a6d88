import assert from 'node:assert/strict';
import { samePlace } from '../../../../client/preview/same-place.js';
import type { ProtocolRange } from '../../../../server/features/protocol/protocol.js';
import type {
  StatisticsFigure,
  StatisticsFinding,
} from '../../../../server/features/protocol/preview.js';

type Places = Parameters<typeof samePlace>[1];

describe('A place of an older version of a draft', () => {
  const before: Places = {
    figures: [figure('received', inLine(4)), figure('granted', inLine(5))],
    findings: [finding('title.year', '年度不一致', inLine(0))],
  };

  it('is where the same figure is now', () => {
    const after: Places = { figures: [figure('granted', inLine(8))], findings: [] };
    assert.deepEqual(samePlace(inLine(5), before, after), inLine(8));
  });

  it('is where the sentence is that says the figure again', () => {
    const saidAgain = (line: number): Places => ({
      figures: [{ ...figure('received', inLine(4)), again: [inLine(line)] }],
      findings: [],
    });
    assert.deepEqual(samePlace(inLine(1), saidAgain(1), saidAgain(2)), inLine(2));
  });

  it('is nowhere when that figure is gone', () => {
    const after: Places = { figures: [figure('granted', inLine(5))], findings: [] };
    assert.equal(samePlace(inLine(4), before, after), undefined);
  });

  it('is where the finding is that says the same', () => {
    const after: Places = {
      figures: [],
      findings: [
        finding('title.year', '年度不是上一年', inLine(1)),
        finding('title.year', '年度不一致', inLine(2)),
      ],
    };
    assert.deepEqual(samePlace(inLine(0), before, after), inLine(2));
  });

  it('is nowhere when nothing was there', () => {
    assert.equal(samePlace(inLine(9), before, before), undefined);
  });
});

function inLine(line: number): ProtocolRange {
  return { start: { line, character: 2 }, end: { line, character: 4 } };
}

function figure(id: string, range: ProtocolRange): StatisticsFigure {
  return {
    id,
    concept: id,
    label: id,
    printed: '12',
    value: '12',
    unit: '件',
    state: 'number',
    status: 'checked',
    range,
    findings: [],
    again: [],
  };
}

function finding(rule: string, message: string, range: ProtocolRange): StatisticsFinding {
  return { rule, severity: 'warning', message, range };
}
