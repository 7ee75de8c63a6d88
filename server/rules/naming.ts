import type { Column, FormRow, FormTable } from '../forms/form.js';
import type { Fact, FactPlace } from '../facts/fact.js';
import { say, type Localized, type Message } from '../language/message.js';
import { OnceEach } from '../report/remembering/once-each.js';

/** A place of a table in the form's own words: its row and column, as far as either tells it apart. */
export function placeName(table: FormTable, row: FormRow, column: Column): Message {
  const columns = table.blocks.find((block) => block.columns.includes(column))?.columns ?? [];
  if (row.label === '') return say(COLUMN, { column: columnName(column) });
  if (columns.length < 2) return say(ROW, { row: rowName(table, row) });
  return say(ROW_AND_COLUMN, { row: rowName(table, row), column: columnName(column) });
}

/** The place of a fact that stands in a table. */
export function placeNameOf(place: FactPlace): Message {
  return placeName(place.table, place.row, place.column);
}

/** `一、本年新收政府信息公开申请数量`; a label that says little alone is led by its group: `（六）其他处理·3.其他`. */
export function rowName(table: FormTable, row: FormRow): string {
  const own = row.ordinal + row.label;
  const vague = row.label.length <= longestVague && /^\d/u.test(row.ordinal);
  if (row.parent === undefined || !vague) return own;
  const parent = table.blocks
    .flatMap((block) => block.rows)
    .find((candidate) => candidate.id === row.parent);
  return parent === undefined ? own : `${parent.ordinal}${parent.label}·${own}`;
}

/** Labels of up to this many characters (其他, 总计) name rows and columns alike. */
const longestVague = 2;

/** A row's name in quotes; for the one row of a table without labels, what it is. */
export function quotedRow(table: FormTable, row: FormRow): Message {
  return row.label === '' ? say(ROW_OF_FIGURES) : say(ROW, { row: rowName(table, row) });
}

/** `自然人`; with its group where the last word would not do: `行政复议·总计`, `法人或其他组织·其他`. */
export function columnName(column: Column): string {
  return columnNames.of(column);
}

const columnNames = new OnceEach((column: Column): string => {
  const words = column.path.map((word) => word.replace('XXXX年', '本年'));
  const last = words.at(-1) ?? '';
  if (column.applicant === undefined) return words.join('·');
  return last.length > longestVague || column.applicant === 'total'
    ? last
    : words.slice(-2).join('·');
});

/** What a table cell says: the figure as printed, or that it is blank. */
export function printedName(fact: Fact): Message {
  return fact.state === 'blank' ? say(BLANK) : say(AS_PRINTED, { printed: fact.printed });
}

const ROW: Localized = { zh: '“{row}”', en: '“{row}”' };
const ROW_OF_FIGURES: Localized = { zh: '填数的一', en: 'its one' };
const COLUMN: Localized = { zh: '“{column}”', en: '“{column}”' };
const ROW_AND_COLUMN: Localized = {
  zh: '“{row}”行“{column}”列',
  en: 'row “{row}”, column “{column}”',
};
const BLANK: Localized = { zh: '空白', en: 'blank' };
const AS_PRINTED: Localized = { zh: '{printed}', en: '{printed}' };
