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
      '应办申请49件，实际办结46件；未办结的3件均在期限内。从申请方式看，网络申请29件（64.4%），信函申请9件（20.0%），当面申请5件（11.1%），其他2件（4.4%）。',
      '申请人为自然人的34件；两类案件合计46件，已审结38件，其中被纠正7件（复议4件、诉讼3件）。',
      '案件以撤回申请、撤诉等方式结案8件，其中复议5件、诉讼3件。',
      // Of requests that a sentence behind a ； tells of, and not of those before it.
      '延期答复2件；其中，同一申请人提交申请4件，占全部新收申请的8.9%。',
      '同一申请人提交申请7件；3名申请人提交申请4件，占全部申请的8.9%。',
      '另协办转来申请3件，均按时反馈意见。申请内容集中在水价、供水等领域，其中水价类5件，占11.1%。',
    ]) {
      it(`is silent on “${sentence}” between “${before}” and “${behind}”`, () => {
        assert.deepEqual(warnedOf(put(before + sentence + behind)), []);
      });
    }
  }

  it('takes kinds of information for no decisions', () => {
    const sentence =
      '网站公开信息693条，按照主题分类，行政许可类252条；统计信息类265条；人事管理类176条。作出行政许可117件，行政处罚6件，行政强制0件。';
    assert.deepEqual(warnedOf(put(sentence)), []);
  });

  for (const [sentence, told] of [
    ['本年新收申请中，自然人43件、商业企业5件。', 'prose.table-mismatch 43'],
    ['行政复议，行政诉讼案件合计64件，其中维持23件。', 'prose.table-mismatch 64'],
    ['未发生行政复议，行政诉讼21件。', 'prose.table-mismatch 21'],
    [
      '办结46件，办复率100%。其中予以公开81件，部分公开5件。全年收到申请45件。',
      'prose.table-mismatch 81',
    ],
    ['行政复议24件，占新收申请的53.3%。维持12件，占60.0%。', 'prose.share 60.0'],
    ['全年收到申请45件；其中，网络申请29件，占46.4%。', 'prose.share 46.4'],
    ['2023年，我局作出行政许可决定118件，行政处罚决定6件。', 'prose.table-mismatch 118'],
  ] as const) {
    it(`tells ${told} in “${sentence}”`, () => {
      assert.ok(
        warnedOf(put(results + sentence)).includes(told),
        String(warnedOf(put(results + sentence))),
      );
    });
  }
});
