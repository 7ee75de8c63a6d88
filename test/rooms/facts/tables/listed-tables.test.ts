import assert from 'node:assert/strict';
import { forms } from '../../../../server/forms/catalogue.js';
import type { Block, FormRow, FormTable } from '../../../../server/forms/form.js';
import type { FigureAt } from '../../../drafts/grid.js';
import { bindText } from './bind-text.js';
import { distinctFigures, printedFacts } from './figures.js';

/** The labels of the groups of a row, outermost first, and its own. */
function labelsOf(block: Block, row: FormRow): readonly string[] {
  const parent = block.rows.find(({ id }) => id === row.parent);
  return [...(parent === undefined ? [] : labelsOf(block, parent)), row.ordinal + row.label];
}

/** One line a figure: its row, its column, and the figure. */
function listOf(
  { blocks }: FormTable,
  figureAt: FigureAt,
  print: (labels: readonly string[], header: string, figure: string) => string,
): string {
  return blocks
    .flatMap((block) =>
      block.rows
        .filter(({ cells, optional }) => cells.length > 0 && !optional)
        .flatMap((row) =>
          block.columns.map((column) =>
            print(labelsOf(block, row), column.path.at(-1) ?? '', figureAt(row, column)),
          ),
        ),
    )
    .join('\n');
}

const labelled = forms.flatMap((form) =>
  form.tables
    .filter(({ blocks }) => blocks.every(({ rows, unitColumn }) => !unitColumn && rows.length > 1))
    .map((table) => ({ form, table })),
);
const disclosure = forms.flatMap((form) =>
  form.tables.filter(({ id }) => id === `${form.id}.disclosure`).map((table) => ({ form, table })),
);

describe('a table that is a list of figures', () => {
  for (const { form, table } of [...labelled, ...disclosure]) {
    it(`is read by the label and the word of a column before each: ${table.id}`, () => {
      for (const separator of [' | ', '\t', '\n']) {
        const { at, expected } = distinctFigures(table);
        const text = listOf(table, at, (labels, header, figure) =>
          [labels.at(-1), header, figure].join(separator),
        );
        assert.deepEqual(printedFacts(bindText(text, form.id), table), expected, text);
      }
    });
  }

  for (const { form, table } of labelled) {
    it(`may have a line a figure, groups and groups of columns named, with a colon: ${table.id}`, () => {
      const { at, expected } = distinctFigures(table);
      const text = table.blocks
        .flatMap((block) =>
          block.rows
            .filter(({ cells, optional }) => cells.length > 0 && !optional)
            .flatMap((row) =>
              block.columns.map(
                (column) =>
                  `${[...labelsOf(block, row), ...column.path].join(' ')}：${at(row, column)}`,
              ),
            ),
        )
        .join('\n');
      assert.deepEqual(printedFacts(bindText(text, form.id), table), expected, text);
    });
  }

  it('is left alone where one of its figures stands behind words the form does not have', () => {
    const label = '一、本年新收政府信息公开申请数量';
    const { facts } = bindText(
      [
        `${label} 自然人：10`,
        `${label} 私营企业主：20`,
        `${label} 科研机构：30`,
        `${label} 其他各类：5`,
        `${label} 总计：65`,
      ].join('\n'),
    );
    assert.deepEqual(
      facts.map(({ printed }) => printed),
      [],
    );
  });

  for (const { form, table } of disclosure) {
    it(`may have both in one cell: ${table.id}`, () => {
      for (const separator of [' | ', '\t', ' ', '　', '：']) {
        const { at, expected } = distinctFigures(table);
        const text = listOf(
          table,
          at,
          (labels, header, figure) => `${labels.at(-1) ?? ''}${header}${separator}${figure}`,
        );
        assert.deepEqual(printedFacts(bindText(text, form.id), table), expected, text);
      }
    });

    it(`may leave out a label that is the one above: ${table.id}`, () => {
      const { at, expected } = distinctFigures(table);
      let last = '';
      const rows = listOf(table, at, (labels, header, figure) => {
        const label = labels.at(-1) ?? '';
        const printed = label === last ? '' : label;
        last = label;
        return `| ${printed} | ${header} | ${figure} |`;
      });
      const text = `| 信息内容 | 指标 | 数量 |\n| --- | --- | --- |\n${rows}\n`;
      assert.deepEqual(printedFacts(bindText(text, form.id), table), expected, text);
    });
  }

  it('gives no figure to a row that has a column twice', () => {
    const { facts, tables } = bindText(
      '规章 | 本年制发件数 | 1\n规章 | 本年制发件数 | 2\n规章 | 现行有效件数 | 3\n行政许可 | 本年处理决定数量 | 4\n',
    );
    assert.equal(facts.map(({ printed }) => printed).join(' '), '4');
    assert.equal(tables[0]?.uncertainRows.length, 1);
  });

  it('is none in running text', () => {
    for (const text of [
      '规章本年制发件数：0，规章本年废止件数：0，规章现行有效件数：2。',
      '规章本年制发件数较上年多2件，规章现行有效件数3件。',
    ]) {
      assert.deepEqual(bindText(`某县\n\n${text}\n\n某县`).facts, [], text);
    }
  });
});
