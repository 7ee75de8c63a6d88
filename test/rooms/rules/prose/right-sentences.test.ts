import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';

/** Where sentences are put into a draft whose tables agree: received 45, carried in 4, answered 46, carried out 3. */
const bureau2021 = draftWith('test/drafts/2021-clean.md', '规范接收、登记');
/** Of all made public 152, on the website 140. */
const bureau2014 = draftWith('test/drafts/2015-bureau-clean.md', '2015年是公园免费开放的第三年');

function draftWith(path: string, place: string): (sentence: string) => string {
  const draft = readFileSync(path, 'utf8');
  assert.ok(draft.includes(place), path);
  return (sentence) => draft.replace(place, sentence + place);
}

/** What is printed where a warning stands that the sentence brought about. */
function warnings(text: string): readonly string[] {
  return (analyse(text, { severities: {} })?.findings ?? [])
    .filter(({ severity }) => severity !== 'information')
    .map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
}

const beside2021: Readonly<Record<string, readonly string[]>> = {
  'tells names before 分别为 out to the figures behind it': [
    '全年予以公开、部分公开、不予公开、无法提供、不予处理、其他处理分别为18件、5件、4件、15件、3件、1件。',
    '自然人、商业企业、法律服务机构申请分别为34件、5件、4件。',
    '新收申请、上年结转、办结、结转下年分别为45件、4件、46件、3件。',
    '全年行政复议、行政诉讼案件分别为23件、11件，其中涉及政府信息公开的分别为3件、1件。',
  ],
  'goes back from a ； to what is counted beside a list': [
    '全年行政复议3件，其中维持2件；行政诉讼1件，其中维持1件。',
    '制发行政规范性文件2件，其中涉企文件1件；废止1件；现行有效9件。',
    '作出行政许可117件，其中网上办理106件；行政处罚6件，其中简易程序5件。',
    '发布政策文件62条，其中规范性文件2条；通知公告331条。',
  ],
  'knows what was answered of the year’s own requests': [
    '办结的46件中，42件为本年新收，4件为上年结转。',
    '本年度办结46件（上年结转4件、本年新收42件），尚有3件结转下年。',
    '本年新收的45件中，已答复42件，其余3件将于2024年1月答复。',
    '共收到申请45件，已办结42件，正在办理3件；另办结上年结转4件。',
    '上年度未办结的4件已全部办结。',
  ],
  'takes documents sorted by who may see them for no requests': [
    '对437份政策性文件进行公开属性审查，确定主动公开102份、依申请公开271份、不予公开64份。',
    '发文437件，主动公开102件，依申请公开271件，不公开64件。',
    '全年印发文件412份，属性为主动公开的126份，依申请公开的195份，不公开的91份。',
  ],
  'leaves somebody else’s figures to them': [
    '组织疑难申请会商12次，涉及申请27件，其中建议予以公开9件、部分公开7件、不予公开11件。',
    '公共企事业单位信息公开：6家供水企业公开信息1426条，收到信息公开申请13件，均已办结。',
    '同一申请人提交申请10件以上的有3人，共提交申请26件。',
    '市水文局收到申请6件。予以公开4件，部分公开2件。',
    '局长信箱收到申请8件，均已包含在新收45件内。',
  ],
  'takes several years for more than one': [
    '2021—2023年，共收到申请121件，予以公开60件。',
    '“十四五”以来，共收到申请121件。',
    '从2008年至2023年，共收到申请465件。',
    '2023年收到申请45件。2022年收到政府信息公开申请40件。当面申请18件，网络申请16件。予以公开26件。',
  ],
  'knows what was taken out before requests were counted': [
    '收到申请56件，剔除重复登记11件后，实际新收45件。',
    '全年收到政府信息公开申请48件，其中3件申请人主动撤回，实际新收45件。',
  ],
  'keeps what a sentence is about while it says no more': [
    '网络申请从无到有，今年共收到9件。',
    '网络渠道占比最高，收到申请30件。',
    '网络申请，2022年收到16件，2023年收到20件。',
  ],
  'knows a list of parts by what it comes to': [
    '2023年新收申请45件，上年结转4件，合计49件。其中，自然人34件，占75.6%；法人及其他组织11件，占24.4%。',
    '全局干部412人，其中专职2人、兼职14人。',
    '与2022年相比少了45条（2022年为783条），其中工作动态285条、通知公告217条、其他236条。',
  ],
  'finds what a share is of': [
    '新收45件，其中自然人34件，占75.6%；科研机构1件、法律服务机构4件、其他1件，合计占13.3%。',
    '抽查40家单位，发现问题单位9家，占22.5%，其中严重问题2家，占5%。',
    '收到45份申请，其中引起的行政复议3宗、行政诉讼1宗，占申请件比例8.89%。',
    '全年答复46件，予以公开18件，占答复总数的39.1%。',
    '在校生12347人，其中本科生9000人；教职工763人，专任教师588人，占77.1%。',
  ],
  'reads changes however they are printed': [
    '发布解读稿件由9篇增至26篇，增长1.9倍。',
    '发布解读稿件由9篇增至26篇，增长1.89倍。',
    '发布图解由12幅增至38幅，为上年的3.2倍。',
    '发布图解由300幅增至612幅，翻一番还多。',
    '2021年举办培训70人次，2022年112人次增长到140人次，两年翻一番。',
    '收到来信140件，较2022年少收12件，降幅7.9%（2022年为152件）。',
    '发布解读26篇，较2022年多17篇，增长188.9%（2022年为9篇）。',
    '好评率由21.6%降至19.1%，下降2.5个百分点，降幅11.6%。',
    '全年来信45件，上年为36件，增加9件，增长25%。',
    '收到来信45件。较去年收到的36件增加9件，同比增长25%。',
    '现行有效行政规范性文件9件，比年初的8件增加1件。',
  ],
  'adds up what a sentence adds up': [
    '甲号推送1411篇，乙号推送1865篇，两个账号合计3276篇。',
    '解读19份，其中文字6份、图解8份、视频5份，图解和视频合计13份。',
    '全年发布通知2218条，分别为政策类102条、公告类986条、动态类1130条。',
    '收到公众提出的政府信息公开申请45件，加上上年结转的4件，全年应办申请49件；余3件结转下年。',
  ],
};

