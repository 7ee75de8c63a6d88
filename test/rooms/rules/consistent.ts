import fc from 'fast-check';
import type {
  CalculationRule,
  Column,
  Form,
  FormRow,
  FormTable,
} from '../../../server/forms/form.js';

/** The figures of a table by row and column id. */
export type Figures = ReadonlyMap<string, number>;

/** The key of a figure. */
export function figureKey(row: FormRow, column: Column): string {
  return `${row.id} ${column.id}`;
}

/** Figures of a table that satisfy every identity of the form. */
export function consistentFigures(table: FormTable): fc.Arbitrary<Figures> {
  const places = placesOf(table);
  return fc
    .array(fc.oneof(fc.constant(0), fc.nat(40)), {
      minLength: places.length,
      maxLength: places.length,
    })
    .map((values) => {
      const figures = new Map<string, number>();
      places.forEach(({ row, column }, index) => {
        const earlier = column.period === 'cumulative' ? (values[index - 1] ?? 0) : 0;
        figures.set(figureKey(row, column), (values[index] ?? 0) + earlier);
      });
      // Parts of parts settle first, so a few rounds reach every total.
      for (let round = 0; round < 4; round++) {
        for (const rule of table.calculations) settle(table, rule, figures);
      }
      return figures;
    });
}

/** Every place of a table that has a figure, rows that stand for others left out. */
export function placesOf(
  table: FormTable,
): readonly { readonly row: FormRow; readonly column: Column }[] {
  return table.blocks.flatMap(({ rows, columns }) =>
    rows
      .filter(({ cells, optional }) => cells.length > 0 && !optional)
      .flatMap((row) => columns.map((column) => ({ row, column }))),
  );
}

function settle(table: FormTable, rule: CalculationRule, figures: Map<string, number>): void {
  for (const terms of instancesOf(table, rule)) {
    const value = (key: string): number => figures.get(key) ?? 0;
    const sum = (keys: readonly string[]): number =>
      keys.reduce((total, key) => total + value(key), 0);
    const [first, second] = terms.left;
    if (first === undefined) continue;
    const right = sum(terms.right);
    if (rule.relation === 'sum' && second !== undefined) {
      figures.set(second, Math.min(value(second), right));
      figures.set(first, right - value(second));
    } else if (rule.relation === 'sum') figures.set(first, right);
    else if (rule.relation === 'atMost') figures.set(first, Math.min(value(first), right));
    else {
      const largest = Math.max(...terms.right.map(value));
      figures.set(first, Math.min(right, Math.max(value(first), largest)));
    }
  }
}

function instancesOf(
  table: FormTable,
  rule: CalculationRule,
): readonly { readonly left: readonly string[]; readonly right: readonly string[] }[] {
  const present = new Set(placesOf(table).map(({ row, column }) => figureKey(row, column)));
  const among = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => present.has(key));
  return table.blocks
    .filter(({ id }) => rule.between === 'rows' || rule.block === undefined || rule.block === id)
    .flatMap(({ rows, columns }) =>
      rule.between === 'rows'
        ? columns.map((column) => ({
            left: among(rule.left.map((row) => `${row} ${column.id}`)),
            right: among(rule.right.map((row) => `${row} ${column.id}`)),
          }))
        : rows.map((row) => ({
            left: among(rule.left.map((column) => `${row.id} ${column}`)),
            right: among(rule.right.map((column) => `${row.id} ${column}`)),
          })),
    )
    .filter(({ left }) => left.length > 0);
}

/** A short draft of a form that holds one table, already printed, in its section. */
export function draftWith(form: Form, table: FormTable, printed: string): string {
  const year = form.years.from ?? form.years.to ?? 2021;
  return [
    `${form.region ?? '某某'}市水务局${String(year)}年政府信息公开工作年度报告`,
    ...form.sections.flatMap(({ id, title }, index) => [
      `${'一二三四五六七八九'[index] ?? ''}、${title}`,
      '本年度有关工作情况如下，各项数据均以统计表为准。',
      ...(id === table.section ? [printed] : []),
    ]),
  ].join('\n\n');
}
