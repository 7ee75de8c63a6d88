import { printChineseNumeral } from '../../report/text/numerals.js';
import { OnceEach } from '../../report/remembering/once-each.js';
import { alignRows } from './align.js';
import type { Block, Column, Form, FormRow, FormSection, FormTable } from '../form.js';
import { depthOf, headerForYear, labelColumns, rowsToPrint } from './table-layout.js';

/** The figure to print at a place of a table, as it is to be printed; `''` for a blank. */
export type FigureAt = (row: FormRow, column: Column) => string;

/** What an empty draft leaves for the writer to fill in. */
export const blank = '____';

/**
 * A table of a form as GFM Markdown, the way the form prints it: all header rows (the delimiter row stands below the
 * first), labels of groups before their first row, merged cells as empty ones, columns aligned,
 * figures to the right.
 * @param figureAt what stands in each cell; without it the table is blank. A row that replaces others is printed in
 * their place where it has a figure.
 * @param year names the year's column in forms that do so
 * @returns lines joined by `\n`, none at the end
 */
export function printTable(table: FormTable, figureAt?: FigureAt, year?: number): string {
  if (figureAt !== undefined) return printFilled(table, figureAt, year);
  const known = blankTables.of(table);
  let printed = known.get(year);
  if (printed === undefined) {
    printed = printFilled(table, () => '', year);
    if (known.size === mostYears) known.clear();
    known.set(year, printed);
  }
  return printed;
}

/** Tables as they were printed blank, by year: many drafts lack the same. */
const blankTables = new OnceEach<FormTable, Map<number | undefined, string>>(() => new Map());
const mostYears = 16;

function printFilled(table: FormTable, figureAt: FigureAt, year: number | undefined): string {
  const columns = Math.max(
    ...table.blocks.map((block) => labelColumns(block) + block.columns.length),
  );
  const rows = table.blocks.flatMap((block) => blockRows(table, block, { figureAt, year }));
  const filled = rows.map((cells) => [...cells, ...blanks(columns - cells.length)]);
  const [first = [], ...others] = filled;
  const labels = Math.max(...table.blocks.map(labelColumns));
  const delimiters = first.map((_, column) => (column < labels ? '---' : '---:'));
  return alignRows([first, delimiters, ...others]).join('\n');
}

/** A heading of a section: `## 二、主动公开政府信息情况`. */
export function printHeading(ordinal: number, title: string, hashes: number): string {
  return `${hashes > 0 ? `${'#'.repeat(hashes)} ` : ''}${printChineseNumeral(ordinal)}、${title}`;
}

/** What a section or an empty draft is printed for. */
export interface Printing {
  readonly form: Form;
  /** Blank where it is not known yet. */
  readonly year: number | undefined;
  /** Number of `#` before a section's heading; 0 for drafts without. */
  readonly hashes: number;
  readonly figureAt?: FigureAt;
}

/** A section with its heading, its aspects, the sentences an empty draft has there, and its tables. */
export function printSection(section: FormSection, printing: Printing): string {
  const { form, year, hashes } = printing;
  const parts = [printHeading(section.ordinal, section.title, hashes)];
  if (section.draft !== undefined) parts.push(withYear(section.draft, year));
  section.aspects
    .filter(({ draft }) => draft !== undefined)
    .forEach((aspect, index) => {
      const mark = `（${printChineseNumeral(index + 1)}）${aspect.title}`;
      parts.push(hashes > 0 ? `${'#'.repeat(hashes + 1)} ${mark}` : mark);
      parts.push(withYear(aspect.draft ?? '', year));
    });
  for (const table of form.tables) {
    if (table.section !== section.id) continue;
    if (table.title !== section.title) parts.push(tableTitle(table, year));
    parts.push(printTable(table, printing.figureAt, year));
  }
  return parts.join('\n\n');
}

/** A sentence of an empty draft for a report year. */
export function withYear(draft: string, year: number | undefined): string {
  return draft.replaceAll('{year}', year === undefined ? blank : String(year));
}

function tableTitle({ title }: FormTable, year: number | undefined): string {
  return `${title}（${year === undefined ? '本年度' : `${String(year)}年度`}）`;
}

interface Filling {
  readonly figureAt: FigureAt;
  readonly year: number | undefined;
}

function blockRows(table: FormTable, block: Block, filling: Filling): string[][] {
  const caption = block.caption === undefined ? [] : [[block.caption]];
  const rows = block.unitColumn ? listRows(block, filling) : treeRows(block, filling);
  return [...caption, ...headerRows(table, block, filling.year), ...rows];
}

function headerRows(table: FormTable, block: Block, year: number | undefined): string[][] {
  const height = Math.max(...block.columns.map(({ path }) => path.length));
  const labels = labelColumns(block);
  return Array.from({ length: height }, (_, level) => {
    const corner = level > 0 ? '' : (block.corner ?? table.corner ?? '');
    const before = labels === 0 ? [] : [corner, ...blanks(labels - 1)];
    if (block.unitColumn) before[1] = level > 0 ? '' : (block.unitHeader ?? '单位');
    const headers = block.columns.map((column, index) =>
      headerAt(column, block.columns[index - 1], level),
    );
    return [...before, ...headers.map((header) => headerForYear(header, year))];
  });
}

/** The word of a column's header at a level; blank where the cell is merged with the one to the left. */
function headerAt({ path }: Column, left: Column | undefined, level: number): string {
  const merged =
    level < path.length - 1 &&
    path.slice(0, level + 1).every((word, at) => left?.path[at] === word);
  return merged ? '' : (path[level] ?? '');
}

/** Every row on its own line with its unit; a group's cells hold a dash, as the form prints them. */
function listRows(block: Block, { figureAt }: Filling): string[][] {
  return block.rows.map((row) => {
    const label = row.ordinal + row.label + row.note;
    if (row.cells.length === 0) return [label, '——', ...block.columns.map(() => '——')];
    return [
      label,
      row.cells[0]?.unit ?? '',
      ...block.columns.map((column) => figureAt(row, column)),
    ];
  });
}

/** Labels in as many columns as they have levels; a group's label stands before the first row below it. */
function treeRows(block: Block, { figureAt }: Filling): string[][] {
  const labels = labelColumns(block);
  const waiting: string[] = [];
  const printed: string[][] = [];
  for (const row of rowsToPrint(block, (each, column) => figureAt(each, column) !== '')) {
    const depth = depthOf(block, row);
    const label = row.ordinal + row.label + row.note;
    if (row.cells.length === 0) {
      waiting.splice(depth, waiting.length, label);
      continue;
    }
    const before = labels === 0 ? [] : [...waiting.slice(0, depth), ...blanks(depth)];
    const own = labels === 0 ? [] : [...before.slice(0, depth), label];
    printed.push([
      ...own,
      ...blanks(labels - own.length),
      ...block.columns.map((column) => figureAt(row, column)),
    ]);
    waiting.fill('', 0);
    waiting.length = Math.min(waiting.length, depth);
  }
  return printed;
}

function blanks(count: number): string[] {
  return new Array<string>(Math.max(0, count)).fill('');
}
