import assert from 'node:assert/strict';
import type { BoundReport } from '../../../../server/facts/fact.js';
import { bindText, figureAt } from './bind-text.js';
import { printedFacts, printedRequests, requestsOf2021, distinctFigures } from './figures.js';
import { applicants, markdown, tabs } from './rows.js';

/** The figures of each row that has any, blanks as `_`. */
function rowsOf({ tables }: BoundReport): readonly string[] {
  return tables
    .flatMap(({ rows }) => rows)
    .filter(({ facts }) => facts.length > 0)
    .map(({ facts }) => facts.map(({ printed }) => (printed === '' ? '_' : printed)).join(' '));
}

const head = '第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数';

describe('marks between cells that are no tabs and no pipes', () => {
  const rows = [
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '1', '', '3'],
    ['行政规范性文件', '4', '5', '6'],
  ];
  const expected = ['1 _ 3', '4 5 6'];

  it('are those that end the cells of a table of Word, and its rows', () => {
    const ended = rows.map((cells) => cells.map((cell) => `${cell}\u0007`).join(''));
    assert.deepEqual(rowsOf(bindText(ended.join('\n'))), expected);
    assert.deepEqual(rowsOf(bindText(ended.join('\u0007'))), expected);
  });

  it('may have the end of a paragraph before them', () => {
    for (const end of ['\r', '\n', '\r\n']) {
      const marked = rows.map((cells) => cells.map((cell) => `${cell}${end}\u0007`).join(''));
      assert.deepEqual(rowsOf(bindText(marked.join(`${end}\u0007`))), expected);
    }
  });

  it('are pipes of other drawings', () => {
    for (const mark of ['¦', '│', '丨']) {
      const drawn = rows.map((cells) => `${mark} ${cells.join(` ${mark} `)} ${mark}`);
      assert.deepEqual(rowsOf(bindText(drawn.join('\n'))), expected);
    }
  });

  it('are pipes that were escaped for Markdown, all of a line', () => {
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
    const escaped = lines.map((line) => line.replaceAll('|', '\\|'));
    assert.deepEqual(rowsOf(bindText(escaped.join('\n'))), expected);
  });

  it('are none where other pipes of the line are not escaped', () => {
    const bound = bindText(`
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| --- | --- | --- | --- |
| 规章 | 1\\|2 | 5 | 3\\|4 |
`);
    assert.equal(figureAt(bound, 'regulations', 'repealed'), '5');
  });
});

describe('a tab behind every row', () => {
  it('is no blank cell', () => {
    const rows = `${head}\n规章\t1\t\t3\n行政规范性文件\t\t5\t`;
    assert.deepEqual(rowsOf(bindText(rows)), ['1 _ 3', '_ 5 _']);
    const ended = rows.replaceAll('\n', '\t\n').concat('\t');
    assert.deepEqual(rowsOf(bindText(ended)), ['1 _ 3', '_ 5 _']);
  });

  it('leaves the one row of table four whole, whose first cells are blank', () => {
    const bound = bindText(
      [
        ['行政复议', '', '', '', '', '行政诉讼'],
        ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '未经复议直接起诉', '复议后起诉'],
        ['', '', '', '', '', ...outcomes, ...outcomes],
        ['', '', '1', '2', '3', '', '', '', '4', '4', '', '', '5', '', ''],
      ]
        .map((cells) => cells.map((cell) => `${cell}\t`).join(''))
        .join('\n'),
    );
    assert.deepEqual(rowsOf(bound), ['_ _ 1 2 3 _ _ _ 4 4 _ _ 5 _ _']);
  });
});

const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

describe('a table in traditional characters', () => {
  it('is read as one in simplified characters', () => {
    const bound = bindText(`某縣2024年政府信息公開工作年度報告

二、主動公開政府信息情況

| 第二十條第（一）項 | | | |
| --- | --- | --- | --- |
| 信息內容 | 本年制發件數 | 本年廢止件數 | 現行有效件數 |
| 規章 | 1 | 2 | 3 |
| 行政規範性文件 | 4 | 5 | 6 |
`);
    assert.deepEqual(rowsOf(bound), ['1 2 3', '4 5 6']);
    assert.equal(bound.tables[0]?.table.id, '2021.disclosure');
  });

  it('may have its words changed as well, 檔案 for 文件', () => {
    const rows = '信息內容 | 本年制發件數 | 本年廢止件數 | 現行有效件數\n規章 | 1 | 2 | 3';
    for (const label of ['行政規範性檔案', '規範性檔案']) {
      const form = label.startsWith('行政') ? '2021' : '2019';
      const heads = form === '2021' ? rows : rows.replace('制發件數', '新製作數量');
      const text = `某縣政府信息公開工作年度報告\n\n${heads}\n${label} | 4 | 5 | 6`;
      assert.equal(
        figureAt(
          bindText(text, form),
          'normativeDocuments',
          form === '2021' ? 'inForce' : 'publishedTotal',
        ),
        '6',
      );
    }
  });
});

