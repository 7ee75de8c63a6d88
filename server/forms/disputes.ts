import { regulation } from './citations.js';
import type { Column, FormTable } from './form.js';
import { count, row } from './row.js';

/** Table 四 of the forms since 2019: one row without a label, five outcomes in each of three groups. */
export function disputesTable(id: string): FormTable {
  return {
    id,
    section: 'disputes',
    title: '政府信息公开行政复议、行政诉讼情况',
    name: { zh: '表四（行政复议、行政诉讼）', en: 'table 四 (review and litigation)' },
    corner: undefined,
    blocks: [
      {
        id: 'disputes',
        caption: undefined,
        corner: undefined,
        columns,
        unitColumn: false,
        rows: [
          row(
            'disputes',
            '',
            '',
            columns.map((column) => count(column.id, '件')),
            {
              citation: regulation('第五十条第（三）项', 'article 50 (3)'),
            },
          ),
        ],
      },
    ],
    calculations: groups.map(({ prefix }) => ({
      rule: 'total.group',
      relation: 'sum',
      between: 'columns',
      left: [`${prefix}.total`],
      right: outcomes.slice(0, -1).map((outcome) => `${prefix}.${outcome.id}`),
      softer: false,
      block: 'disputes',
    })),
  };
}

const groups = [
  { prefix: 'review', path: ['行政复议'] },
  { prefix: 'litigation.direct', path: ['行政诉讼', '未经复议直接起诉'] },
  { prefix: 'litigation.afterReview', path: ['行政诉讼', '复议后起诉'] },
] as const;

const outcomes = [
  { id: 'upheld', label: '结果维持', variants: ['维持', '维持结果'] },
  { id: 'corrected', label: '结果纠正', variants: ['纠正', '被纠正', '结果被纠正'] },
  { id: 'other', label: '其他结果', variants: ['其它结果', '其他'] },
  { id: 'pending', label: '尚未审结', variants: ['未审结', '尚未办结'] },
  { id: 'total', label: '总计', variants: ['合计', '小计'] },
] as const;

/** A column's id is the concept of its one figure. */
const columns: readonly Column[] = groups.flatMap(({ prefix, path }) =>
  outcomes.map(({ id, label, variants }) => ({
    id: `${prefix}.${id}`,
    path: [...path, label],
    variants,
    applicant: undefined,
    period: 'year' as const,
  })),
);
