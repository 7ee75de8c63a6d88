import assert from 'node:assert/strict';
import type { BoundReport } from '../../../../server/facts/fact.js';
import { bindText } from './bind-text.js';
import { applicants, markdown, tabs } from './rows.js';

describe('columns that the form does not have', () => {
  it('are left out where they number the one row of table four', () => {
    const bound = bindText(disputes(['序号', '', '', '1']));
    assert.deepEqual(disputesOf(bound), expected);
  });

  it('are left out where they add up what the form does not', () => {
    const behind = disputes(undefined, ['', '合计', '', '99']);
    assert.deepEqual(disputesOf(bindText(behind)), expected);
    const alike = disputes(undefined, ['', '总计', '', '99']);
    assert.deepEqual(disputesOf(bindText(alike)), expected);
  });

  it('leave the row uncertain where nothing tells which they are', () => {
    const bound = bindText(disputes(undefined, ['', '', '总计', '99']));
    assert.equal(bound.facts.length, 0);
    assert.equal(bound.tables[0]?.uncertainRows.length, 1);
  });

  it('are left out where a sum of organizations stands before that of all applicants', () => {
    for (const last of ['总计', '合计']) {
      const bound = bindText(`
| | 自然人 | 法人或其他组织 | | | | | | ${last} |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| | | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计 | |
| 一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 20 | 21 |
| 二、上年结转政府信息公开申请数量 | 7 | 0 | 0 | 0 | 0 | 0 | 0 | 8 |
`);
      const printed = bound.facts.map((fact) => fact.printed).join(' ');
      assert.equal(printed, '1 2 3 4 5 6 21 7 0 0 0 0 0 8');
    }
  });

  it('are left out where only a line below the first has their word', () => {
    const bound = bindText(`
| 第二十条第（一）项 | | | | |
| --- | --- | --- | --- | --- |
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | 备注 |
| 规章 | 1 | 2 | 3 | 无 |
| 行政规范性文件 | 4 | 5 | 6 | |
`);
    assert.equal(bound.facts.map(({ printed }) => printed).join(' '), '1 2 3 4 5 6');
  });

  it('are those beside cells that the form has, even where pipes stand between cells only', () => {
    const bound = bindText(`
 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计 | 总计
一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 20 | 21
二、上年结转政府信息公开申请数量 | 7 | 0 | 0 | 0 | 0 | 0 | 0 | 7
`);
    assert.equal(
      bound.facts.map(({ printed }) => printed).join(' '),
      '1 2 3 4 5 6 21 7 0 0 0 0 0 7',
    );
  });
});

describe('two sets of columns beside each other', () => {
  const own = ['1', '2', '3', '4', '5', '6', '21'];
  const others = ['7', '0', '0', '0', '0', '0', '7'];
  const blanks = (count: number) => Array.from({ length: count }, () => '');
  const text = '本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。';
  const sides = (words: readonly string[], figures: readonly string[], isRepeated = false) =>
    `# 某县2024年政府信息公开工作年度报告\n\n${text}\n\n${markdown([
      [
        '类别',
        ...words.flatMap((word) => [word, ...blanks(6).map(() => (isRepeated ? word : ''))]),
      ],
      ['', ...applicants, ...applicants],
      ['一、本年新收政府信息公开申请数量', ...figures],
    ])}`;
  const printed = (bound: BoundReport) => bound.facts.map((fact) => fact.printed);

  it('are of this year and another, in whatever order', () => {
    for (const [last, now] of [
      ['2023年', '2024年'],
      ['2023年度', '2024年度'],
      ['上年', '本年'],
      ['去年同期', '本年度'],
    ] as const) {
      for (const isRepeated of [true, false]) {
        const behind = sides([last, now], [...others, ...own], isRepeated);
        assert.deepEqual(printed(bindText(behind)), own, behind);
        const before = sides([now, last], [...own, ...others], isRepeated);
        assert.deepEqual(printed(bindText(before)), own, before);
      }
    }
  });

  it('leave the row uncertain where nothing says which are of this year', () => {
    for (const words of [
      ['', ''],
      ['2022年', '2023年'],
      ['甲区', '乙区'],
      ['2024年', ''],
    ]) {
      for (const figures of [
        [...others, ...own],
        [...blanks(7), ...own],
        [...own, ...blanks(7)],
      ]) {
        const bound = bindText(sides(words, figures));
        assert.deepEqual(printed(bound), []);
        assert.equal(bound.tables[0]?.uncertainRows.length, 1);
      }
    }
  });

  it('are one where a word of another year stands above a part of the columns', () => {
    const bound = bindText(
      markdown([
        ['类别', '2023年', ...blanks(6)],
        ['', ...applicants],
        ['一、本年新收政府信息公开申请数量', ...own],
      ]),
    );
    assert.deepEqual(printed(bound), own);
  });

  it('are one where a merged header is written out in full', () => {
    const double = (texts: readonly string[]) => texts.flatMap((each) => [each, each]);
    const bound = bindText(
      markdown([
        ['类别', ...double(applicants)],
        ['一、本年新收政府信息公开申请数量', ...double(own)],
      ]),
    );
    assert.ok(printed(bound).length === 0 || printed(bound).join(' ') === own.join(' '));
  });
});