describe('a table with the readings of characters in brackets', () => {
  it('is read without them', () => {
    const bound = bindText(`某區(qū)2024年政府信息公開工作年度報(bào)告

二、主動(dòng)公開政府信息情況
第二十條第(一)項(xiàng) | |||
信息內(nèi)容 |
本年制發(fā)件數(shù) |
本年廢止件數(shù) |
現(xiàn)行有效件數(shù) |
規(guī)章 |
1 |
? 2 |
3 |
行政規(guī)范性文件 |
4 |
? 5 |
6 |
三、收到和處理政府信息公開申請(qǐng)情況
`);
    assert.deepEqual(rowsOf(bound), ['1 2 3', '4 5 6']);
  });

  it('keeps what else stands in brackets', () => {
    const bound = bindText(`${head}\n规章(a)\t1\t2\t3\n行政规范性文件（x）\t4\t5\t6`);
    assert.deepEqual(rowsOf(bound), ['1 2 3', '4 5 6']);
  });
});

describe('columns aligned by spaces', () => {
  const words = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
  /** Cells in columns of a width. */
  const aligned = (
    rows: readonly (readonly string[])[],
    ideographs: 'one wide' | 'two wide',
  ): string =>
    rows
      .map((cells) =>
        cells
          .map(
            (cell) =>
              cell + ' '.repeat(20 - (ideographs === 'two wide' ? widthOf(cell) : cell.length)),
          )
          .join('')
          .trimEnd(),
      )
      .join('\n');
  const widthOf = (cell: string): number =>
    Array.from(cell).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);

  it('have a blank wherever a row has no figure in one', () => {
    const rows = [words, ['规章', '', '', '3'], ['行政规范性文件', '4', '', '6']];
    for (const wide of ['two wide', 'one wide'] as const) {
      assert.deepEqual(rowsOf(bindText(aligned(rows, wide))), ['_ _ 3', '4 _ 6']);
    }
  });

  it('are known by a row with a figure in each, too', () => {
    const rows = [words, ['规章', '', '2', ''], ['行政规范性文件', '4', '5', '6']];
    const text = aligned(rows, 'two wide').replace('本年制发件数', '  本年制发件数');
    assert.deepEqual(rowsOf(bindText(text)), ['_ 2 _', '4 5 6']);
  });

  it('may have no figure in a row, nor in any', () => {
    const spending = ['信息内容', '采购项目数量', '采购总金额'];
    const rows = [words, ['规章', '', '', '3'], spending, ['政府集中采购', '', '']];
    assert.deepEqual(rowsOf(bindText(aligned(rows, 'two wide'), '2019')), ['_ _']);
    const one = [words, ['规章', '', '', ''], ['行政规范性文件', '', '5', '']];
    assert.deepEqual(rowsOf(bindText(aligned(one, 'two wide'))), ['_ _ _', '_ 5 _']);
  });

  it('are none where figures stand between two headers', () => {
    const text =
      '信息内容      本年制发件数  本年废止件数  现行有效件数\n规章                      2';
    const bound = bindText(`${text}\n行政规范性文件    4             6`);
    assert.equal(bound.facts.length, 0);
    assert.equal(bound.tables[0]?.uncertainRows.length, 2);
  });

  it('are none where one space parts figures that others stand below', () => {
    const row = (label: string, figures: string) => `${label.padEnd(20)}${figures}`;
    const bound = bindText(
      [
        row('', applicants.join(' ')),
        row('一、本年新收政府信息公开申请数量', '1 2 3 4 5 6 21'),
        row('二、上年结转政府信息公开申请数量', '7        8 8    23'),
      ].join('\n'),
    );
    assert.deepEqual(rowsOf(bound), ['1 2 3 4 5 6 21']);
    assert.equal(bound.tables[0]?.uncertainRows.length, 1);
  });

  it('are none where a header stands in pieces', () => {
    const bound = bindText(
      [
        '第二十条第（五）项',
        '信息内容     上一年项目',
        '               数量     本年增/减   处理决定数量',
        '行政许可        25        -7',
        '其他对外管理服务事项   20         8',
      ].join('\n'),
      '2019',
    );
    assert.equal(bound.facts.length, 0);
  });

  it('hold the whole of table three', () => {
    const { table } = requestsOf2021();
    const rows = printedRequests()
      .split('\n')
      .filter((line) => line.startsWith('|') && !line.includes('---'))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );
    const widths = rows[0]?.map((_, column) =>
      Math.max(...rows.map((cells) => widthOf(cells[column] ?? ''))),
    );
    const text = rows
      .map((cells) =>
        cells
          .map((cell, column) => cell + ' '.repeat((widths?.[column] ?? 0) + 2 - widthOf(cell)))
          .join('')
          .trimEnd(),
      )
      .join('\n');
    assert.deepEqual(printedFacts(bindText(text), table), distinctFigures(table).expected);
    // Without the figures of one applicant in one row.
    const bound = bindText(text.replace(/(?<=\s)115(?=\s)/u, '   '));
    assert.equal(
      bound.facts.find(({ printed }) => printed === '115'),
      undefined,
    );
    assert.equal(bound.facts.filter(({ state }) => state === 'blank').length, 1);
  });
});

