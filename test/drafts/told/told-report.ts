import type { Form, FormTable } from '../../../server/forms/form.js';
import type { Layout } from '../layouts.js';
import type { Passage } from './passage.js';

/** A report to print: its figures, how it words them, and how its tables are laid out. */
export interface ToldReport {
  readonly form: Form;
  readonly year: number;
  /** By table id, then by row and column id with a space between. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly passages: readonly Passage[];
  /** Which wording each passage takes, any number; passages beyond its length take their first. */
  readonly choices: readonly number[];
  readonly layout: Layout;
}

/** A printed figure, where it stands and what it counts. */
export interface Slot {
  readonly id: string;
  readonly home: 'table' | 'prose';
  readonly value: number;
  /** The table figures it is, or is the sum of: `table row column`. */
  readonly counts: readonly string[];
  /** Where a figure of a sentence is printed; undefined for one of a table, whose place the layout decides. */
  readonly offset: number | undefined;
}

/** A report as text, with the slots of its figures in the order of printing. */
export interface PrintedReport {
  readonly text: string;
  readonly slots: readonly Slot[];
}

/** Prints a report; `slips` gives figures to print instead of the right ones, by slot id. */
export function printReport(
  report: ToldReport,
  slips: ReadonlyMap<string, number> = new Map(),
): PrintedReport {
  const { form, year } = report;
  const slots: LooseSlot[] = [];
  const sections = form.sections.flatMap((section, index) => [
    `${numerals.charAt(index)}、${section.title}`,
    ...section.aspects.flatMap(({ id, title }, aspect) => [
      `（${numerals.charAt(aspect)}）${title}`,
      `按要求开展${title}工作，有关情况如下。`,
      ...passagesOf(report, { section: section.id, aspect: id }, slots, slips),
    ]),
    ...passagesOf(report, { section: section.id, aspect: undefined }, slots, slips),
    ...form.tables
      .filter((table) => table.section === section.id)
      .map((table) => printTable(report, table, slots, slips)),
    '有关工作依照条例和上级部署继续推进，具体情况以本报告所附统计表为准。',
  ]);
  const text = [
    `${form.region ?? ''}某某市${String(year)}年政府信息公开工作年度报告`,
    `本报告所列数据的统计期限自${String(year)}年1月1日起至${String(year)}年12月31日止。`,
    ...sections,
  ].join('\n\n');
  return { text, slots: slots.map((slot) => placed(slot, text)) };
}

const numerals = '一二三四五六七八九';

function printTable(
  { figures, layout }: ToldReport,
  table: FormTable,
  slots: LooseSlot[],
  slips: ReadonlyMap<string, number>,
): string {
  const printed = layout.print(table, (row, column) => {
    const id = `${table.id} ${row.id} ${column.id}`;
    const value = figures.get(table.id)?.get(`${row.id} ${column.id}`);
    if (value === undefined) return '';
    slots.push({ id, home: 'table', value, counts: [id], offset: undefined, passage: '' });
    return String(slips.get(id) ?? value);
  });
  return `${printed}\n`;
}

/** A slot before the text around it is put together: `offset` counts from the beginning of its passage. */
interface LooseSlot extends Slot {
  readonly passage: string;
}

function placed({ passage, ...slot }: LooseSlot, text: string): Slot {
  const { offset } = slot;
  return offset === undefined ? slot : { ...slot, offset: text.indexOf(passage) + offset };
}

function passagesOf(
  report: ToldReport,
  place: { readonly section: string; readonly aspect: string | undefined },
  slots: LooseSlot[],
  slips: ReadonlyMap<string, number>,
): readonly string[] {
  return report.passages.flatMap(({ section, aspect, wordings }, index) => {
    if (section !== place.section || aspect !== place.aspect) return [];
    const wording = wordings[(report.choices[index] ?? 0) % wordings.length] ?? '';
    const found: Omit<LooseSlot, 'passage'>[] = [];
    const passage = wording.split(/(\{[^{}]+\})/u).reduce((text, piece) => {
      const name = /^\{([^{}]+)\}$/u.exec(piece)?.[1];
      if (name === undefined) return text + piece;
      if (name === 'year') return text + String(report.year);
      if (name.startsWith('%')) return text + share(report, name.slice(1));
      const id = `prose ${String(index)} ${String(found.length)}`;
      const counts = countedBy(report.form, name);
      const value = sumOf(report, counts);
      found.push({ id, home: 'prose', value, counts, offset: text.length });
      return text + String(slips.get(id) ?? value);
    }, '');
    slots.push(...found.map((slot) => ({ ...slot, passage })));
    return [passage];
  });
}

/** As a careful author computes it: rounded to two decimals; of nothing, nothing. */
function share(report: ToldReport, place: string): string {
  const [part = '', base = ''] = place.split('/');
  const whole = sumOf(report, countedBy(report.form, base));
  if (whole === 0) return '0';
  const hundredths = Math.round((sumOf(report, countedBy(report.form, part)) * 10000) / whole);
  return (hundredths / 100).toFixed(2);
}

function sumOf({ figures }: ToldReport, counts: readonly string[]): number {
  return counts.reduce((sum, id) => {
    const [table = '', row = '', column = ''] = id.split(' ');
    return sum + (figures.get(table)?.get(`${row} ${column}`) ?? 0);
  }, 0);
}

function countedBy(form: Form, place: string): readonly string[] {
  return place.split('+').flatMap((term) => {
    const [row = '', columns] = term.split('@');
    return placesOf(form, row, columns?.split(','));
  });
}

function placesOf(form: Form, id: string, columns: readonly string[] | undefined): string[] {
  for (const table of form.tables) {
    for (const { rows, columns: all } of table.blocks) {
      const printed = rows.filter(({ cells, optional }) => cells.length > 0 && !optional);
      const row = rows.find((each) => each.id === id);
      if (row === undefined) continue;
      const replaced = row.replaces;
      const counted =
        row.cells.length > 0 && !row.optional
          ? [row]
          : printed.filter((each) => each.parent === id || replaced.includes(each.id));
      const last = all.find(({ applicant }) => applicant === 'total') ?? all[0];
      return counted.flatMap((each) =>
        (columns ?? [last?.id ?? '']).map((column) => `${table.id} ${each.id} ${column}`),
      );
    }
  }
  throw new Error(`no row ${id} in form ${form.id}`);
}
