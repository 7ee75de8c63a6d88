import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beside2014, beside2021 } from './right-sentences.js';
import { before, besideRequests, clean2021, warnedOf } from './warned-of.js';

/** Where sentences are put into a draft whose tables agree. */
const bureau2021 = besideRequests(clean2021);
/** Of all made public 152, on the website 140. */
const bureau2014 = before(
  '2015年是公园免费开放的第三年',
  readFileSync('test/drafts/2015-bureau-clean.md', 'utf8'),
);

/** Each with what is printed where it is wrong. */
const wrong2021: readonly (readonly [string, string])[] = [
  ['办结46件，除不予公开4件外，其余24件均已公开或告知。', 'prose.breakdown 24'],
  ['发现问题58个，除2个长期整改外，其余46个全部整改到位。', 'prose.breakdown 58'],
  ['收到来信46封，除3封匿名信外，其余34封均已回复。', 'prose.breakdown 34'],
  ['与2022年相比，新收申请由29件增至44件。', 'prose.table-mismatch 44'],
  ['予以公开、部分公开分别为18件、6件。', 'prose.table-mismatch 6'],
  ['全年行政复议4件，其中维持2件；行政诉讼1件。', 'prose.table-mismatch 4'],
  ['共收到申请45件，已办结43件。', 'prose.table-mismatch 43'],
  ['全年收到申请42件。', 'prose.table-mismatch 42'],
  ['收到来信50件，投诉10件，占全部198件的20%。', 'prose.share 20'],
  ['收到来信45件，比上年减少9件，增长25%，增幅25%。', 'prose.change 减少'],
  ['水价方面工作扎实。全年收到申请44件。', 'prose.table-mismatch 44'],
  ['收到申请56件，剔除重复登记11件后，实际新收45件。全年新收44件。', 'prose.table-mismatch 44'],
  ['上年度未办结的5件已全部办结。', 'prose.table-mismatch 5'],
  ['收到申请45件，其中予以公开18件，均已办结。', 'prose.zero-claim 均已办结'],
  ['2021—2023年，共收到申请121件。2023年收到申请44件。', 'prose.table-mismatch 44'],
  ['市水文局收到申请7件，年内办结7件。全年收到申请44件。', 'prose.table-mismatch 44'],
  ['在自然人申请中，予以公开12件。全年予以公开19件。', 'prose.table-mismatch 19'],
  ['因保护第三方合法权益、过程性信息不予公开的共5件。', 'prose.table-mismatch 5'],
  ['发布信息1200条，较上年的1320条少了120条，降幅为8.1%。', 'prose.change 8.1'],
  ['全年答复46件，予以公开18件，占答复总数的49.1%。', 'prose.share 49.1'],
  [
    '收到来信1046件，其中网上来信862件，占82.4%；信函来信171件，占16.3%；当面递交13件，占1.4%。',
    'prose.share 1.4',
  ],
  [
    '办理纠纷11件，其中信访8件，调解成功6件，尚未结束2件；仲裁4件，支持2件，驳回2件。',
    'prose.breakdown 11',
  ],
  ['收到来信6件，其中供水1件，占16.8%；排水5件，占83.3%。', 'prose.share 16.8'],
  [
    '宣传信息316条，其中工作动态152条、公示公告174条，全年编发图文88版，412条。',
    'prose.breakdown 316',
  ],
  ['予以公开18件，占45.1%。', 'prose.share 45.1'],
  ['无法提供的申请中，本机关不掌握的22件。', 'prose.table-mismatch 22'],
  ['因本机关不掌握的12件，占82.0%。', 'prose.share 82.0'],
  ['宣传信息659条，其中动态类111条，占总体的比例为12.7%。', 'prose.share 12.7'],
  ['宣传信息659条，其中动态类111条，占总体比例的12.7%。', 'prose.share 12.7'],
  ['予以公开18件，仅占全部办结数的29.1%。', 'prose.share 29.1'],
  ['自然人申请34件，占65.6%；法人或其他组织申请11件，占24.4%。', 'prose.share 65.6'],
  ['行政复议维持2件，占56.7%。', 'prose.share 56.7'],
  ['收到来信45件，其中网上34件、上门11件，网上占57.6%。', 'prose.share 57.6'],
  ['行政复议3件、行政诉讼1件，其中复议机关维持3件，法院维持1件。', 'prose.table-mismatch 3'],
  [
    '申请人构成：自然人34件（75.6%），商业企业5件（21.1%），法律服务机构4件（8.9%）。',
    'prose.share 21.1',
  ],
  [
    '自然人、企业等提出申请。自然人申请34件、商业企业申请5件，占比分别为75.6%、21.1%。',
    'prose.share 21.1',
  ],
  ['新收政府信息公开申请由上年的29件增至44件。', 'prose.table-mismatch 44'],
  ['因本机关不掌握的12件，占无法提供总数的90%。', 'prose.share 90'],
  ['结转下年度3件，占全年新收数的8.7%。', 'prose.share 8.7'],
  ['账号由46个压减至38个，减少12个。', 'prose.change 12'],
  [
    '全年接听电话481次。一季度接听92次，二季度101次，三季度118次，四季度107次。',
    'prose.breakdown 481',
  ],
  ['采纳意见174条。其中图文459条、文字20条。', 'prose.breakdown 174'],
  ['发布通知864条。采纳意见174条。其中图文159条、文字25条。', 'prose.breakdown 174'],
  ['受检单位56家，评定优秀12家、良好29家、合格51家。', 'prose.breakdown 51'],
  ['收回问卷276份，回收率92%；满意215份，基本满意21份，不满意4份。', 'prose.breakdown 276'],
  ['办理建议提案19件，其中主办8件、会办12件。', 'prose.breakdown 19'],
  ['办理建议提案14件，其中人大建议1件、政协提案3件。', 'prose.breakdown 14'],
  [
    '清理文件1286件，确认继续有效903件，宣布失效241件，拟修改112件，废止57件。',
    'prose.breakdown 241',
  ],
  [
    '举办发布会118场，一至四季度依次为26场、31场、43场、27场；接待记者15人次。',
    'prose.breakdown 43',
  ],
  ['办理来信210件。来信中，咨询120件、投诉60件、其余39件为建议。', 'prose.breakdown 210'],
  ['办结工单210件，按渠道分：热线120件、网站60件、窗口33件。', 'prose.breakdown 210'],
  ['培训分别为70人次、89人次和104人次，三年累计236人次。', 'prose.breakdown 236'],
  ['抽检样品420批次，检出不合格样品9批次，不合格率3.1%。', 'prose.share 3.1'],
  [
    '公开信息5403条，其中文件318条、动态类4103条、其他982条。其中动态类占到57.9%。',
    'prose.share 57.9',
  ],
  ['推送信息286条，较去年的251条多了35条，增长31.9%。', 'prose.change 31.9'],
  ['关注人数年末达到16420人，年初为13850人，一年净增2750人。', 'prose.change 2750'],
  ['图解32篇，是上年16篇的3倍。', 'prose.change 3'],
  [
    '一季度发布信息142条，二季度158条，三季度163条，四季度148条，全年共621条。',
    'prose.breakdown 621',
  ],
  ['一至四季度分别发布图解18篇、22篇、24篇、25篇，全年共86篇。', 'prose.breakdown 86'],
  ['上半年发布通知412条，下半年发布通知462条，全年共864条。', 'prose.breakdown 864'],
  ['全年发布通知621条，其中上半年312条，下半年299条。', 'prose.breakdown 621'],
  ['1—6月发布通知150条，7—12月发布通知186条，累计发布326条。', 'prose.breakdown 326'],
  ['发现问题58个，已整改52个，其余8个正在整改。', 'prose.breakdown 58'],
  ['发现问题58个，已完成整改52个，未整改8个。', 'prose.breakdown 58'],
  ['督查事项58项，已完成52项，未完成8项。', 'prose.breakdown 58'],
  ['收到工单60件，办结58件，剩余3件正在办理。', 'prose.breakdown 60'],
  ['收到留言60条，已回复58条，未回复3条。', 'prose.breakdown 60'],
  ['网站发布通知398条，公开栏发布通知98条，合计486条。', 'prose.breakdown 486'],
  ['收到来信45件，加上上年结转4件，共49件，已办结44件，其余3件结转下年。', 'prose.breakdown 49'],
  ['全年发布通知326条，其中工作动态152条、公示公告94条、其他70条。', 'prose.breakdown 326'],
  ['5个乡镇、8个部门共计14个单位完成自查。', 'prose.breakdown 14'],
  ['开设账号12个，其中微博5个、微信公众号9个。', 'prose.breakdown 12'],
  ['已办结46件，办结率83.9%。', 'prose.rate 83.9'],
  ['申请办结率为97.9%（46件/49件）。', 'prose.rate 97.9'],
  ['行政复议3件，维持率76.7%。', 'prose.rate 76.7'],
  ['行政复议纠错率10%。', 'prose.rate 10'],
  ['依申请公开办结率达102.8%。', 'prose.rate 102.8'],
  ['群众满意率为998%。', 'prose.rate 998'],
  ['政策解读率达120%。', 'prose.rate 120'],
  ['来信中，当面、网络、信函分别占42.2%、47.8%、20.1%。', 'prose.share 42.2%、47.8%、20.1'],
  [
    '在已办结的46件来信中，当面占比50%，网络占比42.4%，信函占比27.1%。',
    'prose.share 50%，网络占比42.4%，信函占比27.1',
  ],
  [
    '来信中，当面占比50%，网络占比42.4%，信函占比27.1%。',
    'prose.share 50%，网络占比42.4%，信函占比27.1',
  ],
  ['共收到申请55件，其中涉及征地的申请20件。', 'prose.table-mismatch 55'],
  ['共收到申请55件，上年结转4件，应办49件，实际办结46件。', 'prose.table-mismatch 55'],
  ['全年召开会议24次，平均每月3次。', 'prose.average 3'],
  ['组织培训41场3876人次，场均49.5人次。', 'prose.average 49.5'],
  ['共举办6次培训，合计438人次参加，每次平均78人次。', 'prose.average 78'],
  ['2023年网站访问量326万次，日均访问量1.2万次。', 'prose.average 1.2万'],
  ['公众号全年推送1860条，平均每天推送15条。', 'prose.average 15'],
  ['窗口接待人次从2022年的176人下降到2023年的220人。', 'prose.change 220'],
  ['答复时限由20个工作日压缩至25个工作日。', 'prose.change 25'],
  ['收到来信45件，比上年减少9件，增长25%。', 'prose.change 减少'],
  ['收到来信45件，比上年增加9件，下降16.7%。', 'prose.change 增加'],
  ['全年来信45件，上年为36件，减少9件。', 'prose.change 减少'],
  ['收到来信45件。较去年收到的36件增加9件，同比下降25%。', 'prose.change 下降'],
  ['现行有效行政规范性文件9件，比年初的8件减少1件。', 'prose.change 减少'],
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

/** A topic that names all of them leaves a claim on the whole. */
const wrongOfAll: readonly (readonly [string, string])[] = [
  ['对收到的申请，申请人均为自然人。', 'prose.zero-claim 申请人均为自然人'],
  ['各类申请，申请人均为自然人。', 'prose.zero-claim 申请人均为自然人'],
  ['2023年收到的45件申请，申请人均为自然人。', 'prose.zero-claim 申请人均为自然人'],
  ['对复议案件，复议机关均维持原答复。', 'prose.zero-claim 复议机关均维持原答复'],
  ['方便群众申请，全年未收到申请。', 'prose.zero-claim 全年未收到申请'],
  ['认真办理群众提交的申请，全年未收到申请。', 'prose.zero-claim 全年未收到申请'],
  ['政府信息公开申请，今年没有收到。', 'prose.zero-claim 今年没有收到'],
];

/** A sentence before that is about something narrower hides no slip, and measures for all of it hide nothing. */
const wrongBehindOthers: readonly (readonly [string, string])[] = [
  ['公开类24件。', 'prose.table-mismatch 24'],
  ['网上受理平台是群众提交申请的主渠道。全年收到申请46件。', 'prose.table-mismatch 46'],
  ['供水处承办申请最多。全年收到申请145件。', 'prose.table-mismatch 145'],
  ['畅通渠道，在服务窗口设立受理点，认真答复。全年收到申请28件。', 'prose.table-mismatch 28'],
  ['本局机关各处室申请量上升。全年收到申请28件。', 'prose.table-mismatch 28'],
  ['参训32人次，其中女性学员18人次、男性学员24人次。', 'prose.breakdown 32'],
  ['宣传信息2 316条，其中文字148条、图片1 307条、视频961条。', 'prose.breakdown 2 316'],
  ['供水工单49件，转来3件，共52件。与上年的40件相比增加9件，增长25%。', 'prose.change 25'],
  ['供水工单49件。较上年增加9件，增长25%。', 'prose.change 25'],
  ['宣传信息856条，其中文字658条、图片198条，占比76.9%和33.1%。', 'prose.share 33.1'],
  ['今年以来，我局共收到申请46件。', 'prose.table-mismatch 46'],
  ['36个部门中，完成整改的30个，未完成的8个。', 'prose.breakdown 36'],
  ['收到工单10件，其中网络10件、信函2件。', 'prose.breakdown 10'],
  ['处理信件46封，可公开回复的44封，可不公开的12封，共46封。', 'prose.breakdown 46'],
  ['参会代表86人，其中男代表45人，女代表51人。', 'prose.breakdown 86'],
  ['受助企业217家，其中大型企业36家，小微企业186家。', 'prose.breakdown 217'],
  ['36个部门中，优秀12个、良好21个、合格13个。', 'prose.breakdown 36'],
  ['收到来信32件，其中涉及水价的18件、涉及工程的24件。', 'prose.breakdown 32'],
];

/** A figure that is neither grouped by spaces nor an ordinal. */
const alone = /(?<![\d.第 ])\d{1,9}(?:\.\d{1,4})?(?![\d. ])/gu;

/** Ways in which the same words may be set. */
const settings: Readonly<Record<string, (sentence: string) => string>> = {
  'with its figures in bold': (sentence) => sentence.replace(/\d+(?:\.\d+)?%?/gu, '**$&**'),
  'with its figures and their units in bold': (sentence) =>
    sentence.replace(/\d{1,9}(?:\.\d{1,4})?[%件条次个篇人场项]/gu, '**$&**'),
  'with its figures in tags': (sentence) => sentence.replace(/\d+(?:\.\d+)?/gu, '<b>$&</b>'),
  'with spaces around its figures': (sentence) => sentence.replace(alone, ' $& '),
  'with firm spaces around its figures': (sentence) => sentence.replace(alone, '\u00a0$&\u00a0'),
  'in full-width digits': (sentence) =>
    sentence.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'on a narrow page': (sentence) => onLinesOf(27, sentence),
  'on a wider page': (sentence) => onLinesOf(38, sentence),
};

/** Broken into lines of so many characters, neither inside a figure nor before a mark. */
function onLinesOf(most: number, sentence: string): string {
  const lines: string[] = [];
  let line = '';
  for (const character of sentence) {
    const mayBreak = line.length >= most && !/[\d.%，。；、）”]/u.test(character);
    if (mayBreak && !/[。（“]$/u.test(line)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line].join('\n');
}

describe('a right sentence', () => {
  for (const [what, sentences] of Object.entries(beside2021)) {
    for (const sentence of sentences) {
      it(`${what}: ${sentence}`, () => {
        assert.deepEqual(warnedOf(bureau2021(sentence)), []);
      });
    }
  }

  for (const sentence of beside2014) {
    it(`tells a channel, a kind and a time from the whole: ${sentence}`, () => {
      assert.deepEqual(warnedOf(bureau2014(sentence)), []);
    });
  }

  for (const [sentence, expected] of [...wrong2021, ...wrongOfAll, ...wrongBehindOthers]) {
    it(`is told from a wrong one: ${sentence}`, () => {
      assert.deepEqual(warnedOf(bureau2021(sentence)), [expected]);
    });
  }

  for (const [how, set] of Object.entries(settings)) {
    it(`is right ${how}`, () => {
      const sentences = Object.values(beside2021).flat();
      const alarms = [
        ...sentences.filter((sentence) => warnedOf(bureau2021(set(sentence))).length > 0),
        ...beside2014.filter((sentence) => warnedOf(bureau2014(set(sentence))).length > 0),
      ];
      assert.deepEqual(alarms, []);
    });

    it(`is told from a wrong one ${how}`, () => {
      const wrong = [...wrong2021, ...wrongOfAll, ...wrongBehindOthers];
      const missed = wrong.filter(([sentence, expected]) => {
        const [rule = ''] = expected.split(' ');
        return !warnedOf(bureau2021(set(sentence))).some((told) => told.startsWith(rule));
      });
      assert.deepEqual(missed, []);
    });
  }

  it('tells all that was made public from a channel', () => {
    assert.deepEqual(warnedOf(bureau2014('全年主动公开政府信息153条。')), [
      'prose.table-mismatch 153',
    ]);
  });
});
