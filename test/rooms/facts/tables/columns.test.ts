import assert from 'node:assert/strict';
import { bindText, figureAt, tableOf } from './bind-text.js';
import { printedRequests } from './figures.js';

describe('columns', () => {
  it('are bound by their headers where they are swapped', () => {
    const rows = printedRequests()
      .split('\n')
      .map((line) => {
        const cells = line.split('|');
        const [business = '', research = ''] = [cells[5], cells[6]];
        cells[5] = research;
        cells[6] = business;
        return cells.join('|');
      });
    const bound = bindText(rows.join('\n'));
    assert.equal(figureAt(bound, 'requests.received', 'business'), '102');
    assert.equal(figureAt(bound, 'requests.received', 'research'), '103');
    assert.equal(bound.facts.length, 175);
  });

  it('that are left out shift no figure', () => {
    const rows = printedRequests()
      .split('\n')
      .map((line) => line.split('|').toSpliced(6, 1).join('|'));
    const bound = bindText(rows.join('\n'));
    assert.equal(figureAt(bound, 'requests.received', 'nonprofit'), '104');
    assert.equal(figureAt(bound, 'requests.received', 'research'), undefined);
    assert.deepEqual(
      tableOf(bound, '2021.requests').missingColumns.map(({ column }) => column.id),
      ['research'],
    );
  });

  it('of another form are not taken for this one', () => {
    const bound = bindText(
      '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n规章 | 1 | 2 | 3 |\n行政规范性文件 | 4 | 5 | 6 |\n',
    );
    assert.deepEqual(bound.facts, []);
    assert.equal(tableOf(bound, '2021.disclosure').uncertainRows.length, 2);
  });

  it('may lack their headers', () => {
    const bound = bindText('规章 | 1 | 2 | 3 |\n行政规范性文件 | 4 | 5 | 6 |\n');
    assert.equal(figureAt(bound, 'normativeDocuments', 'repealed'), '5');
  });

  it('without their headers leave one row with a blank uncertain: the figure may have moved into its place', () => {
    const bound = bindText(
      '第二十条第（六）项 ||||\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n行政处罚 | 113 | 114 | 115 |\n行政强制 | 116 | 117 | 118 |\n第二十条第（八）项 ||||\n行政事业性收费 | 120 ||\n',
      '2019',
    );
    assert.equal(bound.facts.length, 6);
    assert.deepEqual(
      tableOf(bound, '2019.disclosure').uncertainRows.map(({ row, reason }) => [row.id, reason]),
      [['fees', 'count']],
    );
  });

  it('of table 四 may come in two parts', () => {
    const bound = bindText(
      '行政复议 |||||\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n1 | 2 | 3 | 4 | 10 |\n' +
        '行政诉讼 ||||||||||\n未经复议直接起诉 | 复议后起诉 |\n' +
        '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n' +
        '5 | 0 | 0 | 0 | 5 | 6 | 0 | 0 | 1 | 7 |\n',
    );
    assert.equal(figureAt(bound, 'disputes', 'review.total'), '10');
    assert.equal(figureAt(bound, 'disputes', 'litigation.afterReview.total'), '7');
    assert.equal(bound.facts.length, 15);
  });

  it('of table 四 with a figure too few are uncertain', () => {
    const bound = bindText(
      '行政复议 | 行政诉讼 |\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |\n' +
        '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n' +
        '0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n',
    );
    const table = tableOf(bound, '2021.disputes');
    assert.deepEqual(bound.facts, []);
    assert.deepEqual(
      table.uncertainRows.map(({ row, reason }) => [row.id, reason]),
      [['disputes', 'count']],
    );
  });

  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const groupsOfResults = ['review', 'litigation.direct', 'litigation.afterReview'];

  /** Table 四 without merged cells, its outcomes in some order, each with the figure of its place in the form. */
  function printedResults(order: readonly number[], separator: string, end = ''): string {
    const words = order.map((at) => results[at] ?? '');
    const figures = groupsOfResults.flatMap((_, group) =>
      order.map((at) => String((group + 1) * 100 + at)),
    );
    return [
      ['行政复议', '行政诉讼'],
      [...words, '未经复议直接起诉', '复议后起诉'],
      [...words, ...words],
      figures,
    ]
      .map((cells) => `${cells.join(separator)}${end}\n`)
      .join('');
  }

  const ids = ['upheld', 'corrected', 'other', 'pending', 'total'];

  for (const [name, separator, end] of [
    ['pipes', ' | ', ' |'],
    ['spaces', ' ', ''],
    ['a cell a line', '\n', ''],
  ] as const) {
    for (const order of [
      [0, 1, 2, 3, 4],
      [1, 0, 2, 3, 4],
      [4, 0, 1, 2, 3],
      [0, 1, 3, 2, 4],
    ]) {
      it(`of table 四 in another order are followed (${name}: ${order.join('')})`, () => {
        const bound = bindText(printedResults(order, separator, end));
        for (const [group, prefix] of groupsOfResults.entries()) {
          for (const [at, id] of ids.entries()) {
            const expected = String((group + 1) * 100 + at);
            assert.equal(figureAt(bound, 'disputes', `${prefix}.${id}`), expected);
          }
        }
      });
    }
  }

  it('of table 四 are followed where lawsuits come first', () => {
    const words = [...results, ...results, ...results];
    const figures = words.map((_, at) => String(101 + at));
    const head = ['行政诉讼', '行政复议', '未经复议直接起诉', '复议后起诉'];
    const bound = bindText([...head, ...words, ...figures].join('\n'));
    assert.equal(figureAt(bound, 'disputes', 'litigation.direct.upheld'), '101');
    assert.equal(figureAt(bound, 'disputes', 'litigation.afterReview.total'), '110');
    assert.equal(figureAt(bound, 'disputes', 'review.upheld'), '111');
    assert.equal(figureAt(bound, 'disputes', 'review.total'), '115');
  });

  it('of table 四 in an order that differs between groups are uncertain', () => {
    const text = printedResults([1, 0, 2, 3, 4], ' | ', ' |');
    const mixed = text.replace(
      /结果纠正 \| 结果维持(?= \| 其他结果 \| 尚未审结 \| 总计 \|\n)/u,
      '结果维持 | 结果纠正',
    );
    assert.notEqual(mixed, text);
    assert.deepEqual(bindText(mixed).facts, []);
  });

  it('are followed where a total stands before a group whose merged cells are lost', () => {
    const head =
      '申请人情况 |\n总计 | 自然人 | 法人或其他组织 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n';
    const rows =
      '一、本年新收政府信息公开申请数量 | 18 | 12 | 5 | 0 | 0 | 0 | 1 |\n' +
      '二、上年结转政府信息公开申请数量 | 1 | 1 | 0 | 0 | 0 | 0 | 0 |\n';
    const bound = bindText(head + rows);
    assert.equal(figureAt(bound, 'requests.received', 'total'), '18');
    assert.equal(figureAt(bound, 'requests.received', 'naturalPerson'), '12');
    assert.equal(figureAt(bound, 'requests.received', 'otherOrganization'), '1');
    const unnamed = bindText(head.replace(' | 法人或其他组织', '') + rows);
    assert.deepEqual(unnamed.facts, []);
  });

  it('of a year and of all years are followed where a space parts them', () => {
    const bound = bindText(
      '指标名称 计量单位 历年累计 2017年度\n主动公开文件数 条 2943 420\n其中：1.政府网站公开数 条 2803 400\n',
      'fujian',
    );
    assert.equal(figureAt(bound, 'disclosure.items', 'cumulative'), '2943');
    assert.equal(figureAt(bound, 'disclosure.items', 'year'), '420');
  });
});
