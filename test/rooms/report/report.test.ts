import assert from 'node:assert/strict';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { parse } from '../../../server/report/parse.js';
import type { Section } from '../../../server/report/report.js';

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
    ['青川市民政局\n政府信息公开工作年度报告\n(2023年)', '青川市民政局', 2023],
    [
      '文       号: 关键字: 青川市水利局2023年政府信息公开工作年度报告\n有效性: 有效\n青川市水利局2023年政府信息公开工作年度报告',
      '青川市水利局',
      2023,
    ],
  ];
  for (const [line, organization, year] of titles) {
    it(line.replace('\n', ' / '), () => {
      const report = read(`${line}\n\n根据有关规定,编制本报告。\n`);
      assert.equal(report.organization?.value, organization);
      assert.equal(report.year?.value, year);
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

describe('sections', () => {
  it('nest by their ordinals', () => {
    assert.deepEqual(
      outline(
        read(
          '一、总体情况\n概述。\n(一)主动公开\n1.机构信息\n文字。\n(二)依申请公开。全年收到5件。\n二、主动公开政府信息情况\n',
        ).sections,
      ),
      [
        '1 一、总体情况',
        '2 (一)主动公开',
        '3 1.机构信息',
        '2 (二)依申请公开',
        '1 二、主动公开政府信息情况',
      ],
    );
  });

  it('are found inside a line', () => {
    const text =
      '请与我们联系。 一、总体情况 2020年,我局认真工作。 (一)主动公开不断深化。全年公开38件。 二、主动公开政府信息情况 见下表。';
    assert.deepEqual(outline(read(text).sections), [
      '1 一、总体情况',
      '2 (一)主动公开不断深化',
      '1 二、主动公开政府信息情况',
    ]);
  });

  it('are not the items of a list that counts from 一 again', () => {
    const { sections } = read(
      '一、总体情况\n公开380条。\n五、存在的主要问题及改进情况\n主要问题：\n一、更新不及时\n二、解读不通俗\n六、其他需要报告的事项\n无。',
    );
    assert.deepEqual(
      sections.map(({ heading }) => heading.title),
      ['总体情况', '存在的主要问题及改进情况', '其他需要报告的事项'],
    );
    assert.deepEqual(
      sections[1]?.sections.map(({ level, heading }) => [level, heading.title]),
      [
        [2, '更新不及时'],
        [2, '解读不通俗'],
      ],
    );
  });

  it('are not the parts of the first section where both are numbered alike', () => {
    const { sections } = read(
      '1、 总体情况\n1、 主动公开。发布40余条。\n2、 依申请公开。未收到申请。\n3、 政府信息管理。\n4、 监督保障。\n2、 主动公开政府信息情况\n3、 收到和处理政府信息公开申请情况\n',
    );
    assert.deepEqual(outline(sections), [
      '1 1、总体情况',
      '2 1、主动公开',
      '2 2、依申请公开',
      '2 3、政府信息管理',
      '2 4、监督保障',
      '1 2、主动公开政府信息情况',
      '1 3、收到和处理政府信息公开申请情况',
    ]);
  });

  it('may be numbered 1 and their parts (一)', () => {
    const { sections } = read(
      '1、 总体情况\n(一)主动公开政府信息情况\n1.机构信息\n公开30条。\n(二)依申请公开政府信息情况\n收到5件。\n2、主动公开政府信息情况\n见下表。\n3、收到和处理政府信息公开申请情况\n',
    );
    assert.deepEqual(outline(sections), [
      '1 1、总体情况',
      '2 (一)主动公开政府信息情况',
      '3 1.机构信息',
      '2 (二)依申请公开政府信息情况',
      '1 2、主动公开政府信息情况',
      '1 3、收到和处理政府信息公开申请情况',
    ]);
  });

  it('may have a dash for 一', () => {
    for (const dash of '—-－–') {
      const { sections } = read(`${dash}、总体情况\n内容。\n二、主动公开政府信息情况\n`);
      assert.deepEqual(
        sections.map(({ heading }) => heading.ordinal?.value),
        [1, 2],
      );
    }
    assert.equal(read('一、总体情况\n——全年公开30条。').sections.length, 1);
  });

  it('are not found at the first of two quarters or months', () => {
    const titles = (line: string): readonly string[] =>
      parse(`一、总体情况\n${line}`, vocabulary).sections.map(({ heading }) => heading.title);
    for (const line of ['三、四季度收到申请25件。', '一、二月份集中公开预算。']) {
      assert.deepEqual(titles(line), ['总体情况']);
    }
    assert.deepEqual(titles('二、四季度工作'), ['总体情况', '四季度工作']);
  });

  it('are found by an ordinal with space for its mark', () => {
    const { sections } = read('一 概 述\n我镇公开380条。\n二　政府信息主动公开情况\n公开285条。');
    assert.deepEqual(
      sections.map(({ heading }) => [heading.ordinal?.value, heading.title]),
      [
        [1, '概 述'],
        [2, '政府信息主动公开情况'],
      ],
    );
  });

  it('are found one behind the other where what stood between them is lost', () => {
    const report = read(
      '一、总体情况 2020年,我局编制本报告。 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 四、政府信息公开行政复议、行政诉讼情况 五、存在的主要问题及改进情况 更新不够及时。',
    );
    assert.deepEqual(
      report.sections.map(({ heading }) => heading.ordinal?.value),
      [1, 2, 3, 4, 5],
    );
  });

  it('are found by their words under Markdown headings', () => {
    assert.deepEqual(
      outline(read('## 总体情况\n\n### 主动公开\n\n文字。\n\n## 主动公开政府信息情况\n').sections),
      ['1 总体情况', '2 主动公开', '1 主动公开政府信息情况'],
    );
  });

  it('are not the parts a preface lists, nor a table of contents', () => {
    const text =
      '全文包括一、总体情况,二、主动公开政府信息情况等六部分。\n目录\n一、总体情况......1\n二、主动公开政府信息情况......2\n一、总体情况\n文字。\n二、主动公开政府信息情况\n文字。\n';
    assert.deepEqual(outline(read(text).sections), [
      '1 一、总体情况',
      '1 二、主动公开政府信息情况',
    ]);
  });

  it('are not a table of contents above the title, whatever leads to its pages', () => {
    const names = ['一、总体情况', '二、主动公开政府信息情况', '三、其他需要报告的事项'];
    const title = '青川市水利局2023年政府信息公开工作年度报告';
    const parts = names.map((name) => `${name}\n\n文字。`).join('\n\n');
    for (const page of ['……1', '………………2', '……（3）', '...... - 4 -', '　5', '']) {
      for (const gap of ['\n', '\n\n']) {
        const contents = names.map((name) => name + page).join(gap);
        const { sections, title: found } = read(`目　录\n\n${contents}\n\n${title}\n\n${parts}\n`);
        assert.deepEqual(
          outline(sections),
          names.map((name) => `1 ${name}`),
          page,
        );
        assert.equal(found?.organization?.value, '青川市水利局', page);
      }
    }
  });

  it('are not the parts of the first section in a draft that ends there', () => {
    const draft = '一、总体情况\n文字。(二)依申请公开。文字。(三)政府信息管理。文字。\n';
    assert.deepEqual(outline(read(draft).sections), [
      '1 一、总体情况',
      '2 (二)依申请公开',
      '2 (三)政府信息管理',
    ]);
  });

  it('are all of those that stand twice with a body each', () => {
    const part = '三、其他需要报告的事项\n文字。\n';
    assert.deepEqual(outline(read(`一、总体情况\n文字。\n${part}${part}`).sections), [
      '1 一、总体情况',
      '1 三、其他需要报告的事项',
      '1 三、其他需要报告的事项',
    ]);
  });

  it('may all stand one level too low, under a heading of the writer’s own', () => {
    const parts =
      '(二)主动公开政府信息情况\n文字。\n(三)收到和处理政府信息公开申请情况\n文字。\n(四)政府信息公开行政复议、行政诉讼情况\n文字。\n';
    assert.deepEqual(
      outline(
        read(`一、报告内容\n(一)总体情况\n1.主动公开\n文字。\n${parts}二、附件\n文字。\n`).sections,
      ),
      [
        '1 (一)总体情况',
        '2 1.主动公开',
        '1 (二)主动公开政府信息情况',
        '1 (三)收到和处理政府信息公开申请情况',
        '1 (四)政府信息公开行政复议、行政诉讼情况',
        '1 二、附件',
      ],
    );
    assert.deepEqual(
      outline(read(`一、总体情况\n(一)概况\n文字。\n${parts}`).sections)[0],
      '1 一、总体情况',
    );
  });

  it('are not what a page says above them of how open the report is', () => {
    const { sections, preface } = read(
      '区水务局\n2022-01-12\n主动公开\n根据《条例》，编制本报告。\n\n一、总体情况\n内容。\n',
    );
    assert.deepEqual(
      sections.map(({ heading }) => heading.title),
      ['总体情况'],
    );
    assert.ok(preface !== undefined);
  });

  it('keep the numbers that stand there', () => {
    const [, second] = read('一、总体情况\n文字。\n三、主动公开政府信息情况\n').sections;
    assert.equal(second?.heading.ordinal?.value, 3);
  });
});

describe('preface', () => {
  it('runs from the title to the first section, its own heading aside', () => {
    const text =
      '# 青川市2023年政府信息公开工作年度报告\n\n## 引言\n\n根据规定,编制本报告。\n\n## 一、总体情况\n\n文字。\n';
    const { preface, sections } = read(text);
    assert.equal(
      preface && text.slice(preface.start, preface.end),
      '## 引言\n\n根据规定,编制本报告。',
    );
    assert.deepEqual(outline(sections), ['1 一、总体情况']);
  });
});

describe('a unit of two characters', () => {
  it('is read before the year, and 关于 is none', () => {
    const unitOf = (title: string) => read(`${title}\n\n一、总体情况\n`).organization?.value;
    assert.equal(unitOf('上海2022年政府信息公开工作年度报告'), '上海');
    assert.equal(unitOf('关于2022年上海市政府信息公开工作年度报告'), '上海市');
  });
});

describe('headings', () => {
  it('need no number behind `##`, that of 其他需要报告的事项 included', () => {
    const { sections } = read('## 总体情况\n\n文字。\n\n## 其他需要报告的事项\n\n无。\n');
    assert.deepEqual(outline(sections), ['1 总体情况', '1 其他需要报告的事项']);
  });

  it('are read between the tags of a page, a line each or all in one', () => {
    const lines = [
      '<h1>青川市2023年政府信息公开工作年度报告</h1>',
      '<p style="margin:0"><strong>一、总体情况</strong></p>',
      '<p><span>&nbsp;&nbsp;（一）主动公开。公布信息12条。</span></p>',
      '<p><b>二、主动公开政府信息情况</b></p>',
    ];
    for (const text of [lines.join('\n'), lines.join('')]) {
      const { title, sections } = read(text);
      assert.equal(title?.text, '青川市2023年政府信息公开工作年度报告');
      assert.deepEqual(outline(sections), [
        '1 一、总体情况',
        '2 （一）主动公开',
        '1 二、主动公开政府信息情况',
      ]);
    }
  });

  it('keep a section whose first subsection follows at once, though it comes again', () => {
    const text = '一、总体情况\n（一）主动公开。公布信息12条。\n';
    assert.deepEqual(outline(read(text + text).sections), [
      '1 一、总体情况',
      '2 （一）主动公开',
      '1 一、总体情况',
      '2 （一）主动公开',
    ]);
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

function outline(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => [
    `${String(section.level)} ${section.heading.ordinal?.text ?? ''}${section.heading.title}`,
    ...outline(section.sections),
  ]);
}

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

  it('is not what a page says of itself', () => {
    assert.equal(preface('您访问的链接即将离开“青川市人民政府”门户网站\n是否继续？'), undefined);
  });

  it('stands there with the year', () => {
    const { year } = read('现公布青川市水务局2021年政府信息公开工作年度报告。\n\n一、总体情况\n');
    assert.equal(year?.value, 2021);
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
