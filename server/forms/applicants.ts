import type { Applicant, Column, FormRow, RowId } from './form.js';
import { count, row } from './row.js';
import type { RowDetails } from './row.js';

const everyone = '申请人情况';
const organizations = '法人或其他组织';

/** The seven value columns of table 三: who asks. */
export const applicantColumns: readonly Column[] = [
  column('naturalPerson', [everyone, '自然人'], ['个人', '公民']),
  column('business', [everyone, organizations, '商业企业'], ['商业', '企业']),
  column('research', [everyone, organizations, '科研机构'], ['科研', '科研单位']),
  column(
    'nonprofit',
    [everyone, organizations, '社会公益组织'],
    ['社会公益', '公益组织', '社会公益机构', '社会组织'],
  ),
  column(
    'legalService',
    [everyone, organizations, '法律服务机构'],
    ['法律服务', '法律服务组织', '法律机构'],
  ),
  column('otherOrganization', [everyone, organizations, '其他'], ['其它', '其他组织']),
  column('total', [everyone, '总计'], ['合计', '总数', '小计']),
];

/** The six columns that 总计 adds up. */
export const applicantParts: readonly string[] = applicantColumns
  .map(({ id }) => id)
  .filter((id) => id !== 'total');

/** A row of table 三: its seven figures are one concept, counted in 件, by applicant. */
export function requestRow(
  concept: string,
  ordinal: string,
  label: string,
  parent: RowId | undefined,
  details: RowDetails = {},
): FormRow {
  const cells = applicantColumns.map(() => count(concept, '件'));
  return row(concept, ordinal, label, cells, { ...details, parent });
}

function column(
  applicant: Applicant,
  path: readonly string[],
  variants: readonly string[],
): Column {
  return { id: applicant, path, variants, applicant, period: 'year' };
}
