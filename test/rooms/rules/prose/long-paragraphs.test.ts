import assert from 'node:assert/strict';
import { besideRequests, cases2021, warnedOf } from './warned-of.js';

const put = besideRequests(cases2021);

/** What bears out that a paragraph says the tables again. */
const results =
  '全年新收申请45件，予以公开18件，部分公开5件，不予公开4件，无法提供15件，不予处理3件，其他处理1件，结转下年度3件。';
const cases =
  '行政复议24件，维持12件，纠正4件，其他5件，未审结3件；行政诉讼22件，维持11件，纠正3件，其他3件，未审结5件。';

describe('sentences of a long paragraph that says the tables again', () => {
  for (const [before, behind] of [
    ['', ''],
    [results, ''],
    ['', results],
    [cases, ''],
    [results, cases],
  ] as const) {
    for (const sentence of [
      // Who asked for some of them.
      '上年结转申请中，自然人3件、商业企业1件，已全部办结。',
      '不予公开的申请中，自然人3件、商业企业1件。',
      '无法提供的申请中，自然人12件，商业企业2件，其余为其他组织。',
      '结转下年度的申请中，自然人2件、法人或其他组织1件。',
      // Both kinds of cases, set with a comma.
      '复议，诉讼案件共46件，结果维持23件，占50.0%。',
      '行政复议，行政诉讼案件合计46件，其中维持23件、纠正7件、其他8件、未审结8件。',
      // Of all requests, and not of some that another sentence tells of.
      '全年新收申请45件。答复流程进一步规范，办复率100%，其中予以公开或部分公开23件、占50.0%；不予公开4件、占8.7%；无法提供15件、占32.6%；其他处理1件、占2.2%。',
      '延期答复2件。办理流程更加规范，其中予以公开18件、占39.1%；部分公开5件、占10.9%。',
      '同一申请人提交申请9件，占20.0%。答复流程进一步规范，其中予以公开18件，部分公开5件，不予公开4件。',
      // Shares of something else than a total of their kind.
      '行政复议24件，占新收申请的53.3%；行政诉讼22件，占48.9%。',
      '未经复议直接起诉12件，占两类案件总数的26.1%；复议后起诉10件，占21.7%。',
      '扣除重复申请3件，实际申请42件。',
    ]) {
      it(`is silent on “${sentence}” between “${before}” and “${behind}”`, () => {
        assert.deepEqual(warnedOf(put(before + sentence + behind)), []);
      });
    }
  }

  for (const [sentence, told] of [
    ['本年新收申请中，自然人43件、商业企业5件。', 'prose.table-mismatch 43'],
    ['行政复议，行政诉讼案件合计64件，其中维持23件。', 'prose.table-mismatch 64'],
    ['未发生行政复议，行政诉讼21件。', 'prose.table-mismatch 21'],
    [
      '办结46件，办复率100%。其中予以公开81件，部分公开5件。全年收到申请45件。',
      'prose.table-mismatch 81',
    ],
    ['行政复议24件，占新收申请的53.3%。维持12件，占60.0%。', 'prose.share 60.0'],
  ] as const) {
    it(`tells ${told} in “${sentence}”`, () => {
      assert.ok(
        warnedOf(put(results + sentence)).includes(told),
        String(warnedOf(put(results + sentence))),
      );
    });
  }
});
