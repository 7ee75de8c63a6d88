import assert from 'node:assert/strict';
import { analyse } from '../../../../server/analysis.js';

/** An annex that tells letters and faxes apart, as there were before there was a national form. */
function annex(fax: string, year = 2010): string {
  const title = `云麓市人民政府${year}年政府信息公开工作年度报告`;
  const table = [
    `指标 单位 ${year}年度 历年累计`,
    '受理申请总数 件 86 207',
    '其中：1．当面申请数 件 31 88',
    '2．网上申请数 件 40 81',
    '3．信函申请数 件 11 29',
    `4．传真申请数 件 ${fax} 9`,
    '对申请的答复总数 件 85 206',
  ].join('\n');
  const sections = ['一、概述', '全年公开信息。', '二、附表', '依申请公开情况统计', table];
  return [title, ...sections].join('\n\n');
}

function wrongSums(draft: string): readonly string[] {
  const analysis = analyse(draft, { severities: {} });
  assert.ok(analysis);
  return analysis.findings.filter(({ rule }) => rule === 'total.group').map(({ rule }) => rule);
}

describe('rows the form does not have', () => {
  it('may be what a sum lacks', () => {
    assert.deepEqual(wrongSums(annex('4')), []);
  });

  it('hide no sum of another row', () => {
    const draft = `云麓市人民政府2023年政府信息公开工作年度报告

| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | 12 | 0 | 0 | 0 | 0 | 0 | 9 |
| 其中：当面提出的 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
`;
    const analysis = analyse(draft, { severities: {} });
    const rules = analysis?.findings.map(({ rule }) => rule);
    assert.ok(rules?.includes('total.applicants'), rules?.join(' '));
  });

  it('hide no other sum that fails', () => {
    assert.deepEqual(wrongSums(annex('5')), ['total.group']);
  });

  it('make the change of a label beside them none that runs by itself', () => {
    const renaming = analyse(annex('4', 2014), { severities: {} })?.findings.find(
      ({ rule, fixes }) => rule === 'table.row-unknown' && fixes.length > 0,
    );
    assert.equal(renaming?.fixes[0]?.safe, false);
  });
});
