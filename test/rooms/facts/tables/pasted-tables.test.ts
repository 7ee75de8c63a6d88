import assert from 'node:assert/strict';
import { formById, forms } from '../../../../server/forms/catalogue.js';
import type { FormTable } from '../../../../server/forms/form.js';
import { gridOf } from '../../../drafts/grid.js';
import type { FigureAt, GridCell } from '../../../drafts/grid.js';
import { layouts } from '../../../drafts/layouts.js';
import { bindText } from './bind-text.js';
import { distinctFigures, printedFacts } from './figures.js';

/** Checks that a table printed in some way gives the facts it has. */
function assertRead(
  table: FormTable,
  formId: string,
  print: (table: FormTable, figureAt: FigureAt) => string,
): void {
  const { at, expected } = distinctFigures(table);
  const text = print(table, at);
  assert.deepEqual(printedFacts(bindText(text, formId), table), expected, text);
}

/** The rows of a table, blanks where a merged cell covers more than one place. */
function rowsOf(table: FormTable, figureAt: FigureAt): readonly (readonly string[])[] {
  const { rows, width } = gridOf(table, figureAt);
  return rows.map((row) => {
    const places = Array.from({ length: width }, () => '');
    for (const { column, text } of row) places[column] = text;
    return places;
  });
}

/** A text broken after so many characters each time. */
function broken(text: string, width: number): string {
  return text.match(new RegExp(`.{1,${String(width)}}`, 'gu'))?.join('\n') ?? '';
}

/** A cell as a spreadsheet writes it. */
function quoted(text: string): string {
  return /[\n,\t]/u.test(text) ? `"${text}"` : text;
}

describe('cells with line breaks, in quotation marks as spreadsheets write them', () => {
  for (const form of forms) {
    for (const table of form.tables) {
      for (const separator of ['\t', ',']) {
        it(`are one cell: ${table.id}, ${separator === ',' ? 'commas' : 'tabs'}`, () => {
          assertRead(table, form.id, (of, figureAt) =>
            rowsOf(of, figureAt)
              .map((row) => row.map((text) => quoted(broken(text, 7))).join(separator))
              .join('\n'),
          );
        });
      }
    }
  }

  it('are none in a sentence that quotes words', () => {
    for (const said of [
      '他说：\t"公开\n透明"，\t"及时"。',
      '"公开,\n透明", "及时"。',
      '"公开\n\n透明"',
    ]) {
      const rows = [`自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计`];
      rows.push('一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21');
      const printed = bindText([said, '', ...rows].join('\n')).facts.map((fact) => fact.printed);
      assert.equal(printed.join(' '), '1 2 3 4 5 6 21', said);
    }
  });

  it('end with their line where no mark closes them', () => {
    const text = [
      '类别\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
      '"一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21',
      '四、结转下年度继续办理\t4\t0\t0\t0\t0\t0\t4',
    ];
    const facts = bindText(text.join('\n')).facts.slice(-7);
    assert.equal(facts.map((fact) => fact.printed).join(' '), '4 0 0 0 0 0 4');
  });
});

describe('a figure with the mark of a note behind it', () => {
  const form = formById('2021');
  assert.ok(form !== undefined);
  for (const mark of ['①', '*', '[1]', '［2］', '（注1）', '注', '²', '<sup>1</sup>']) {
    for (const layout of layouts) {
      it(`is that figure: 3${mark}, ${layout.name}`, () => {
        for (const table of form.tables) {
          const { at, expected } = distinctFigures(table);
          let count = 0;
          const marked: FigureAt = (row, column) =>
            `${at(row, column)}${++count % 7 === 0 ? mark : ''}`;
          const bound = bindText(layout.print(table, marked), form.id);
          assert.deepEqual(printedFacts(bound, table), expected);
        }
      });
    }
  }

  it('is none where something else stands there', () => {
    for (const text of ['3x', '[1]', '3[甲]', '①', '3注水', '（注1）']) {
      const bound = bindText(
        `| 信息内容 | 本年处理决定数量 |\n| --- | --- |\n| 行政许可 | ${text} |\n`,
      );
      assert.equal(bound.facts.length, 1, text);
      assert.notEqual(bound.facts[0]?.state, 'number', text);
    }
  });
});

describe('a figure between marks of emphasis', () => {
  for (const mark of ['**', '*']) {
    for (const layout of layouts.filter(({ name }) => !name.includes('HTML'))) {
      it(`is that figure: ${mark}3${mark}, ${layout.name}`, () => {
        for (const { id, tables } of forms) {
          for (const table of tables) {
            const { at, expected } = distinctFigures(table);
            const bold: FigureAt = (row, column) => `${mark}${at(row, column)}${mark}`;
            const bound = bindText(layout.print(table, bold), id);
            assert.deepEqual(printedFacts(bound, table), expected);
          }
        }
      });
    }
  }
});

