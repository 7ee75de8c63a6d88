import { say, type Localized, type Message } from '../language/message.js';
import { printChineseNumeral } from '../report/numerals.js';
import type { Aspect, Citation, Column, Form, FormRow, FormSection, FormTable } from './form.js';

/** What a row of a table is, what the form wants there, and where that comes from; for hover and completion. */
export function describeRow(form: Form, table: FormTable, row: FormRow): Message {
  const name = say(ROW, { table: table.name, row: rowPath(table, row) });
  if (row.optional) return described(form, name, row.wants, undefined);
  return described(form, name, row.wants ?? whatItCounts(table, row), row.citation);
}

/** What a value column of a table holds. */
export function describeColumn(form: Form, table: FormTable, column: Column): Message {
  const name = say(COLUMN, { table: table.name, column: column.path.join(' · ') });
  return described(form, name, whatItHolds(form, column), undefined);
}

/** What a section has to say, and which article wants it. */
export function describeSection(form: Form, section: FormSection): Message {
  const title = `${printChineseNumeral(section.ordinal)}、${section.title}`;
  return described(form, say(SECTION, { title }), section.wants, section.citation);
}

/** What an aspect of a section has to say. */
export function describeAspect(form: Form, aspect: Aspect): Message {
  return described(form, say(SECTION, { title: aspect.title }), aspect.wants, undefined);
}

function described(
  form: Form,
  name: Message,
  wants: Localized | Message | undefined,
  citation: Citation | undefined,
): Message {
  const source = citation ?? form.basis;
  const about = wants === undefined ? say(NAME, { name }) : say(NAME_AND_WANTS, { name, wants });
  return say(source.read ? FROM_SOURCE : FROM_PRACTICE, { about, source });
}

/** The labels above a row and its own: `三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密`. */
function rowPath(table: FormTable, row: FormRow): string {
  const rows = table.blocks.flatMap((block) => block.rows);
  const names = [row.ordinal + row.label];
  for (let above = row.parent; above !== undefined && names.length <= rows.length;) {
    const parent = rows.find(({ id }) => id === above);
    if (parent === undefined) break;
    names.unshift(parent.ordinal + parent.label);
    above = parent.parent;
  }
  return names.join(' · ') || table.title;
}

/** For rows the form explains no further: the note it prints with them, the unit, and what bounds them. */
function whatItCounts(table: FormTable, row: FormRow): Message | undefined {
  const unit = row.cells[0]?.unit ?? '';
  if (unit === '') return undefined;
  const note = row.note.replace(/^（|）$/gu, '');
  const counted = note === '' ? say(COUNTED, { unit }) : say(COUNTED_WITH_NOTE, { unit, note });
  const whole = table.calculations.find(
    ({ relation, left }) => relation === 'atMost' && left[0] === row.id,
  )?.right[0];
  const parts = table.calculations.find(
    ({ relation, between, left }) =>
      relation === 'sum' && between === 'rows' && left.length === 1 && left[0] === row.id,
  )?.right;
  if (parts !== undefined) return say(IS_SUM, { counted, parts: namesOf(table, parts) });
  if (whole !== undefined) return say(IS_PART, { counted, whole: namesOf(table, [whole]) });
  return counted;
}

function namesOf(table: FormTable, ids: readonly string[]): string {
  const rows = table.blocks.flatMap((block) => block.rows);
  return rows
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join('、');
}

function whatItHolds(form: Form, column: Column): Localized | undefined {
  if (column.period === 'cumulative') return CUMULATIVE;
  if (column.applicant === 'total') return TOTAL;
  if (column.applicant !== undefined) return APPLICANT;
  const ofYear = form.tables.some(({ blocks }) =>
    blocks.some(
      ({ columns }) =>
        columns.includes(column) && columns.some(({ period }) => period === 'cumulative'),
    ),
  );
  return ofYear ? OF_YEAR : undefined;
}

const ROW: Localized = { zh: '{table}：{row}', en: '{table}: {row}' };
const COLUMN: Localized = { zh: '{table}：“{column}”列', en: '{table}: column “{column}”' };
const SECTION: Localized = { zh: '{title}', en: '{title}' };
const NAME: Localized = { zh: '{name}', en: '{name}' };
const NAME_AND_WANTS: Localized = { zh: '{name}\n\n{wants}', en: '{name}\n\n{wants}' };
const FROM_SOURCE: Localized = {
  zh: '{about}\n\n依据：{source}',
  en: '{about}\n\nSource: {source}',
};
const FROM_PRACTICE: Localized = {
  zh: '{about}\n\n实践中的做法：{source}',
  en: '{about}\n\nIn practice: {source}',
};
const COUNTED: Localized = { zh: '单位：{unit}。', en: 'Counted in {unit}.' };
const COUNTED_WITH_NOTE: Localized = {
  zh: '{note}。单位：{unit}。',
  en: '{note}. Counted in {unit}.',
};
const IS_SUM: Localized = { zh: '{counted}等于{parts}之和。', en: '{counted} The sum of {parts}.' };
const IS_PART: Localized = {
  zh: '{counted}不大于“{whole}”。',
  en: '{counted} At most “{whole}”.',
};
const TOTAL: Localized = {
  zh: '本行自然人与法人或其他组织各列之和。',
  en: 'The sum of the row: natural persons and all kinds of organizations.',
};
const APPLICANT: Localized = {
  zh: '这一类申请人的件数。',
  en: 'Requests by applicants of this kind.',
};
const CUMULATIVE: Localized = {
  zh: '历年累计，含本年度，所以不小于本年度数。',
  en: 'All years up to and including this one: at least the figure of the year.',
};
const OF_YEAR: Localized = { zh: '报告年度的数字。', en: 'The figure of the report year.' };
