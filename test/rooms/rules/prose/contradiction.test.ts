import assert from 'node:assert/strict';
import { analyse } from '../../../../server/analysis.js';
import { toldOf } from './told.js';

const rule = 'prose.contradiction';
const none = '2021年，我镇未收取信息处理费。';

describe(`${rule} of fees`, () => {
  for (const sentence of [
    '全年共收取信息处理费1200元。',
    '其中，对2件申请收取信息处理费共计860元。',
    '依法对3名申请人收取了信息处理费。',
    '全年信息处理费收入1200元。',
    '按件计收信息处理费2件，共计200元。',
    '2021年共收取信息处理费155元。',
  ]) {
    it(`“${sentence}” beside a sentence that none were charged`, () => {
      const [told, another] = toldOf(rule, `${sentence}\n\n${none}`);
      assert.ok(told?.includes('未收取信息处理费'), told);
      assert.equal(another, undefined);
      assert.equal(toldOf(rule, `${none}${sentence}`).length, 1);
    });
  }

  for (const sentence of [
    '收取信息处理费0元。',
    '2020年收取信息处理费300元。',
    '上年收取信息处理费300元。',
    '超过10件的部分应收取信息处理费每件100元。',
    '减免信息处理费300元。',
    '按标准计收信息处理费，每件100元。',
    '收取信息处理费100元/件。',
    '行政事业性收费300元，收取检测费300元。',
    '下属单位收取信息处理费300元。',
    '没有收取信息处理费，也没有需要报告的事项。',
  ]) {
    it(`is silent on “${sentence}” beside it`, () => {
      assert.deepEqual(toldOf(rule, `${sentence}\n\n${none}`), []);
    });
  }

  for (const sentence of [
    '除1件外，未收取信息处理费。',
    '对其余申请未收取信息处理费。',
    '2020年未收取信息处理费。',
    '上半年未收取信息处理费。',
    '镇本级未收取信息处理费。',
    '办理婚姻登记未收取任何费用。',
  ]) {
    it(`a fee is silent beside “${sentence}”`, () => {
      assert.deepEqual(toldOf(rule, `${sentence}\n\n全年收取信息处理费300元。`), []);
    });
  }
});

describe(`${rule} of what was done all year`, () => {
  const between =
    '\n\n（一）主动公开\n\n紧扣中心工作，围绕乡村振兴、养老服务等重点领域，及时公开各类信息。';
  const both = (one: string, other: string): readonly string[] =>
    toldOf(rule, one + between + other);

  for (const [one, other] of [
    ['2021年，全镇主动公开政府信息8642条。', '2021年，全镇主动公开政府信息8264条，发布解读3篇。'],
    ['2021年，全镇主动公开政府信息8642条。', '全年通过各渠道主动公开政府信息8264条。'],
    ['全年发布政策解读86篇。', '全年共发布政策解读材料68篇。'],
    ['全年召开新闻发布会14场。', '全年举办新闻发布会16场。'],
    ['我镇全年举办政务公开培训3次。', '2021年，我镇共举办政务公开业务培训5次。'],
    ['2021年，“云麓”公众号发布信息208条。', '2021年，“云麓”公众号推送信息280条。'],
  ] as const) {
    it(`“${one}” and “${other}”`, () => {
      const [told, another] = both(one, other);
      assert.ok(told?.includes('正文一处说'), told);
      assert.equal(another, undefined);
    });
  }

  it('takes 公开信息 for the same where the digits are', () => {
    const [told, another] = both('全年主动公开信息326条。', '我镇全年主动公开政府信息362条。');
    assert.ok(told?.includes('正文一处说'), told);
    assert.equal(another, undefined);
  });

  for (const [one, other] of [
    ['2021年，全镇主动公开政府信息8642条。', '2021年，全镇主动公开政府信息8642条。'],
    ['2021年，全镇主动公开政府信息8642条。', '2020年，全镇主动公开政府信息8264条。'],
    ['2021年，全镇主动公开政府信息8642条。', '2021年，我局主动公开政府信息8264条。'],
    ['全年主动公开政府信息8642条。', '上半年主动公开政府信息264条。'],
    ['全年主动公开政府信息8642条。', '全年网站主动公开政府信息264条。'],
    ['全年主动公开政府信息8642条。', '全年主动公开财政信息264条。'],
    ['全年主动公开政府信息8642条。', '其中，全年主动公开政府信息264条。'],
    ['全年主动公开政府信息8642条。', '全年主动公开政府信息8600余条。'],
    ['全年主动公开政府信息8642条。', '全年主动公开政府信息约8600条。'],
    ['全年主动公开政府信息8642条。', '全年主动公开政府信息264条（不含转载）。'],
    ['全年主动公开政府信息8642条。', '网站方面。全年主动公开政府信息264条。'],
    ['全年主动公开政府信息8642条。', '镇卫生院认真落实制度。全年主动公开政府信息264条。'],
    ['全年主动公开政府信息8642条。', '\n\n1.网站\n\n全年主动公开政府信息264条。'],
    ['全年主动公开政府信息8642条。', '\n\n（二）规范性文件公开\n\n全年主动公开政府信息264条。'],
    ['全年主动公开信息8642条。', '全年主动公开政府信息264条。'],
    ['全年举办培训3期。', '全年举办培训120人次。'],
    ['全年举办政务公开培训3次。', '全年举办网络安全培训5次。'],
  ] as const) {
    it(`is silent on “${one}” and “${other.trim()}”`, () => {
      assert.deepEqual(both(one, other), []);
    });
  }
});

