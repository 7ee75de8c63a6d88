import assert from 'node:assert/strict';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { parse } from '../../../server/report/parse.js';

const read = (text: string) => parse(text, vocabulary);

describe('title', () => {
  const titles: readonly (readonly [string, string, number])[] = [
    ['青川市人民政府2023年政府信息公开工作年度报告', '青川市人民政府', 2023],
    ['# 2023年青川市财政局政府信息公开工作年度报告', '青川市财政局', 2023],
    ['青川市财政局政府信息公开2023年度报告', '青川市财政局', 2023],
    ['**青川市 2023 年政府信息公开工作年度报告**', '青川市', 2023],
    ['青川市人民政府二〇一七年政府信息公开年度报告', '青川市人民政府', 2017],
    ['关于青川市2016年度政府信息公开工作情况的报告', '青川市', 2016],
    ['青川市人民政府办公室\n2023年政府信息公开工作年度报告', '青川市人民政府办公室', 2023],
    ['青川市人民政府2016年\n政府信息公开工作年度报告', '青川市人民政府', 2016],
    ['2025青川市云溪乡2025年度政府信息公开工作年度报告', '青川市云溪乡', 2025],
    [
      '2023年青川市青山区人民政府石桥街道办事处\n政府信息公开工作年度报告',
      '青川市青山区人民政府石桥街道办事处',
      2023,
    ],
    ['青川市水利局2016年政府信息公开\n工作年度报告', '青川市水利局', 2016],
    ['青川市水利局2016年度信息公开工作\n年度报告', '青川市水利局', 2016],
    ['青川市水利局2016年政府\n信息公开工作年度报告', '青川市水利局', 2016],
    ['青川市水利局2016年政府信\n息公开工作年度报告', '青川市水利局', 2016],
    ['青川市水利局 2016 年政府信息公开工作年度报\n                     告', '青川市水利局', 2016],
    ['青川市水利局 2016 年政府信息公开工作年\n度报告', '青川市水利局', 2016],
    ['青川市水利局 2016 年政府信息公开工作年度\n\n报告', '青川市水利局', 2016],
    [
      '<p><b>青川市水利局</b><span lang=EN-US style="font-size:22.0pt">2016</span>年政府信息公开工作年度报告</p>',
      '青川市水利局',
      2016,
    ],
    ['青川市水利局2021年政府信息公開(kāi)工(gōng)作年度報(bào)告', '青川市水利局', 2021],
    [
      '索 引 号: 008810358-0000-2026-0018 分 类: 政府信息公开年报\n青川市水利局2025年政府信息公开工作年度报告',
      '青川市水利局',
      2025,
    ],
    ['Page 3 - 青川市水利局2023年政府信息公开工作年度报告', '青川市水利局', 2023],
    ['P3 青川市水利局2023年政府信息公开工作年度报告', '青川市水利局', 2023],
    ['第3页 青川市水利局2023年政府信息公开工作年度报告', '青川市水利局', 2023],
    ['- 3 - 青川市水利局2023年政府信息公开工作年度报告', '青川市水利局', 2023],
    ['3/7 青川市水利局2023年政府信息公开工作年度报告', '青川市水利局', 2023],
    ['【年报】青川市水利局2023年政府信息公开工作年度报告', '青川市水利局', 2023],
    ['附件1：青川市水利局2023年政府信息公开工作年度报告', '青川市水利局', 2023],
    ['名称 | 青川市水利局2023年政府信息公开工作年度报告 | ||', '青川市水利局', 2023],
    ['- 标 题: 青川市水利局2022年政府信息公开工作年度报告', '青川市水利局', 2022],
    [
      '青川县人民政府\n| 标题: | 青川县人民政府办公室2025年政府信息公开工作年度报告 | ||\n|---|---|---|---|\n| 发文日期: | 2026-01-20 | 发布机构: | 青川县人民政府办公室 |',
      '青川县人民政府办公室',
      2025,
    ],
    ['青川市水利局2023年政府信息公开工作年度报告_青川市人民政府', '青川市水利局', 2023],
    [
      '青川市教育局办公室关于2016年青川市教育局政府信息公开工作年度报告的公告',
      '青川市教育局',
      2016,
    ],
    ['青川市教育局关于2016年政府信息公开工作年度报告的公告', '青川市教育局', 2016],
    ['青川市民政局\n政府信息公开工作年度报告\n（2023年度）', '青川市民政局', 2023],
    ['2025年青川县人民政府信息公开工作年度报告', '青川县人民政府', 2025],
    ['青川县人民政府信息公开工作2025年度报告', '青川县人民政府', 2025],
    ['青川市政务公开办公室2023年政府信息公开工作年度报告', '青川市政务公开办公室', 2023],
    ['2023年青川市政务公开办公室政务公开工作年度报告', '青川市政务公开办公室', 2023],
    [
      '青川市政务公开与数据管理协调小组办公室暨市政府信息公开申请受理中心2023年度政府信息公开工作年度报告',
      '青川市政务公开与数据管理协调小组办公室暨市政府信息公开申请受理中心',
      2023,
    ],
    ['青川市政府信息公开和政务公开2023年政府信息公开工作年度报告', '青川市', 2023],
    ['青川市政府信息公开和政务公开工作2023年度报告', '青川市', 2023],
    ['青川市民政局\n政府信息公开工作年度报告\n(2023年)', '青川市民政局', 2023],
    [
      '文       号: 关键字: 青川市水利局2023年政府信息公开工作年度报告\n有效性: 有效\n青川市水利局2023年政府信息公开工作年度报告',
      '青川市水利局',
      2023,
    ],
    // 年 is lost behind the year that closes the first half.
    ['青川市人民政府办公室2023\n\n政府信息公开工作年度报告', '青川市人民政府办公室', 2023],
    ['青川县2023\n政府信息公开工作年度报告', '青川县', 2023],
  ];
  for (const [line, organization, year] of titles) {
    it(line.replace('\n', ' / '), () => {
      const report = read(`${line}\n\n根据有关规定,编制本报告。\n`);
      assert.equal(report.organization?.value, organization);
      assert.equal(report.year?.value, year);
      assert.notEqual(report.title, undefined);
    });
  }

  it('does not take 政府 alone for a unit', () => {
    assert.equal(read('政府政务公开年报\n\n一、总体情况\n').organization, undefined);
  });

  it('is not the way through a web site, nor a sentence', () => {
    const report = read(
      '首页 > 政府信息公开 > 政府信息公开年报\n根据《条例》,现公布2018年政府信息公开工作年度报告。\n',
    );
    assert.equal(report.title, undefined);
  });

  it('has no year of a date above it', () => {
    for (const line of [
      '2024年1月12日 青川市财政局',
      '2024年01月12日来源：青川市财政局',
      '发布于2024年 青川市财政局',
      '青川市财政局电话2024',
      '访问量：青川县2024',
    ]) {
      const report = read(`${line}\n政府信息公开工作年度报告\n\n根据有关规定,编制本报告。\n`);
      assert.equal(report.title?.year, undefined);
    }
  });

  it('may share its line with the preface', () => {
    const report = read(
      '青川市2020年政府信息公开工作年度报告 根据《中华人民共和国政府信息公开条例》,编制本报告。',
    );
    assert.equal(report.title?.text, '青川市2020年政府信息公开工作年度报告');
  });
});

