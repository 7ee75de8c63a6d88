import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../server/analysis.js';
import { maybeReport } from '../../../server/forms/recognising/gate.js';
import { recognise } from '../../../server/forms/recognising/recognise.js';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { render } from '../../../server/language/message.js';
import { parse } from '../../../server/report/parse.js';
import { formOf, headings } from './form-of.js';

const headings2 = [
  '',
  '三、收到和处理政府信息公开申请情况',
  '',
  '四、政府信息公开行政复议、行政诉讼情况',
];

describe('recognise', () => {
  it('knows the 2021 form by its headers', () => {
    const draft = [
      '甲县水利局2024年政府信息公开工作年度报告',
      '',
      '二、主动公开政府信息情况',
      '',
      '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '| --- | --- | --- | --- |',
      '| 规章 | 0 | 0 | 0 |',
    ];
    assert.deepEqual(formAndReason(draft), ['2021', '表中有“本年制发件数”，报告年度 2024']);
  });

  it('takes the headers over the year', () => {
    const draft = [
      '甲县水利局2022年政府信息公开工作年度报告',
      '二、主动公开政府信息情况',
      '| 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
      '| --- | --- | --- | --- |',
      '| 规章 | 0 | 0 | 0 |',
    ];
    assert.deepEqual(formAndReason(draft), ['2019', '表中有“本年新制作数量”，报告年度 2022']);
  });

  it('takes the form of the year where one table is left from another', () => {
    const old = [
      '| 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
      '| --- | --- | --- | --- |',
      '| 规章 | 0 | 0 | 0 |',
    ];
    const own = [
      '',
      '| 类别 | 自然人 | 总计 |',
      '| --- | --- | --- |',
      '| 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 |',
    ];
    const draft = (year: number, rows: readonly string[]) => [
      `甲县水利局${String(year)}年政府信息公开工作年度报告`,
      '',
      '二、主动公开政府信息情况',
      '',
      ...rows,
    ];
    assert.equal(formAndReason(draft(2024, [...old, ...own]))[0], '2021');
    assert.equal(formAndReason(draft(2020, [...old, ...own]))[0], '2019');
    assert.equal(formAndReason(draft(2024, old))[0], '2019');
    assert.equal(formAndReason(draft(2016, [...old, ...own]))[0], '2019');
    const fujian = [
      '指标名称 | 计量单位 | 2017年度 | 历年累计',
      '主动公开文件数 | 条 | 5 | 50',
      '受理政府信息公开申请总数 | 件 | 1 | 2',
      '（一）收到申请数 | 件 | 3 | 3',
    ];
    assert.equal(formAndReason(draft(2017, fujian))[0], 'fujian');
  });

  it('knows the 2014 form and that of Fujian by their rows', () => {
    const national = [
      '统计指标 | 单位 | 统计数',
      '（一）收到申请数 | 件 | 3',
      '（二）申请办结数 | 件 | 3',
    ];
    const fujian = [
      '指标名称 | 计量单位 | 2017年度 | 历年累计',
      '主动公开文件数 | 条 | 5 | 50',
      '受理政府信息公开申请总数 | 件 | 1 | 2',
    ];
    assert.equal(formOf(['2017年政府信息公开工作年度报告', ...national]), '2014');
    assert.equal(formOf(['2017年政府信息公开工作年度报告', ...fujian]), 'fujian');
  });

  it('takes the form in force for the year where the tables are lost', () => {
    const years = [2015, 2018, 2019, 2020, 2021, 2030];
    const found = years.map((year) => formOf(reportWithoutTables(year)));
    assert.deepEqual(found, ['2014', '2014', '2019', '2019', '2021', '2021']);
  });

  it('takes the form in force though an older document is cited', () => {
    const draft = [...reportWithoutTables(2022), '根据国办公开办函〔2019〕60号要求编制。'];
    assert.equal(formOf(draft), '2021');
  });

  it('takes the document cited where there is no year either', () => {
    const draft = [
      '本报告根据《政府信息公开条例》和国办公开办函[2019]60 号要求编制。',
      ...headings,
    ];
    assert.deepEqual(formAndReason(draft), ['2019', '引用了国办公开办函〔2019〕60号']);
  });

  it('takes the form of Fujian where the tables are lost and the preface names the province', () => {
    const draft = [
      '乙市2016年政府信息公开工作年度报告',
      '本报告根据《政府信息公开条例》、《福建省政府信息公开办法》编制。',
      '一、概述',
      '全年工作有序开展。',
      '二、主动公开政府信息情况',
      '主动公开信息若干。',
    ];
    assert.equal(formOf(draft), 'fujian');
  });

  it('takes a report from before 2014 for the nearest form', () => {
    assert.deepEqual(formAndReason(reportWithoutTables(2010)), [
      '2014',
      '报告年度 2010 没有对应的格式，按最接近的2014年统计表检查',
    ]);
  });

  it('misses no table in a report from before there was one', () => {
    const analysis = analyse(reportWithoutTables(2010).join('\n'), { severities: {} });
    assert.deepEqual(analysis?.bound.missing, []);
    assert.ok(!analysis.findings.some(({ rule }) => rule === 'table.missing'));
  });

  const justBegun: Readonly<Record<string, readonly string[]>> = {
    'only a title': ['# 甲县水利局2024年政府信息公开工作年度报告'],
    'a title that names nobody and no year': ['# 政府信息公开工作年度报告', '', '一、'],
    'a title that says 政务公开': ['甲县水利局2024年政务公开工作年度报告', '', '一、'],
    'a title and a preface': [
      '甲县水利局2024年政府信息公开工作年度报告',
      '本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
    ],
    'headings without a title': ['一、总体情况', '', '二、主动公开政府信息情况', ...headings2],
    'headings and a table cut in the middle': [
      '二、主动公开政府信息情况',
      '',
      '三、收到和处理政府信息公开申请情况',
      '',
      '| 一、本年新收政府信息公开申请数量 | 1 | 0 |',
      '| 二、上年结转政府信息公开申请数量 | 0 ',
    ],
    'a preface that gives the period, and the first section': [
      '根据《中华人民共和国政府信息公开条例》，现公布甲县水利局2024年度工作。',
      '所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
      '一、总体情况',
    ],
    'the title of a town called after a university, and a section': [
      '甲市大学城街道2023年政府信息公开工作年度报告',
      '一、总体情况',
    ],
    'a preface that announces the report, and the first section': [
      '按照《中华人民共和国政府信息公开条例》的要求，现向社会公开《甲县水利局2024年政府信息公开工作年度报告》。',
      '一、总体情况',
    ],
    'a preface that says what is reported on, and the first section': [
      '根据有关规定，现将甲县水利局2024年度政府信息公开情况报告如下。',
      '一、总体情况',
    ],
    'a title, sections of the unit’s own and a table still blank': [
      '甲县水利局2024年政府信息公开工作年度报告',
      '一、今年的工作',
      '二、群众来信办理',
      '三、相关费用',
      '四、下一步',
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
      '规章 | | |',
      '行政规范性文件 | | |',
    ],
  };
  for (const [name, lines] of Object.entries(justBegun)) {
    it(`takes a draft just begun for the form in force: ${name}`, () => {
      assert.equal(maybeReport(lines.join('\n')), true);
      assert.equal(formOf(lines), '2021');
    });
  }
});

describe('recognise on any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      ...headings,
      '甲县2024年政府信息公开工作年度报告',
      '| 信息内容 | 本年制发件数 |',
      '关于做好年度报告工作的通知',
      '国办公开办函〔2019〕60号',
      '第二十条第（一）项\t\t',
      '收到申请数 | 件 | 3 |',
      '\n',
    ),
  );

  it('gives a form and a reason, or undefined, and lets every report past the gate', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('\n');
        const recognition = recognise(parse(text, vocabulary));
        if (recognition === undefined) return;
        assert.ok(maybeReport(text));
        assert.doesNotMatch(render(recognition.reason, 'en'), /[{}]|undefined/u);
      }),
    );
  });
});

function reportWithoutTables(year: number): readonly string[] {
  return [`甲县${String(year)}年政府信息公开工作年度报告`, ...headings];
}

function formAndReason(lines: readonly string[]): readonly (string | undefined)[] {
  const recognition = recognise(parse(lines.join('\n'), vocabulary));
  return [recognition?.form.id, recognition && render(recognition.reason, 'zh-cn')];
}