describe('cells of a web page', () => {
  const page = (print: (figure: string) => string): string => {
    const cells = (figures: readonly string[]) =>
      figures.map((figure) => `<td>${print(figure)}</td>`).join('');
    return `<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td>${cells(['1', '', '3'])}</tr>
<tr><td>行政规范性文件</td>${cells(['4', '5', '6'])}</tr></table>`;
  };

  it('may hold figures with the marks of Markdown around them', () => {
    const bound = bindText(page((figure) => (figure === '' ? '' : `**${figure}**`)));
    assert.deepEqual(rowsOf(bound), ['1 _ 3', '4 5 6']);
  });

  it('may hold figures framed by a table of one cell', () => {
    const frame = (figure: string) => `<table border="0"><tr><td>${figure}</td></tr></table>`;
    assert.deepEqual(rowsOf(bindText(page(frame))), ['1 _ 3', '4 5 6']);
    // A page is laid out with a table that holds more.
    const around = `<table><tr><td>栏目</td><td>${page(frame)}</td></tr></table>`;
    assert.deepEqual(rowsOf(bindText(around)), ['1 _ 3', '4 5 6']);
  });

  it('are below their headers, whatever blank row stands above these', () => {
    const bound = bindText(`<table><tr><td></td><td></td><td></td></tr>
<tr><td colspan="5">行政复议</td><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
<tr>${[...outcomes, ...outcomes, ...outcomes].map((word) => `<td>${word}</td>`).join('')}</tr>
<tr>${outcomes.map(() => '<td></td><td></td><td></td>').join('')}</tr></table>`);
    assert.deepEqual(rowsOf(bound), [Array.from({ length: 15 }, () => '_').join(' ')]);
  });
});

describe('spaces of HTML in cells of Markdown', () => {
  it('are blank cells, however many there are in a row', () => {
    const blank = '&nbsp;';
    const bound = bindText(
      markdown([
        ['项目', blank, ...applicants],
        ['一、本年新收政府信息公开申请数量', blank, '1', blank, '3', blank, '5', blank, '9'],
        ['三、本年度办理结果', '（一）予以公开', ...applicants.map(() => blank)],
        [blank, '（七）总计', '1', blank, '3', blank, '5', blank, '9'],
      ]),
    );
    assert.deepEqual(
      rowsOf(bound).map((row) => row.replaceAll(blank, '_')),
      ['1 _ 3 _ 5 _ 9', '_ _ _ _ _ _ _', '1 _ 3 _ 5 _ 9'],
    );
  });
});