describe(`${rule} of what the forms count`, () => {
  it('tells two figures for the requests of the year', () => {
    const sentence =
      '2018年，全镇共收到政府信息公开申请223件，办结223件。2018年全镇收到政府信息公开申请232件。';
    const [told, another] = toldOf(rule, sentence, 2018);
    assert.ok(told?.includes('223'), told);
    assert.equal(another, undefined);
  });

  for (const sentence of [
    '2018年共主动公开政府信息606条，目前我镇总计主动公开政府信息2739条。',
    '2018年主动公开政府信息606条。截至2018年底，共主动公开政府信息2739条。',
    '2018年共收到政府信息公开申请223件。目前共收到政府信息公开申请322件。',
  ]) {
    it(`is silent on what there is by now, beside what there was in the year: ${sentence}`, () => {
      assert.deepEqual(toldOf(rule, sentence, 2018), []);
    });
  }

  it('tells that there is less by now than came in the year', () => {
    const sentence = '2018年共收到政府信息公开申请223件。目前共收到政府信息公开申请122件。';
    assert.equal(toldOf(rule, sentence, 2018).length, 1);
  });
});

describe(`${rule} of some and none, where no table has them`, () => {
  for (const [some, none] of [
    ['2021年收到政府信息公开申请2件，全部办结。', '全年未收到政府信息公开申请。'],
    ['共受理依申请公开5件，均按期答复。', '2021年我局没有收到依申请公开申请。'],
  ] as const) {
    it(`“${some}” beside “${none}”`, () => {
      const [told, another] = toldOf(rule, `${some}\n\n（二）监督保障\n\n${none}`);
      assert.ok(told?.includes(none.slice(-9, -1)), told);
      assert.equal(another, undefined);
      assert.equal(toldOf(rule, none + some).length, 1);
    });
  }

  for (const sentences of [
    '全年共制作依申请公开文件41件。2021年未收到政府信息公开申请。',
    '2020年收到政府信息公开申请5件。2021年未收到政府信息公开申请。',
    '自2008年以来共收到政府信息公开申请13件，2021年未收到政府信息公开申请。',
    '全市共收到政府信息公开申请103件，市本级未收到政府信息公开申请。',
    '2021年收到政府信息公开申请5件。县医院未收到政府信息公开申请。',
    '2021年收到政府信息公开申请5件。上半年未收到政府信息公开申请。',
    '2021年收到政府信息公开申请5件。未收到信函方式的政府信息公开申请。',
    '2021年收到政府信息公开申请5件，没有逾期未答复的政府信息公开申请。',
    '2021年收到政府信息公开申请2件，此外没有收到其他政府信息公开申请。',
    '2021年收到政府信息公开申请表4份，均为咨询，因此实际未收到政府信息公开申请。',
    '协助市政府办理依申请公开7件，本局未收到政府信息公开申请。',
  ]) {
    it(`is silent on “${sentences}”`, () => {
      assert.deepEqual(toldOf(rule, sentences), []);
    });
  }
});