describe('a page that prints readings behind its characters', () => {
  it('may have question marks for its spaces', () => {
    const { sections } = read(
      '??某局2021年政府信息公開(kāi)工作年度報(bào)告\n??\n????一、總體情況\n??\n(一)主動(dòng)公開(kāi)。全年公開(kāi)12條。\n?二、主動(dòng)公開(kāi)政府信息情況\n',
    );
    assert.deepEqual(
      sections.map(({ heading }) => heading.ordinal?.value),
      [1, 2],
    );
  });
});

describe('statistical period', () => {
  it('is read with both ends', () => {
    const { period } = read('本报告所列数据的统计期限自2023年1月1日起至12月31日止。');
    assert.deepEqual(
      [
        period?.from.year,
        period?.from.month,
        period?.from.day,
        period?.to.year,
        period?.to.month,
        period?.to.day,
      ],
      [2023, 1, 1, 2023, 12, 31],
    );
  });

  it('is the year a line opens with, where no other is named', () => {
    assert.equal(read('一、总体情况\n2023年青川市民政局全年公开106条。').year?.value, 2023);
    assert.equal(read('一、总体情况\n2023年起青川市民政局公开106条。').year, undefined);
    assert.equal(read('一、概述\n高新区管委会2018年共公开276条。').year?.value, 2018);
    assert.equal(read('一、概述\n截至 2009 年底，公开276条。').year?.value, 2009);
    assert.equal(read('一、概述\n2009年底，公开276条。').year, undefined);
  });

  it('is what the report covers', () => {
    const { period } = read(
      '本报告内容涵盖本机关2020年1月1日至12月31日期间的工作。\n\n一、总体情况\n',
    );
    assert.equal(period?.to.year, 2020);
  });

  it('is not any two dates', () => {
    assert.equal(read('专项行动自2023年3月1日至6月30日开展。').period, undefined);
    assert.equal(read('一、总体情况\n据统计,2023年1月至6月公开30条。').period, undefined);
  });

  it('may stand in the overview, where some reports have their preface', () => {
    const report = read(
      '一、总体情况\n现公布本局年度报告。所列数据的统计期限自2023年1月1日起至2023年12月21日止。',
    );
    assert.equal(report.period?.to.day, 21);
    assert.equal(report.year?.value, 2023);
    for (const words of ['统计周期', '数据统计区间']) {
      const { period } = read(`一、总体情况\n${words}为2023年1月1日至12月31日。`);
      assert.equal(period?.to.month, 12, words);
    }
  });
});

