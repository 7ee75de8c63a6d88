import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formById } from '../../../../server/forms/catalogue.js';
import type { FormTable } from '../../../../server/forms/form.js';
import { gridOf, type FigureAt } from '../../../drafts/grid.js';
import { bindText, figureAt } from './bind-text.js';
import { printedFacts } from './figures.js';

/** How cells on lines of their own are parted. */
interface Spacing {
  /** Blank lines between two cells. */
  readonly between: number;
  /** More of them behind each row. */
  readonly behindRow: number;
  /** Whether a blank cell is parted from its neighbours as the others are, or leaves only its own line end. */
  readonly keepsLine: boolean;
}

/** A table a cell a line, with a cell's blank lines around blank cells, too. */
function print(table: FormTable, at: FigureAt, spacing: Spacing): string {
  const { between, behindRow, keepsLine } = spacing;
  const part = '\n'.repeat(between + 1);
  return gridOf(table, at)
    .rows.map((cells) => {
      let row = '';
      for (const { kind, text } of cells) {
        // Corners and labels of merged cells are not there where they are blank.
        if (text === '' && kind !== 'value') continue;
        if (text === '') row += keepsLine ? part : '\n';
        else row += `${text}${part}`;
      }
      return row + '\n'.repeat(behindRow);
    })
    .join('');
}

const spacings: fc.Arbitrary<Spacing> = fc.record({
  between: fc.integer({ min: 0, max: 3 }),
  behindRow: fc.integer({ min: 0, max: 2 }),
  keepsLine: fc.boolean(),
});

/** A table and which figures it prints, by row and column. */
function figuresOf(table: FormTable, kept: readonly boolean[]): Record<string, string> {
  const expected: Record<string, string> = {};
  let next = 0;
  for (const { rows, columns } of table.blocks) {
    for (const row of rows) {
      if (row.cells.length === 0 || row.optional) continue;
      for (const column of columns) {
        const figure = kept[next % kept.length] === true ? String(101 + next) : '';
        expected[`${row.id} ${column.id}`] = figure;
        next++;
      }
    }
  }
  return expected;
}

describe('blank cells of a table with a cell a line', () => {
  it('are known by the blank lines they leave', () => {
    const rows = [
      '一、本年新收政府信息公开申请数量\n\n103\n\n3\n\n\n\n1\n\n\n107',
      '二、上年结转政府信息公开申请数量\n\n8\n\n0\n\n\n\n\n0\n\n8',
      '三、本年度办理结果\n\n（一）予以公开\n\n41\n\n2\n\n\n\n1\n\n\n44',
      '（二）部分公开\n\n31\n\n\n\n\n\n\n31',
      '（三）不予公开\n\n1.属于国家秘密\n\n\n\n\n\n\n\n\n2.其他法律行政法规禁止公开\n\n1\n\n\n\n\n\n\n1',
    ];
    const bound = bindText(`三、收到和处理政府信息公开申请情况\n\n${rows.join('\n\n')}\n\n`);
    assert.equal(figureAt(bound, 'requests.received', 'legalService'), '1');
    assert.equal(figureAt(bound, 'requests.received', 'otherOrganization'), '');
    assert.equal(figureAt(bound, 'requests.received', 'total'), '107');
    assert.equal(figureAt(bound, 'requests.carriedIn', 'otherOrganization'), '0');
    assert.equal(figureAt(bound, 'outcome.granted', 'legalService'), '1');
    assert.equal(figureAt(bound, 'outcome.partiallyGranted', 'total'), '31');
    assert.deepEqual(bound.tables[0]?.uncertainRows, []);
  });

  it('are known in the only row of a table whose head says how many it has', () => {
    const group = '结果维持\n\n结果纠正\n\n其他结果\n\n尚未审结\n\n总计\n\n';
    const head = `行政复议\n\n行政诉讼\n\n${group}未经复议直接起诉\n\n复议后起诉\n\n${group}${group}`;
    const row = '3\n\n\n\n1\n\n4\n\n2\n\n1\n\n\n\n3\n\n\n\n1\n\n\n1\n\n';
    const bound = bindText(
      `四、政府信息公开行政复议、行政诉讼情况\n\n${head}${row}\n五、存在的主要问题及改进情况\n\n不多。\n`,
    );
    assert.equal(
      bound.facts.map(({ printed }) => (printed === '' ? '_' : printed)).join(''),
      '3__1421__3__1_1',
    );
  });

  it('are looked for among any number of figures', () => {
    const text = `三、收到和处理政府信息公开申请情况\n\n一、本年新收政府信息公开申请数量\n${'\n1\n'.repeat(200_000)}`;
    assert.deepEqual(bindText(text).facts, []);
  });

  for (const id of ['2019', '2021'] as const) {
    const form = formById(id);
    const table = form?.tables.find(({ section }) => section === 'requests');
    assert.ok(table !== undefined);

    it(`are never taken for their neighbours, ${id}`, () => {
      fc.assert(
        fc.property(
          spacings,
          fc.array(fc.boolean(), { minLength: 7, maxLength: 180 }),
          (spacing, kept) => {
            const expected = figuresOf(table, kept);
            const text = print(
              table,
              (row, column) => expected[`${row.id} ${column.id}`] ?? '',
              spacing,
            );
            const found = printedFacts(bindText(text, id), table);
            for (const [place, printed] of Object.entries(found)) {
              assert.equal(printed, expected[place], place);
            }
          },
        ),
        { numRuns: 150 },
      );
    });

    it(`keep their places where each row has some figures, ${id}`, () => {
      fc.assert(
        fc.property(
          spacings.filter(({ between, keepsLine }) => between > 0 || keepsLine),
          fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
          (spacing, drawn) => {
            const kept = [...drawn, true, false, true, true];
            const expected = figuresOf(table, kept);
            const text = print(
              table,
              (row, column) => expected[`${row.id} ${column.id}`] ?? '',
              spacing,
            );
            assert.deepEqual(printedFacts(bindText(text, id), table), expected);
          },
        ),
        { numRuns: 50 },
      );
    });
  }
});
