import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('the figures of a sentence', () => {
  const figures: readonly (readonly [string, readonly string[]])[] = [
    ['全年共收到申请703件。', ['703件']],
    ['全年共收到申请 703 件。', ['703件']],
    ['全年共收到申请**703**件。', ['703件']],
    ['公开信息1,366条，发放资料12，345份。', ['1,366条', '12，345份']],
    ['公开信息１３６６条。', ['１３６６条']],
    [
      '微博阅读量达6.6万多人次，粉丝20余万人，资料2.5万余份。',
      ['>6.6万人次', '>20余万人', '>2.5万份'],
    ],
    ['经费11万元，成交额67.96亿元，减少0.8万元。', ['11万元', '67.96亿元', '0.8万元']],
    ['经费3万多元，罚没20余万元。', ['>3万元', '>20万元']],
    [
      '公开率达54.12%，其中网上公开率100％，较上年提高2.5个百分点。',
      ['54.12%', '100%', '2.5个百分点'],
    ],
    [
      '约120人参加，近90人考试，超过22万人关注，不足10件，不到5家。',
      ['~120人', '~90人', '>22万人', '<10件', '<5家'],
    ],
    [
      '培训100人次以上，会议30次左右，不少于5期，不超过20条，至少3场。',
      ['>100人次', '~30次', '>5期', '<20条', '>3场'],
    ],
    [
      '收到申请20件来自企业，12%来自个人，来信30件来源于网上，群众40来人。',
      ['20件', '12%', '30件', '>40人'],
    ],
    ['粉丝数超过22万，推荐量1700万，阅读量突破10万+的有2条。', ['>22万', '1700万', '>10万', '2条']],
    ['申请总数为12，答复数：11。', ['12', '11']],
    ['受理56.3万人次，开展检查12批次、招标445个标次。', ['56.3万人次', '12批次', '445个标次']],
    ['来信、来电、来访分别为3、5和17件。', ['3件', '5件', '17件']],
    ['公开文件5千余份，查询3百多人次。', ['>5千份', '>3百人次']],
    ['公开信息2 316条，发放资料18\u00a0460份。', ['2 316条', '18\u00a0460份']],
    ['公开信息1 204 316条，挽回损失2 318.6万元。', ['1 204 316条', '2 318.6万元']],
    [
      '网站148条、微信1 207条，惠及3 300余家（其中1 020家为小微）。',
      ['148条', '1 207条', '>3 300家', '1 020家'],
    ],
    // What may be two numbers is neither.
    ['1 200条信息。', []],
    ['附件2 316条，第3 120条，表3 120件，网站 3 120条，一、2 316条。', []],
    ['分别为1 204、7件。', ['7件']],
    ['2023年 316条，（3） 120件，12 16件。', ['316条', '120件', '16件']],
  ];
  for (const [sentence, expected] of figures) {
    it(sentence, () => assert.deepEqual(readingOf(sentence).figures, expected));
  }

  const numerals: readonly (readonly [string, readonly string[]])[] = [
    ['发生行政诉讼两起。', ['两起']],
    ['收到申请十二件，办结十一件。', ['十二件', '十一件']],
    ['收到申请一件。', ['一件']],
    ['全年召开专题会议三次，举办培训两期。', ['三次', '两期']],
    ['公开信息一百零五条，共三千二百人次参加。', ['一百零五条', '三千二百人次']],
    ['发放资料十余份、两万余册。', ['>十份', '>两万册']],
    ['办结率为百分之九十八，满意率百分之百。', ['百分之九十八%', '百分之百%']],
  ];
  for (const [sentence, expected] of numerals) {
    it(sentence, () => assert.deepEqual(readingOf(sentence).figures, expected));
  }

  const none: readonly (readonly [string, readonly string[]])[] = [
    [
      'dates',
      [
        '2021年1月1日至12月31日',
        '2021年1-11月，',
        '2021.12.31',
        '2021-12-31',
        '15:01',
        '二〇二一年十二月',
        '截至10月底',
        '9点30分',
        '2019、2020年度',
        '自2019起',
      ],
    ],
    [
      'articles and document numbers',
      [
        '依据第二十条第(一)项、第15条',
        '国办公开办函〔2021〕30号',
        '财税(2017)20号',
        '国务院令第711号',
        '国办发[2020]5号',
      ],
    ],
    [
      'telephones, postcodes and addresses',
      [
        '电话：0577-65812207，邮编：325200',
        '联系电话为86655263。',
        '万松东路154号综合楼237室',
        '市行政中心906办公室',
        '热线12345，',
        '12345(8890)平台',
        '“968123”专线',
        '拨打12315热线',
      ],
    ],
    ['ordinals and ranks', ['第3次会议', '稳居前五名', '前10名', '位列第二', '第一时间', '首次']],
    [
      'names',
      [
        '“最多跑一次”改革',
        '最多跑1次',
        '一件事一次办',
        '办好一件事',
        '“五公开”',
        '“三审三校”',
        '双随机、一公开',
        '两微一端',
        '三项制度',
        '八项规定',
        '十九大',
        '“六比”',
        '六个方面',
        '三个环节。',
        '一对一',
        '一是加强领导',
        '与群众一起',
        '十四五',
        '二维码',
        '两个维护',
        '《2018东阳市工作方案》',
        '“放管服”',
        '一般',
        '每季度组织一次督查',
      ],
    ],
    ['services that never close', ['24小时、365天全年无休', '7×24小时']],
    ['versions and codes', ['V2.0版', 'IPV6', '5G', 'PM2.5', 'H5', 'A4纸', '2.0.1', 'ISO9001']],
    ['ranges and fractions', ['安排1-2名骨干', '3至5个工作日', '10—20件', '三四次', '1/3', '2+N']],
    ['notes of the form', ['不同渠道和方式公开相同信息计1条', '同一热点计1次']],
    [
      'words that begin like units',
      ['2021本年度', '覆盖35部门', '第12起草', '100人民', '参加12单位'],
    ],
  ];
  for (const [what, sentences] of none) {
    for (const sentence of sentences) {
      it(`${what} are no figures: ${sentence}`, () => {
        assert.deepEqual(readingOf(`工作情况：${sentence}`).figures, []);
      });
    }
  }

  it('stand for an interval where they are scaled, cut or shares', () => {
    const { quantities } = readingOf(
      '受理11.80万件，办结703件，占56.94%，率100%，经费6万元，3.5万元。',
    ).reading;
    assert.deepEqual(
      quantities.map(({ figure: { low, high } }) => `${low.toFixed()}–${high.toFixed()}`),
      ['117950–118050', '703–703', '56.935–56.945', '99.5–100.5', '6–6', '3.45–3.55'],
    );
  });

  it('say how they are printed', () => {
    const { quantities } = readingOf('公开１,２３４条，比上年增长-3.2%。').reading;
    assert.deepEqual(
      quantities.map(({ figure: { value, irregularities } }) => [
        value.toFixed(),
        ...irregularities,
      ]),
      [
        ['1234', 'full-width', 'grouped'],
        ['-3.2', 'signed'],
      ],
    );
  });

  it('are not those of tables, comments, headings, title, contacts and page furniture', () => {
    const { figures } = readingOf(
      '公开情况\n\n<!-- 原为13件 -->\n\n| 规章 | 14件 |\n| --- | --- |\n| 文件 | 15件 |\n\n公开16件。\n\n发布日期：2021-01-01 浏览次数：17次\n',
    );
    assert.deepEqual(figures, ['16件']);
  });

  it('are those of sentences that are numbered like headings', () => {
    const { figures } = readingOf(
      '（一）公开文件12件，其中规范性文件5件。\n（二）主动公开。公开公告8条。\n二、公开100条',
    );
    assert.deepEqual(figures, ['12件', '5件', '8条']);
  });

  it('are those of a list that is numbered like headings', () => {
    const { figures } = readingOf('1.公开文件12件；\n2.公开公告8条。\n3、召开会议3次\n(4)培训5期');
    assert.deepEqual(figures, ['12件', '8条', '3次', '5期']);
  });
});

