import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';

const draft = readFileSync('test/drafts/2021-clean.md', 'utf8');
/** A part that speaks of other things. */
const place = '主要问题是部分工程';

/** The figures of the sentence that are told not to be the tables'. */
function told(sentence: string): readonly string[] {
  const text = draft.replace(place, sentence + place);
  assert.notEqual(text, draft);
  return (analyse(text, { severities: {} })?.findings ?? [])
    .filter(({ severity }) => severity !== 'information')
    .map(({ span }) => text.slice(span.start, span.end));
}

describe('results that those beside them bear out', () => {
  const all = '从办理情况看，予以公开18件、部分公开5件、不予公开4件、无法提供15件、不予处理3件。';

  for (const [from, to] of [
    ['18', '81'],
    ['5件', '8件'],
    ['4件', '5件'],
    ['15', '51'],
  ] as const) {
    it(`tells ${to} from ${from}`, () => {
      assert.deepEqual(told(all.replace(from, to)), [to.replace('件', '')]);
    });
  }

  for (const sentence of [
    all,
    // Of some of them, of another time, of plans.
    '从水资源处的办理情况看，予以公开9件、部分公开3件、不予公开2件、无法提供7件、不予处理1件。',
    '从2020年的办理情况看，予以公开18件、部分公开5件、不予公开4件、无法提供12件。',
    '从办理情况看，予以公开18件、部分公开5件、不予公开2件、无法提供12件。',
    '从办理情况看，予以公开18件、部分公开5件、无法提供15件。制发公文40件，其中主动公开16件、依申请公开18件、不予公开6件。',
    // Of cases, and not of requests.
    '行政复议3件，办结3件，结果维持2件、其他结果1件；行政诉讼1件，结果维持1件。',
    // Named twice, of two things.
    '从办理情况看，予以公开18件、部分公开5件、不予公开4件、无法提供15件，网上申请中无法提供9件。',
  ]) {
    it(`is silent on “${sentence}”`, () => {
      assert.deepEqual(told(sentence), []);
    });
  }
});
