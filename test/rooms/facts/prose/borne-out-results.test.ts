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
    // Of what their own sentence begins with.
    '新收申请45件，上年结转4件，办结46件，结转下年3件。水费争议诉讼5件，胜诉4件，尚未审结1件。',
    '收到政府信息公开申请45件，其中自然人34件，商业企业5件，法律服务机构4件，科研机构1件。收到热线工单60件，办结55件。',
    '办结申请46件，其中予以公开18件，部分公开5件，不予公开4件，无法提供15件。收到来信60件，其中自然人50件，企业10件。',
    '办结申请46件，其中予以公开18件，部分公开5件，不予公开4件，无法提供15件。水事纠纷行政复议20件，维持15件，纠正5件。',
    '行政复议3件，其中维持2件，其他结果1件；行政诉讼1件，维持1件。发布信息280条，其中公告110条，其他类170条。',
    '收到申请45件，其中自然人34件，商业企业5件；办结46件，公开信息280件，其中公告110件，其他类170件。',
    // Named twice, of two things.
    '从办理情况看，予以公开18件、部分公开5件、不予公开4件、无法提供15件，网上申请中无法提供9件。',
  ]) {
    it(`is silent on “${sentence}”`, () => {
      assert.deepEqual(told(sentence), []);
    });
  }

  it('tells one of them where another sentence says some of them again', () => {
    const twice =
      '46件申请中，予以公开18件、部分公开5件、不予公开4件、无法提供15件、不予处理3件。不予公开的4件中，2件涉及内部事务。';
    assert.deepEqual(told(twice), []);
    assert.deepEqual(told(twice.replace('无法提供15', '无法提供51')), ['51']);
  });
});
