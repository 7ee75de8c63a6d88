import { fujianMeasures, regulationOf2007 } from './citations.js';
import type { CalculationRule, Column, Form, FormRow, FormTable, RowId } from './form.js';
import { count, row } from './row.js';
import { sevenSections } from './seven-sections.js';

const columns: readonly Column[] = [
  {
    id: 'year',
    path: ['本年度'],
    variants: ['XXXX年度', '年度', '本年', '当年', '当年度'],
    applicant: undefined,
    period: 'year',
  },
  {
    id: 'cumulative',
    path: ['历年累计'],
    variants: ['累计', '历年累计数', '历年总计'],
    applicant: undefined,
    period: 'cumulative',
  },
];

const rows: readonly FormRow[] = [
  figure('disclosure.items', '', '主动公开文件数', '条', undefined, [
    '主动公开文件总数',
    '主动公开信息数',
  ]),
  figure('disclosure.channel.website', '其中：1.', '政府网站公开数', '条', 'disclosure.items', [
    '网站公开数',
    '政府门户网站公开数',
  ]),
  figure('disclosure.channel.gazette', '2.', '政府公报公开数', '条', 'disclosure.items', [
    '公报公开数',
    '政府公报公开政府信息数',
  ]),
  figure('requests.received', '', '受理政府信息公开申请总数', '件', undefined, [
    '受理政府信息公开申请数',
    '受理申请总数',
    '受理信息公开申请总数',
    '受理依申请公开信息总数',
    '受理依申请公开政府信息总数',
    '受理政府信息依申请公开总数',
    '受理依申请公开总数',
  ]),
  figure('requests.received.inPerson', '其中：1.', '当面申请数', '件', 'requests.received', [
    '当面申请',
  ]),
  figure('requests.received.online', '2.', '网络申请数', '件', 'requests.received', [
    '网络申请',
    '网上申请数',
  ]),
  figure('requests.received.letterOrFax', '3.', '信函、传真申请数', '件', 'requests.received', [
    '信函、传真申请',
    '信函传真申请数',
    '信函和传真申请数',
    '信函及传真申请数',
    '传真、信函申请数',
  ]),
  figure('requests.processed', '', '对申请的答复总数', '件', undefined, [
    '对申请的答复数',
    '申请答复总数',
    '答复总数',
  ]),
  figure('outcome.granted', '其中：1.', '同意公开答复数', '件', 'requests.processed', [
    '同意公开数',
    '同意公开答复',
  ]),
  figure('outcome.partiallyGranted', '2.', '同意部分公开答复数', '件', 'requests.processed', [
    '部分公开答复数',
    '同意部分公开数',
    '同意部分公开答复',
  ]),
  figure('outcome.denied', '3.', '不予公开答复数', '件', 'requests.processed', [
    '不同意公开答复数',
    '不予公开数',
    '不予公开答复',
  ]),
  figure('outcome.other', '4.', '其他类型答复数', '件', 'requests.processed', [
    '其他答复数',
    '其它类型答复数',
    '其他类型答复',
  ]),
  figure('complaints', '', '接受行政申诉、举报数', '件', undefined, [
    '接受行政申诉举报数',
    '行政申诉、举报数',
    '接受行政申诉、举报数量',
  ]),
  figure('review.total', '', '行政复议数', '件', undefined, ['行政复议数量', '行政复议件数']),
  figure('litigation.total', '', '行政诉讼数', '件', undefined, ['行政诉讼数量', '行政诉讼件数']),
];

const statistics: FormTable = {
  id: 'fujian.statistics',
  section: 'attachment',
  title: '政府信息公开情况统计表',
  name: { zh: '政府信息公开情况统计表', en: 'the statistical table' },
  corner: undefined,
  blocks: [
    {
      id: 'statistics',
      caption: undefined,
      corner: '指标名称',
      columns,
      unitColumn: true,
      unitHeader: '计量单位',
      rows,
    },
  ],
  calculations: [
    sumOfChildren('requests.received'),
    sumOfChildren('requests.processed'),
    atMost('rows', 'disclosure.channel.website', 'disclosure.items'),
    atMost('rows', 'disclosure.channel.gazette', 'disclosure.items'),
    atMost('columns', 'year', 'cumulative'),
  ],
};

/** Fujian's own table, with the year beside 历年累计, of the report years 2014 to 2018; before, its rows varied. */
export const formFujian: Form = {
  id: 'fujian',
  name: { zh: '福建省附表', en: 'the Fujian form' },
  years: { from: 2014, to: 2018 },
  region: '福建',
  basis: fujianMeasures,
  signature: [
    '历年累计',
    '主动公开文件数',
    '受理政府信息公开申请总数',
    '对申请的答复总数',
    '其他类型答复数',
    '接受行政申诉、举报数',
  ],
  sectionOrder: 'free',
  sections: sevenSections({
    title: '需要说明的其他事项与附表',
    variants: [
      '其他需要说明的事项与附表',
      '需要说明的其他事项和附表',
      '需要说明的其他事项及附表',
      '其他需要说明的事项和附表',
      '其他需要说明的事项及附表',
      '需要说明的其他事项',
      '需要说明的事项与附表',
      '需要说明的事项和附表',
      '相关说明和指标统计表',
      '相关说明与附表',
      '其他需要说明的事项',
      '说明与附表',
      '说明和附表',
      '其他需要报告的事项',
      '附表',
      '附件',
    ],
    citation: regulationOf2007('第三十二条第（六）项', 'article 32 (6)'),
  }),
  tables: [statistics],
};

function figure(
  concept: string,
  ordinal: string,
  label: string,
  unit: string,
  parent: RowId | undefined,
  variants: readonly string[],
): FormRow {
  return row(
    concept,
    ordinal,
    label,
    columns.map(() => count(concept, unit)),
    { parent, variants },
  );
}

function sumOfChildren(total: RowId): CalculationRule {
  return {
    rule: 'total.group',
    relation: 'sum',
    between: 'rows',
    left: [total],
    right: rows.filter(({ parent }) => parent === total).map(({ id }) => id),
    softer: false,
    block: undefined,
  };
}

function atMost(between: 'rows' | 'columns', part: string, whole: string): CalculationRule {
  return {
    rule: 'total.part-exceeds-whole',
    relation: 'atMost',
    between,
    left: [part],
    right: [whole],
    softer: false,
    block: between === 'columns' ? 'statistics' : undefined,
  };
}