describe('a figure of one digit at the end of a row', () => {
  const short = ({ name }: { readonly name: string }) =>
    /Markdown|pipe rows|tabs|commas/u.test(name);
  for (const [name, print] of [
    ['in full width', () => '４'],
    ['between marks of emphasis', () => '**4**'],
  ] as const) {
    for (const layout of layouts.filter(short)) {
      it(`is ${name}, and the row below it another: ${layout.name}`, () => {
        for (const { id, tables } of forms) {
          for (const table of tables) {
            const plain = printedFacts(
              bindText(
                layout.print(table, () => '4'),
                id,
              ),
              table,
            );
            const read = printedFacts(bindText(layout.print(table, print), id), table);
            assert.deepEqual(read, plain);
            assert.ok(Object.values(read).every((figure) => figure === '4'));
          }
        }
      });
    }
  }

  it('may be emphasised where others of its row are not', () => {
    for (const total of ['**9**', '<b>9</b>', '<strong>9</strong>']) {
      const bound = bindText(`
| 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
| | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
| 1 | 2 | 3 | 3 | ${total} | 4 | 5 | 0 | 0 | ${total} | 9 | 0 | 0 | 0 | ${total} |
`);
      const values = bound.facts.map(({ value }) => value?.toNumber());
      assert.deepEqual(values, [1, 2, 3, 3, 9, 4, 5, 0, 0, 9, 9, 0, 0, 0, 9]);
    }
  });
});

describe('cells of a web page', () => {
  const html = (cells: readonly (readonly GridCell[])[], inner: (text: string) => string) =>
    `<table>${cells
      .map(
        (row) =>
          `<tr>${row
            .map(
              ({ text, columnSpan, rowSpan }) =>
                `<td colspan="${String(columnSpan)}" rowspan="${String(rowSpan)}">${inner(text)}</td>`,
            )
            .join('')}</tr>`,
      )
      .join('')}</table>`;
  for (const form of forms) {
    for (const table of form.tables) {
      it(`may hold characters nobody sees: ${table.id}`, () => {
        for (const inner of [
          (text: string) => `<p>\u200b${text}</p>`,
          (text: string) => `<span>${text}\u200d</span>\ufeff`,
          (text: string) => `&#8203;${text}&nbsp;`,
        ]) {
          assertRead(table, form.id, (of, figureAt) => html(gridOf(of, figureAt).rows, inner));
        }
      });
    }
  }
});

describe('merged headers written without their blanks', () => {
  const applicants = '商业企业 科研机构 社会公益组织 法律服务机构 其他'.split(' ');
  const heads = (words: readonly string[], separator: string) =>
    [words, applicants].map((row) => row.join(separator)).join('\n');
  const figures = ['一、本年新收政府信息公开申请数量', '1', '2', '3', '4', '5', '6', '21'];
  const read = (text: string) => {
    const printed: Record<string, string> = {};
    for (const fact of bindText(text).facts) printed[fact.applicant ?? ''] = fact.printed;
    return printed;
  };

  it('are in the order in which those beside each other are read', () => {
    for (const separator of [' | ', '\t', ' ']) {
      const inForm = heads(['自然人', '法人或其他组织', '总计'], separator);
      const first = heads(['法人或其他组织', '自然人', '总计'], separator);
      const row = figures.join(separator);
      assert.deepEqual(read(`${inForm}\n${row}`), {
        naturalPerson: '1',
        business: '2',
        research: '3',
        nonprofit: '4',
        legalService: '5',
        otherOrganization: '6',
        total: '21',
      });
      assert.deepEqual(read(`${first}\n${row}`), {
        business: '1',
        research: '2',
        nonprofit: '3',
        legalService: '4',
        otherOrganization: '5',
        naturalPerson: '6',
        total: '21',
      });
    }
  });

  it('are in the order of the form where one stands above the others, as in text of a PDF', () => {
    const text = `申请人情况\n法人或其他组织\n自然人 总计\n${applicants.join(' ')}\n${figures.join(' ')}`;
    const { naturalPerson, business, total } = read(text);
    assert.deepEqual([naturalPerson, business, total], ['1', '2', '21']);
  });
});

