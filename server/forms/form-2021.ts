import { requestRow } from './applicants.js';
import { notice2021, regulation } from './citations.js';
import { column } from './disclosure-columns.js';
import { disputesTable } from './disputes.js';
import type { Aspect, Column, Form, FormRow, FormTable } from './form.js';
import { requestsTable } from './requests.js';
import { amount, count, group, row } from './row.js';
import { sixSections } from './six-sections.js';

/** Reported in section 六, also when none were charged. */
const fees: Aspect = {
  id: 'fees',
  title: '信息处理费',
  keywords: ['处理费', '收费', '费用'],
  wants: {
    zh: '本年度是否收取信息处理费；收取的写明件数和总金额。',
    en: 'Whether processing fees were charged; if so, in how many cases and how much.',
  },
};

const decisions: readonly Column[] = [
  column('decisions', '本年处理决定数量', ['处理决定数量', '本年处理决定数', '本年度处理决定数量']),
];

const disclosure: FormTable = {
  id: '2021.disclosure',
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
        column('issued', '本年制发件数', [
          '本年度制发件数',
          '本年制发数',
          '制发件数',
          '本年制发数量',
        ]),
        column('repealed', '本年废止件数', [
          '本年度废止件数',
          '本年废止数',
          '废止件数',
          '本年废止数量',
        ]),
        column('inForce', '现行有效件数', ['现行有效数', '现行有效件', '现行有效数量']),
      ],
      unitColumn: false,
      rows: [
        documentRow('regulations', '规章', ['政府规章', '部门规章']),
        documentRow('normativeDocuments', '行政规范性文件', [
          '规范性文件',
          '行政规范性文件数',
          '行政规范性档案',
        ]),
      ],
    },
    {
      id: 'licensing',
      caption: '第二十条第（五）项',
      corner: '信息内容',
      columns: decisions,
      unitColumn: false,
      rows: [decisionRow('licensing', '行政许可', '第（五）项', '(5)')],
    },
    {
      id: 'enforcement',
      caption: '第二十条第（六）项',
      corner: '信息内容',
      columns: decisions,
      unitColumn: false,
      rows: [
        decisionRow('penalties', '行政处罚', '第（六）项', '(6)'),
        decisionRow('coercion', '行政强制', '第（六）项', '(6)'),
      ],
    },
    {
      id: 'fees',
      caption: '第二十条第（八）项',
      corner: '信息内容',
      columns: [
        column('amount', '本年收费金额（单位：万元）', [
          '本年收费金额',
          '本年收费金额（万元）',
          '本年收费总金额（单位：万元）',
          '收费金额',
          '收费金额（单位：万元）',
        ]),
      ],
      unitColumn: false,
      rows: [
        row('fees', '', '行政事业性收费', [amount('fees.amount', '万元')], {
          variants: ['行政事业性收费项目', '行政事业收费'],
          wants: {
            zh: '行政事业性收费的本年收费金额，以万元计，可有小数。',
            en: 'Administrative fees charged in the year, in 万元; decimals are normal.',
          },
          citation: regulation('第二十条第（八）项', 'article 20 (8)'),
        }),
      ],
    },
  ],
  calculations: [],
};

const otherRows: readonly FormRow[] = [
  group('group.other', '（六）', '其他处理', {
    parent: 'group.results',
    variants: ['其它处理', '其他处理情形'],
    wants: {
      zh: '下列三种情形各填一行，表中不单列小计。',
      en: 'One row for each of the three cases; the form prints no subtotal.',
    },
  }),
  requestRow(
    'outcome.other.notSupplemented',
    '1.',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'group.other',
    {
      variants: [
        '申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请',
        '申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请',
        '申请人无正当理由逾期不补正、行政机关不再处理其申请',
        '申请人无正当理由逾期不补正',
      ],
      wants: {
        zh: '申请人无正当理由逾期不补正，视为放弃申请，行政机关不再处理的。',
        en: 'The applicant did not supplement the request in time and without good reason: it is taken as given up.',
      },
      citation: regulation('第三十条', 'article 30'),
    },
  ),
  requestRow(
    'outcome.other.feeUnpaid',
    '2.',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'group.other',
    {
      variants: [
        '申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请',
        '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请',
        '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其申请',
        '申请人逾期未按收费通知要求缴纳费用',
      ],
      wants: {
        zh: '申请人逾期未按收费通知要求缴纳信息处理费，行政机关不再处理的。',
        en: 'The information processing fee was not paid in time.',
      },
    },
  ),
  requestRow('outcome.other.remaining', '3.', '其他', 'group.other', {
    variants: ['其它', '其他情形'],
    wants: {
      zh: '以上各行以外的处理结果。',
      en: 'Any outcome none of the rows above has.',
    },
  }),
  requestRow('outcome.other', '（六）', '其他处理', 'group.results', {
    variants: ['其它处理', '其他处理情形'],
    optional: true,
    replaces: [
      'outcome.other.notSupplemented',
      'outcome.other.feeUnpaid',
      'outcome.other.remaining',
    ],
    wants: {
      zh: '2019年格式的一行；现行格式分列三行，填在这一行的数字不再分列。',
      en: 'The single row of the 2019 form; the form in force has three rows instead.',
    },
  }),
];

/** 政府信息公开工作年度报告格式 since the report year 2021. */
export const form2021: Form = {
  id: '2021',
  name: { zh: '2021年格式', en: 'the 2021 form' },
  years: { from: 2021 },
  region: undefined,
  basis: notice2021,
  signature: [
    '本年制发件数',
    '本年废止件数',
    '现行有效件数',
    '本年收费金额',
    '申请人无正当理由逾期不补正',
    '申请人逾期未按收费通知要求缴纳费用',
  ],
  sectionOrder: 'fixed',
  sections: sixSections(notice2021, {
    wants: {
      zh: '其他需要报告的事项；依法收取信息处理费的情况也在这里写明，未收取的也要写明。',
      en: 'Anything else; also whether information processing fees were charged, and that none were if so.',
    },
    aspects: [fees],
    draft: '{year}年度信息处理费收取情况：____。\n\n其他需要报告的事项：____。',
  }),
  tables: [
    disclosure,
    requestsTable(
      '2021.requests',
      otherRows,
      otherRows.filter(({ cells }) => cells.length > 0).map(({ id }) => id),
    ),
    disputesTable('2021.disputes'),
  ],
};

function documentRow(prefix: string, label: string, variants: readonly string[]): FormRow {
  return row(
    prefix,
    '',
    label,
    ['issued', 'repealed', 'inForce'].map((what) => count(`${prefix}.${what}`, '件')),
    {
      variants,
      wants: {
        zh: `${label}本年制发、本年废止和年末现行有效的件数。`,
        en: `${label}: issued and repealed in the year, and in force at its end.`,
      },
      citation: regulation('第二十条第（一）项', 'article 20 (1)'),
    },
  );
}

function decisionRow(prefix: string, label: string, item: string, english: string): FormRow {
  return row(prefix, '', label, [count(`${prefix}.decisions`, '件')], {
    variants: [`${label}事项`, `${label}决定`],
    wants: {
      zh: `本年作出的${label}处理决定数量。`,
      en: `Decisions on ${label} made in the year.`,
    },
    citation: regulation(`第二十条${item}`, `article 20 ${english}`),
  });
}
