import assert from 'node:assert/strict';
import { formById, forms } from '../../../../server/forms/catalogue.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';
import { gridOf, type Grid, type GridCell } from '../../../drafts/grid.js';
import { bindText } from './bind-text.js';
import { distinctFigures, printedFacts } from './figures.js';

describe('a table drawn with lines', () => {
  for (const form of forms) {
    for (const table of form.tables) {
      const { at, expected: figures } = distinctFigures(table);
      for (const merged of [true, false]) {
        for (const box of [true, false]) {
          it(`is read: ${table.id}${merged ? ', merged cells' : ''}${box ? ', boxes' : ''}`, () => {
            const grid = gridOf(table, at);
            const text = drawn(merged ? grid : { ...grid, rows: grid.rows.map(unmerged) });
            const bound = bindText(box ? boxed(text) : text, form.id);
            assert.deepEqual(printedFacts(bound, table), figures);
            assert.deepEqual(bound.tables[0]?.missingRows, []);
          });
        }
      }
    }
  }

  for (const form of forms) {
    for (const table of form.tables) {
      it(`is read where rules stand around its headers and its whole only: ${table.id}`, () => {
        const { at, expected: figures } = distinctFigures(table);
        const bound = bindText(listed(gridOf(table, at)), form.id);
        assert.deepEqual(printedFacts(bound, table), figures);
        const [first] = bound.tables;
        assert.deepEqual([first?.missingRows, first?.uncertainRows], [[], []]);
      });
    }
  }

  it('has a figure and its unit in one cell, broken or not', () => {
    const { facts } = bindText(`
+----------------+------------+
| 信息内容       | 本年收费金 |
|                | 额         |
+----------------+------------+
| 行政事业性收费 | 12.5       |
|                | 万元       |
+----------------+------------+
`);
    assert.deepEqual(
      facts.map(({ value }) => value?.toFixed()),
      ['12.5'],
    );
  });

  it('has headers broken into pieces that are words of their own', () => {
    const bound = bindText(`
┌────────────────────┬────┬────┬────┬────┬────┬────┬────┐
│                    │自然│商业│科研│社会│法律│其他│总计│
│                    │人  │企业│机构│公益│服务│    │    │
│                    │    │    │    │组织│机构│    │    │
├────────────────────┼────┼────┼────┼────┼────┼────┼────┤
│二、上年结转政府信息│11  │2   │0   │0   │0   │0   │13  │
│公开申请数量        │    │    │    │    │    │    │    │
├────────────────────┼────┼────┼────┼────┼────┼────┼────┤
│（一）予以公开      │4   │1   │0   │0   │0   │0   │5   │
└────────────────────┴────┴────┴────┴────┴────┴────┴────┘
`);
    assert.equal(bound.tables[0]?.rows.length, 2);
    assert.equal(bound.facts.length, 14);
  });

  it('is another where a box begins right below one, and has rules of two characters', () => {
    const bound = bindText(`
┌──────────────────────────┐
│第二十条第（五）项        │
├────────┬─────────────────┤
│信息内容│本年处理决定数量 │
├────────┼─────────────────┤
│行政许可│12               │
└────────┴─────────────────┘
┌─────────────────────────────┐
│第二十条第（六）项           │
├──────────┬──────────────────┤
│信息内容  │本年处理决定数量  │
├──┬───────┼──────────────────┤
│  │行政处 │34                │
│其│罚     │                  │
│中├───────┼──────────────────┤
│  │行政强 │56                │
│  │制     │                  │
└──┴───────┴──────────────────┘
`);
    assert.deepEqual(
      bound.facts.map(({ concept, printed }) => `${concept} ${printed}`),
      ['licensing.decisions 12', 'penalties.decisions 34', 'coercion.decisions 56'],
    );
  });

  it('is read where rules part a column of labels in some rows only', () => {
    const bound = bindText(`
+---------------------------------------------+------+--------+
| 类别                                        | 总计 | 自然人 |
+---------------------------------------------+------+--------+
| 一、本年新收政府信息公开申请数量            | 12   | 11     |
+--------------------+------------------------+------+--------+
| 三、本年度办理结果 | （一）予以公开         | 22   | 21     |
|                    +----------+-------------+------+--------+
|                    | （三）不 | 1.属于国家  | 32   | 31     |
|                    | 予公开   | 秘密        |      |        |
+--------------------+----------+-------------+------+--------+
| 四、结转下年度继续办理                      | 42   | 41     |
+---------------------------------------------+------+--------+
`);
    assert.deepEqual(
      bound.facts.map(({ applicant, printed }) => `${applicant ?? ''} ${printed}`),
      [1, 2, 3, 4].flatMap((row) => [`naturalPerson ${String(row)}1`, `total ${String(row)}2`]),
    );
  });

  it('is none where its upright lines do not meet the level ones', () => {
    const text = drawn(gridOf(formById('2021')?.tables[2] ?? assert.fail(), () => '7'));
    const lines = text.split('\n');
    const moved = lines.with(3, (lines[3] ?? '').replace('|', ' | |')).join('\n');
    assert.ok(parse(moved, vocabulary).tables.every(({ layout }) => layout !== 'ruled'));
    assert.ok(parse(text, vocabulary).tables.some(({ layout }) => layout === 'ruled'));
  });
});

