import type { Column } from './form.js';

/**
 * A column's word behind those of the groups it stands in, all in one cell, as a table has them whose lines of headers
 * were made one: `行政复议结果维持`, `未经复议直接起诉结果维持`. None for a column in no group.
 */
export function headersInOne({ path }: Pick<Column, 'path'>): readonly string[] {
  return path.slice(0, -1).map((_, index) => path.slice(index).join(''));
}
