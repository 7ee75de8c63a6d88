import type { DocumentSymbol } from 'vscode-languageserver';
import { render, renderAlone, say, type Localized } from '../language/message.js';
import type { Section } from '../report/report.js';
import type { Table } from '../report/table.js';
import { SymbolKind } from './lsp.js';
import { rangeOf, type Reading } from './reading.js';

/** The outline: title, sections as they are nested, and in each its tables. */
export function documentSymbols(reading: Reading): DocumentSymbol[] {
  const { report } = reading.analysis;
  const inSections = new Set(report.sections.flatMap(({ tables }) => tables));
  const loose = report.tables.filter((table) => !inSections.has(table));
  const symbols = [
    ...report.sections.map((section) => sectionSymbol(reading, section)),
    ...loose.map((table) => tableSymbol(reading, table)),
  ];
  return symbols.sort((a, b) => comparePositions(a, b));
}

function sectionSymbol(reading: Reading, section: Section): DocumentSymbol {
  const { document } = reading;
  const { heading } = section;
  const inner = new Set(section.sections.flatMap(({ tables }) => tables));
  const children = [
    ...section.sections.map((child) => sectionSymbol(reading, child)),
    ...section.tables
      .filter((table) => !inner.has(table))
      .map((table) => tableSymbol(reading, table)),
  ].sort((a, b) => comparePositions(a, b));
  return {
    name: `${heading.ordinal?.text ?? ''}${heading.title}`.trim() || '…',
    kind: section.level === 1 ? SymbolKind.Module : SymbolKind.Namespace,
    range: rangeOf(document, section.span),
    selectionRange: rangeOf(document, heading.span),
    children,
  };
}

function tableSymbol({ document, analysis, language }: Reading, table: Table): DocumentSymbol {
  const bound = analysis.bound.tables.find(({ sources }) => sources.includes(table));
  const count = analysis.bound.facts.filter(({ place }) => place?.source === table).length;
  return {
    name: renderAlone(bound?.table.name ?? UNKNOWN_TABLE, language),
    detail: count === 0 ? '' : render(say(FIGURES_FOUND, { count }), language),
    kind: SymbolKind.Array,
    range: rangeOf(document, table.span),
    selectionRange: rangeOf(document, { start: table.span.start, end: table.span.start }),
  };
}

const UNKNOWN_TABLE: Localized = { zh: '表格', en: 'Table' };
const FIGURES_FOUND: Localized = { zh: '{count} 个数据', en: 'figures: {count}' };

function comparePositions(a: DocumentSymbol, b: DocumentSymbol): number {
  return (
    a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character
  );
}
