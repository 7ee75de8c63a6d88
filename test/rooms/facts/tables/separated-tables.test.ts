import assert from 'node:assert/strict';
import { formById, forms } from '../../../../server/forms/catalogue.js';
import type { FormTable } from '../../../../server/forms/form.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';
import { gridOf } from '../../../drafts/grid.js';
import { bindText } from './bind-text.js';
import { distinctFigures, printedFacts } from './figures.js';
import { applicants, commas, markdown, tabs } from './rows.js';

const outcomes = '结果维持,结果纠正,其他结果,尚未审结,总计';
const figures = '1,2,3,4,10,5,6,7,8,26,9,10,11,12,42';

/** What is read of table four, by the concept. */
function disputesOf(text: string): Readonly<Record<string, string>> {
  const printed: Record<string, string> = {};
  for (const { concept, printed: figure } of bindText(text).facts) printed[concept] = figure;
  return printed;
}

describe('rows of cells parted by commas', () => {
  it('may have two cells, headers as well as figures', () => {
    const read = disputesOf(
      `行政诉讼,行政复议\n未经复议直接起诉,复议后起诉,${outcomes}\n${outcomes},${outcomes}\n${figures}\n`,
    );
    assert.equal(read['litigation.direct.upheld'], '1');
    assert.equal(read['litigation.afterReview.total'], '26');
    assert.equal(read['review.upheld'], '9');
    assert.equal(read['review.total'], '42');
  });

  it('may be a label and its figure', () => {
    const form = formById('2014');
    assert.ok(form !== undefined);
    for (const table of form.tables) {
      const { at, expected } = distinctFigures(table);
      const rows = table.blocks.flatMap(({ rows: formRows, columns }) =>
        formRows.map((row) => {
          const [column] = columns;
          const figure = column === undefined || row.cells.length === 0 ? '' : at(row, column);
          return `${row.ordinal}${row.label},${figure}`;
        }),
      );
      const text = ['统计指标,统计数', ...rows].join('\n');
      assert.deepEqual(printedFacts(bindText(text, form.id), table), expected, text);
    }
  });

  it('are none where few of two cells stand in a text', () => {
    for (const text of [
      '行政许可,3',
      '行政许可,3\n行政处罚,4',
      '规章,行政许可\n\n全年办理行政许可3件。',
      '行政许可,行政处罚\n\n行政强制,行政许可',
    ]) {
      assert.deepEqual(bindText(`某县\n\n${text}\n\n某县`).facts, [], text);
    }
  });
});

describe('cells each of which is closed by a tab, a line each', () => {
  const print = (table: FormTable, cells: readonly (readonly string[])[]) =>
    `${table.title}\n${cells.map((row) => row.join('\t\n')).join('\n')}\n`;
  for (const form of forms) {
    for (const table of form.tables) {
      it(`are read in the order they stand: ${table.id}`, () => {
        const { at, expected } = distinctFigures(table);
        const { rows } = gridOf(table, at);
        const filled = rows.map((row) => row.flatMap(({ text }) => (text === '' ? [] : [text])));
        for (const last of ['', '\t']) {
          const text = print(
            table,
            filled.map((row) =>
              row.map((cell, index) => cell + (index + 1 < row.length ? '' : last)),
            ),
          );
          assert.deepEqual(printedFacts(bindText(text, form.id), table), expected, text);
        }
      });
    }
  }

  it('are none where a row’s only other cell is blank', () => {
    const { facts } = bindText('统计指标\t统计数\n收到申请数\t\n申请办结数\t3\n', '2014');
    assert.deepEqual(
      facts.map(({ printed }) => printed),
      ['', '3'],
    );
  });
});

describe('a table with headers that the form does not have', () => {
  it('gives way to one that has none, wherever it stands', () => {
    const blanks = (count: number) => ' |'.repeat(count);
    const foreign = `| 行政复议 |${blanks(4)} 行政诉讼 |${blanks(9)}
|${' --- |'.repeat(15)}
| ${['受理', '维持', '纠正', '其他', '未结', ...Array.from({ length: 2 }, () => ['受理', '维持', '纠正', '其他', '未结']).flat()].join(' | ')} |
|${' 0 |'.repeat(15)}
`;
    const own = `| 行政复议 |${blanks(4)} 行政诉讼 |${blanks(9)}
|${' --- |'.repeat(15)}
| ${outcomes.replaceAll(',', ' | ')} | 未经复议直接起诉 |${blanks(4)} 复议后起诉 |${blanks(4)}
|${blanks(5)} ${`${outcomes},${outcomes}`.replaceAll(',', ' | ')} |
| ${figures.replaceAll(',', ' | ')} |
`;
    for (const text of [`${foreign}\n上表为历年数。\n\n${own}`, `${own}\n历年：\n\n${foreign}`]) {
      const read = disputesOf(text);
      assert.equal(read['review.upheld'], '1', text);
      assert.equal(read['litigation.afterReview.total'], '42', text);
    }
  });
});

