import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';

const bureau2021 = readFileSync('test/drafts/2021-clean.md', 'utf8');
const bureau2014 = readFileSync('test/drafts/2015-bureau-clean.md', 'utf8');

/** Errors and warnings of a draft, and how many figures of its tables have a place in the form. */
function read(draft: string): { readonly told: readonly string[]; readonly facts: number } {
  const analysis = analyse(draft, { severities: {} });
  assert.ok(analysis);
  const told = analysis.findings
    .filter(({ severity }) => severity !== 'information')
    .map(({ rule, span }) => `${rule} ${draft.slice(span.start, span.end)}`);
  const rows = analysis.bound.tables.flatMap(({ rows: found }) => found);
  return { told, facts: rows.reduce((sum, { facts }) => sum + facts.length, 0) };
}

/** The draft with every row of its tables as another makes it of the cells; delimiter rows are left out. */
function withRows(draft: string, print: (cells: readonly string[]) => string): string {
  return draft
    .split('\n')
    .filter((line) => !/^\|[\s|:-]+\|$/u.test(line) || !line.includes('-'))
    .map((line) =>
      line.startsWith('|')
        ? print(
            line
              .slice(1, -1)
              .split('|')
              .map((cell) => cell.trim()),
          )
        : line,
    )
    .join('\n');
}

