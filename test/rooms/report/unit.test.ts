import assert from 'node:assert/strict';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { parse } from '../../../server/report/parse.js';

const read = (text: string) => parse(text, vocabulary);

describe('a unit of two characters', () => {
  it('is read before the year, and 关于 is none', () => {
    const unitOf = (title: string) => read(`${title}\n\n一、总体情况\n`).organization?.value;
    assert.equal(unitOf('上海2022年政府信息公开工作年度报告'), '上海');
    assert.equal(unitOf('关于2022年上海市政府信息公开工作年度报告'), '上海市');
  });
});

describe('the unit', () => {
  const preface = (words: string) => read(`${words}\n\n一、总体情况\n`).organization?.value;

  it('is named before the year where the preface announces the report', () => {
    assert.equal(
      preface('根据《条例》规定,现公布青川市云溪街道办事处2022年政府信息公开工作年度报告。'),
      '青川市云溪街道办事处',
    );
    assert.equal(
      preface('特向社会公布青川市税务局（以下简称“市税务局”）2021年政府信息公开工作年度报告。'),
      '青川市税务局',
    );
    assert.equal(
      preface('按照政府信息公开工作要求编制青川市统计局2022年度政府信息公开年度报告。'),
      '青川市统计局',
    );
  });

  it('is named there in other words, between the marks of a title as well', () => {
    assert.equal(
      preface('现将青川市气象局2022年政府信息公开工作年度报告向社会公布。'),
      '青川市气象局',
    );
    assert.equal(
      preface('结合有关数据,编制发布青川省水利厅2022年度政府信息公开报告。'),
      '青川省水利厅',
    );
    assert.equal(
      preface('现发布《青川市民族事务委员会（宗教事务局）2022年政府信息公开工作年度报告》。'),
      '青川市民族事务委员会',
    );
    assert.equal(
      preface('根据《条例》,青川市公安局编制完成2022年政府信息公开年度报告。'),
      '青川市公安局',
    );
    assert.equal(
      preface('政务公开领导小组办公室编制了2022年青川市人民政府信息公开工作年度报告。'),
      '青川市人民政府',
    );
    assert.equal(preface('现将全市2022年政府信息公开工作年度报告公布如下。'), undefined);
  });

  it('does not begin before a comma of half width', () => {
    assert.equal(
      preface('根据有关要求编制本报告,现公布青川市人民政府2022年度政府信息公开工作报告。'),
      '青川市人民政府',
    );
  });

  it('is named where the preface says who compiled it, without the office that did', () => {
    assert.equal(
      preface('本年度报告根据《条例》（国务院令第711号）要求，由青川市税务局办公室编制。'),
      '青川市税务局',
    );
    assert.equal(
      preface('本年度报告根据《条例》要求,由青川市云溪街道党政办公室综合科编制。'),
      '青川市云溪街道',
    );
    assert.equal(
      preface('本年度报告根据《条例》要求，由青川市人民政府办公室编制。'),
      '青川市人民政府办公室',
    );
  });

  it('is named there behind what the report is drawn up by, with no comma between', () => {
    assert.equal(
      preface('本报告根据《条例》（国务院令第711号）有关规定由青川市司法局编制。'),
      '青川市司法局',
    );
    assert.equal(
      preface('结合实际，现编制形成《青川市司法局2022年政府信息公开工作年度报告》。'),
      '青川市司法局',
    );
    assert.equal(preface('目录由青川市档案局编制，现予公布。'), undefined);
    assert.equal(preface('年报按照要求由各乡镇编制，统一公布。'), undefined);
  });

  it('is not what a page says of itself', () => {
    assert.equal(preface('您访问的链接即将离开“青川市人民政府”门户网站\n是否继续？'), undefined);
  });

  it('stands there with the year', () => {
    const yearOf = (words: string) => read(`${words}\n\n一、总体情况\n`).year?.value;
    assert.equal(yearOf('现公布青川市水务局2021年政府信息公开工作年度报告。'), 2021);
    assert.equal(yearOf('特向社会公布2021年青川市水务局政府信息公开年度报告。'), 2021);
    assert.equal(yearOf('按照2021年青川市政府信息公开要点的要求编制。'), undefined);
  });

  it('is not cut where 政府 and 政府信息公开 share a word', () => {
    assert.equal(
      preface('现向社会公布2018年度青川县云溪乡人民政府信息公开年度报告。'),
      '青川县云溪乡人民政府',
    );
  });

  it('is not named by what any report calls its own', () => {
    assert.equal(preface('特向社会公布2021年度本镇政府信息公开年度报告。'), undefined);
    assert.equal(preface('现公布2022年度本单位政府信息公开工作年度报告。'), undefined);
    assert.equal(preface('现公布我局2022年政府信息公开工作年度报告。'), undefined);
    assert.equal(preface('现公布2017年度政府信息公开年度报告。'), undefined);
    assert.equal(preface('现公布2022年度本溪市水务局政府信息公开工作年度报告。'), '本溪市水务局');
  });

  it('is not read out of the name of a notice', () => {
    assert.equal(
      preface(
        '根据《关于做好政府信息公开2015年度报告公开工作的通知》要求,切实落实好政府信息公开工作,现总结如下。',
      ),
      undefined,
    );
  });

  it('is named where the preface opens with the name of the report', () => {
    assert.equal(
      preface('青川市水利局2022年政府信息公开工作年度报告（以下简称年报）是根据《条例》编制。'),
      '青川市水利局',
    );
    assert.equal(
      preface('2024年青川市政府信息公开工作年度报告根据《条例》编制并向社会公布。'),
      '青川市',
    );
    assert.equal(preface('按照省里要求2022年政府信息公开工作年度报告是根据格式写的。'), undefined);
  });

  it('is named where the preface says who has carried out the regulations', () => {
    assert.equal(
      preface('2022年,青川市城市管理局深入贯彻落实《条例》,现公布2022年度信息公开年度报告。'),
      '青川市城市管理局',
    );
    assert.equal(preface('2022年,我局认真贯彻落实《条例》。'), undefined);
    assert.equal(preface('2022年,在市委办公室认真贯彻落实《条例》。'), undefined);
  });

  it('is named where the preface says who publishes, compiles or collects the report', () => {
    const prefaces: readonly (readonly [string, string])[] = [
      [
        '国家税务总局青川市税务局向社会公布本单位2020年政府信息公开工作年度报告。',
        '国家税务总局青川市税务局',
      ],
      ['根据《条例》要求,汇总2016年度七里乡的政府信息公开年度报告编制而成。', '七里乡'],
      ['根据《条例》要求,汇总2016年度七里乡政府的政务公开年度报告编制而成。', '七里乡政府'],
      ['《2020年度青川市水务局信息公开工作年度报告》已经研究同意,现予公开发布。', '青川市水务局'],
      ['根据《条例》要求,由城北街道信息公开工作办公室编制完成本报告。', '城北街道'],
    ];
    for (const [sentence, unit] of prefaces) assert.equal(preface(sentence), unit);
    assert.equal(preface('登录个人中心\n根据《条例》编制本报告。'), undefined);
  });

  it('is the one that signed, where nothing above names it', () => {
    const signed = (end: string) =>
      read(`根据《条例》编制本报告。\n\n一、总体情况\n内容。\n${end}`).organization?.value;
    assert.equal(signed('青川市云溪街道办事处\n2023年1月7日\n'), '青川市云溪街道办事处');
    assert.equal(
      signed('  青川市云溪街道办事处\r\n\r\n  2023 年 1 月 7 日\r\n'),
      '青川市云溪街道办事处',
    );
    assert.equal(signed('主办：青川市人民政府办公室\n2023年1月7日\n'), undefined);
    assert.equal(signed('青川市云溪街道办事处\n'), undefined);
  });

  it('is named below the particulars of a page', () => {
    assert.equal(
      preface(
        '索引号 | 0123/2018-01 | 分类 | 年报 |\n文号 | | 时效 | 有效 |\n\n根据《条例》规定,现公布青川市人民政府2017年政府信息公开工作年度报告。报告所列数据的统计期限自2017年1月1日起至12月31日止。',
      ),
      '青川市人民政府',
    );
  });

  it('is named where the preface says who compiled the report of which year', () => {
    assert.equal(
      preface('本报告是根据《条例》要求，由青川市信访办编制的2009年度政府信息公开年度报告。'),
      '青川市信访办',
    );
  });

  it('is not a line of a menu', () => {
    assert.equal(preface('- 新闻中心\n- 办事中心\n根据《条例》,编制本报告。'), undefined);
  });

  it('stands behind the name of the field among the particulars of a page', () => {
    assert.equal(
      preface('名 称: 青川市云溪街道2022年度 政府信息公开工作年度报告\n文 号: 无\n编制本报告。'),
      '青川市云溪街道',
    );
  });
});
