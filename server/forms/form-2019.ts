import { requestRow } from './applicants.js';
import { notice2019, regulation } from './citations.js';
import { column } from './disclosure-columns.js';
import { disputesTable } from './disputes.js';
import type { Column, Form, FormRow, FormTable } from './form.js';
import { requestsTable } from './requests.js';
import { amount, count, row, signed } from './row.js';
import { sixSections } from './six-sections.js';

const previousItems = column('previousItems', '上一年项目数量', [
  '上年项目数量',
  '上一年度项目数量',
  '上年度项目数量',
]);
const change = column('change', '本年增/减', [
  '本年增减',
  '本年增／减',
  '本年度增/减',
  '本年增、减',
]);
const itemColumns: readonly Column[] = [
  previousItems,
  change,
  column('decisions', '处理决定数量', ['本年处理决定数量', '处理决定数']),
];

const disclosure: FormTable = {
  id: '2019.disclosure',
  section: 'disclosure',
  title: '主动公开政府信息情况',
  name: { zh: '表二（主动公开）', en: 'table 二 (publication)' },
  corner: undefined,
  blocks: [
    {
      id: 'documents',
      caption: '第二十条第（一）项',
      corner: '信息内容',
      columns: [
        column('issued', '本年新制作数量', ['本年度新制作数量', '本年制作数量', '新制作数量']),
        column('published', '本年新公开数量', ['本年度新公开数量', '本年公开数量', '新公开数量']),
        column('publishedTotal', '对外公开总数量', ['对外公开数量', '对外公开总数', '公开总数量']),
      ],
      unitColumn: false,
      rows: [
        documentRow('regulations', '规章', ['政府规章', '部门规章']),
        documentRow('normativeDocuments', '规范性文件', ['行政规范性文件', '规范性档案']),
      ],
    },
    {
      id: 'licensing',
      caption: '第二十条第（五）项',
      corner: '信息内容',
      columns: itemColumns,
      unitColumn: false,
      rows: [
        itemRow('licensing', '行政许可', ['行政许可事项'], '第（五）项', '(5)'),
        itemRow(
          'otherServices',
          '其他对外管理服务事项',
          ['其他对外管理服务', '其它对外管理服务事项', '其他管理服务事项'],
          '第（五）项',
          '(5)',
        ),
      ],
    },
    {
      id: 'enforcement',
      caption: '第二十条第（六）项',
      corner: '信息内容',
      columns: itemColumns,
      unitColumn: false,
      rows: [
        itemRow('penalties', '行政处罚', ['行政处罚事项'], '第（六）项', '(6)'),
        itemRow('coercion', '行政强制', ['行政强制事项', '行政强制措施'], '第（六）项', '(6)'),
      ],
    },
    {
      id: 'fees',
      caption: '第二十条第（八）项',
      corner: '信息内容',
      columns: [previousItems, change],
      unitColumn: false,
      rows: [
        row(
          'fees',
          '',
          '行政事业性收费',
          [count('fees.previousItems', '项'), signed('fees.change', '项')],
          {
            variants: ['行政事业性收费项目', '行政事业收费'],
            wants: {
              zh: '行政事业性收费的上一年项目数量和本年增减数，减少的用负号。',
              en: 'Fee items last year, and the change this year with its sign.',
            },
            citation: regulation('第二十条第（八）项', 'article 20 (8)'),
          },
        ),
      ],
    },
    {
      id: 'procurement',
      caption: '第二十条第（九）项',
      corner: '信息内容',
      columns: [
        column('projects', '采购项目数量', ['采购项目数', '项目数量']),
        column('amount', '采购总金额', ['采购金额', '采购总金额（万元）', '采购总金额（元）']),
      ],
      unitColumn: false,
      rows: [
        row(
          'procurement',
          '',
          '政府集中采购',
          [count('procurement.projects', '项'), amount('procurement.amount', '元')],
          {
            variants: ['政府采购', '政府集中采购项目'],
            wants: {
              zh: '政府集中采购的项目数量和总金额，金额请写明单位。',
              en: 'Central procurement: projects and total sum; write the unit with the sum.',
            },
            citation: regulation('第二十条第（九）项', 'article 20 (9)'),
          },
        ),
      ],
    },
  ],
  calculations: [],
};

const otherRow: FormRow = requestRow('outcome.other', '（六）', '其他处理', 'group.results', {
  variants: ['其它处理', '其他处理情形', '其他'],
  wants: {
    zh: '（一）至（五）以外的处理结果。',
    en: 'Any outcome that （一） to （五） do not have.',
  },
});

/** 政府信息公开工作年度报告格式 of the report years 2019 and 2020. */
export const form2019: Form = {
  id: '2019',
  name: { zh: '2019年格式', en: 'the 2019 form' },
  years: { from: 2019, to: 2020 },
  region: undefined,
  basis: notice2019,
  signature: [
    '本年新制作数量',
    '本年新公开数量',
    '对外公开总数量',
    '上一年项目数量',
    '其他对外管理服务事项',
    '采购项目数量',
    '采购总金额',
  ],
  sectionOrder: 'fixed',
  sections: sixSections(notice2019, {
    wants: {
      zh: '其他需要报告的事项；没有的可以写“无”。',
      en: 'Anything else; 无 where there is nothing.',
    },
    aspects: [],
    draft: '其他需要报告的事项：____。',
  }),
  tables: [
    disclosure,
    requestsTable('2019.requests', [otherRow], [otherRow.id]),
    disputesTable('2019.disputes'),
  ],
};

function documentRow(prefix: string, label: string, variants: readonly string[]): FormRow {
  return row(
    prefix,
    '',
    label,
    ['issued', 'published', 'publishedTotal'].map((what) => count(`${prefix}.${what}`, '件')),
    {
      variants,
      wants: {
        zh: `${label}本年新制作、本年新公开和对外公开的总数量。`,
        en: `${label}: made and published in the year, and all that are public.`,
      },
      citation: regulation('第二十条第（一）项', 'article 20 (1)'),
    },
  );
}

function itemRow(
  prefix: string,
  label: string,
  variants: readonly string[],
  item: string,
  english: string,
): FormRow {
  return row(
    prefix,
    '',
    label,
    [
      count(`${prefix}.previousItems`, '项'),
      signed(`${prefix}.change`, '项'),
      count(`${prefix}.decisions`, '件'),
    ],
    {
      variants,
      wants: {
        zh: `${label}的上一年项目数量、本年增减数（减少的用负号）和处理决定数量。`,
        en: `${label}: items last year, the change this year with its sign, decisions made.`,
      },
      citation: regulation(`第二十条${item}`, `article 20 ${english}`),
    },
  );
}
