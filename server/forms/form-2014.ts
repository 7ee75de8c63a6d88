import { notice2014, regulationOf2007 } from './citations.js';
import type { CalculationRule, Form, FormTable, RowId } from './form.js';
import { rows2014 } from './rows-2014.js';
import { sevenSections } from './seven-sections.js';

const statistics: FormTable = {
  id: '2014.statistics',
  section: 'attachment',
  title: '政府信息公开情况统计表',
  name: { zh: '政府信息公开情况统计表', en: 'the statistical table' },
  corner: undefined,
  blocks: [
    {
      id: 'statistics',
      caption: undefined,
      corner: '统计指标',
      columns: [
        {
          id: 'value',
          path: ['统计数'],
          variants: ['统计数据', '统计数字', '数量', '数值'],
          applicant: undefined,
          period: 'year',
        },
      ],
      unitColumn: true,
      rows: rows2014,
    },
  ],
  calculations: [
    sumOfChildren('requests.received'),
    sumOfChildren('requests.closed'),
    sumOfChildren('requests.processed'),
    sumOfChildren('outcome.denied'),
    sumOfChildren('review.total'),
    sumOfChildren('litigation.total'),
    sumOfChildren('capacity.staff'),
    atMostParent('disclosure.normativeDocuments'),
    atMostParent('response.pressConferences.byPrincipal'),
    atMostParent('response.onlineInterviews.byPrincipal'),
    {
      rule: 'total.bound',
      relation: 'union',
      between: 'rows',
      left: ['disclosure.items'],
      right: childrenOf('group.channels'),
      softer: false,
      block: undefined,
    },
    {
      // One topic may be answered by many 解读稿件, which are counted in 篇: it has no lower bound.
      rule: 'total.bound',
      relation: 'atMost',
      between: 'rows',
      left: ['response.topics'],
      right: childrenOf('group.responseWays'),
      softer: true,
      block: undefined,
    },
  ],
};

/** 政府信息公开情况统计表 of the report years 2014 to 2018. */
export const form2014: Form = {
  id: '2014',
  name: { zh: '2014年统计表', en: 'the 2014 form' },
  years: { from: 2014, to: 2018 },
  region: undefined,
  basis: notice2014,
  signature: [
    '主动公开政府信息数',
    '主动公开规范性文件数',
    '制发规范性文件总数',
    '回应公众关注热点或重大舆情数',
    '政策解读稿件发布数',
    '收到申请数',
    '申请办结数',
    '申请答复数',
    '告知作出更改补充数',
    '举报投诉数量',
    '依申请公开信息收取的费用',
    '接受培训人员数',
  ],
  sectionOrder: 'free',
  sections: sevenSections({
    title: '附表',
    variants: ['附件', '其他', '其他需要报告的事项', '政府信息公开情况统计表', '其他事项'],
    citation: regulationOf2007('第三十二条第（六）项', 'article 32 (6)'),
  }),
  tables: [statistics],
};

function childrenOf(parent: RowId): readonly RowId[] {
  return rows2014.filter((each) => each.parent === parent).map(({ id }) => id);
}

function sumOfChildren(total: RowId): CalculationRule {
  return {
    rule: 'total.group',
    relation: 'sum',
    between: 'rows',
    left: [total],
    right: childrenOf(total),
    softer: false,
    block: undefined,
  };
}

function atMostParent(part: RowId): CalculationRule {
  const whole = rows2014.find(({ id }) => id === part)?.parent;
  return {
    rule: 'total.part-exceeds-whole',
    relation: 'atMost',
    between: 'rows',
    left: [part],
    right: whole === undefined ? [] : [whole],
    softer: false,
    block: undefined,
  };
}
