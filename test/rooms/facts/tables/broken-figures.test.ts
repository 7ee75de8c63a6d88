import assert from 'node:assert/strict';
import type { BoundReport } from '../../../../server/facts/fact.js';
import { bindText } from './bind-text.js';

const rows = `
（一）予以公开 17 9 0 50 54 10 140
1.属于国家秘密 9 13 14 38 55 0 129
8.属于行政查询事项 6 35 0 0 0 48 89
`;

describe('figures that break over lines in the narrow columns of a PDF', () => {
  const broken: readonly (readonly [string, string])[] = [
    ['below the last column', '一、本年新收政府信息公开申请数量 330 332 295 342 462 409 217\n0\n'],
    [
      'below several columns',
      '一、本年新收政府信息公开申请数量 123 0 0 0 0 0 123\n4            4\n',
    ],
    [
      'below all columns',
      '一、本年新收政府信息公开申请数量 352 300 137 271 175 325 131\n24 26 95 0 49 57 861\n',
    ],
    [
      'beside the second line of the label',
      '一、本年新收政府信息公开申请数     330  332  295  342  462  409  217\n量                                                  0\n',
    ],
    [
      'behind the end of a page',
      '一、本年新收政府信息公开申请数量 330 332 295 342 462 409 217\n- 2 -\n\n0\n',
    ],
    [
      'behind the bare number of a page',
      '一、本年新收政府信息公开申请数量 330 332 295 342 462 409 217\n\n\n     2\n\n0\n',
    ],
    [
      'right behind each figure that breaks',
      '一、本年新收政府信息公开申请数量 330 332 295 342\n5\n462 409 217\n0\n',
    ],
  ];
  for (const [where, text] of broken) {
    it(`are no facts, digits ${where}`, () => {
      const bound = bindText(`${text}${rows}`, '2019');
      assert.deepEqual(uncertainOf(bound), ['requests.received apart']);
      assert.deepEqual(totalsOf(bound), [
        'outcome.granted 140',
        'outcome.denied.stateSecret 129',
        'outcome.denied.administrativeQuery 89',
      ]);
      assert.deepEqual(missingOf(bound), []);
    });
  }

  it('are none where a page’s number stands below a row that adds up, or does not', () => {
    for (const total of ['217', '2170']) {
      const bound = bindText(
        `一、本年新收政府信息公开申请数量 330 332 295 342 462 409 ${total}\n\n3\n\n${rows}`,
        '2019',
      );
      assert.deepEqual(uncertainOf(bound), []);
      assert.equal(totalsOf(bound)[0], `requests.received ${total}`);
    }
  });

  it('are none where the row below lost its label', () => {
    const bound = bindText(
      `一、本年新收政府信息公开申请数量 330 332 295 342 462 409 2170\n1 2 3 4 5 6 21\n${rows}`,
      '2019',
    );
    assert.deepEqual(uncertainOf(bound), []);
    assert.equal(totalsOf(bound)[0], 'requests.received 2170');
  });
});

describe('table four in the text of a PDF, its headers in pieces beyond reading', () => {
  const head = `行政复议 行政诉讼
结 结 其 尚 总 未经复议直接起诉 复议后起诉
果 果 他 未 计 结 结 其 尚 总 结 结 其 尚 总
维 纠 结 审 果 果 他 未 计 果 果 他 未 计
持 正 果 结 维 纠 结 审 维 纠 结 审
持 正 果 结 持 正 果 结
`;

  it('is there, but not read, where figures break or blanks are lost', () => {
    for (const figures of [
      '8 43 0 0 51 36 18 0 49 10 53 29 0 7 89\n3\n',
      '8 43 0 0 51 36 18 0 49 10\n3\n53 29 0 7 89\n',
      '8 43 51 36 18 54\n',
    ]) {
      const bound = bindText(head + figures);
      assert.deepEqual(uncertainOf(bound), ['disputes apart'], figures);
      assert.deepEqual(bound.facts, []);
      assert.ok(!bound.missing.some(({ id }) => id.endsWith('disputes')));
    }
  });

  it('gives no figures in the order in which they happen to be drawn', () => {
    const group = (name: string, figures: readonly number[]) =>
      `${name}\n结\n结\n果\n果\n维\n纠\n持\n正\n\n其\n他\n结\n果\n\n尚\n未\n审\n结\n\n总\n计\n\n${figures.join('\n\n')}\n\n`;
    const bound = bindText(
      `${group('行政复议', [8, 0, 0, 51, 43])}行政诉讼\n${group('未经复议直接起诉', [36, 0, 18, 49, 103])}${group('复议后起诉', [53, 29, 7, 0, 89])}`,
    );
    assert.deepEqual(
      bound.facts.filter(({ printed }) => printed !== '0'),
      [],
    );
    assert.deepEqual(missingOf(bound), []);
  });
});

describe('labels in the text of a PDF', () => {
  it('may end with a line that reads like a unit', () => {
    const bound = bindText(
      '7.属于行政执法案卷 0 0 0 0 0 0 0\n8.属于行政查询事\n项\n0 2 0 0 0 0 2\n（七）总计 0 2 0 0 0 0 2\n',
      '2019',
    );
    assert.deepEqual(totalsOf(bound), [
      'outcome.denied.enforcementFile 0',
      'outcome.denied.administrativeQuery 2',
      'requests.processed 2',
    ]);
  });

  it('are not taken from the row below where the figure stands below its unit', () => {
    const bound = bindText(
      `统计指标 单位 统计数
（一）主动公开政府信息数（不同渠道和方式公开相同信息
计 1 条）
条
8
其中：主动公开规范性文件数 条
1
制发规范性文件总数 件
3
`,
      '2014',
    );
    assert.deepEqual(
      bound.facts.map(({ concept, printed }) => `${concept} ${printed}`),
      ['disclosure.items 8', 'disclosure.normativeDocuments 1', 'normativeDocuments.issued 3'],
    );
  });
});

function totalsOf({ facts }: BoundReport): string[] {
  return facts
    .filter(({ applicant }) => applicant === 'total')
    .map(({ concept, printed }) => `${concept} ${printed}`);
}

function uncertainOf({ tables }: BoundReport): string[] {
  return tables.flatMap(({ uncertainRows }) =>
    uncertainRows.map(({ row, reason }) => `${row.id} ${reason}`),
  );
}

function missingOf({ tables }: BoundReport): string[] {
  return tables.flatMap(({ missingColumns }) => missingColumns.map(({ column }) => column.id));
}
