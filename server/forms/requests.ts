import { applicantColumns, applicantParts, requestRow } from './applicants.js';
import { regulation } from './citations.js';
import type { CalculationRule, FormRow, FormTable } from './form.js';
import { commonResults } from './results.js';

/**
 * Table 三 of the forms since 2019. They differ only in (六)其他处理, which each form gives as `otherRows`:
 * its rows in order; `otherResults` names those of them that (七)总计 adds up.
 */
export function requestsTable(
  id: string,
  otherRows: readonly FormRow[],
  otherResults: readonly string[],
): FormTable {
  return {
    id,
    section: 'requests',
    title: '收到和处理政府信息公开申请情况',
    name: { zh: '表三（政府信息公开申请）', en: 'table 三 (requests)' },
    corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    blocks: [
      {
        id: 'requests',
        caption: undefined,
        corner: undefined,
        columns: applicantColumns,
        unitColumn: false,
        rows: [...incoming, ...commonResults, ...otherRows, ...closing],
      },
    ],
    calculations: [
      carry,
      {
        rule: 'total.results',
        relation: 'sum',
        between: 'rows',
        left: ['requests.processed'],
        right: [
          ...commonResults.filter(({ cells }) => cells.length > 0).map((each) => each.id),
          ...otherResults,
        ],
        softer: false,
        block: undefined,
      },
      {
        rule: 'total.applicants',
        relation: 'sum',
        between: 'columns',
        left: ['total'],
        right: applicantParts,
        softer: false,
        block: 'requests',
      },
    ],
  };
}

const carry: CalculationRule = {
  rule: 'total.carry',
  relation: 'sum',
  between: 'rows',
  left: ['requests.received', 'requests.carriedIn'],
  right: ['requests.processed', 'requests.carriedOut'],
  softer: false,
  block: undefined,
};

const incoming: readonly FormRow[] = [
  requestRow('requests.received', '一、', '本年新收政府信息公开申请数量', undefined, {
    variants: [
      '本年新收政府信息公开申请数',
      '本年新收政府信息公开申请',
      '本年度新收政府信息公开申请数量',
      '本年新收信息公开申请数量',
      '本年新收申请数量',
      '本年新收数量',
    ],
    wants: {
      zh: '本年1月1日至12月31日新收到的政府信息公开申请，按申请人类型分列。',
      en: 'Requests received from 1 January to 31 December of the report year, by type of applicant.',
    },
    citation: regulation('第五十条第（二）项', 'article 50 (2)'),
  }),
  requestRow('requests.carriedIn', '二、', '上年结转政府信息公开申请数量', undefined, {
    variants: [
      '上年结转政府信息公开申请数',
      '上年结转政府信息公开申请',
      '上年度结转政府信息公开申请数量',
      '上一年结转政府信息公开申请数量',
      '上年结转信息公开申请数量',
      '上年结转申请数量',
      '上年结转数量',
    ],
    wants: {
      zh: '上一年度未办结、转入本年继续办理的申请。',
      en: 'Requests that were not closed last year and are continued this year.',
    },
  }),
];

const closing: readonly FormRow[] = [
  requestRow('requests.processed', '（七）', '总计', 'group.results', {
    variants: ['合计', '办理结果总计', '小计'],
    wants: {
      zh: '本年度办理结果（一）至（六）各行之和。',
      en: 'The sum of the outcome rows （一） to （六）.',
    },
  }),
  requestRow('requests.carriedOut', '四、', '结转下年度继续办理', undefined, {
    variants: [
      '结转下年继续办理',
      '结转下一年度继续办理',
      '结转至下年度继续办理',
      '结转下年度继续办理数量',
      '结转下年度',
    ],
    wants: {
      zh: '至12月31日尚未办结、转入下一年度继续办理的申请；第一项加第二项之和，等于第三项加第四项之和。',
      en: 'Requests still open on 31 December; 一 plus 二 equals 三 plus 四.',
    },
  }),
];