describe(`${rule} within one sentence`, () => {
  const draft = (sentence: string): string =>
    `云麓市水务局2021年政府信息公开工作年度报告\n\n所列数据的统计期限自2021年1月1日起至2021年12月31日止。\n\n一、总体情况\n\n（一）依申请公开。${sentence}\n`;
  const told = (sentence: string): number =>
    (analyse(draft(sentence), { severities: {} })?.findings ?? []).filter(
      (finding) => finding.rule === rule,
    ).length;

  it('takes what it tells apart for two things', () => {
    assert.equal(told('2021年收到申请37件，其中33件已办结，答复27件，主动撤回6件。'), 0);
    assert.equal(told('2021年收到申请37件，办结33件。2021年共办结申请27件。'), 1);
  });
});

describe('prose.contradiction of words of rank', () => {
  const told = (sentence: string) => toldOf('prose.contradiction', sentence);

  it('tells the figure that contradicts one said to be the most, the next, the least or the first', () => {
    for (const [sentence, message] of [
      [
        '网络来信最多，18件，占21%；其次为信函52件，传真最少，3件。',
        '正文说“18件”最多，与“其次为信函52件”不符。',
      ],
      [
        '公开信息495条，其中文件类76条，占15%，居首位；动态类388条，占78%，居第二位；其他31条。',
        '正文说“其中文件类76条”居首位，与“动态类388条”不符。',
      ],
      [
        '各县公开100条，其中甲县38条、乙县42条、丙县20条。其中甲县最多，丙县最少。',
        '正文说“其中甲县38条”最多，与“乙县42条”不符。',
      ],
      [
        '各县公开100条，其中甲县38条、乙县42条、丙县20条，分别占38%、42%、20%，甲县最多。',
        '正文说“其中甲县38条”最多，与“乙县42条”不符。',
      ],
      [
        '收到来信100件，其中征地类38件、社保类42件、就业类20件，社保类占比最低。',
        '正文说“社保类42件”最低，与“其中征地类38件”不符。',
      ],
    ] as const) {
      assert.deepEqual(told(sentence), [message]);
    }
  });

  it('is silent on what is ranked among others, by something else, or by its growth', () => {
    for (const sentence of [
      '网络来信最多，52件，占71%；其次为信函18件，传真最少，3件。',
      '网络来信最多，18件；其次，加强培训，全年办理52件。',
      '单场最多18人次，其次为52人次。',
      '公开信息495条，其中文件类76条，居全市首位；动态类388条，居全市第二位；其他31条。',
      '各县公开100条，其中甲县38条、乙县42条、丙县20条。其中甲县增长最多，丙县质量最高。',
      '最多跑一次事项18件，其次为即办件52件。',
      '网络来信最多，18件，接访次之；其次为信函52封。',
      '线下渠道中，现场来信最多，为12次；线上渠道中，网站其次，为38次。',
      '最多的一天接听86次，其次的一天接听64次，最少的一月接听120次。',
      '最多时6人同时值守，其次8人轮班。',
      '问题最多的单位3个，其次的5个，无问题的12个。',
      ...[
        '从办理时长看，甲县最多，乙县最少',
        '满意度方面，甲县最高，乙县最低',
        '办结率最高的是丙县，乙县最低',
        '去年，甲县最多',
        '按增幅排序，甲县居首',
        '人均公开数，丙县最多',
        '扣除转载，甲县最多',
      ].map((ranks) => `各县公开100条，其中甲县38条、乙县42条、丙县20条，${ranks}。`),
    ]) {
      assert.deepEqual(told(sentence), [], sentence);
    }
  });
});