describe('contacts', () => {
  it('are read as printed, malformed ones too', () => {
    const report = read(
      '2023年政府信息公开工作年度报告\n电子版可在网站(http//:www.qc.gov.cn)下载。联系地址:青川市人民路1号,邮编:325200,电话:0577-65812207、65812208,电子邮箱:a@b.cn。\n',
    );
    assert.deepEqual(
      report.contacts.map((contact) => `${contact.kind} ${contact.text}`),
      [
        'url http//:www.qc.gov.cn',
        'address 青川市人民路1号',
        'postcode 325200',
        'telephone 0577-65812207、65812208',
        'email a@b.cn',
      ],
    );
  });
});

describe('a postcode', () => {
  it('is not the year the next line begins with', () => {
    const text = '邮编:\n2022年,我区依据《条例》编制本报告。\n\n一、总体情况\n';
    assert.deepEqual(read(text).contacts, []);
    assert.equal(read(text.replace('2022年', '325200')).contacts[0]?.text, '325200');
  });
});

describe('furniture', () => {
  it('is runs of empty pipes, navigation and page numbers, outside tables', () => {
    const { furniture } = read(
      '您现在的位置:首页\n|||||||||||||||\n2023年政府信息公开工作年度报告\n一、总体情况\n文字。\n-3-\n【返回顶部】【关闭窗口】\n',
    );
    assert.deepEqual(
      furniture.map(({ kind }) => kind),
      ['navigation', 'empty-pipes', 'page-number', 'navigation'],
    );
  });
});

describe('the text of a PDF', () => {
  it('is read with ideographs for the radicals it puts in their place', () => {
    const printed = [
      '青川市⼈⺠政府2023年政府信息公开⼯作年度报告',
      '本报告所列数据的统计期限⾃2023年1⽉1⽇⾄12⽉31⽇。',
      '⼀、总体情况',
      '同⽐增⻓，⻔⼾⽹站运⾏平稳。',
      '⼆、主动公开政府信息情况',
      '（⼀）平台建设',
    ].join('\n');
    const report = read(printed);
    assert.equal(report.organization?.value, '青川市人民政府');
    assert.equal(report.period?.to.day, 31);
    assert.deepEqual(
      report.sections.map(({ heading }) => heading.title),
      ['总体情况', '主动公开政府信息情况'],
    );
    assert.ok(report.text.includes('同比增长，门户网站运行平稳。'));
    assert.equal(report.text.length, printed.length);
  });
});
