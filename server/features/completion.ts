import type { CompletionItem, Position } from 'vscode-languageserver';
import type { BoundTable } from '../facts/fact.js';
import type { Aspect, Form, FormRow, FormSection, FormTable } from '../forms/form.js';
import { matchSections } from '../forms/recognising/match-sections.js';
import { printHeading, printTable } from '../forms/printing/print.js';
import { render, say, type Localized } from '../language/message.js';
import { printChineseNumeral } from '../report/text/numerals.js';
import type { Report, Section } from '../report/report.js';
import type { Span } from '../report/span.js';
import type { Cell, Table } from '../report/table.js';
import { rowName } from '../rules/naming.js';
import { CompletionItemKind, InsertTextFormat, MarkupKind } from './lsp.js';
import { escapeMarkdown, plainText } from './markup.js';
import { placeAt } from './place.js';
import { lineBefore, rangeOf, type Reading } from './reading.js';
import { tableSnippet } from './tables/table-snippet.js';

/** What the client can do with a completion. */
export interface CompletionOptions {
  readonly snippets: boolean;
}

/** How the client shows what is said of an item. */
export interface DocumentationOptions {
  readonly markdown: boolean;
}

/** Which part of the form an item stands for: its documentation is made when the item is looked at. */
export interface CompletionData {
  readonly uri: string;
  readonly part:
    | { readonly kind: 'section' | 'table'; readonly id: string }
    | { readonly kind: 'aspect'; readonly section: string; readonly id: string }
    | { readonly kind: 'row'; readonly table: string; readonly id: string };
}

/**
 * What the form has for the place of the caret, what is missing first: row labels in a label cell of a table;
 * at the start of a line section headings and whole tables, and in 总体情况 its five aspects.
 */
export function completion(
  reading: Reading,
  position: Position,
  options: CompletionOptions,
): CompletionItem[] {
  const { report, bound } = reading.analysis;
  const offset = reading.document.offsetAt(position);
  const { table, cell, sections } = placeAt(report, offset);
  const boundTable = bound.tables.find(({ sources }) => table && sources.includes(table));
  if (table && boundTable) return rows(reading, boundTable, cell, offset);
  const line = lineStart(reading, position);
  if (!line) return [];
  return [
    ...sectionHeadings(reading, line),
    ...aspects(reading, line, sections[0]),
    ...(line.hashes > 0 ? [] : tables(reading, line, options)),
  ];
}

/** The item with what the form wants there and which article says so. */
export function resolveCompletion(
  reading: Reading,
  item: CompletionItem,
  { markdown }: DocumentationOptions,
): CompletionItem {
  const data = item.data as CompletionData | undefined;
  const told = data && wantsOf(reading.analysis.form, data.part);
  if (!told) return item;
  const lines = [
    told.wants ? escapeMarkdown(render(told.wants, reading.language)) : '',
    told.citation?.read === true ? escapeMarkdown(render(told.citation, reading.language)) : '',
  ].filter((line) => line !== '');
  if (lines.length === 0) return item;
  const value = lines.join('\n\n');
  const documentation = markdown
    ? { kind: MarkupKind.Markdown, value }
    : { kind: MarkupKind.PlainText, value: plainText(value) };
  return { ...item, documentation };
}

/** The start of a line as it is typed: what an item replaces, and how many marks of a heading that begins with. */
interface LineStart {
  readonly span: Span;
  readonly hashes: number;
}

