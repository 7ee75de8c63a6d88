import assert from 'node:assert/strict';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { parse } from '../../../server/report/parse.js';
import { Cue, DIGITS } from '../../../server/rules/cue.js';
import { matchesNear } from '../../../server/rules/running-text.js';

const text = '共12件，其中3件，4份，56件。';
const report = parse(text, vocabulary);
const cue = new Cue(['件']);
const counted = new Cue([DIGITS, '件']);

function found(pattern: RegExp, reach: number, within?: { start: number; end: number }) {
  return matchesNear(report, pattern, { cue, reach }, within).map((match) => match.text);
}

describe('matches near a cue', () => {
  it('begin no further before it than they may, the longest first', () => {
    assert.deepEqual(found(/\d+件/uy, 2), ['12件', '3件', '56件']);
    assert.deepEqual(found(/\d+件/uy, 1), ['2件', '3件', '6件']);
    assert.deepEqual(found(/\d+件/uy, 0), []);
  });

  it('lie apart from each other and in the part that is asked for', () => {
    assert.deepEqual(found(/[^。]+件/uy, 20), ['共12件，其中3件，4份，56件']);
    assert.deepEqual(found(/\d+件/uy, 2, { start: 2, end: 9 }), ['2件', '3件']);
    assert.deepEqual(found(/\d+件，/uy, 2, { start: 0, end: 4 }), []);
  });

  it('come anew each time, with their groups and places', () => {
    const pattern = /(\d)(\d)?件/uy;
    const near = { cue: counted, reach: 1 };
    const [first, second] = matchesNear(report, pattern, near);
    assert.deepEqual(first, { span: { start: 1, end: 4 }, text: '12件', groups: ['1', '2'] });
    assert.deepEqual(second?.groups, ['3', '']);
    assert.deepEqual(matchesNear(report, pattern, near)[0], first);
  });

  it('are not sought with a pattern that would read on', () => {
    for (const pattern of [/件/gu, /件/u]) {
      assert.throws(() => found(pattern, 2), TypeError);
    }
  });
});
