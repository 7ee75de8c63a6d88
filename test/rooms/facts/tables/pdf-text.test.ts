import assert from 'node:assert/strict';
import type { BoundReport } from '../../../../server/facts/fact.js';
import { bindText } from './bind-text.js';

describe('tables in the text of a PDF', () => {
  it('have labels that break around their figures, behind the stacked words of merged cells', () => {
    const bound = bindText(`
一、本年新收政府信息公开申请数量 11 0 0 0 0 0 11
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
(一)予以公开 1 0 0 0 0 0 1
(二)部分公开(区分处理的,只计这一情
形,不计其他情形) 2 0 0 0 0 0 2
三、本 1.属于国家秘密 3 0 0 0 0 0 3
年度办 2.其他法律行政法规禁
理结果 止公开 4 0 0 0 0 0 4
3.危及“三安全一稳
定” 5 0 0 0 0 0 5
(三)不予公 4.保护第三方合法权益 6 0 0 0 0 0 6
开 5.属于三类内部事务信
息 7 0 0 0 0 0 7
- 5 -
1.申请人无正当理由逾
期不补正、行政机关不
再处理其政府信息公开 8 0 0 0 0 0 8
申请
(六)其他处
理 2.申请人逾期未按收费
通知要求缴纳费用、行
政机关不再处理其政府 9 0 0 0 0 0 9
信息公开申请
3.其他 10 0 0 0 0 0 10
`);
    assert.deepEqual(totalsOf(bound), [
      'requests.received 11',
      'requests.carriedIn 0',
      'outcome.granted 1',
      'outcome.partiallyGranted 2',
      'outcome.denied.stateSecret 3',
      'outcome.denied.otherLaws 4',
      'outcome.denied.security 5',
      'outcome.denied.thirdParty 6',
      'outcome.denied.internalAffairs 7',
      'outcome.other.notSupplemented 8',
      'outcome.other.feeUnpaid 9',
      'outcome.other.remaining 10',
    ]);
  });

  it('have labels with the words of a merged cell between their pieces and before their figures', () => {
    const bound = bindText(`
一、本年新收政府信息公开申请数量 11 0 0 0 0 0 11
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
(一)予以公开 1 0 0 0 0 0 1
1.本机关不掌握相关政府信息 2 0 0 0 0 0 2
(四)
2.没有现成信息需要另行制
无法 3 0 0 0 0 0 3
作
提供
3.补正后申请内容仍不明确 4 0 0 0 0 0 4
1.申请人无正当理由逾期不补
正、行政机关不再处理其政府信 5 0 0 0 0 0 5
息公开申请
(六)其
2.申请人逾期未按收费通知要
他处理
求缴纳费用、行政机关不再处理 6 0 0 0 0 0 6
其政府信息公开申请
3.其他 7 0 0 0 0 0 7
`);
    assert.deepEqual(totalsOf(bound), [
      'requests.received 11',
      'requests.carriedIn 0',
      'outcome.granted 1',
      'outcome.unable.notHeld 2',
      'outcome.unable.notReadyMade 3',
      'outcome.unable.stillUnclear 4',
      'outcome.other.notSupplemented 5',
      'outcome.other.feeUnpaid 6',
      'outcome.other.remaining 7',
    ]);
    assert.deepEqual(
      bound.tables.flatMap(({ unknownRows }) => unknownRows),
      [],
    );
  });

  it('have headers broken over lines above the figures of table 四', () => {
    const bound = bindText(`
行政复议 行政诉讼
未经复议直接起诉 复议后起诉
结果 结果 其他 尚未 总
维持 纠正 结果 审结 计 结果 结果 其他 尚未 总 结果 结果 其他 尚未 总
维持 纠正 结果 审结 计 维持 纠正 结果 审结 计
1 2 3 4 10 5 6 7 8 26 9 10 11 12 42
`);
    assert.deepEqual(
      bound.facts.map(({ concept, printed }) => `${concept} ${printed}`).slice(3, 6),
      ['review.pending 4', 'review.total 10', 'litigation.direct.upheld 5'],
    );
    assert.equal(bound.facts.length, 15);
  });

  it('have headers set from top to bottom above the figures of table 四', () => {
    const bound = bindText(`
行政复议 行政诉讼
未经复议直接起诉 复议后起诉
结 结 其 尚
结 结 其 尚 结 结 其 尚
果 果 他 未 总
果 果 他 未 总 果 果 他 未 总
维 纠 结 审 计
维 纠 结 审 计 维 纠 结 审 计
持 正 果 结
持 正 果 结 持 正 果 结
1 0 0 2 3 0 4 0 0 4 0 0 0 0 0
`);
    assert.deepEqual(
      bound.facts.map(({ concept, printed }) => `${concept} ${printed}`).slice(3, 7),
      [
        'review.pending 2',
        'review.total 3',
        'litigation.direct.upheld 0',
        'litigation.direct.corrected 4',
      ],
    );
    assert.equal(bound.facts.length, 15);
  });

  it('have headers that ran into each other above figures that add up in the order of the form', () => {
    const scrambled = `
行政复议        行政诉讼
未经复议直接起诉   复议后起诉
结果  结 果  其他结  尚 未
总计
结 果  结 果  其 他  尚 未  结 果  结 果  其 他  尚未审
总计   总计
维持  纠正  果  审结
维持  纠正  结果  审结  维持  纠正  结果  结`;
    assert.deepEqual(
      bindText(`${scrambled}\n1 2 3 4 10 5 6 7 8 26 9 10 11 12 42`)
        .facts.map(({ concept, printed }) => `${concept} ${printed}`)
        .slice(3, 6),
      ['review.pending 4', 'review.total 10', 'litigation.direct.upheld 5'],
    );
    assert.deepEqual(bindText(`${scrambled}\n1 2 3 4 11 5 6 7 8 26 9 10 11 12 42`).facts, []);
    assert.deepEqual(bindText(`${scrambled}\n1 0 0 0 1 0 0 0 0 0 0 0 0 0 0`).facts, []);
  });

  it('have labels in one place and figures in another: no figure is anybody’s, no row is missing', () => {
    const labels = [
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '（一）予以公开',
      '（二）部分公开（区分处理的，只计这一情',
      '形，不计其他情形）',
      '1.属于国家秘密',
    ];
    const figures = Array.from({ length: 40 }, (_, index) => String(index % 7));
    const bound = bindText([...labels, '四、结转下年度继续办理', ...figures].join('\n\n'));
    assert.deepEqual(bound.facts, []);
    const [table] = bound.tables;
    assert.ok(table);
    assert.deepEqual(table.missingRows, []);
    assert.deepEqual(
      table.uncertainRows.map(({ row, reason }) => `${row.label} ${reason}`),
      [
        '本年新收政府信息公开申请数量 apart',
        '上年结转政府信息公开申请数量 apart',
        '予以公开 apart',
        '部分公开 apart',
        '属于国家秘密 apart',
        '结转下年度继续办理 apart',
      ],
    );
  });

  it('have headers whose figures stand behind other words', () => {
    const headers = '行政复议 行政诉讼 未经复议直接起诉 复议后起诉 维持 纠正'.split(' ');
    const broken = ['结', '果', '总计', '总计'];
    const figures = '1 2 3 4 10 5 6 7 8 26 9 10 11 12 42'.split(' ');
    const [table] = bindText([...headers, ...broken, ...figures].join('\n')).tables;
    assert.ok(table);
    assert.deepEqual([table.rows.length, table.missingRows.length], [1, 0]);
    assert.deepEqual(
      table.uncertainRows.map(({ reason }) => reason),
      ['apart'],
    );
  });

  it('keep the figures of a row whose neighbours lost their blanks', () => {
    const rows = ['一、本年新收政府信息公开申请数量', '1', '0', '0', '0', '0', '0', '1'];
    const bare = ['二、上年结转政府信息公开申请数量', '（一）予以公开'];
    const bound = bindText([...rows, ...bare].join('\n'));
    assert.deepEqual(totalsOf(bound), ['requests.received 1']);
    assert.deepEqual(
      bound.tables[0]?.uncertainRows.map(({ reason }) => reason),
      ['count', 'count'],
    );
  });

  it('have figures on the first line of a label that breaks, beside the label of its group', () => {
    const bound = bindText(`
（五）不予处理             3.要求提供公开出版物             1   0   0   0   0   0   1
                         4.无正当理由大量反复申请           2   0   0   0   0   0   2
            1.申请人无正当理由逾期不补正、行政机关不   3   0   0   0   0   0   3
                    再处理其政府信息公开申请
（六）其他处理  2.申请人逾期未按收费通知要求缴纳费用、行   4   0   0   0   0   0   4
                政机关不再处理其政府信息公开申请
                             3.其他                    5   0   0   0   0   0   5
`);
    assert.deepEqual(totalsOf(bound), [
      'outcome.rejected.publication 1',
      'outcome.rejected.excessive 2',
      'outcome.other.notSupplemented 3',
      'outcome.other.feeUnpaid 4',
      'outcome.other.remaining 5',
    ]);
    assert.ok(bound.tables[0]?.missingRows.every(({ row }) => row.label !== '其他处理'));
  });

  it('have headers of which one word breaks over lines, a piece like another word of the column', () => {
    const bound = bindText(`
                              申请人情况
                             法人或其他组织
              自然人  商业  科研  社会  法律         总计
                      企业  机构  公益  服务  其他
                                  组织  机构
一、本年新收政府信息公开申请数量   1   2   3   4   5   6   21
二、上年结转政府信息公开申请数量   7   0   0   0   0   0   7
`);
    assert.equal(
      bound.facts.map(({ printed }) => printed).join(' '),
      '1 2 3 4 5 6 21 7 0 0 0 0 0 7',
    );
  });

  it('have remarks behind their figures, and rows whose figure was left out', () => {
    const { facts } = bindText(
      `
统计指标                       单位  统计数  备注
（一）收到申请数               件    514     含下属单位3家
1.当面申请数                   件    3
2.传真申请数                   件
3.网络申请数                   件    504
`,
      '2014',
    );
    assert.deepEqual(
      facts.map(({ concept, printed, state }) => `${concept} ${printed} ${state}`),
      [
        'requests.received 514 number',
        'requests.received.inPerson 3 number',
        'requests.received.fax  blank',
        'requests.received.online 504 number',
      ],
    );
  });

  it('have table four below its outermost words, where the others are broken beyond reading', () => {
    const header = `行政复议 行政诉讼
结果 结果 其他 尚未 未经复议直接起诉 复议后起诉
维持 纠正 结果 审结 总计 结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计
维持 纠正 结果 审结 维持 纠正 结果 审结`;
    const figures = '1 2 3 4 10 5 6 7 8 26 9 10 11 12 42';
    const bound = bindText(`${header}\n${figures}\n`);
    assert.equal(bound.facts.map(({ printed }) => printed).join(' '), figures);
    for (const other of [figures.slice(2), `${figures} 5`, figures.replace('10', '')]) {
      assert.deepEqual(bindText(`${header}\n${other}\n`).facts, []);
    }
    const swapped = header.replace('行政复议 行政诉讼', '行政诉讼 行政复议');
    assert.deepEqual(bindText(`${swapped}\n${figures}\n`).facts, []);
    const wrong = figures.replace('42', '41');
    assert.deepEqual(bindText(`${header}\n${wrong}\n`).facts, []);
    const other = figures.replace('1 2', '2 1');
    assert.deepEqual(bindText(`${header}\n${figures}\n\n${header}\n${other}\n`).facts, []);
    const twice = bindText(`${header}\n${figures}\n\n${header}\n${figures}\n`);
    assert.equal(twice.facts.map(({ printed }) => printed).join(' '), figures);
  });

  it('have no table four below two words where another has its headers or other words stand', () => {
    const outer = ['| 行政复议 | | | | | 行政诉讼 | | | | | | | | | |', `|${'---|'.repeat(15)}`];
    const summary = [...outer, '| 3 | 4 | 5 | 6 | 18 | 1 | 2 | 3 | 4 | 10 | 7 | 1 | 0 | 2 | 10 |'];
    const outcomes = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计';
    const real = [
      ...outer,
      `| ${outcomes} | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |`,
      `| | | | | | ${outcomes} | ${outcomes} |`,
      '| 1 | 0 | 0 | 0 | 1 | 0 | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |',
    ];
    for (const tables of [
      [summary, real],
      [real, summary],
    ]) {
      const { facts } = bindText(tables.map((lines) => lines.join('\n')).join('\n\n'));
      const printed = facts.map((fact) => fact.printed).join(' ');
      assert.equal(printed, '1 0 0 0 1 0 1 0 0 1 0 0 0 0 0');
    }
    const words = '受理数 | 已维持 | 被纠错 | 别的 | 待结';
    const strange = [...outer, `| ${words} | ${words} | ${words} |`, ...summary.slice(-1)];
    assert.deepEqual(bindText(strange.join('\n')).facts, []);
  });
});

/** The figures of the total column, in the order of the text. */
function totalsOf({ facts }: BoundReport): readonly string[] {
  return facts
    .filter(({ applicant }) => applicant === 'total')
    .map(({ concept, printed }) => `${concept} ${printed}`);
}