describe('a table that lost the lines of its rows', () => {
  const form = formById('2021');
  assert.ok(form !== undefined);
  const inRows = (
    of: FormTable,
    figureAt: FigureAt,
    print: (labels: readonly string[], figures: readonly string[]) => readonly string[],
  ): string =>
    gridOf(of, figureAt)
      .rows.flatMap((row) =>
        print(
          row.filter(({ kind }) => kind !== 'value').map(({ text }) => text),
          row.filter(({ kind }) => kind === 'value').map(({ text }) => text),
        ),
      )
      .join('\n');
  const joined = (figures: readonly string[], separator: string) =>
    figures.length === 0 ? [] : [figures.join(separator)];

  for (const table of form.tables) {
    it(`has its labels on lines of their own, its figures between tabs: ${table.id}`, () => {
      for (const open of ['', '\t']) {
        assertRead(table, form.id, (of, figureAt) =>
          inRows(of, figureAt, (labels, figures) => [
            ...labels,
            ...joined(figures, '\t').map((line) => open + line),
          ]),
        );
      }
    });

    it(`may have short words with spaces in them: ${table.id}`, () => {
      assertRead(table, form.id, (of, figureAt) =>
        inRows(of, figureAt, (labels, figures) => [
          ...labels.map((label) =>
            /^(?:总计|其他|自然人)$/u.test(label) ? Array.from(label).join(' ') : label,
          ),
          ...joined(figures, ' '),
        ]),
      );
    });

    it(`may have labels that break every few letters: ${table.id}`, () => {
      for (const width of [4, 6, 8, 10, 15]) {
        assertRead(table, form.id, (of, figureAt) =>
          inRows(of, figureAt, (labels, figures) => [
            ...labels.map((label) => broken(label, width)),
            ...figures,
          ]),
        );
      }
      for (const width of [8, 12, 20]) {
        assertRead(table, form.id, (of, figureAt) =>
          inRows(of, figureAt, (labels, figures) => [
            [...labels.slice(0, -1), broken(labels.at(-1) ?? '', width), ...figures]
              .join(' ')
              .trim(),
          ]),
        );
      }
    });

    it(`may be in one line, whether it has a zero or none: ${table.id}`, () => {
      assertRead(table, form.id, (of, figureAt) =>
        inRows(of, figureAt, (labels, figures) => [
          [...labels, ...figures].map((text) => text.replaceAll(' ', '')).join(' '),
        ]).replaceAll('\n', ' '),
      );
      assertRead(table, form.id, (of, figureAt) =>
        inRows(of, figureAt, (labels, figures) => [
          [
            ...labels.map((text) => text.replaceAll(' ', '')),
            ...figures.map((text) => `${text}件`),
          ].join(' '),
        ]).replaceAll('\n', ' '),
      );
    });
  }

  it('finds no group missing whose label ends with the ordinal of the next', () => {
    const figures = '1 2 3 4 5 6 21';
    const bound = bindText(`类别 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
一、本年新收政府信息公开申请数量 ${figures}
三、本年度办理结果（三）
不予公开1.属于国家秘密 ${figures}
三、本年度办理结果（四）
无法提供1.本机关不掌握
相关政府信息 ${figures}
四、结转下年度继续办理 ${figures}
`);
    assert.equal(bound.facts.length, 28);
    const groups = bound.tables.flatMap(({ missingRows }) =>
      missingRows.filter(({ row }) => row.cells.length === 0),
    );
    assert.deepEqual(groups, []);
  });

  it('is none where figures between tabs stand behind no label', () => {
    const text = '某县2024年工作\n\n3\t4\t5\n\n6\t7\t8\n';
    assert.deepEqual(bindText(text).facts, []);
  });
});

describe('upright marks of other widths between cells', () => {
  for (const form of forms) {
    for (const table of form.tables) {
      it(`are pipes: ${table.id}`, () => {
        for (const mark of ['｜', '│', '┃', '丨']) {
          assertRead(table, form.id, (of, figureAt) =>
            rowsOf(of, figureAt)
              .map((row) => `${mark}${row.join(mark)}${mark}`)
              .join('\n'),
          );
        }
      });
    }
  }

  it('are none in a menu', () => {
    const text = '首页｜规章｜行政许可\n\n来源：某县政府│时间：2024-01-01\n';
    assert.deepEqual(bindText(text).facts, []);
  });
});

describe('a numbered label that the form does not have', () => {
  it('gives its figures to no row before it', () => {
    const bound = bindText(
      `| 类别 | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| （五）不予处理 | 2.重复申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| （六）其他处理 | 1.申请人无正当理由逾期不补正 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
| | 2.申请人逾期未按收费通知要求缴纳费用 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
`,
      '2019',
    );
    assert.equal(bound.facts.map(({ printed }) => printed).join(''), '1000001');
    assert.equal(bound.tables[0]?.unknownRows.length, 2);
  });

  it('is none where a remark stands before the figures', () => {
    const bound = bindText(
      `| 类别 | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| （六）其他处理 | 含撤回 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
`,
      '2019',
    );
    assert.equal(bound.facts.map(({ printed }) => printed).join(''), '2000002');
  });
});

describe('a remark in the last column of rows parted by commas', () => {
  it('is left out, whatever its words', () => {
    const bound = bindText(`类别,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计,备注
一、本年新收政府信息公开申请数量,1,2,3,4,5,6,21,
二、上年结转政府信息公开申请数量,7,0,0,0,0,0,7,含上年结转2件
四、结转下年度继续办理,0,0,0,0,0,0,0,
`);
    const printed = bound.facts.map((fact) => fact.printed).join(' ');
    assert.equal(printed, '1 2 3 4 5 6 21 7 0 0 0 0 0 7 0 0 0 0 0 0 0');
  });

  it('makes no row of a sentence', () => {
    for (const text of [
      '行政许可,3,办结2件',
      '规章,3,4,5,均已公开。',
      '全年共有,3,4,5,均已公开',
      '予以公开,3件是自然人,4件是企业,5件是其他',
    ]) {
      assert.deepEqual(bindText(`某县\n\n${text}\n\n某县`).facts, [], text);
    }
  });
});