describe('tables as they are pasted', () => {
  const whole = read(bureau2021).facts;

  it('end at a Markdown heading, whatever parts their cells', () => {
    const tabs = read(withRows(bureau2021, (cells) => cells.join('\t')));
    assert.deepEqual(tabs, { told: [], facts: whole });
  });

  it('may have their figures in bold', () => {
    const bold = bureau2021.replaceAll(/(?<=\| )\d+(?= \|)/gu, '**$&**');
    assert.notEqual(bold, bureau2021);
    assert.deepEqual(read(bold), { told: [], facts: whole });
    const wrong = bold.replace('**46** |', '**47** |');
    assert.deepEqual(read(wrong).told, ['total.carry 47']);
  });

  it('may have the label of a group and that of its first row in one cell', () => {
    const joined = bureau2021
      .replace(
        '| 三、本年度办理结果 | (一)予以公开 |  |',
        '| 三、本年度办理结果 (一)予以公开 |  |  |',
      )
      .replace('|  | (三)不予公开 | 1.属于国家秘密 |', '| (三)不予公开 1.属于国家秘密 |  |  |')
      .replace('|  | (四)无法提供 | 1.本', '| (四)无法提供 1.本')
      .replace('相关政府信息 | 9 |', '相关政府信息 |  |  | 9 |');
    assert.equal(joined.split('予以公开 |  |  |').length, 2);
    assert.deepEqual(read(joined), { told: [], facts: whole });
  });

  it('may have line breaks and spaces of HTML in their cells', () => {
    const broken = bureau2021
      .replaceAll('尚未审结', '尚未<br>审结')
      .replace('1.属于国家秘密', '&nbsp;&emsp;1.属于<br/>国家秘密')
      .replace('| 9 |', '| 9<br> |');
    assert.match(broken, /9<br>/u);
    assert.deepEqual(read(broken), { told: [], facts: whole });
  });

  it('may be lines of a label, a colon and a figure', () => {
    const lines = withRows(bureau2014, ([label = '', unit = '', value = '']) =>
      value === '——' || value === '统计数' ? label : `${label}：${value}${unit}`,
    );
    assert.ok(lines.includes('条）：152条'));
    assert.deepEqual(read(lines), { told: [], facts: read(bureau2014).facts });
    const wrong = lines.replace('3.网络申请数：0件', '3.网络申请数：2件');
    assert.notDeepEqual(read(wrong).told, []);
  });

  it('may lack the closing pipe of their header alone', () => {
    const header = '| 结果维持 | 结果纠正 | 其他结果 |';
    const row = '| 一、本年新收政府信息公开申请数量 |';
    const open = withRows(bureau2021, (cells) => `${cells.join(' | ')} |`).replace(
      /总计 \|(?=\n一、本年新收)/u,
      '总计',
    );
    assert.ok(open.includes(header.slice(2)) && open.includes(row.slice(2)));
    assert.match(open, /总计\n一、本年新收/u);
    const { told, facts } = read(open);
    assert.ok(!told.some((each) => each.startsWith('table.row-missing')), told.join());
    assert.equal(facts, whole);
  });

  for (const money of ['￥31.5万元', '¥31.5万元', '31.5（万元）', '人民币31.5万元']) {
    it(`may have ${money} where money is counted`, () => {
      const draft = bureau2021.replace('| 31.5 |', `| ${money} |`);
      assert.notEqual(draft, bureau2021);
      assert.deepEqual(read(draft), { told: [], facts: whole });
    });
  }

  /** The table of 2014 with cells added to its rows. */
  function beside(header: readonly string[], of: (figure: string) => readonly string[]): string {
    return bureau2014.replaceAll(/^\|.*\|$/gmu, (line) => {
      const cells = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      const [label = '', unit = '', figure = ''] = cells;
      const added =
        figure === '统计数'
          ? header
          : figure.startsWith('---')
            ? header.map(() => '---')
            : of(figure);
      return `| ${[label, unit, ...added].join(' | ')} |`;
    });
  }

  const bureau = read(bureau2014);
  for (const [header, of] of [
    [['2014年', '2015年'], (figure: string) => ['7', figure]],
    [['2015年', '2014年', '同比增减'], (figure: string) => [figure, '7', '-3']],
    [['本年度', '历年累计'], (figure: string) => [figure, '90']],
    [['上年度', '本年度'], (figure: string) => ['7', figure]],
    [['统计数', '备注'], (figure: string) => [figure, '']],
    [['统计数', '备注'], (figure: string) => [figure, '无']],
    [['代码', '统计数'], (figure: string) => ['02', figure]],
  ] as const) {
    it(`may have columns of their own: ${header.join('、')} (${of('').join('')})`, () => {
      const draft = beside(header, of);
      assert.ok(draft.includes(` ${header.join(' | ')} |`));
      assert.deepEqual(read(draft), bureau);
    });
  }

  it('may be cut into a piece for each group, their labels within or above', () => {
    const head = '| 统计指标 | 单位 | 统计数 |\n| --- | --- | --- |\n';
    const rows = bureau2014.replace(/^\| 统计指标.*\n.*\n/mu, '');
    const within = rows.replaceAll(/^\| [一二三四五六七八九]、/gmu, `\n${head}$&`);
    assert.equal(within.split(head).length, 10);
    assert.deepEqual(read(within), bureau);
    const above = within.replaceAll(
      /(\| 统计指标.*\n.*\n)\| ([一二三四五六七八九]、\S+) +\| —— .*\n/gu,
      '$2\n\n$1',
    );
    assert.notEqual(above, within);
    assert.deepEqual(read(above), bureau);
  });

  /** Below the headers of the table of reviews and lawsuits. */
  const outcomes = /^\| 2 \| 0 \| 1 \|.*\|$/mu;

  for (const dash of ['-', '--', '—', '/']) {
    it(`may have ${dash} in every cell of a row`, () => {
      const row = `|${` ${dash} |`.repeat(15)}`;
      const draft = bureau2021.replace(outcomes, row);
      assert.ok(draft.includes(row));
      assert.deepEqual(read(draft), { told: [], facts: whole });
      const behind = draft.replace(`${row}\n`, `${row}\n\n| 年份 | 件数 |\n|-|-|\n| 甲 | 3 |\n`);
      assert.deepEqual(read(behind), { told: [], facts: whole });
    });
  }

  it('may have a delimiter row of lone dashes', () => {
    const draft = bureau2021.replaceAll('---', '-');
    assert.ok(draft.includes('| - | - |'));
    assert.deepEqual(read(draft), { told: [], facts: whole });
  });

  /** The draft, its table of reviews and lawsuits as it is pasted without merged cells. */
  function pasted(separator: string, row: readonly string[]): string {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const rows = [
      ['行政复议', '行政诉讼'],
      [...results, '未经复议直接起诉', '复议后起诉'],
      [...(separator === '\t' ? ['', '', '', '', ''] : []), ...results, ...results],
      row,
    ];
    const end = separator === '\t' ? '' : ' |';
    const table = rows.map((cells) => cells.join(separator) + end).join('\n');
    return bureau2021.replace(/^\| 行政复议 \|.*\n(?:\|.*\n){4}/mu, `${table}\n`);
  }

  for (const [name, separator] of [
    ['tabs', '\t'],
    ['pipes', ' | '],
  ] as const) {
    it(`may have zeros left blank in the table of lawsuits, first and last cell among them (${name})`, () => {
      for (const [figures, told] of [
        ['  1 1   22     ', []],
        [' '.repeat(15), ['table.cell-blank ']],
      ] as const) {
        const draft = pasted(
          separator,
          Array.from(figures, (figure) => figure.trim()),
        );
        assert.notEqual(draft, bureau2021);
        assert.deepEqual(read(draft), { told, facts: whole });
      }
      const short = pasted(
        separator,
        Array.from('  1 2   22    ', (figure) => figure.trim()),
      );
      assert.equal(read(short).facts, whole - 15);
    });
  }

  it('may have zeros left blank where a figure is wrong', () => {
    const wrong = pasted(
      '\t',
      Array.from('  1 2   22     ', (figure) => figure.trim()),
    );
    assert.deepEqual(read(wrong).told, ['total.group 2']);
  });

  /** Cells longer than this have line breaks in the drafts below. */
  const widest = 15;

  /** A cell broken over lines, as wide as a column of a page. */
  function broken(cell: string): string {
    return cell.replaceAll(new RegExp(`(.{${String(widest)}})(?=.)`, 'gu'), '$1\n');
  }

  for (const [name, print] of [
    ['tabs', (cells: readonly string[]) => cells.map(broken).join('\t')],
    ['pipes', (cells: readonly string[]) => `${cells.map(broken).join(' | ')} |`],
    [
      'tabs and quotation marks',
      (cells: readonly string[]) =>
        cells.map((cell) => (cell.length > widest ? `"${broken(cell)}"` : cell)).join('\t'),
    ],
  ] as const) {
    it(`may have labels broken over lines within their cells (${name})`, () => {
      for (const draft of [bureau2021, bureau2014]) {
        const lines = withRows(draft, print);
        assert.ok(
          lines.split('\n').length >
            withRows(draft, (cells) => cells.join('\t')).split('\n').length,
        );
        assert.deepEqual(read(lines), { told: [], facts: read(draft).facts });
      }
      const wrong = withRows(bureau2021.replace('信息 | 9 |', '信息 | 8 |'), print);
      assert.notDeepEqual(read(wrong).told, []);
    });

    it(`may have headers broken over lines within their cells (${name})`, () => {
      const narrow = /(?<=\| )(结果|其他|尚未|行政)(维持|纠正|结果|审结|复议|诉讼)(?= \|)/gu;
      const mark = name.endsWith('marks') ? '"' : '';
      const draft = withRows(bureau2021.replaceAll(narrow, `${mark}$1¶$2${mark}`), print);
      assert.ok(draft.includes(`${mark}其他¶结果${mark}`));
      assert.deepEqual(read(draft.replaceAll('¶', '\n')), { told: [], facts: whole });
    });
  }

  it('may have a row without figures, which is no piece of the next', () => {
    const draft = withRows(bureau2021, (cells) => cells.join('\t')).replace(
      /(?<=2.重复申请)[\t\d]*$/mu,
      '',
    );
    assert.deepEqual(read(draft).told.length, 1);
    assert.equal(read(draft).facts, whole - 7);
  });

  it('may have marks escaped for Markdown', () => {
    for (const draft of [bureau2021, bureau2014]) {
      const escaped = draft
        .replaceAll(/(?<=\| )(?:其中：)?\d(?=\.)/gu, '$&\\')
        .replaceAll(/\| [（(]([一二三四五六七])[）)]/gu, '| \\($1\\)')
        .replaceAll(/(?<=\| )——(?= \|)/gu, '\\-');
      assert.match(escaped, /\d\\\./u);
      assert.match(escaped, /\\\(一\\\)/u);
      assert.deepEqual(read(escaped), { told: [], facts: read(draft).facts });
    }
  });

  it('may mix zeros of full width among its figures', () => {
    const mixed = bureau2021.replaceAll(/(?<=\| )0(?= \|)/gu, '０');
    assert.match(mixed, /\| ０ \| 1 \| ０ \|/u);
    assert.deepEqual(read(mixed), { told: [], facts: whole });
  });

  it('may have its rows numbered with half a bracket', () => {
    const numbered = bureau2021.replaceAll(/(?<=\| \d)\.(?=[\u4e00-\u9fff])/gu, '）');
    assert.ok(numbered.includes('3）其他'));
    assert.deepEqual(read(numbered), { told: [], facts: whole });
  });

  it('may have reviews and lawsuits in two tables, tabs behind the words of merged cells', () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].join('\t');
    const tables = [
      '行政复议\t\t\t\t',
      results,
      '2\t0\t1\t0\t3',
      '',
      '行政诉讼\t\t\t\t\t\t\t\t\t',
      '未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t',
      `${results}\t${results}`,
      '1\t0\t0\t0\t1\t0\t0\t0\t0\t0',
    ].join('\n');
    const draft = bureau2021.replace(/^\| 行政复议 \|.*\n(?:\|.*\n){4}/mu, `${tables}\n`);
    assert.notEqual(draft, bureau2021);
    assert.deepEqual(read(draft), { told: [], facts: whole });
  });

  it('may be pipe rows that no pipe opens or closes, blanks of merged cells at their ends', () => {
    const open = withRows(bureau2021, (cells) => cells.join(' | '));
    assert.match(open, /^行政规范性文件 \| 2 \| 1 \| 9$/mu);
    assert.deepEqual(read(open), { told: [], facts: whole });
  });
});