/** Nothing where the caret stands behind more than an ordinal and a few words: that is a sentence. */
function lineStart({ document, analysis }: Reading, position: Position): LineStart | undefined {
  const span = lineBefore(document, position);
  if (span.end - span.start > 40) return undefined;
  const typed = analysis.report.text.slice(span.start, span.end);
  const [marks = '', hashes = ''] = /^\s*(#*)/u.exec(typed) ?? [];
  if (/[。，；：！？,;:|<]/u.test(typed)) return undefined;
  const start = span.start + marks.length - hashes.length;
  return { span: { start, end: span.end }, hashes: hashes.length };
}

/** What a heading is replaced with and found by: where its marks have been begun, they are a part of both. */
function headingOf(
  { hashes }: LineStart,
  label: string,
  wanted: number,
): Pick<Offer, 'text' | 'filter'> {
  const marked = `${'#'.repeat(wanted)} ${label}`;
  if (hashes > 0) return { text: marked, filter: marked };
  return { text: wanted > 0 ? marked : label };
}

function sectionHeadings(reading: Reading, line: LineStart): CompletionItem[] {
  const { report, form } = reading.analysis;
  const { missing } = matchSections(report, form);
  const hashes = (report.sections[0]?.heading.hashes ?? 0) || belowTitle(report, line);
  return form.sections.map((section) => {
    const label = printHeading(section.ordinal, section.title, 0);
    return itemOf(reading, line.span, {
      ...headingOf(line, label, hashes),
      label,
      detail: SECTION,
      kind: CompletionItemKind.Module,
      isMissing: missing.includes(section),
      order: section.ordinal,
      part: { kind: 'section', id: section.id },
    });
  });
}

/** How many marks the first heading begins with that has any: one more than the title, which is above it. */
function belowTitle({ text, title }: Report, { hashes }: LineStart): number {
  if (hashes === 0 || title === undefined) return hashes;
  const { start } = title.span;
  const [, marks = ''] = /(#{1,6})\s?$/u.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  return marks === '' ? hashes : Math.max(hashes, marks.length + 1);
}

function aspects(
  reading: Reading,
  line: LineStart,
  section: Section | undefined,
): CompletionItem[] {
  const { report, form } = reading.analysis;
  const match = matchSections(report, form).matches.find((each) => each.section === section);
  const formSection = match?.formSection;
  if (!section || !formSection) return [];
  const written = section.sections.filter(({ level }) => level === 2);
  const before = written.filter(({ heading }) => heading.span.start < line.span.start).length;
  const sample = written[0]?.heading.hashes ?? 0;
  const below = section.heading.hashes === 0 ? line.hashes : section.heading.hashes + 1;
  const hashes = sample === 0 && line.hashes > 0 ? below : sample;
  return formSection.aspects.map((aspect, index) => {
    const label = `（${printChineseNumeral(before + 1)}）${aspect.title}`;
    return itemOf(reading, line.span, {
      ...headingOf(line, label, hashes),
      label,
      detail: ASPECT,
      kind: CompletionItemKind.Field,
      isMissing: !written.some(({ heading }) => heading.title.includes(aspect.title)),
      order: index,
      part: { kind: 'aspect', section: formSection.id, id: aspect.id },
    });
  });
}

function tables(reading: Reading, line: LineStart, options: CompletionOptions): CompletionItem[] {
  const { bound, form, report } = reading.analysis;
  return form.tables.map((table, index) => {
    const year = report.year?.value;
    const item = itemOf(reading, line.span, {
      text: options.snippets ? tableSnippet(table, year) : printTable(table, undefined, year),
      // As a finding calls it: the section it stands in has the same title.
      label: table.name.zh,
      detail: TABLE,
      kind: CompletionItemKind.Struct,
      isMissing: bound.missing.includes(table),
      order: 50 + index,
      part: { kind: 'table', id: table.id },
      filter: `${table.name.zh} ${table.title}`,
    });
    return options.snippets ? { ...item, insertTextFormat: InsertTextFormat.Snippet } : item;
  });
}

/** Labels of rows, in a cell that holds or may hold one. */
function rows(
  reading: Reading,
  { table, missingRows, rows: present, headers }: BoundTable,
  cell: Cell | undefined,
  offset: number,
): CompletionItem[] {
  const isLabel = present.some(({ labels }) => cell && labels.includes(cell));
  const isHeader = headers.some((header) => header.cell === cell);
  if (cell && (isHeader || (cell.state !== 'text' && !isFirst(reading, cell)))) return [];
  if (!cell && !isFirstOnLine(reading, offset)) return [];
  const span = cell?.span ?? { start: offset, end: offset };
  const missing = new Set(missingRows.map(({ row }) => row));
  const candidates = table.blocks.flatMap((block) => block.rows);
  return candidates
    .filter(({ label }) => label !== '')
    .map((row, index) =>
      itemOf(reading, span, {
        text: row.ordinal + row.label + row.note,
        label: rowName(table, row),
        detail: ROW,
        kind: CompletionItemKind.EnumMember,
        isMissing: missing.has(row),
        order: index,
        part: { kind: 'row', table: table.id, id: row.id },
        filter: isLabel ? undefined : row.ordinal + row.label,
      }),
    );
}

function isFirst({ analysis: { report } }: Reading, cell: Cell): boolean {
  const has = (table: Table): boolean => table.rows.some(({ cells }) => cells[0] === cell);
  return report.tables.some(has);
}

function isFirstOnLine({ document, analysis }: Reading, offset: number): boolean {
  const { start } = lineBefore(document, document.positionAt(offset));
  return /^[\s|]*$/u.test(analysis.report.text.slice(start, offset));
}

interface Offer {
  readonly text: string;
  readonly label: string;
  readonly detail: Localized;
  readonly kind: CompletionItemKind;
  readonly isMissing: boolean;
  readonly order: number;
  readonly part: CompletionData['part'];
  readonly filter?: string | undefined;
}

function itemOf({ document, language }: Reading, span: Span, offer: Offer): CompletionItem {
  const { text, label, detail, kind, isMissing, order, part, filter } = offer;
  const data: CompletionData = { uri: document.uri, part };
  return {
    label,
    kind,
    detail: render(isMissing ? say(MISSING, { what: detail }) : detail, language),
    sortText: `${isMissing ? '0' : '1'}${String(order).padStart(3, '0')}`,
    filterText: filter ?? label,
    textEdit: { range: rangeOf(document, span), newText: text },
    data,
  };
}

function wantsOf(
  form: Form,
  part: CompletionData['part'],
): (Pick<FormSection, 'citation'> & Partial<Pick<FormSection, 'wants'>>) | undefined {
  switch (part.kind) {
    case 'section':
      return form.sections.find(({ id }) => id === part.id);
    case 'table': {
      const table = form.tables.find(({ id }) => id === part.id);
      return form.sections.find(({ id }) => id === table?.section);
    }
    case 'aspect': {
      const section = form.sections.find(({ id }) => id === part.section);
      const aspect: Aspect | undefined = section?.aspects.find(({ id }) => id === part.id);
      return section && aspect && { wants: aspect.wants, citation: section.citation };
    }
    case 'row': {
      const table: FormTable | undefined = form.tables.find(({ id }) => id === part.table);
      const row: FormRow | undefined = table?.blocks
        .flatMap((block) => block.rows)
        .find(({ id }) => id === part.id);
      return row && { citation: row.citation, ...(row.wants && { wants: row.wants }) };
    }
  }
}

const MISSING: Localized = { zh: '{what}（本文还没有）', en: '{what} (not in this draft yet)' };
const SECTION: Localized = { zh: '章节标题', en: 'section heading' };
const ASPECT: Localized = { zh: '总体情况应写到的方面', en: 'matter the overview speaks of' };
const TABLE: Localized = { zh: '整张空白表格', en: 'whole empty table' };
const ROW: Localized = { zh: '表格行', en: 'row of the table' };
