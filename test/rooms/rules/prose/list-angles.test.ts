import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';

const place = '规范接收、登记';
const clean = readFileSync('test/drafts/2021-clean.md', 'utf8');

/** What is printed where a warning stands, in a draft with 45 received, 4 carried in, 46 answered, 3 carried out. */
function warnings(sentence: string): readonly string[] {
  assert.ok(clean.includes(place));
  const text = clean.replace(place, sentence + place);
  return (analyse(text, { severities: {} })?.findings ?? [])
    .filter(({ severity }) => severity !== 'information')
    .map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
}

/** Each beside another figure than the one it is of. */
const right: readonly string[] = [
  // All that came in, where the sentence before tells what was answered.
  '全年办结46件，办结率93.9%。从申请人类型看，自然人34件，占75.6%，商业企业5件，占11.1%，法律服务机构4件，占8.9%。',
  '全年办结46件，其中予以公开18件，部分公开5件。自然人申请34件，占75.6%；法人或其他组织申请11件，占24.4%。',
  '全年办结46件，比上年增加6件，其中予以公开增加3件。从渠道看，网络、信函、当面、其他方式分别为26件、13件、4件、2件。',
  '全年办结46件，办结率93.9%。按申请内容分，水权交易17件，取水许可12件，工程征地9件，其他7件。',
  '包括上年结转4件在内，全年应办49件。从申请人类型看，自然人34件，占75.6%，商业企业5件，占11.1%。',
  '全局受理申请49件（新收45件，上年结转4件）；通过网络、信函、当面、其他方式提交的分别为26件、13件、4件、2件。',
  '网上申请是主要渠道，共26件。从内容看，水权交易17件，取水许可12件，工程征地9件，其他7件。',
  // All that was answered, where it tells what came in or had to be answered.
  '收到申请45件，按申请人分，自然人34件，法人或其他组织11件；按办理结果分，予以公开18件，部分公开5件，不予公开4件，无法提供15件，不予处理3件，其他处理1件。',
  '全年收到45件，按答复类型分，予以公开18件，部分公开5件，不予公开4件，无法提供15件，不予处理3件，其他处理1件。',
  '全年共收到申请45件。办理结果为：予以公开18件，占39.1%；部分公开5件，占10.9%；不予公开4件，占8.7%；无法提供15件，占32.6%；不予处理3件，占6.5%；其他处理1件，占2.2%。',
  '收到申请45件；申请人以自然人为主，有34件，占75.6%；办理结果为：予以公开18件，占39.1%；部分公开5件，占10.9%；不予公开4件，占8.7%；无法提供15件，占32.6%；不予处理3件，占6.5%；其他处理1件，占2.2%。',
  '新收申请45件，上年结转4件，共49件。按答复主体分，局机关38件，下属单位8件。',
  '依法办理申请49件，其中新收45件。从结果看，予以公开18件，部分公开5件，不予公开4件，无法提供15件，不予处理3件，其他处理1件。',
  // Neither.
  '行政复议、行政诉讼案件共4件。从申请渠道看：网络26件、信函13件、当面4件、其他2件。',
  '重复申请1件，经合法性审查。从申请人看，自然人34件，占75.6%；从办理结果看，予以公开18件，占39.1%。',
  '下半年收到23件，比上半年的22件增长4.5%。从申请人类型看，自然人34件，占75.6%，商业企业5件，占11.1%，法律服务机构4件，占8.9%。',
  '延期答复7件，全部在延长期限内办结。按办理方式分，直接答复31件，会商后答复15件。',
  '部分公开5件，占办结数的10.9%。按受理主体看，局机关受理29件，下属单位受理16件。',
  '推进数据治理412条。按发布主体划分，局机关1527条、下属单位1337条。',
  '门户网站发布信息1256条。按类型分，咨询612条、投诉43条、建议18条、求助156条。',
  '自《条例》施行以来累计受理申请286件，其中2021年45件。按申请人分：公民34件，法人和其他组织11件。',
];

/** Each with what is printed where it is wrong. */
const wrong: readonly (readonly [string, string])[] = [
  ['收到来信318件。按诉求类型分，咨询类241件，投诉类87件。', 'prose.breakdown 318'],
  ['收到来信318件。从来信渠道看，网上241件，占75.8%，邮寄87件，占24.2%。', 'prose.breakdown 87'],
  ['收到来信318件，按诉求类型分，咨询类241件，投诉类67件。', 'prose.breakdown 318'],
  ['收到来信318件，其中咨询类241件，投诉类97件。', 'prose.breakdown 318'],
  ['全年收到申请45件。从申请人看，自然人35件，法人或其他组织11件。', 'prose.table-mismatch 35'],
  ['全年办结46件。从申请人看，自然人34件，占76.9%；商业企业5件，占11.1%。', 'prose.share 76.9'],
  [
    '全年收到申请45件。办理结果为：予以公开18件，占38.1%；部分公开5件，占10.9%；不予公开4件，占8.7%；无法提供15件，占32.6%；不予处理3件，占6.5%；其他处理1件，占2.2%。',
    'prose.share 38.1',
  ],
];

describe('what a list by another measure is of', () => {
  for (const sentence of right) {
    it(`is another figure: ${sentence}`, () => assert.deepEqual(warnings(sentence), []));
  }
  for (const [sentence, expected] of wrong) {
    it(`is the one before: ${sentence}`, () => {
      assert.ok(warnings(sentence).includes(expected), warnings(sentence).join('; '));
    });
  }
});