const wrong2021: readonly (readonly [string, string])[] = [
  ['予以公开、部分公开分别为18件、6件。', 'prose.table-mismatch 6'],
  ['全年行政复议3件，其中维持4件；行政诉讼1件。', 'prose.table-mismatch 4'],
  ['共收到申请45件，已办结43件。', 'prose.table-mismatch 43'],
  ['上年度未办结的5件已全部办结。', 'prose.table-mismatch 5'],
  ['2021—2023年，共收到申请121件。2023年收到申请44件。', 'prose.table-mismatch 44'],
  ['全年答复46件，予以公开18件，占答复总数的49.1%。', 'prose.share 49.1'],
  ['收到来信45件，比上年减少9件，增长25%。', 'prose.change 9'],
  ['收到来信45件，比上年增加9件，下降16.7%。', 'prose.change 9'],
  ['全年来信45件，上年为36件，减少9件。', 'prose.change 9'],
  ['收到来信45件。较去年收到的36件增加9件，同比下降25%。', 'prose.change 25'],
  ['现行有效行政规范性文件9件，比年初的8件减少1件。', 'prose.change 1'],
  ['甲号推送1411篇，乙号推送1865篇，两个账号合计3267篇。', 'prose.breakdown 3267'],
  ['全年发布通知2318条，分别为政策类102条、公告类986条、动态类1130条。', 'prose.breakdown 2318'],
  ['收到公众提出的政府信息公开申请46件。', 'prose.table-mismatch 46'],
  ['全年收到申请45件，加上上年结转的5件，应办理49件。', 'prose.table-mismatch 5'],
  ['发布解读稿件由9篇增至26篇，增长2.9倍。', 'prose.change 2.9'],
  ['发布图解由12幅增至38幅，为上年的2.2倍。', 'prose.change 2.2'],
  ['收到来信140件，较2022年少收12件，降幅8.9%。', 'prose.change 8.9'],
  ['好评率由21.6%降至19.1%，下降2.5个百分点，降幅12.6%。', 'prose.change 12.6'],
  ['抽查40家单位，发现问题单位9家，占22.5%，其中严重问题2家，占6%。', 'prose.share 6'],
];

const beside2014: readonly string[] = [
  '1.政府网站。全年公开政府信息140条。',
  '加强微博运营，全年公开政府信息30条，粉丝8万。',
  '财政资金信息公开。全年公开政府信息36条。',
  '截至2014年12月31日，历年累计主动公开7453条；截至2015年12月31日，历年累计主动公开7605条。',
];

describe('a right sentence', () => {
  for (const [what, sentences] of Object.entries(beside2021)) {
    for (const sentence of sentences) {
      it(`${what}: ${sentence}`, () => {
        assert.deepEqual(warnings(bureau2021(sentence)), []);
      });
    }
  }

  for (const sentence of beside2014) {
    it(`tells a channel, a kind and a time from the whole: ${sentence}`, () => {
      assert.deepEqual(warnings(bureau2014(sentence)), []);
    });
  }

  for (const [sentence, expected] of wrong2021) {
    it(`is told from a wrong one: ${sentence}`, () => {
      assert.ok(warnings(bureau2021(sentence)).includes(expected), sentence);
    });
  }

  it('tells all that was made public from a channel', () => {
    assert.deepEqual(warnings(bureau2014('全年主动公开政府信息153条。')), [
      'prose.table-mismatch 153',
    ]);
  });
});