describe('the place of a figure', () => {
  const clauses: readonly (readonly [string, readonly string[]])[] = [
    ['2021年，全市共收到申请703件，办结700件。', ['全市共收到申请703件', '办结700件']],
    ['受理复议3件、诉讼5件和信访2件。', ['受理复议3件', '诉讼5件和信访2件', '诉讼5件和信访2件']],
    ['因公出国（境）经费0.18亿元。', ['因公出国（境）经费0.18亿元']],
    ['复议94件（维持69件，纠正14件），诉讼5件。', ['复议94件', '维持69件', '纠正14件', '诉讼5件']],
    ['（一）公开文件12件。（2）公告3条。', ['公开文件12件', '公告3条']],
    ['全市1个市级、9个县（市、区）、106个乡镇。', ['全市1个市级', '9个县', '106个乡镇']],
    ['行政复议、行政诉讼共48起。', ['行政复议、行政诉讼共48起']],
  ];
  for (const [sentence, expected] of clauses) {
    it(`is the clause between two marks: ${sentence}`, () => {
      const { reading, draft } = readingOf(sentence);
      const found = reading.quantities.map(({ clause }) => draft.slice(clause.start, clause.end));
      assert.deepEqual(found, expected);
    });
  }

  it('is the sentence, lists over lines and lines broken at the page’s edge included', () => {
    const first = '全年收到申请10件，其中：\n（1）当面申请3件；\n（2）网络申请7件。';
    const second = '全局各科室按照要求及时公开机构信息和各类政策文\n件共计20条。';
    const { reading, draft } = readingOf(`${first}${second}\n召开会议2次`);
    const found = reading.quantities.map(({ sentence }) =>
      draft.slice(sentence.start, sentence.end),
    );
    assert.deepEqual(found, [first, first, first, second, '召开会议2次']);
  });
});
