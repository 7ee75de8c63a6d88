import type { FormSection, FormTable } from '../forms/form.js';
import { matchSections, type SectionMatches } from '../forms/recognising/match-sections.js';
import { printSection, printTable } from '../forms/printing/print.js';
import { renderAlone } from '../language/message.js';
import { printChineseNumeral } from '../report/text/numerals.js';
import type { Section } from '../report/report.js';
import { lineStartAt } from '../report/text/lines.js';
import { breaksBefore, breaksBehind, lineBreakOf } from '../rules/inserting.js';
import type { PartChoice, PartsParams } from './protocol/writing.js';
import type { Reading } from './reading.js';

/** Sections or tables of the report's form that can be inserted; what is missing first, with its place. */
export function parts(reading: Reading, kind: PartsParams['kind']): readonly PartChoice[] {
  const { report, form } = reading.analysis;
  const matches = matchSections(report, form);
  const choices =
    kind === 'section'
      ? form.sections.map((section) => sectionChoice(reading, matches, section))
      : form.tables.map((table) => tableChoice(reading, matches, table));
  return [
    ...choices.filter(({ missing }) => missing),
    ...choices.filter(({ missing }) => !missing),
  ];
}

function sectionChoice(
  reading: Reading,
  { matches, missing }: SectionMatches,
  section: FormSection,
): PartChoice {
  const { report, form } = reading.analysis;
  const isMissing = missing.includes(section);
  const before = matches.findLastIndex(
    ({ formSection, repeated }) =>
      formSection && !repeated && formSection.ordinal < section.ordinal,
  );
  const next = matches[before + 1]?.section;
  const hashes = report.sections[0]?.heading.hashes ?? 0;
  const text = printSection(section, { form, year: report.year?.value, hashes });
  return {
    id: section.id,
    title: `${printChineseNumeral(section.ordinal)}、${section.title}`,
    missing: isMissing,
    ...placed(reading, text, isMissing ? headingStart(reading, next) : undefined),
  };
}

function tableChoice(reading: Reading, { matches }: SectionMatches, table: FormTable): PartChoice {
  const { report, bound } = reading.analysis;
  const isMissing = bound.missing.includes(table);
  const home = matches.find(({ formSection }) => formSection?.id === table.section)?.section;
  const text = printTable(table, undefined, report.year?.value);
  return {
    id: table.id,
    title: renderAlone(table.name, reading.language),
    missing: isMissing,
    ...placed(reading, text, isMissing ? (home?.span.end ?? report.text.length) : undefined),
  };
}

/** Where the section's heading begins, the marks of Markdown before it included; the end for no section. */
function headingStart({ analysis: { report } }: Reading, section: Section | undefined): number {
  if (!section) return report.text.length;
  const { start } = section.heading.span;
  const line = lineStartAt(report.text, start);
  return /^[\s#]*$/u.test(report.text.slice(line, start)) ? line : start;
}

/** A place, and the text with a blank line before and after it there. */
function placed(
  { document, analysis }: Reading,
  lines: string,
  at: number | undefined,
): Pick<PartChoice, 'position' | 'newText'> {
  const { text } = analysis.report;
  const eol = lineBreakOf(text);
  const own = lines.replaceAll('\n', eol);
  if (at === undefined) return { position: null, newText: own };
  return {
    position: document.positionAt(at),
    newText: breaksBehind(text.slice(0, at), eol) + own + breaksBefore(text.slice(at), eol),
  };
}
