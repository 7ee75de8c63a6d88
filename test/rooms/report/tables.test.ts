import assert from 'node:assert/strict';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { parse } from '../../../server/report/parse.js';
import type { Table } from '../../../server/report/table.js';

describe('tables in every layout', () => {
  it('reads pipe rows with a delimiter row as Markdown', () => {
    const table = only(`
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| --- | ---: | --- | --- |
| 规章 | 0 |  | 3 |
`);
    assert.equal(table.layout, 'markdown');
    assert.deepEqual(texts(table), [
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '0', '', '3'],
    ]);
    assert.deepEqual(
      table.rows[1]?.cells.map((cell) => cell.state),
      ['text', 'number', 'blank', 'number'],
    );
  });

  it('keeps a row of a Markdown table whose cells are all blank', () => {
    const table = only('| 结果维持 | 结果纠正 | 总计 |\n| --- | --- | --- |\n|  |  |  |\n');
    assert.deepEqual(texts(table), [
      ['结果维持', '结果纠正', '总计'],
      ['', '', ''],
    ]);
  });

  it('keeps the empty cells that lost merges leave at the end of a row', () => {
    const table = only('行政许可 | 0 | ||\n行政处罚 | 12 | ||\n');
    assert.equal(table.layout, 'pipes');
    assert.deepEqual(texts(table), [
      ['行政许可', '0', '', ''],
      ['行政处罚', '12', '', ''],
    ]);
  });

  it('keeps a last row that lost its blank cells', () => {
    const table = only(
      '行政强制 | 0 | ||\n信息内容 | 本年收费金额(单位:万元) | ||\n行政事业性收费 |\n三、收到和处理政府信息公开申请情况\n',
    );
    assert.deepEqual(texts(table).at(-1), ['行政事业性收费']);
  });

  it('keeps it behind a blank line where rows have one between them', () => {
    const rows = ['行政强制 | 0 | ||', '信息内容 | 本年收费金额 | ||', '行政事业性收费 |'];
    assert.deepEqual(texts(only(rows.join('\n\n'))).at(-1), ['行政事业性收费']);
    const apart = only(`${rows.slice(0, 2).join('\n')}\n\n${rows.at(-1) ?? ''}`);
    assert.equal(apart.rows.length, 2);
  });

  it('keeps a first header that lost its blank cells, and no other line above a table', () => {
    const rows = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 0 | 1 |\n';
    assert.deepEqual(texts(only(`第二十条第(一)项 |\n${rows}`))[0], ['第二十条第(一)项']);
    for (const line of ['见下表 |', '第二十条第(一)项', '第二十条第(一)项 |\n']) {
      assert.equal(texts(only(`${line}\n${rows}`))[0]?.[0], '信息内容', line);
    }
  });

  it('joins the lines of a row that was cut behind a cell, where other rows are as wide as they together', () => {
    const table = only(
      '行政规范性文件 | 1 | 2 | 3 |\n第二十条第（五）项 | |||\n' +
        '信息内容 |\n本年处理 决定数量 | ||\n行政许可 | 6 | ||\n行政 处罚 |\n12 | ||\n',
    );
    assert.deepEqual(texts(table), [
      ['行政规范性文件', '1', '2', '3'],
      ['第二十条第（五）项', '', '', ''],
      ['信息内容', '本年处理 决定数量', '', ''],
      ['行政许可', '6', '', ''],
      ['行政 处罚', '12', '', ''],
    ]);
  });

  it('joins them behind the label of a group', () => {
    const table = only(
      '二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | ||\n（五）不予处理 |\n1.信访举报投诉 类申请 |\n4 | 0 | 4 | |\n' +
        '2.重复申请 | 0 | 0 | 0 | ||\n',
    );
    assert.deepEqual(texts(table)[1], [
      '（五）不予处理',
      '1.信访举报投诉 类申请',
      '4',
      '0',
      '4',
      '',
    ]);
  });

  it('does not join rows that lost cells to others', () => {
    const rows =
      '第二十条第（八）项 |\n信息内容 | 上一年项目数量 | 本年增/减 |\n行政事业性收费 |\n规章 | 1 | 2 |\n规范性文件 | 3 | 4 | 5 |\n';
    assert.equal(texts(only(rows)).length, 5);
  });

  it('puts figures in a line of their own behind the label above them', () => {
    const table = only(
      '规章 | 1 | 2 | 3 |\n行政规范性文件\n|\n4 | 5 | 6 |\n行政许可 | 7 |\n总计 |\n0 | 0 | 0 | 0 |\n',
    );
    assert.deepEqual(texts(table), [
      ['规章', '1', '2', '3'],
      ['行政规范性文件', '4', '5', '6'],
      ['行政许可', '7'],
      ['总计'],
      ['0', '0', '0', '0'],
    ]);
  });

  it('reads a table inside another, with which the page is laid out, and the text beside it', () => {
    const inner = '<table><tr><td>规章</td><td>3</td></tr></table>';
    for (const line of ['', '\n']) {
      const report = parse(
        [
          '<table width="100%">',
          '<tr><td>',
          '<p>一、总体情况</p>',
          '<p>工作平稳。</p>',
          inner,
          '</td></tr>',
          '</table>',
        ].join(line),
        vocabulary,
      );
      assert.deepEqual(report.tables.map(texts), [[['规章', '3']]]);
      assert.deepEqual(
        report.sections.map(({ heading }) => heading.title),
        ['总体情况'],
      );
    }
    assert.deepEqual(parse('<table><tr><td>规章<table><tr><td>3', vocabulary).tables.map(texts), [
      [['3']],
    ]);
  });

  it('reads cells and lines with tags of HTML, as converters leave them in Markdown', () => {
    const words = '<span style="font-family:宋体">规章</span>';
    const rows = `| ${words} | <span lang="EN-US">1</span><span>2</span> | <span>&nbsp;</span> | 4<b>5</b> |`;
    const report = parse(
      `<span>一、总体情况</span>\n\n${rows}\n| --- | --- | --- | --- |\n`,
      vocabulary,
    );
    assert.deepEqual(report.tables.map(texts), [[['规章', '12', '', '45']]]);
    const [cells = []] = (report.tables[0]?.rows ?? []).map((row) => row.cells);
    assert.deepEqual(
      cells.map(({ state }) => state),
      ['text', 'number', 'blank', 'number'],
    );
    assert.equal(report.sections[0]?.heading.title, '总体情况');
    const compared = only('| 规章 | <3 | a & b |\n| --- | --- | --- |\n');
    assert.deepEqual(texts(compared), [['规章', '<3', 'a & b']]);
  });

  it('joins header cells that break over lines', () => {
    const table = only(
      '信息内容 | 本年新\n制作数量 | 本年新\n公开数量 | 对外公开总数量 |\n规章 | 1 | 2 | 3 |\n',
    );
    assert.deepEqual(texts(table), [
      ['信息内容', '本年新 制作数量', '本年新 公开数量', '对外公开总数量'],
      ['规章', '1', '2', '3'],
    ]);
  });

  it('passes over a page number inside a table', () => {
    const table = only('行政处罚 | 12 |\n\n- 3 -\n\n行政强制 | 0 |\n');
    assert.deepEqual(texts(table), [
      ['行政处罚', '12'],
      ['行政强制', '0'],
    ]);
  });

  it('ends a table where a section heading stands', () => {
    const report = parse(
      '行政处罚 | 12 |\n行政强制 | 0 |\n三、收到和处理政府信息公开申请情况\n行政许可 | 1 |\n行政强制 | 2 |\n',
      vocabulary,
    );
    assert.equal(report.tables.length, 2);
    assert.deepEqual(
      report.sections.map((section) => section.heading.title),
      ['收到和处理政府信息公开申请情况'],
    );
  });

  it('reads rows pasted with tabs, blanks included', () => {
    const table = only('信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t\t3\n');
    assert.equal(table.layout, 'tabs');
    assert.deepEqual(texts(table)[1], ['规章', '0', '', '3']);
  });

  it('reads a last row of nothing but tabs', () => {
    const table = only('行政处罚\t12\t\n行政强制\t\t\n');
    assert.deepEqual(texts(table), [
      ['行政处罚', '12', ''],
      ['行政强制', '', ''],
    ]);
  });

  it('leaves out a counter that a page prints far below a table', () => {
    const rows = [
      '涉及国家秘密',
      '涉及商业秘密',
      '涉及个人隐私',
      '当面申请数',
      '传真申请数',
      '网络申请数',
    ];
    const table = only(`${rows.map((label) => `${label}\n\n件\n\n5\n\n`).join('')}\n\n\n0\n`);
    const cells = table.rows[0]?.cells ?? [];
    assert.equal(cells.at(-1)?.text, '5');
    assert.equal(cells.length, 18);
  });

  it('reads one cell a line, with blank lines, lone pipes or closing pipes between', () => {
    const cells = ['行政复议数', '25', '102', '行政诉讼数', '23', '53'];
    for (const between of ['\n', '\n\n', '\n|\n', ' |\n']) {
      const table = only(cells.join(between));
      assert.equal(table.layout, 'lines', JSON.stringify(between));
      assert.deepEqual(texts(table), [cells]);
    }
  });

  it('joins a label with its broken rest and with the note below it', () => {
    const table = only(
      '(一)主动公开政府信息数\n(不同渠道和方式公开相同信息计1条)\n\n条\n\n12\n\n危及国家安全、公共安全、\n经济安全和社会稳定\n\n件\n\n0\n\n涉及个人隐私\n\n件\n\n0\n',
    );
    assert.deepEqual(texts(table)[0], [
      '(一)主动公开政府信息数 (不同渠道和方式公开相同信息计1条)',
      '条',
      '12',
      '危及国家安全、公共安全、 经济安全和社会稳定',
      '件',
      '0',
      '涉及个人隐私',
      '件',
      '0',
    ]);
  });

  it('reads rows split by single spaces', () => {
    const table = only(
      '一、本年新收政府信息公开申请数量 5 0 0 0 0 1 6\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n',
    );
    assert.equal(table.layout, 'spaces');
    assert.deepEqual(texts(table)[0], [
      '一、本年新收政府信息公开申请数量',
      '5',
      '0',
      '0',
      '0',
      '0',
      '1',
      '6',
    ]);
  });

  it('reads columns aligned by spaces, the words of a label stacked around its figures', () => {
    const table = only(`
                 3.其他                              0    0    0    0    0    0    0
           (六)  1.申请人无正当理由逾期不补正、行政
                                                     1    0    0    0    0    0    1
  度办理         机关不再处理其政府信息公开申请
                 (七)总计                            1    0    0    0    0    0    1
`);
    assert.equal(table.layout, 'aligned');
    const labels = table.rows.map((row) => row.cells.find((cell) => cell.state === 'text')?.text);
    assert.deepEqual(labels, [
      '3.其他',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '(七)总计',
    ]);
  });

  it('reads an HTML table with its spans and entities', () => {
    const table = only(
      '<table><tr><th rowspan="2">行政复议</th><th colspan=2>行政诉讼</th></tr><tr><td>结果&nbsp;维持</td><td><p>12</p></td></tr></table>',
    );
    assert.equal(table.layout, 'html');
    assert.deepEqual(texts(table), [
      ['行政复议', '行政诉讼'],
      ['结果 维持', '12'],
    ]);
    assert.deepEqual(
      table.rows[1]?.cells.map((cell) => cell.column),
      [1, 2],
    );
  });

  it('finds the text of an HTML cell where it stands', () => {
    const text = '<table><tr><td> <b> 12 </b></td></tr></table>';
    const cell = only(text).rows[0]?.cells[0];
    assert.deepEqual(cell && text.slice(cell.span.start, cell.span.end), '12');
  });

  it('reads a page that lost its line ends', () => {
    const report = parse(
      '根据《中华人民共和国政府信息公开条例》,编制本报告。 | |||||||||||||||||||||||||||||| 二、主动公开政府信息情况 | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | 规章 | 1 | 0 | 5 | 行政规范性文件 | 2 || 8 | 行政许可 | 3 |',
      vocabulary,
    );
    assert.equal(report.tables[0]?.layout, 'run');
    assert.deepEqual(report.tables[0].rows[0]?.cells.map((cell) => cell.text).slice(4), [
      '规章',
      '1',
      '0',
      '5',
      '行政规范性文件',
      '2',
      '',
      '8',
      '行政许可',
      '3',
    ]);
    assert.deepEqual(
      report.sections.map((section) => section.heading.title),
      ['主动公开政府信息情况'],
    );
  });

  it('takes no sentence for a table', () => {
    const prose =
      '全年共受理政府信息公开申请 703 件,较去年上升 166% 。\n\n答复 703 件 | 其中公开 103 件。\n一是加强领导\n二是加强培训\n';
    assert.deepEqual(parse(prose, vocabulary).tables, []);
  });

  it('keeps blank cells behind a misprinted label, too', () => {
    const table = only(
      '4.保护第三方合法权益 |\n|\n|\n0 |\n||\n5.属于三类内容事务信息 |\n|\n|\n|\n||\n6.属于四类过程性信息 |\n|\n0 |\n0 |\n||\n',
    );
    assert.deepEqual(
      table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      [
        ...['4.保护第三方合法权益', '', '', '0'],
        ...['5.属于三类内容事务信息', '', '', ''],
        ...['6.属于四类过程性信息', '', '0', '0'],
      ],
    );
  });

  it('keeps blank cells of a cell a line, each closed by a pipe', () => {
    const table = only(
      '信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n规章 |\n|\n|\n0 |\n||\n行政规范性文件 |\n2 |\n|\n|\n||\n',
    );
    assert.deepEqual(texts(table), [
      [
        ...['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
        ...['规章', '', '', '0', '行政规范性文件', '2', '', ''],
      ],
    ]);
  });

  it('keeps blank cells of a cell a line, each closed by a pipe on the line behind it', () => {
    const rows = [
      ['信息内容', '本年新\n制作数量', '本年新\n公开数量', '对外公开总数量'],
      ['规章', '', '', ''],
      ['规范性文件', '2', '', ''],
      ['行政许可', '126', '增72', '142'],
      ['行政处罚', '', '', '7'],
    ];
    const closed = rows.flat().map((cell) => (cell === '' ? '|' : `${cell}\n|`));
    assert.deepEqual(texts(only(`${closed.join('\n')}\n`)), [
      rows.flat().map((cell) => cell.replace('\n', ' ')),
    ]);
  });

  it('keeps them where each row opens with a pipe, too', () => {
    const rows = [
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '', '', ''],
      ['行政规范性文件', '2', '', ''],
      ['规章', '', '', '7'],
    ];
    const closed = rows.map((cells) => `|\n${cells.map((cell) => `${cell}\n|`).join('\n')}\n`);
    assert.deepEqual(texts(only(closed.join('').replaceAll('\n\n', '\n'))), [rows.flat()]);
  });

  it('takes the labels of a table whose cells are all blank for a table, and for no headings', () => {
    const labels = [
      ...['自然人', '法人或其他组织', '总计', '其他', '一、本年新收政府信息公开申请数量'],
      ...['二、上年结转政府信息公开申请数量', '三、本年度办理结果', '（一）予以公开'],
      ...['1.属于国家秘密', '2.重复申请', '（七）总计', '四、结转下年度继续办理'],
    ];
    const text = `三、收到和处理政府信息公开申请情况\n${labels.join('\n')}\n四、政府信息公开行政复议、行政诉讼情况\n未发生。\n`;
    const report = parse(text, vocabulary);
    assert.deepEqual(report.tables.map(texts), [[labels]]);
    assert.deepEqual(
      report.sections.map(({ heading, sections }) => [heading.title, sections.length]),
      [
        ['收到和处理政府信息公开申请情况', 0],
        ['政府信息公开行政复议、行政诉讼情况', 0],
      ],
    );
  });

  it('ends where a heading stands that has space behind its numeral', () => {
    const report = parse(
      '二  主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n三  收到和处理政府信息公开申请情况\n文字。\n',
      vocabulary,
    );
    assert.deepEqual(
      report.sections.map(({ heading }) => heading.title),
      ['主动公开政府信息情况', '收到和处理政府信息公开申请情况'],
    );
  });

  it('keeps the last column label of a PDF apart from the figures below it', () => {
    const words = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const table = only(['行政复议', ...words, '1 0 0 0 1'].join('\n'));
    assert.deepEqual(texts(table).slice(-2), [['总计'], ['1', '0', '0', '0', '1']]);
  });

  it('parts a section heading from the first cell of its table in one line', () => {
    const report = parse(
      '文字。 二、主动公开政府信息情况  第二十条第(一)项 ||| 规章 | 0 | 0 | 0 | 行政许可 | 0 ||| 三、收到和处理政府信息公开申请情况  申请人情况 ||| 一、本年新收政府信息公开申请数量 | 1 | 0 | 四、结转下年度继续办理 | 0 | 0 |',
      vocabulary,
    );
    assert.deepEqual(
      report.sections.map(({ heading }) => heading.title),
      ['主动公开政府信息情况', '收到和处理政府信息公开申请情况'],
    );
  });

  it('parts a section heading from the first row of its table in one line', () => {
    const rows = {
      pipes: '第二十条第（一）项 |  |  |\n信息内容 | 本年制发件数 | 本年废止件数 |\n规章 | 1 | 2 |',
      spaces: '第二十条第（一）项\n信息内容 本年制发件数 本年废止件数\n规章 1 2',
      tabs: '第二十条第（一）项\t\t\n信息内容\t本年制发件数\t本年废止件数\n规章\t1\t2',
      commas: '第二十条第（一）项,,\n信息内容,本年制发件数,本年废止件数\n规章,1,2',
    };
    for (const [layout, row] of Object.entries(rows)) {
      for (const mark of ['', '## ', '**']) {
        const heading = `${mark}二、主动公开政府信息情况${mark.trim().replace('##', '')}`;
        const report = parse(`${heading} ${row}\n`, vocabulary);
        const titles = report.sections.map(({ heading: { title } }) => title);
        assert.deepEqual(titles, ['主动公开政府信息情况'], `${layout} ${mark}`);
        const [table] = report.tables;
        const cells = table?.rows.flatMap((each) => each.cells.map(({ text }) => text)) ?? [];
        assert.equal(cells[0], '第二十条第（一）项', layout);
        assert.deepEqual(cells.slice(-3), ['规章', '1', '2'], layout);
      }
    }
  });

  it('leaves a heading with other words behind it whole', () => {
    const said = parse('六、其他需要报告的事项 无\n', vocabulary);
    assert.deepEqual(said.tables, []);
    const table = only('二、主动公开政府信息情况 | 见附表 |\n');
    assert.deepEqual(texts(table), [['二、主动公开政府信息情况', '见附表']]);
  });

  it('reads tables quoted in Markdown or in a mail', () => {
    const rows = [
      '| 信息内容 | 本年制发件数 | 本年废止件数 |',
      '| --- | --- | --- |',
      '| 规章 | 1 | 2 |',
    ];
    for (const mark of ['> ', '>', '> > ']) {
      const lines = ['二、主动公开政府信息情况', '', ...rows].map((line) => `${mark}${line}`);
      const report = parse(
        mark === '>' ? lines.join('\n').replaceAll('>|', '> |') : lines.join('\n'),
        vocabulary,
      );
      assert.deepEqual(report.tables.map(texts).flat().at(-1), ['规章', '1', '2'], mark);
      if (mark === '>') continue;
      assert.deepEqual(
        report.sections.map(({ heading }) => heading.title),
        ['主动公开政府信息情况'],
      );
    }
  });

  it('reads columns with a rule below their headers, and a mark for a blank first cell', () => {
    for (const mark of ['-', '=']) {
      const rule = [8, 12, 12].map((width) => mark.repeat(width)).join('  ');
      const table = only(
        `信息内容  本年制发件数  本年废止件数\n${rule}\n规章      1             2\n\\         3             4\n`,
      );
      assert.deepEqual(texts(table), [
        ['信息内容', '本年制发件数', '本年废止件数'],
        ['规章', '1', '2'],
        ['3', '4'],
      ]);
    }
  });
});

describe('cells', () => {
  const states: readonly (readonly [string, string])[] = [
    ['12', 'number'],
    ['52,362', 'number'],
    ['１２', 'number'],
    ['11.5', 'number'],
    ['-11', 'number'],
    ['+21', 'number'],
    ['12件', 'number'],
    ['', 'blank'],
    ['　', 'blank'],
    ['—', 'dash'],
    ['/', 'dash'],
    ['无', 'dash'],
    ['5 2362', 'text'],
    ['3、4', 'text'],
    ['约12', 'text'],
  ];
  for (const [content, state] of states) {
    it(`“${content}” is ${state}`, () => {
      assert.equal(
        only(`| 行政许可 | ${content} |\n| --- | --- |\n`).rows[0]?.cells[1]?.state,
        state,
      );
    });
  }
});

function only(text: string): Table {
  const { tables } = parse(text, vocabulary);
  const [table] = tables;
  assert.ok(table !== undefined && tables.length === 1, `${String(tables.length)} tables`);
  return table;
}

function texts(table: Table): string[][] {
  return table.rows.map((row) => row.cells.map((cell) => cell.text));
}
