import type { Hover, Position } from 'vscode-languageserver';
import type { Column, FormRow, FormSection, FormTable } from '../forms/form.js';
import { matchSections } from '../forms/recognising/match-sections.js';
import { render, renderAlone, say, type Localized } from '../language/message.js';
import { touches, type Span } from '../report/span.js';
import type { Cell } from '../report/table.js';
import { rowName } from '../rules/naming.js';
import { basis, figureLines } from './figures/figure-hover.js';
import { figureAt } from './figures/figures.js';
import { MarkupKind } from './lsp.js';
import { bold, escapeMarkdown, plainText } from './markup.js';
import { placeAt } from './place.js';
import { rangeOf, type Reading } from './reading.js';

/** How the client shows a hover. */
export interface HoverOptions {
  readonly markdown: boolean;
}

/**
 * What is at a position, in the form's words: a figure of a table or sentence with all that is known of it, a row, a
 * column or a section with what the form wants there and which article says so, the title with the form the draft follows.
 */
export function hover(
  reading: Reading,
  position: Position,
  { markdown }: HoverOptions,
): Hover | undefined {
  const offset = reading.document.offsetAt(position);
  const told =
    figure(reading, offset) ??
    inTable(reading, offset) ??
    heading(reading, offset) ??
    title(reading, offset);
  if (!told) return undefined;
  const value = told.lines.filter((line) => line !== '').join('\n\n');
  return {
    contents: markdown
      ? { kind: MarkupKind.Markdown, value }
      : { kind: MarkupKind.PlainText, value: plainText(value) },
    range: rangeOf(reading.document, told.span),
  };
}

/** Paragraphs in Markdown, and what they are about. */
interface Told {
  readonly span: Span;
  readonly lines: readonly string[];
}

function figure(reading: Reading, offset: number): Told | undefined {
  const found = figureAt(reading.analysis, offset);
  const lines = found ? figureLines(reading, found) : [];
  return found && lines.length > 0 ? { span: found.span, lines } : undefined;
}

function inTable(reading: Reading, offset: number): Told | undefined {
  const { cell } = placeAt(reading.analysis.report, offset);
  if (!cell) return undefined;
  const { bound } = reading.analysis;
  for (const { table, rows, uncertainRows, headers } of bound.tables) {
    const row = [...rows, ...uncertainRows].find(({ labels }) => labels.includes(cell));
    if (row) return { span: cell.span, lines: rowLines(reading, table, row.row) };
    const header = headers.find((candidate) => candidate.cell === cell);
    if (header) return { span: cell.span, lines: columnLines(reading, table, header.column) };
  }
  return cornerOrCaption(reading, cell);
}

function rowLines(reading: Reading, table: FormTable, row: FormRow): string[] {
  const { language } = reading;
  const unit = row.cells[0]?.unit ?? '';
  const isOneUnit = row.cells.every((cell) => cell.unit === unit);
  return [
    bold(rowName(table, row)),
    row.note === '' ? '' : escapeMarkdown(row.note),
    renderAlone(table.name, language),
    row.wants ? escapeMarkdown(render(row.wants, language)) : '',
    unit !== '' && isOneUnit ? render(say(COUNTED_IN, { unit }), language) : '',
    row.cells.length === 0 ? render(GROUP_ROW, language) : '',
    basis(row.citation, reading),
  ];
}

function columnLines(reading: Reading, table: FormTable, column: Column): string[] {
  const { language } = reading;
  const sums = table.calculations.some(
    ({ between, left }) => between === 'columns' && left.includes(column.id),
  );
  return [
    bold(column.path.join('·')),
    renderAlone(table.name, language),
    column.period === 'cumulative' ? render(CUMULATIVE, language) : '',
    sums ? render(SUM_OF_COLUMNS, language) : '',
  ];
}

/** Any other cell of a table of the form: which table it is, and what belongs in it. */
function cornerOrCaption(reading: Reading, cell: Cell): Told | undefined {
  const { analysis, language } = reading;
  const bound = analysis.bound.tables.find(({ sources }) =>
    sources.some((source) => source.rows.some(({ cells }) => cells.includes(cell))),
  );
  if (!bound || cell.state !== 'text') return undefined;
  const section = analysis.form.sections.find(({ id }) => id === bound.table.section);
  const wants = section ? escapeMarkdown(render(section.wants, language)) : '';
  const lines = [bold(renderAlone(bound.table.name, language)), wants];
  return { span: cell.span, lines: [...lines, basis(section?.citation, reading)] };
}

function heading(reading: Reading, offset: number): Told | undefined {
  const { report, form } = reading.analysis;
  const here = placeAt(report, offset).sections.find(({ heading: { span } }) =>
    touches(span, offset),
  );
  if (!here) return undefined;
  const { matches } = matchSections(report, form);
  const match = matches.find(({ section }) => section === here);
  if (match?.formSection) {
    return { span: here.heading.span, lines: sectionLines(reading, match.formSection) };
  }
  const aspect = form.sections
    .flatMap(({ aspects }) => aspects)
    .find(({ title: name }) => here.level > 1 && here.heading.title.includes(name));
  if (!aspect) return undefined;
  const wants = escapeMarkdown(render(aspect.wants, reading.language));
  return { span: here.heading.span, lines: [bold(aspect.title), wants] };
}

function sectionLines(reading: Reading, section: FormSection): string[] {
  const { language } = reading;
  const wants = render(section.wants, language);
  const named = section.aspects.map(({ title: name }) => name);
  const aspects = named.every((name) => wants.includes(name))
    ? ''
    : named.join(language === 'en' ? ', ' : '、');
  return [
    bold(section.title),
    escapeMarkdown(wants),
    aspects === '' ? '' : render(say(ASPECTS, { aspects }), language),
    basis(section.citation, reading),
  ];
}

function title(reading: Reading, offset: number): Told | undefined {
  const { report, form, reason } = reading.analysis;
  if (!report.title || !touches(report.title.span, offset)) return undefined;
  return {
    span: report.title.span,
    lines: [
      bold(renderAlone(form.name, reading.language)),
      escapeMarkdown(render(reason, reading.language)),
      basis(form.basis, reading),
    ],
  };
}

const COUNTED_IN: Localized = { zh: '单位：{unit}', en: 'Unit: {unit}' };
const GROUP_ROW: Localized = {
  zh: '分组行，本行不填数。',
  en: 'A group row: no figures of its own.',
};
const CUMULATIVE: Localized = {
  zh: '历年累计，含本年。',
  en: 'Cumulative over the years, this one included.',
};
const SUM_OF_COLUMNS: Localized = {
  zh: '等于其他各列之和。',
  en: 'The sum of the other columns.',
};
const ASPECTS: Localized = { zh: '应当写到：{aspects}', en: 'To be covered: {aspects}' };