describe('the table of Fujian before 2014', () => {
  const rows = [
    '主动公开信息数 | 条 | 212 | 836',
    '其中：1.网站公开 | 条 | 212 | 836',
    '2.政府公报公开 | 条 | 0 | 0',
    '受理依申请公开信息总数 | 条 | 21 | 30',
    '其中：1.当面申请数 | 条 | 18 | 20',
    '2.传真申请数 | 条 | 0 | 2',
    '3.电子邮件申请数 | 条 | 3 | 5',
    '4.网上申请数 | 条 | 0 | 0',
    '5.信函申请数 | 条 | 0 | 3',
    '对申请的答复总数 | 条 | 21 | 30',
    '其中：1.同意公开答复数 | 条 | 17 | 24',
    '2.同意部分公开答复数 | 条 | 2 | 3',
    '3.否决公开答复数 | 条 | 2 | 3',
    '行政复议数 | 件 | 0 | 0',
    '行政诉讼数 | 件 | 0 | 0',
    '行政申诉、举报数 | 件 | 0 | 0',
  ];
  const draft = (year: number): string =>
    readFileSync('test/drafts/2016-fujian-county-clean.md', 'utf8')
      .replace(
        /\| 指标名称[\s\S]*$/u,
        `指标名称 | 计量单位 | 2016年度 | 历年累计\n${rows.join('\n')}\n`,
      )
      .replaceAll('2016', String(year));

  it('has rows of its own, none of which is missing', () => {
    const told = (year: number): readonly string[] =>
      read(draft(year)).told.filter((each) => each.startsWith('table.'));
    assert.deepEqual(told(2012), []);
    assert.notDeepEqual(told(2016), []);
  });
});

describe('a table whose cells ran into each other', () => {
  const packed =
    '第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件219第二十条第（五）项信息内容本年处理决定数量行政许可120第二十条第（六）项信息内容本年处理决定数量行政处罚8行政强制0第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费31.26';
  const said = '全年行政许可120件，行政处罚8件，行政强制0件，行政事业性收费31.26万元，规章0件。';
  const told = (body: string): readonly string[] => {
    const [before = '', rest = ''] = bureau2021.split('## 二、主动公开政府信息情况');
    const after = rest.slice(rest.indexOf('## 三、'));
    const draft = `${before}## 二、主动公开政府信息情况\n\n${body}\n\n${after}`;
    return (analyse(draft, { severities: {} })?.findings ?? [])
      .filter(({ rule }) => rule === 'table.missing')
      .map(({ severity }) => severity);
  };

  it('is a warning that it cannot be read; what sentences say is no table', () => {
    assert.deepEqual(told(packed), ['warning']);
    assert.deepEqual(told(said), ['error']);
  });
});
