import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  fingerprint,
  resemblance,
  type Fingerprint,
} from '../../../../server/facts/other-reports/fingerprint.js';

const letter = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code));
const passage = fc.string({ unit: letter, minLength: 40, maxLength: 2_000 });

describe('the fingerprint of a passage', () => {
  it('does not depend on figures, punctuation and space', () => {
    const plain = ofText('全年公开信息十二条，办理申请8件。其中当面申请三件。');
    const other = ofText('全年公开信息 345 条，办理申请９件；其中，当面申请两件\n');
    assert.deepEqual(plain, other);
  });

  it('leaves out what lies between the stretches it is made of', () => {
    const text = '全年公开信息｜表格｜若干条';
    const stretches = [
      { start: 0, end: 6 },
      { start: 10, end: text.length },
    ];
    assert.deepEqual(fingerprint(text, stretches), ofText('全年公开信息若干条'));
  });

  it('is bounded, however long the passage', () => {
    const long = Array.from({ length: 19_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7_919) % 20_000)),
    ).join('');
    const { hashes, length } = ofText(long);
    assert.ok(length > 18_000);
    assert.ok(hashes.length > 128 && hashes.length < 512, String(hashes.length));
  });

  it('resembles itself wholly, another not at all, one half the same by a third', () => {
    fc.assert(
      fc.property(passage, passage, (one, other) => {
        assert.equal(resemblance(ofText(one), ofText(one)), 1);
        assert.ok(resemblance(ofText(one), ofText(other)) < 0.1);
      }),
      { numRuns: 50 },
    );
    const [a, b, c] = [0x4e10, 0x5e10, 0x6e10].map((start) =>
      Array.from({ length: 900 }, (_, index) => String.fromCharCode(start + index)).join(''),
    );
    const half = resemblance(ofText(`${a ?? ''}${b ?? ''}`), ofText(`${a ?? ''}${c ?? ''}`));
    assert.ok(Math.abs(half - 1 / 3) < 0.12, String(half));
  });
});

function ofText(text: string): Fingerprint {
  return fingerprint(text, [{ start: 0, end: text.length }]);
}
