import type { Block, FormRow } from './form.js';

/**
 * A row's label behind those of the groups it stands in, all in one cell, as a table has them whose columns of labels
 * were made one: `（三）不予公开 1.属于国家秘密`, `三、本年度办理结果 （三）不予公开 1.属于国家秘密`. Without the ordinal in
 * front, and none for a row in no group.
 */
export function labelsInOne({ rows }: Block, row: FormRow): readonly string[] {
  const labels: string[] = [];
  let below = '';
  let inner = row;
  for (let above = groupOf(rows, inner); above !== undefined; above = groupOf(rows, inner)) {
    below = inner.ordinal + inner.label + below;
    labels.push(above.label + below);
    if (row.note !== '') labels.push(above.label + below + row.note);
    inner = above;
  }
  return labels;
}

function groupOf(rows: readonly FormRow[], { parent }: FormRow): FormRow | undefined {
  return parent === undefined
    ? undefined
    : rows.find(({ id, cells }) => id === parent && cells.length === 0);
}
