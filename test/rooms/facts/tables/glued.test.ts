import assert from 'node:assert/strict';
import type { BoundReport } from '../../../../server/facts/fact.js';
import { bindText } from './bind-text.js';

describe('tables whose cells ran into each other', () => {
  it('have a figure a digit where a row has as many digits as columns', () => {
    const bound = bindText(`
二、主动公开政府信息情况
第二十条第(一)项
信息内容本年制发件数本年废止件数现行有效件数
规章000
行政规范性文件101
第二十条第(五)项
信息内容本年处理决定数量
行政许可124
`);
    assert.deepEqual(figuresOf(bound), [
      'regulations.issued 0',
      'regulations.repealed 0',
      'regulations.inForce 0',
      'normativeDocuments.issued 1',
      'normativeDocuments.repealed 0',
      'normativeDocuments.inForce 1',
      'licensing.decisions 124',
    ]);
  });

  it('have rows below the label of their group in the same line', () => {
    const bound = bindText(`
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量2000002
三、本年度办理结果(一)予以公开1000001
(三)不予公开1.属于国家秘密0000000
2.其他法律行政法规禁止公开1000001
四、结转下年度继续办理0000000
`);
    assert.deepEqual(
      figuresOf(bound).filter((_, index) => index % 7 === 6),
      [
        'requests.received 2',
        'outcome.granted 1',
        'outcome.denied.stateSecret 0',
        'outcome.denied.otherLaws 1',
        'requests.carriedOut 0',
      ],
    );
  });

  it('may have a unit between label and figure', () => {
    const bound = bindText(
      '三、依申请公开情况————\n（一）收到申请数件15\n七、依申请公开信息收取的费用万元0\n（三）接受培训人员数人次204\n',
      '2014',
    );
    assert.deepEqual(figuresOf(bound), [
      'requests.received 15',
      'requests.fees 0',
      'capacity.trainees 204',
    ]);
  });

  it('have none in a row whose digits may be parted in several ways', () => {
    const bound = bindText(`
一、本年新收政府信息公开申请数量120000012
二、上年结转政府信息公开申请数量0000000
三、本年度办理结果(一)予以公开1100001
`);
    assert.equal(bound.facts.length, 7);
    assert.deepEqual(uncertainOf(bound), ['requests.received', 'outcome.granted']);
    const documents = bindText(`
信息内容本年制发件数本年废止件数现行有效件数
规章000
行政规范性文件219
`);
    assert.deepEqual(uncertainOf(documents), ['normativeDocuments']);
  });

  it('have the fifteen figures of table 四 below words that ran together', () => {
    const bound = bindText(`
四、政府信息公开行政复议、行政诉讼情况
行政复议行政诉讼
结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉
结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计
100012000200000
`);
    assert.deepEqual(figuresOf(bound).slice(3, 7), [
      'review.pending 0',
      'review.total 1',
      'litigation.direct.upheld 2',
      'litigation.direct.corrected 0',
    ]);
  });
});

function uncertainOf({ tables }: BoundReport): readonly string[] {
  return tables.flatMap(({ uncertainRows }) => uncertainRows.map(({ row }) => row.id));
}

function figuresOf({ facts }: BoundReport): readonly string[] {
  return facts.map(({ concept, printed }) => `${concept} ${printed}`);
}