describe('headers made one', () => {
  it('may have a colon between their words', () => {
    const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
    const words = groups.flatMap((group) => outcomes.map((outcome) => `${group}：${outcome}`));
    const figures = words.map((_, index) => String(index + 1));
    const rows = [words, words.map(() => '---'), figures];
    const bound = bindText(rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
    assert.deepEqual(rowsOf(bound), [figures.join(' ')]);
  });
});

describe('cells that stand behind a pipe on lines of their own, as in the text of a wiki', () => {
  it('have marks between their rows that are no dashes', () => {
    const row = (cells: readonly string[]) => cells.map((cell) => `| ${cell}`).join('\n');
    const bound = bindText(
      `{|\n${[
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
        ['规章', '1', '2', '3'],
        ['行政规范性文件', '4', '6'],
      ]
        .map(row)
        .join('\n|-\n')}\n|-\n|}`,
    );
    assert.deepEqual(rowsOf(bound), ['1 2 3']);
    assert.equal(bound.tables[0]?.uncertainRows.length, 1);
  });
});

describe('rows wrapped over several lines, each a row of its own', () => {
  const print: readonly ((rows: readonly (readonly string[])[]) => string)[] = [markdown, tabs];

  it('are whole where pieces below each other are a word only together', () => {
    for (const table of print) {
      const bound = bindText(
        table([
          ['信息内容', '本年制', '本年废止件数', '现行有效件数'],
          ['', '发件数', '', ''],
          ['规章', '1', '2', '3'],
          ['行政规范', '4', '5', '6'],
          ['性文件', '', '', ''],
        ]),
      );
      assert.deepEqual(rowsOf(bound), ['1 2 3', '4 5 6']);
      assert.deepEqual(
        bound.tables.map(({ unknownRows }) => unknownRows),
        [[]],
      );
    }
  });

  it('may have their figures in the last line, and a note over several', () => {
    for (const table of print) {
      const bound = bindText(
        table([
          ['项目', '', ...applicants],
          ['一、本年新收政府信息公', '', ...applicants.map(() => '')],
          ['开申请数量', '', '1', '2', '3', '4', '5', '6', '21'],
          ['三、本年度办理结果', '（一）予以公开', '1', '0', '0', '0', '0', '0', '1'],
          ['', '（二）部分公开（区分处', '2', '0', '0', '0', '0', '0', '2'],
          ['', '理的，只计这一情形，不', ...applicants.map(() => '')],
          ['', '计其他情形）', ...applicants.map(() => '')],
          ['', '（七）总计', '3', '0', '0', '0', '0', '0', '3'],
        ]),
      );
      assert.deepEqual(rowsOf(bound), [
        '1 2 3 4 5 6 21',
        '1 0 0 0 0 0 1',
        '2 0 0 0 0 0 2',
        '3 0 0 0 0 0 3',
      ]);
    }
  });

  it('are rows of their own where each is a word, whatever is blank', () => {
    const bound = bindText(
      markdown([
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
        ['规章', '', '', ''],
        ['行政规范性文件', '', '', ''],
      ]),
    );
    assert.deepEqual(rowsOf(bound), ['_ _ _', '_ _ _']);
  });
});

describe('headers of merged cells that are printed again', () => {
  const labels = ['一、本年新收政府信息公开申请数量', '四、结转下年度继续办理'];
  const figures = [
    ['6', '7', '11', '5', '9', '9', '47'],
    ['1', '2', '3', '4', '5', '6', '21'],
  ];
  const expected = figures.map((row) => row.join(' '));

  it('are those of the line below them, which has every column once', () => {
    const head = [
      ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
      ['', '自然人', '法人或其他组织', '总计'],
      ['', ...applicants],
    ];
    const rows = [...head, ...labels.map((label, at) => [label, ...(figures[at] ?? [])])];
    const text = rows.map((cells) => cells.join(' | ')).join('\n');
    assert.deepEqual(rowsOf(bindText(text)), expected);
  });

  it('may break inside a cell, both halves of which are words', () => {
    const corner = ['项目', '项目', '项目'];
    const rows = [
      [...corner, '自然人', ...Array<string>(5).fill('法人或其他组织'), '总计'],
      [
        ...corner,
        '自然人',
        '商业\n企业',
        '科研\n机构',
        '社会公益\n组织',
        '法律服务\n机构',
        '其他',
        '总计',
      ],
      ...labels.map((label, at) => [label, label, label, ...(figures[at] ?? [])]),
    ];
    assert.deepEqual(rowsOf(bindText(tabs(rows))), expected);
  });
});

describe('cells of several paragraphs between pipes, as programs write them in Markdown', () => {
  it('are those of one table, whatever rules stand between its headers', () => {
    const line = (cells: readonly string[]) =>
      `| ${cells.map((cell) => `\n\n${cell.length > 3 ? `${cell.slice(0, 2)}\n\n${cell.slice(2)}` : cell}\n\n`).join(' | ')} |\n`;
    const rule = (count: number) => `|${' --- |'.repeat(count)}\n`;
    const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const figures = [1, 0, 0, 2, 3, 0, 4, 0, 0, 4, 5, 0, 0, 0, 5].map(String);
    const bound = bindText(
      line(['行政复议', '行政诉讼']) +
        rule(2) +
        line([...outcomes, '未经复议直接起诉', '复议后起诉']) +
        rule(7) +
        line([...outcomes, ...outcomes]) +
        line(figures),
    );
    assert.deepEqual(rowsOf(bound), [figures.join(' ')]);
  });
});
