import assert from 'node:assert/strict';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { parse } from '../../../server/report/parse.js';
import type { Section } from '../../../server/report/report.js';

const read = (text: string) => parse(text, vocabulary);

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

describe('headings', () => {
  it('need no number behind `##`, that of 其他需要报告的事项 included', () => {
    const { sections } = read('## 总体情况\n\n文字。\n\n## 其他需要报告的事项\n\n无。\n');
    assert.deepEqual(outline(sections), ['1 总体情况', '1 其他需要报告的事项']);
  });

  it('end before a short statement on their line, and not within their words', () => {
    const titlesOf = (text: string): readonly string[] =>
      read(text).sections.map(({ heading }) => heading.title);
    for (const statement of ['无', '无其他需要报告的事项', '本年度未收取信息处理费', '2020年无']) {
      assert.deepEqual(titlesOf(`一、总体情况\n\n六、其他需要报告的事项 ${statement}`), [
        '总体情况',
        '其他需要报告的事项',
      ]);
    }
    assert.deepEqual(titlesOf('一、总体情况\n\n五、存在的主要问题 及改进情况'), [
      '总体情况',
      '存在的主要问题 及改进情况',
    ]);
  });

  it('end before their first part, which stands on their line', () => {
    const { sections } = read(
      '一、基本情况 （一）信息发布数量增加，2019年公开信息213条。\n（二）平台建设。文字。\n\n二、主动公开政府信息情况\n',
    );
    assert.deepEqual(outline(sections), [
      '1 一、基本情况',
      '2 （一）信息发布数量增加，2019年公开信息213条',
      '2 （二）平台建设',
      '1 二、主动公开政府信息情况',
    ]);
    const [first] = read('一、总体情况（一）主动公开情况\n文字。\n').sections;
    assert.equal(first?.heading.title, '总体情况');
  });

  it('are no labels of rows whose figures ran into them', () => {
    const { sections } = read(
      '一、总体情况\n\n文字。\n\n二、上年结转政府信息公开申请数量2173169521132923\n\n四、结转下年度继续办理  0  12 0 1\n\n三、本\n\n二、2024年工作\n\n文字。\n',
    );
    assert.deepEqual(outline(sections), ['1 一、总体情况', '1 二、2024年工作']);
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

function outline(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => [
    `${String(section.level)} ${section.heading.ordinal?.text ?? ''}${section.heading.title}`,
    ...outline(section.sections),
  ]);
}