/** A table as databases print it: blanks for merged cells, rules around the headers and the whole only. */
function listed({ rows, width }: Grid): string {
  const lines = rows.map((row) => {
    const texts = new Array<string>(width).fill('');
    for (const { column, text } of row) texts[column] = text;
    return { texts, isHeader: row.every(({ kind }) => kind !== 'value') };
  });
  const widths = Array.from({ length: width }, (_, column) =>
    Math.max(1, ...lines.map(({ texts }) => wide(texts[column] ?? ''))),
  );
  const rule = `+${widths.map((room) => `${'-'.repeat(room + 2)}+`).join('')}`;
  const print = (texts: readonly string[]) =>
    `|${texts.map((text, column) => ` ${text}${' '.repeat((widths[column] ?? 0) - wide(text))} |`).join('')}`;
  return [
    rule,
    ...lines.flatMap(({ texts, isHeader }, index) =>
      !isHeader && lines.at(index - 1)?.isHeader === true ? [rule, print(texts)] : [print(texts)],
    ),
    rule,
  ].join('\n');
}

/** Merged cells as one cell and blanks. */
function unmerged(row: readonly GridCell[]): readonly GridCell[] {
  return row.map((cell) => ({ ...cell, columnSpan: 1, rowSpan: 1 }));
}

/** How many letters of a label stand in one line of its cell. */
const broken = 10;

/** A table drawn as converters do, long labels broken over lines. */
function drawn({ rows, width }: Grid): string {
  const owners = rows.map(() => new Array<GridCell | undefined>(width).fill(undefined));
  for (const [index, row] of rows.entries()) {
    for (const cell of row) {
      for (let down = 0; down < cell.rowSpan; down++) {
        owners[index + down]?.fill(cell, cell.column, cell.column + cell.columnSpan);
      }
    }
  }
  const taken = new Map<GridCell, number>();
  const nextPiece = (owner: GridCell | undefined): string => {
    if (owner === undefined) return '';
    const from = taken.get(owner) ?? 0;
    taken.set(owner, from + broken);
    return owner.text.slice(from, from + broken);
  };
  const print = (row: readonly (GridCell | undefined)[], isRule: (column: number) => boolean) => {
    let line = '';
    for (let column = 0; column < width;) {
      const ruled = isRule(column);
      const owner = row[column];
      let end = column + 1;
      while (!ruled && owner !== undefined && end < width && row[end] === owner) end++;
      const text = ruled ? '' : ` ${nextPiece(owner)}`;
      const room = (end - column) * (2 * broken + 3) - 1 - wide(text);
      line += ruled || (column > 0 && isRule(column - 1)) ? '+' : '|';
      line += text + (ruled ? '-' : ' ').repeat(room);
      column = end;
    }
    return line + (isRule(width - 1) ? '+' : '|');
  };
  const lines = owners.flatMap((row, index) => {
    const isRule = (column: number): boolean =>
      row[column] === undefined || row[column] !== owners[index - 1]?.[column];
    return [print(row, isRule), ...Array.from({ length: 6 }, () => print(row, () => false))];
  });
  return [...lines, print([], () => true)].join('\n');
}

/** The same with the characters of boxes. */
function boxed(text: string): string {
  return text
    .replace(/\+(?=-)|(?<=-)\+/gu, '├')
    .replaceAll('|', '│')
    .replace(/-{3,}/gu, (run) => '─'.repeat(run.length));
}

/** How wide letters are set: ideographs are two wide. */
function wide(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
}