describe('commas', () => {
  it('part the cells of rows, a quoted cell keeps its own', () => {
    const bound = bindText('信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,"1,234",0,"2"\n');
    assert.equal(bound.facts.map(({ value }) => value?.toFixed()).join(' '), '1234 0 2');
  });

  it('part no cells of a line that lists nothing but words, whatever table is below', () => {
    const rows = [
      ['类别', ...applicants],
      ['一、本年新收政府信息公开申请数量', '1', '2', '3', '4', '5', '6', '21'],
      ['二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'],
    ];
    for (const print of [markdown, tabs, commas]) {
      const right = bindText(print(rows)).facts.map(({ printed }) => printed);
      assert.equal(right.join(''), '123456210000000');
      const bound = bindText(`${applicants.join(',')}\n\n${print(rows)}`);
      assert.deepEqual(
        bound.facts.map(({ printed }) => printed),
        right,
      );
    }
    const loose = bindText(rows.map((cells) => cells.join(',')).join('\n\n'));
    assert.equal(loose.facts.map(({ printed }) => printed).join(''), '123456210000000');
  });

  it('part no cells in prose, in lists or in a figure', () => {
    for (const text of [
      '本年受理行政许可,行政处罚,行政强制等事项共计3件,均已办结',
      '1,234,567',
      '规章 1,200 3,400 0',
      '自然人,法人',
    ]) {
      const { tables } = parse(`某市\n\n${text}\n\n某市`, vocabulary);
      assert.ok(
        tables.every(({ layout }) => layout !== 'commas'),
        text,
      );
    }
  });
});

describe('table four in three tables below each other', () => {
  const three = (review: string, direct: string, after: string): string =>
    [
      ['行政复议', review],
      ['行政诉讼（未经复议直接起诉）', direct],
      ['行政诉讼（复议后起诉）', after],
    ]
      .map(([group, row]) => [`${group ?? ''},,,,`, outcomes, row].join('\n'))
      .join('\n')
      .replace(/^/gmu, '| ')
      .replaceAll(',', ' | ')
      .replace(/$/gmu, ' |');

  it('is read, the inner group in brackets behind the outer one', () => {
    const read = disputesOf(three('1,2,3,4,10', '5,6,7,8,26', '9,10,11,12,42'));
    assert.equal(read['review.total'], '10');
    assert.equal(read['litigation.direct.upheld'], '5');
    assert.equal(read['litigation.direct.total'], '26');
    assert.equal(read['litigation.afterReview.upheld'], '9');
    assert.equal(read['litigation.afterReview.total'], '42');
  });

  it('is read where the first word stands in a line without tabs, above the table', () => {
    const rows = (review: string): string =>
      [
        `行政复议`,
        outcomes,
        review,
        '行政诉讼（未经复议直接起诉）',
        outcomes,
        '5,6,7,8,26',
        '行政诉讼（复议后起诉）',
        outcomes,
        '9,10,11,12,42',
      ]
        .join('\n')
        .replaceAll(',', '\t');
    const read = disputesOf(rows('1,2,3,4,10'));
    assert.equal(read['review.upheld'], '1');
    assert.equal(read['review.total'], '10');
    assert.equal(read['litigation.direct.total'], '26');
    assert.equal(read['litigation.afterReview.total'], '42');
    const blank = disputesOf(rows(',,,,'));
    assert.equal(blank['review.total'] ?? '', '');
    assert.equal(blank['litigation.direct.upheld'], '5');
    const unnamed = disputesOf(rows('1,2,3,4,10').replace('行政复议', '办理情况'));
    assert.equal(unnamed['review.total'], undefined);
    assert.equal(unnamed['litigation.direct.upheld'], '5');
  });

  it('keeps the blanks of one apart from the figures of the next', () => {
    const read = disputesOf(three(',,,,', '5,6,7,8,26', ',,,,'));
    assert.equal(read['review.total'] ?? '', '');
    assert.equal(read['litigation.direct.upheld'], '5');
    assert.equal(read['litigation.direct.total'], '26');
    assert.equal(read['litigation.afterReview.total'] ?? '', '');
  });
});

describe('table four in three tables, the blanks of one left out', () => {
  it('lacks no column, and gives no figure to another', () => {
    const text = [
      '行政复议 |',
      '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
      '行政诉讼（未经复议直接起诉） |',
      '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
      '23 | 6 | 0 | 0 | 29 |',
      '行政诉讼（复议后起诉） |',
      '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
      '9 | 10 | 11 | 12 | 42 |',
    ].join('\n');
    const read = disputesOf(text);
    assert.equal(read['review.upheld'] ?? '', '');
    assert.equal(read['review.total'] ?? '', '');
    assert.equal(read['litigation.direct.upheld'], '23');
    assert.equal(read['litigation.afterReview.total'], '42');
    assert.deepEqual(
      bindText(text).tables.flatMap(({ missingColumns }) => missingColumns),
      [],
    );
  });
});

describe('a remark behind blanks', () => {
  it('is none of the figures, as many cells as it makes with them', () => {
    const text = [
      '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t备注',
      '规章\t6\t0\t6\t',
      '行政规范性文件\t\t30\t\t无',
    ].join('\n');
    const printed = bindText(text).facts.map(
      ({ concept, printed: figure }) => `${concept} ${figure}`,
    );
    assert.equal(printed[0], 'regulations.issued 6', printed.join());
    assert.ok(!printed.includes('normativeDocuments.issued 30'));
    assert.ok(!printed.includes('normativeDocuments.inForce 无'));
  });
});

describe('labels whose number lost its point', () => {
  it('are known by their words', () => {
    const rows = [
      '（六）其他处理 | 1申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2重复申请',
    ].map(
      (label, at) => `${label} | ${[1, 2, 0, 0, 0, 0, 3].map((each) => each + at).join(' | ')} |`,
    );
    const { facts } = bindText(rows.join('\n'));
    const read = facts.map(({ concept, printed }) => `${concept} ${printed}`);
    assert.ok(read.includes('outcome.other.notSupplemented 1'));
    assert.ok(read.includes('outcome.rejected.duplicate 2'));
    assert.equal(facts.length, 14);
  });
});
