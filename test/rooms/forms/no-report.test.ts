import assert from 'node:assert/strict';
import { maybeReport } from '../../../server/forms/gate.js';
import { formOf, headings } from './form-of.js';

describe('what is no report', () => {
  it('takes a school that reports as the government does for what it says', () => {
    const draft = [
      '甲市技工学校2023年政府信息公开工作年度报告',
      '本报告依据《政府信息公开条例》和《高等学校信息公开办法》编制。',
      ...headings,
    ];
    assert.equal(formOf(draft), '2021');
  });

  it('takes an office with such a word in its name for one that reports', () => {
    for (const unit of ['甲市绩效考核办公室', '甲县督查局', '甲市卫生监督检查所']) {
      assert.equal(formOf([`${unit}2023年政府信息公开工作年度报告`, ...headings]), '2021');
      assert.equal(formOf([`${unit}2023年政府信息公开工作年度报告`]), '2021');
    }
  });

  it('takes an annual report for one though its page links to the figures of a quarter', () => {
    const draft = [
      '2023年第一季度政府信息公开情况统计表',
      '甲县水利局2023年政府信息公开工作年度报告',
      ...headings,
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
      '规章 | 0 | 0 | 0',
    ];
    assert.equal(formOf(draft), '2021');
  });

  const others: Readonly<Record<string, readonly string[]>> = {
    'an empty text': [''],
    'a text about something else': [
      '# 会议纪要',
      '一、总体情况',
      '会议听取了汇报。',
      '二、其他事项',
    ],
    'the law': [
      '中华人民共和国政府信息公开条例',
      '（2007年4月5日中华人民共和国国务院令第492号公布）',
      '第一章 总则',
      '第一条 为了保障公民、法人和其他组织依法获取政府信息，制定本条例。',
      '第三章 主动公开',
      '第二十条 行政机关应当主动公开本行政机关的下列政府信息：',
      '（一）行政法规、规章和规范性文件；',
      '第四章 依申请公开',
      '第五章 监督和保障',
      '第五十条 政府信息公开工作年度报告应当包括下列内容：',
      '（一）行政机关主动公开政府信息的情况；',
      '（二）行政机关收到和处理政府信息公开申请的情况；',
    ],
    'a guide': [
      '甲县水利局政府信息公开指南',
      '为方便公民、法人和其他组织获取政府信息，特编制本指南。',
      '一、主动公开',
      '（一）公开范围',
      '二、依申请公开',
      '（一）申请的提出',
      '三、收费情况',
      '四、监督方式',
    ],
    'a notice that asks for reports and attaches the blank form': [
      '关于做好2024年政府信息公开工作年度报告编制工作的通知',
      '各乡镇人民政府，县政府各部门：',
      '现将年度报告编制工作有关事项通知如下。',
      '一、总体情况',
      '二、主动公开政府信息情况',
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
      '规章 | | |',
      '行政规范性文件 | | |',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
    ],
    'news of a report': [
      '我县公布2024年政府信息公开工作年度报告',
      '本报讯 日前，县政府公布了2024年政府信息公开工作年度报告。全年主动公开政府信息1200条，收到申请15件。',
      '县政府办公室负责人表示，将继续做好政府信息公开工作。',
    ],
    'the menu of a page, with the reports as its last entry': [
      '# 政府信息公开目录',
      '',
      '- 政府信息公开指南',
      '- 政府信息公开制度',
      '- 法定主动公开内容',
      '- 政府信息公开工作年度报告',
    ],
    'a list of reports': [
      '政府信息公开工作年度报告',
      '甲县2024年政府信息公开工作年度报告 2025-01-20',
      '甲县2023年政府信息公开工作年度报告 2024-01-22',
      '甲县2022年政府信息公开工作年度报告 2023-01-19',
    ],
    'a summary of the year’s work': [
      '甲县水利局2024年政务公开工作总结',
      '一、主动公开情况',
      '全年公开信息120条。',
      '二、依申请公开情况',
      '收到申请2件。',
      '三、存在问题及改进措施',
      '公开不够及时。',
    ],
    'the format itself, with its blank tables': [
      '中华人民共和国政府信息公开工作年度报告格式',
      '政府信息公开工作年度报告（以下简称年度报告），是条例确立的制度安排。',
      '一、总体情况',
      '第二十条第（一）项',
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
      '规章 | | |',
    ],
    'a notice whose blank table has a year in its header': [
      '关于做好2011年度政府信息公开工作年度报告有关事项的通知',
      '一、概述',
      '二、政府信息公开的收费及减免情况',
      '三、需要说明的事项与附表',
      '指标名称 | 计量单位 | 2011 | 历年累计',
      '2.传真申请数 | | |',
      '5.信函申请数 | | |',
    ],
    'the figures of half a year on a table of the form': [
      '2020年上半年甲县主动公开政府信息情况统计表',
      '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量',
      '规章 | 0 | 0 | 0',
      '规范性文件 | 2 | 2 | 9',
    ],
    'the figures of a quarter on a table of the form': [
      '2017年第三季度政府信息公开情况统计表',
      '填报单位：甲县水利局',
      '统计指标 | 单位 | 统计数',
      '（一）收到申请数 | 件 | 3',
      '（二）申请办结数 | 件 | 3',
      '1.按时办结数 | 件 | 3',
    ],
    'a form that is filled in month by month': [
      '甲市政府信息公开情况统计报表',
      '指标名称 | 计量单位 | 代码 | 本期实际 | 本年累计',
      '2.传真申请数 | 条 | 12 | 0 | 3',
      '5.信函申请数 | 条 | 15 | 1 | 9',
    ],
    'rules on statistics with the blank table, whose rows are numbered': [
      '| 名称： | 【公开制度】甲镇政府信息公开统计制度 | 文号： | 无 |',
      '一、统计范围',
      '各村（社区），镇政府各站所。',
      '二、组织实施',
      '三、报送要求',
      '四、报送方式',
      '政府信息公开情况统计表',
      '| 序号 | 统计指标 | 单位 | 区政府统计数 |',
      '| 1 | 一、主动公开情况 | ---- | |',
      '| 2 | 其中：主动公开规范性文件数 | 条 | |',
      '| 3 | 制发规范性文件总数 | 件 | |',
      '| 4 | （一）收到申请数 | 件 | |',
      '| 5 | （二）申请办结数 | 件 | |',
    ],
    'a report on something else, for the same period': [
      '根据《法治政府建设与责任落实督察工作规定》，现公布甲县水利局2024年法治政府建设情况。',
      '所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
      '一、总体情况',
      '推进政务公开，主动公开信息12条。',
    ],
    'a notice that asks for the report of a year': [
      '各科室：',
      '按照上级要求，现将2024年政府信息公开工作年度报告编制的通知转发给你们，请按时报送。',
      '一、总体要求',
    ],
    'the figures of some months, as its first sentence says': [
      '甲市政府信息公开申请办理情况统计',
      '2023年1-6月，全市收到政府信息公开申请62件。',
      '（一）予以公开 | 21',
      '（二）部分公开 | 3',
      '（三）不予公开 | 5',
      '（四）无法提供 | 20',
      '（五）不予处理 | 7',
    ],
    'a report on what its own check of the work has found': [
      '甲县2022年政务公开工作自查报告',
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、依申请公开情况',
      '四、存在的主要问题及改进情况',
    ],
    'a picture of a report': [
      '一图读懂甲县2023年政府信息公开工作年度报告',
      '主动公开1.2万条',
      '依申请公开1326件',
      '予以公开603件',
    ],
    'the report of a hospital on its own openness': [
      '甲县人民医院2022年院务公开年度报告',
      '一、总体情况',
      '二、主动公开情况',
      '三、依申请公开情况',
      '四、存在的主要问题及改进措施',
    ],
    'the report of a university': [
      '甲大学2019—2020学年信息公开工作年度报告',
      '根据《高等学校信息公开办法》编制。本报告所列数据的统计期限为2019年9月1日至2020年8月31日。',
      '一、概述',
      '二、主动公开情况',
      '三、依申请公开和不予公开情况',
      '四、对信息公开的评议情况',
      '五、因学校信息公开工作受到举报、复议、诉讼的情况',
      '六、存在的主要问题和改进措施',
    ],
    'the report of a university, without its title': [
      '根据《高等学校信息公开办法》和《政府信息公开条例》编制本年度报告，统计期限为2019年9月1日至2020年8月31日。',
      '一、概述',
      '二、主动公开情况',
      '三、依申请公开情况',
      '四、存在的主要问题和改进措施',
    ],
    'the report of a school by the calendar year': [
      '甲市第一中学2023年信息公开工作年度报告',
      '现将2023年度学校信息公开工作年度报告公布如下。',
      '一、概述',
      '二、主动公开情况',
      '三、依申请公开情况',
    ],
    'a circular on how reports were compiled': [
      '甲市政务公开办关于2023年政府信息公开工作年度报告编制情况的通报',
      '现将2023年度全市政府信息公开工作年度报告编制情况通报如下。',
      '一、基本情况',
      '二、存在问题',
    ],
    'a letter that a report comes with': [
      '现将《甲县水利局2023年政府信息公开工作年度报告》印发给你们，请认真贯彻执行。',
      '一、总体情况',
      '二、明确责任',
    ],
    'the report of a company': [
      '甲市水务有限公司2023年信息公开工作年度报告',
      '一、总体情况',
      '二、主动公开情况',
      '三、依申请公开情况',
      '四、存在的主要问题及改进情况',
    ],
    'a plan of work': [
      '甲县2024年政务公开工作要点',
      '一、主动公开',
      '二、依申请公开',
      '三、其他事项',
    ],
  };
  for (const [name, lines] of Object.entries(others)) {
    it(`takes for no report: ${name}`, () => {
      assert.equal(formOf(lines), undefined);
    });
  }
});

describe('the gate before recognition', () => {
  it('lets no text in that has not a word of a report', () => {
    assert.equal(maybeReport('const answer = 42;\n'.repeat(1000)), false);
    assert.equal(maybeReport('公开课安排'), false);
  });

  it('looks at the beginning of a large text only', () => {
    assert.equal(maybeReport(`${' '.repeat(20_000_000)}政府信息公开工作年度报告`), false);
  });
});
