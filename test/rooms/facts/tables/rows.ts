/** Rows between tabs, as spreadsheets copy them. */
export function tabs(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\n');
}

/** Rows between commas, as spreadsheets export them. */
export function commas(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join(',')).join('\n');
}

/** Rows as a table of Markdown, the first of them its head. */
export function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The columns of table 三. */
export const applicants: readonly string[] = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
];