describe('merged headers of a web page', () => {
  it('name columns in another order, those that hang from above included', () => {
    const bound = bindText(`
<table>
<tr><td rowspan="2">类别</td><td colspan="5">法人或其他组织</td><td rowspan="2">自然人</td><td rowspan="2">总计</td></tr>
<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
<tr><td>一、本年新收政府信息公开申请数量</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>1</td><td>21</td></tr>
<tr><td>（一）予以公开</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>7</td><td>7</td></tr>
</table>
`);
    const printed = bound.facts.map((fact) => fact.printed).join(' ');
    assert.equal(printed, '1 2 3 4 5 6 21 7 0 0 0 0 0 7');
  });

  it('name those of table four from the last to the first', () => {
    const words = outcomes.toReversed();
    const cells = (texts: readonly string[], more = '') =>
      texts.map((each) => `<td${more}>${each}</td>`).join('');
    const rows = [
      '<td colspan="10">行政诉讼</td><td colspan="5">行政复议</td>',
      `<td colspan="5">复议后起诉</td><td colspan="5">未经复议直接起诉</td>${cells(words, ' rowspan="2"')}`,
      cells([...words, ...words]),
      cells(expected.toReversed()),
    ];
    const bound = bindText(`<table>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table>`);
    assert.deepEqual(disputesOf(bound), expected);
  });
});

describe('labels and headers of merged cells in one cell', () => {
  const rows = [
    '三、本年度办理结果（一）予以公开',
    '三、本年度办理结果（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '三、本年度办理结果（三）不予公开1.属于国家秘密',
    '三、本年度办理结果（六）其他处理3.其他',
  ];
  const concepts = [
    'outcome.granted',
    'outcome.partiallyGranted',
    'outcome.denied.stateSecret',
    'outcome.other.remaining',
  ];

  it('are those of the row, whatever parts them', () => {
    for (const mark of ['', '-', '/', '：', '—', ' ']) {
      const table = rows.map((row) => [
        row.replace(/(?<=结果|公开(?=1)|处理)(?=（|\d)/gu, mark),
        ...Array.from('1234567'),
      ]);
      for (const print of [markdown, tabs]) {
        const { facts } = bindText(print([['项目', ...applicants], ...table]));
        const totals = facts.filter(({ applicant }) => applicant === 'total');
        assert.deepEqual(
          totals.map(({ concept, printed }) => `${concept} ${printed}`),
          concepts.map((concept) => `${concept} 7`),
          mark,
        );
      }
    }
  });

  it('are those of the column, in whatever order', () => {
    const groups = ['行政复议', '行政诉讼-未经复议直接起诉', '复议后起诉'];
    const headers = groups.flatMap((group) => outcomes.map((outcome) => `${group}${outcome}`));
    assert.deepEqual(disputesOf(bindText(markdown([headers, expected]))), expected);
    const swapped = [headers, expected].map((cells) => [...cells.slice(5), ...cells.slice(0, 5)]);
    assert.deepEqual(disputesOf(bindText(markdown(swapped))), expected);
    const alone = disputesOf(bindText(swapped.flat().join('\n')));
    assert.deepEqual(alone, []);
  });

  it('may be one head above rows of several kinds, dashes where a row has no such column', () => {
    const printed = bindText(
      markdown([
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数', '本年处理决定数量'],
        ['规章', '1', '2', '3', '/'],
        ['行政规范性文件', '4', '5', '6', '/'],
        ['行政许可', '/', '/', '/', '7'],
      ]),
    );
    assert.equal(printed.facts.map(({ printed: text }) => text).join(' '), '1 2 3 4 5 6 7');
    const moved = bindText(
      markdown([
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数', '本年处理决定数量'],
        ['规章', '1', '2', '3', '/'],
        ['行政许可', '/', '/', '7', '/'],
      ]),
    );
    assert.equal(moved.facts.map(({ printed: text }) => text).join(' '), '1 2 3');
    assert.equal(moved.tables[0]?.uncertainRows.length, 1);
  });
});

describe('a label or figure with a mark behind it', () => {
  it('is the label of a group with its colon, a cell a line', () => {
    const bound = bindText(
      [
        ...['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
        ...['一、本年新收政府信息公开申请数量', ...Array.from('1234567')],
        ...['三、本年度办理结果：', '（一）予以公开：', ...Array.from('7654321')],
      ].join('\n'),
    );
    assert.equal(bound.facts.map(({ printed }) => printed).join(''), '12345677654321');
  });

  it('is a figure with its unit behind a space', () => {
    for (const [unit, value] of [
      ['万元', '12.5'],
      ['元', '0.00125'],
    ]) {
      const { facts } = bindText(
        `信息内容 本年收费金额（单位：万元）\n行政事业性收费 12.5 ${unit ?? ''}\n`,
      );
      assert.equal(facts[0]?.value?.toFixed(), value);
    }
  });

  it('is a header that breaks within its note, behind a colon', () => {
    const { facts } = bindText(
      '行政许可\n3\n信息内容\n本年收费金\n额（单位：\n万元）\n行政事业性收费\n12.5\n',
    );
    assert.deepEqual(
      facts.map(({ concept, printed }) => `${concept} ${printed}`),
      ['licensing.decisions 3', 'fees.amount 12.5'],
    );
  });
});

const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

const expected = Array.from({ length: 15 }, (_, index) => String(index + 11));

/** Table 四, with further columns at the left or at the right. */
function disputes(left: readonly string[] = [], right: readonly string[] = []): string {
  const blanks = (count: number) => Array.from({ length: count }, () => '');
  const lines = [
    ['行政复议', ...blanks(4), '行政诉讼', ...blanks(9)],
    [...outcomes, '未经复议直接起诉', ...blanks(4), '复议后起诉', ...blanks(4)],
    [...blanks(5), ...outcomes, ...outcomes],
    expected,
  ].map((cells, index) => [
    ...left.slice(index, index + 1),
    ...cells,
    ...right.slice(index, index + 1),
  ]);
  return markdown(lines);
}

function disputesOf({ facts }: BoundReport): readonly string[] {
  return facts.map(({ printed }) => printed);
}
