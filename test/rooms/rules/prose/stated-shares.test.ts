import assert from 'node:assert/strict';
import { analyse } from '../../../../server/analysis.js';
import { render } from '../../../../server/language/message.js';
import { applyEdits } from '../../../../server/rules/fixing.js';
import { rightShares, rightShares2014, wrongShares, wrongShares2014 } from './stated-shares.js';
import { before, besideRequests, large2014, large2021, warnedOf } from './warned-of.js';

const put = besideRequests(large2021);
const put2014 = before('规范办理。', large2014);

/** Ways in which the same words may be set. */
const settings: Readonly<Record<string, (sentence: string) => string>> = {
  'in bold': (sentence) => sentence.replace(/[\d.]{1,6}%/gu, '**$&**'),
  'in full-width digits': (sentence) =>
    sentence.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'with spaces': (sentence) => sentence.replace(/(?<![\d.])\d{1,4}(?:\.\d{1,2})?(?=%)/gu, ' $& '),
};

describe('a share of which neither part nor total is printed', () => {
  for (const [what, sentences] of Object.entries(rightShares)) {
    for (const sentence of sentences) {
      it(`is right ${what}: ${sentence}`, () => {
        assert.deepEqual(warnedOf(put(sentence)), []);
      });
    }
  }

  for (const sentence of rightShares2014) {
    it(`is right by the form of 2014: ${sentence}`, () => {
      assert.deepEqual(warnedOf(put2014(sentence)), []);
    });
  }

  for (const [sentence, printed] of wrongShares) {
    it(`is told where it is wrong: ${sentence}`, () => {
      assert.deepEqual(warnedOf(put(sentence)), [`prose.share ${printed}`]);
    });
  }

  for (const [sentence, printed] of wrongShares2014) {
    it(`is told by the form of 2014: ${sentence}`, () => {
      assert.deepEqual(warnedOf(put2014(sentence)), [`prose.share ${printed}`]);
    });
  }

  for (const [how, set] of Object.entries(settings)) {
    it(`is the same ${how}`, () => {
      const alarms = Object.values(rightShares)
        .flat()
        .filter((sentence) => warnedOf(put(set(sentence))).length > 0);
      assert.deepEqual(alarms, []);
      const missed = wrongShares.filter(
        ([sentence]) =>
          !warnedOf(put(set(sentence))).some((told) => told.startsWith('prose.share')),
      );
      assert.deepEqual(missed, []);
    });
  }
});

describe('what is said of a share that is wrong', () => {
  const findingOf = (sentence: string) =>
    (analyse(put(sentence), { severities: {} })?.findings ?? []).find(
      ({ rule }) => rule === 'prose.share',
    );

  it('names the total that the others of its sentence are of', () => {
    const wrong = '予以公开占36.8%，部分公开占12.8%，不予公开占8.5%。';
    const finding = findingOf(wrong);
    assert.ok(finding);
    assert.equal(
      render(finding.message, 'zh-cn'),
      '正文“予以公开占36.8%”：按表中的数，263 ÷ 681 = 38.6%。',
    );
    const [fix] = finding.fixes;
    assert.equal(applyEdits(put(wrong), fix?.edits() ?? []), put(wrong.replace('36.8', '38.6')));
  });

  it('has no fix where more than one share may be meant', () => {
    const finding = findingOf('予以公开占52.9%。');
    assert.ok(finding);
    assert.match(render(finding.message, 'zh-cn'), /按别的总数算也对不上/u);
    assert.deepEqual(finding.fixes, []);
  });

  it('is nothing while a table contradicts itself', () => {
    const slip = put('予以公开占36.8%。').replace('| 263 |', '| 236 |');
    assert.deepEqual(
      warnedOf(slip).filter((told) => told.startsWith('prose.share')),
      [],
    );
  });
});
