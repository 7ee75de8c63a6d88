import assert from 'node:assert/strict';
import { formById, forms } from '../../../../server/forms/catalogue.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';
import { gridOf } from '../../../drafts/grid.js';
import { bindText } from './bind-text.js';
import { distinctFigures, printedFacts } from './figures.js';

describe('numbers between the cells of a table that has one a line', () => {
  it('are left out where they number its rows', () => {
    for (const form of ['2014', '2021', 'fujian']) {
      const table = formById(form)?.tables.at(form === '2021' ? 1 : 0);
      assert.ok(table !== undefined);
      const { at, expected: figures } = distinctFigures(table);
      let row = 0;
      const cells = gridOf(table, at).rows.flatMap((line) => {
        const texts = line.map(({ text }) => text).filter((text) => text !== '');
        return line.some(({ kind }) => kind === 'value') ? [String(++row), ...texts] : texts;
      });
      const text = ['序号', ...cells].join('\n');
      assert.deepEqual(printedFacts(bindText(text, form), table), figures);
      const lost = cells.toSpliced(cells.indexOf('3'), 1).join('\n');
      assert.ok(Object.keys(printedFacts(bindText(lost, form), table)).length < row);
    }
  });

  it('are left out where they stand between the labels and the figures', () => {
    for (const form of ['2014', '2021', 'fujian']) {
      const table = formById(form)?.tables.at(form === '2021' ? 1 : 0);
      assert.ok(table !== undefined);
      const { at, expected: figures } = distinctFigures(table);
      for (const width of [1, 2]) {
        for (const gap of ['\n', ' ']) {
          let row = 0;
          const lines: string[] = [];
          for (const line of gridOf(table, at).rows) {
            const first = line.findIndex(({ kind }) => kind === 'value');
            const texts = line.map(({ text }) => text.replaceAll(' ', ''));
            if (first !== -1) texts.splice(first, 0, String(++row).padStart(width, '0'));
            lines.push(texts.filter((text) => text !== '').join(gap));
          }
          assert.deepEqual(printedFacts(bindText(lines.join('\n'), form), table), figures, form);
        }
      }
    }
  });

  it('are figures where one row has another', () => {
    const bound = bindText(
      ['规章 1 0 0', '行政规范性文件 2 0 0', '行政许可 3', '行政处罚 4', '行政强制 6'].join('\n'),
    );
    const printed = bound.facts.map((fact) => fact.printed).join(' ');
    assert.equal(printed, '1 0 0 2 0 0 3 4 6');
  });

  it('are left out where one is that of a page, told by the sums of the row', () => {
    const bound = bindText(requestCells(['0', '0', '0', '0', '0', '0', '0', '5']));
    assert.equal(bound.tables[0]?.uncertainRows.length, 0);
    assert.equal(
      bound.facts.map(({ printed }) => printed).join(' '),
      '1 2 0 0 0 0 3 0 0 0 0 0 0 0 4 0 0 0 0 0 4',
    );
  });

  it('leave the row uncertain where another may be that of the page', () => {
    for (const row of [
      ['5', '0', '0', '0', '0', '0', '5', '5'],
      ['0', '0', '0', '3', '0', '0', '0', '5'],
      ['0', '0', '0', '0', '0', '0', '0', '0'],
    ]) {
      const bound = bindText(requestCells(row));
      assert.equal(bound.tables[0]?.uncertainRows.length, 1, row.join(' '));
    }
  });
});

describe('a table in one line with nothing but spaces between its cells', () => {
  for (const form of forms) {
    for (const table of form.tables) {
      const { at, expected: figures } = distinctFigures(table);
      const print = (figureAt: typeof at): string =>
        gridOf(table, figureAt)
          .rows.flatMap((row) => row.map(({ text }) => text.replaceAll(' ', '')))
          .filter((text) => text !== '')
          .join(' ');
      const withZero = (text: string) => (text === '102' ? '0' : text);
      it(`is read: ${table.id}`, () => {
        const bound = bindText(
          print((row, column) => withZero(at(row, column))),
          form.id,
        );
        const printed = Object.entries(figures).map(([place, text]) => [place, withZero(text)]);
        assert.deepEqual(printedFacts(bound, table), Object.fromEntries(printed));
      });

      it(`gives no figure to a neighbour where one is lost: ${table.id}`, () => {
        const lost = (text: string) => (text === '104' ? '' : withZero(text));
        const bound = bindText(
          print((row, column) => lost(at(row, column))),
          form.id,
        );
        for (const [place, text] of Object.entries(printedFacts(bound, table))) {
          assert.ok(text === '' || text === withZero(figures[place] ?? ''), place);
        }
      });
    }
  }

  it('is none where words and single figures take turns', () => {
    const listed = '自然人 3 商业企业 2 科研机构 0 社会公益组织 0 法律服务机构 0 其他 0 总计 5';
    const rows = ['类别 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'];
    rows.push(
      '一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21',
      '四、结转下年度继续办理 1 0 0 0 0 0 1',
    );
    assert.equal(
      bindText(`${listed}\n\n${rows.join('\n')}`)
        .facts.map(({ printed }) => printed)
        .join(''),
      '123456211000001',
    );
    for (const text of [
      listed,
      '行政许可 31 行政处罚 0 行政强制 5 规章 0 行政规范性文件 7 行政事业性收费 0',
      '一、本年新收政府信息公开申请数量 5 二、上年结转政府信息公开申请数量 0 （一）予以公开 3 （七）总计 3 四、结转下年度继续办理 2',
    ]) {
      assert.deepEqual(parse(`某市\n\n${text}\n\n某市`, vocabulary).tables, [], text);
    }
  });

  it('is one without headers where its rows have one figure', () => {
    const text = '行政许可 31 行政处罚 0 行政强制 5 行政事业性收费 0 行政许可 31 行政处罚 0';
    assert.equal(parse(`某市\n\n${text}\n\n某市`, vocabulary).tables.length, 1);
  });

  it('is none where a sentence has a figure between spaces', () => {
    const text =
      '本年行政许可 0 件 行政处罚 0 件 行政强制 0 件，与上年 0 件 持平 均已公开 0 条 其他 0 条';
    assert.deepEqual(parse(`某市\n\n${text}\n\n某市`, vocabulary).tables, []);
  });
});

/** Three rows of table 三, a cell a line, the second with these cells. */
function requestCells(second: readonly string[]): string {
  return [
    // As merged headers are copied: 总计 before the words below 法人或其他组织.
    '自然人,总计,商业企业,科研机构,社会公益组织,法律服务机构,其他'.split(','),
    '一、本年新收政府信息公开申请数量,1,2,0,0,0,0,3'.split(','),
    ['二、上年结转政府信息公开申请数量', ...second],
    '四、结转下年度继续办理,4,0,0,0,0,0,4'.split(','),
  ]
    .flat()
    .join('\n');
}
