import type { Analysis } from '../../analysis.js';
import type { Fact } from '../../facts/fact.js';
import { placeIn } from '../../facts/other-reports/other-report.js';
import type { Meaning } from '../../facts/prose/reading.js';
import type { Citation } from '../../forms/form.js';
import { render, renderAlone, say, type Localized } from '../../language/message.js';
import { quoted } from '../../rules/evidence.js';
import { columnName, placeNameOf, printedName, rowName } from '../../rules/naming.js';
import { calculationLine } from './calculation-line.js';
import {
  mentionsOf,
  readingOf,
  sourcesOf,
  type PrintedFigure,
  type FigureInSentence,
  type FigureInTable,
} from './figures.js';
import { lastYearOf, takenOver } from './last-year.js';
import { bold, escapeMarkdown, link } from '../markup.js';
import type { Reading } from '../reading.js';
import { saidChecks } from './said-checks.js';
import { suspicionOf } from './suspicion.js';

/**
 * All there is to say of a figure, in paragraphs of Markdown: what it is, what it says and said last year, whether it
 * is probably wrong, everything that must hold of it with its working, where else it is stated, and what the form wants
 * there. Nothing of a figure in a sentence of which nothing is known.
 */
export function figureLines(reading: Reading, figure: PrintedFigure): readonly string[] {
  const { analysis, language } = reading;
  const held = checks(reading, figure);
  if (figure.home === 'sentence' && !figure.quantity.meaning && held.length === 0) return [];
  const doubts = suspicionOf(analysis, figure).map((message) => render(message, language));
  const { row } = figure.home === 'table' ? figure.place : {};
  return [
    ...headLines(reading, figure),
    ...lastYearLines(reading, figure),
    ...doubts.map((doubt) => `⚠ ${escapeMarkdown(doubt)}`),
    list(held, CHECKS, reading),
    list(otherPlaces(reading, figure), isPart(figure) ? WHOLE : PLACES, reading),
    row?.wants ? escapeMarkdown(render(row.wants, language)) : '',
    basis(row?.citation, reading),
  ];
}

function headLines(reading: Reading, figure: PrintedFigure): readonly string[] {
  if (figure.home === 'table') return tableLines(reading, figure);
  if (figure.home === 'sentence') return saidLines(reading, figure);
  const { subject } = figure.claim;
  return [
    bold(subjectName(reading.analysis, subject)),
    sayings(subject, reading),
    render(NONE, reading.language),
  ];
}

function tableLines({ language }: Reading, { fact, place }: FigureInTable): readonly string[] {
  const { table, row, column } = place;
  const printed = `${fact.printed} ${fact.unit}`.trim();
  return [
    bold(row.label === '' ? columnName(column) : rowName(table, row)),
    `${row.label === '' ? '' : `${columnName(column)} · `}${renderAlone(table.name, language)}`,
    fact.state === 'number' ? bold(printed) : render(withoutFigure[fact.state], language),
  ];
}

function saidLines(reading: Reading, { quantity }: FigureInSentence): readonly string[] {
  const { analysis, language } = reading;
  const { figure, unit, meaning } = quantity;
  const printed = unit === undefined || figure.printed.endsWith(unit) ? '' : unit;
  const space = printed === '' || printed === '%' ? '' : ' ';
  return [
    bold(meaning ? subjectName(analysis, meaning) : quoted(quantity, analysis.report)),
    meaning ? sayings(meaning, reading) : renderAlone(IN_TEXT, language),
    bold(`${figure.printed}${space}${printed}`),
  ];
}

/** `正文 · 历年累计 · 只是其中一部分`. */
function sayings({ period, scope }: Meaning, { language }: Reading): string {
  const texts = [periods[period], ...(scope === 'part' ? [PART] : [])];
  const said = texts.map((text) => render(text, language));
  return [renderAlone(IN_TEXT, language), ...said].join(' · ');
}

/** The rows of the form a sentence speaks of: `（一）予以公开 + （二）部分公开`. */
function subjectName({ form }: Analysis, { readings: [counted] }: Meaning): string {
  const names = (counted?.rows ?? []).flatMap((id) => {
    for (const table of form.tables) {
      for (const { rows, columns } of table.blocks) {
        const row = rows.find((each) => each.id === id);
        if (!row) continue;
        const asked = columns.filter((column) => counted?.columns.includes(column.id));
        const named = row.label === '' ? [] : [rowName(table, row)];
        return [[...named, ...asked.map(columnName)].join('·')];
      }
    }
    return [];
  });
  return names.join(' + ');
}

function lastYearLines(reading: Reading, figure: PrintedFigure): readonly string[] {
  const { analysis, language } = reading;
  const before = lastYearOf(analysis, figure);
  const source = takenOver(analysis, figure);
  return [
    ...(before ? [{ text: LAST_YEAR, at: before }] : []),
    ...(source
      ? [{ text: figure.home === 'table' ? CARRIED_OUT : TOLD_LAST_YEAR, at: source }]
      : []),
  ].map(({ text, at: { report, figure: told } }) => {
    const { file, range } = placeIn(report, told.span);
    const name = link(escapeMarkdown(file.name), file.uri, range.start);
    const printed = bold(`${told.printed} ${told.unit}`.trim());
    return render(say(text, { year: String(report.year), printed, name }), language);
  });
}

function isPart(figure: PrintedFigure): boolean {
  return figure.home === 'sentence' && figure.quantity.meaning?.scope === 'part';
}

/** Every other place that states the figure, each a link; whether it says the same. */
function otherPlaces(reading: Reading, figure: PrintedFigure): readonly string[] {
  const { analysis } = reading;
  const others = mentionsOf(analysis, figure).filter(
    ({ home, span }) => home !== figure.home || span.start !== figure.span.start,
  );
  const spoken = figure.home === 'table' ? [] : sourcesOf(analysis, figure);
  const cells = spoken.filter(({ span }) => others.every((each) => each.span !== span));
  return [...others, ...cells].map((place) => placeLine(reading, figure, place));
}

function placeLine(reading: Reading, figure: PrintedFigure, place: PrintedFigure): string {
  const { analysis, document, language } = reading;
  const at = document.positionAt(place.span.start);
  const line = render(say(LINE, { line: at.line + 1 }), language);
  const text =
    place.home === 'table'
      ? say(CELL, {
          table: renderAlone(place.place.table.name, language),
          place: placeNameOf(place.place),
          printed: printedName(place.fact),
        })
      : say(SENTENCE, {
          clause:
            place.home === 'sentence'
              ? quoted(place.quantity, analysis.report)
              : analysis.report.text.slice(place.span.start, place.span.end).trim(),
        });
  const mark = agreement(analysis, figure, place);
  return `${link(line, document.uri, at)} ${escapeMarkdown(render(text, language))}${mark}`;
}

/** Of a table cell and a sentence that states it alone, or says that there was none. */
function agreement({ mentions }: Analysis, one: PrintedFigure, other: PrintedFigure): string {
  const isClaim = one.home === 'claim' || other.home === 'claim';
  const cell = [one, other].flatMap((each) => (each.home === 'table' ? [each.fact] : []))[0];
  if (isClaim) return !cell?.value ? '' : cell.value.eq(0) ? ' ✓' : ' ✗';
  const said = [one, other].flatMap((each) => (each.home === 'sentence' ? [each.quantity] : []));
  const [quantity, another] = said;
  if (!quantity || another) return '';
  const mention = mentions.find((each) => each.quantity === quantity);
  if (mention?.meaning.scope !== 'whole' || readingOf(mention)?.facts.length !== 1) return '';
  return mention.agreeing ? ' ✓' : ' ✗';
}

/** Everything that must hold of the figure, in the table and in sentences: first what does not. */
function checks({ analysis, language }: Reading, figure: PrintedFigure): readonly string[] {
  if (figure.home === 'claim') return [];
  const own = figure.home === 'table' ? figure.fact : figure.quantity;
  const ofTable = analysis.calculations.flatMap((calculation) => {
    const terms = [...calculation.left, ...calculation.right];
    if (figure.home !== 'table' || !terms.some(({ fact }) => fact === figure.fact)) return [];
    const line = calculationLine(calculation, figure.fact, language);
    return [{ fails: calculation.verdict === 'fails', line }];
  });
  const ofText = saidChecks(analysis).flatMap(({ kind, figures, verdict, working }) => {
    if (!figures.includes(own)) return [];
    // A sentence and its one cell are told of as two places.
    if (kind === 'mention' && figures.length <= 2) return [];
    const fails = verdict !== 'holds';
    return [{ fails, line: `${fails ? '✗' : '✓'} ${escapeMarkdown(render(working, language))}` }];
  });
  const all = [...ofTable, ...ofText];
  const inOrder = [...all.filter(({ fails }) => fails), ...all.filter(({ fails }) => !fails)];
  return inOrder.map(({ line }) => line);
}

function list(lines: readonly string[], heading: Localized, { language }: Reading): string {
  if (lines.length === 0) return '';
  return [render(heading, language), ...lines.map((line) => `- ${line}`)].join('\n');
}

/** Practice is never presented as law. */
export function basis(citation: Citation | undefined, { language }: Reading): string {
  if (!citation) return '';
  const text = say(citation.read ? BASIS : PRACTICE, { citation: render(citation, language) });
  return escapeMarkdown(render(text, language));
}

const withoutFigure: Readonly<Record<Exclude<Fact['state'], 'number'>, Localized>> = {
  blank: { zh: '空白（空白不等于 0）', en: 'blank (which is not zero)' },
  dash: { zh: '横线或斜线（不等于 0）', en: 'a dash (which is not zero)' },
  text: { zh: '不是数字', en: 'not a figure' },
};
const periods: Readonly<Record<Meaning['period'], Localized>> = {
  year: { zh: '本年', en: 'this year' },
  cumulative: { zh: '历年累计', en: 'cumulative' },
  previous: { zh: '上年', en: 'last year' },
};
const NONE: Localized = { zh: '没有（0）', en: 'none (0)' };
const IN_TEXT: Localized = { zh: '正文', en: 'in the text' };
const PART: Localized = { zh: '只是其中一部分', en: 'a part of it only' };
const LAST_YEAR: Localized = {
  zh: '上年：{printed}（{name}）',
  en: 'Last year: {printed} ({name})',
};
const CARRIED_OUT: Localized = {
  zh: '上年报告“结转下年度”：{printed}（{name}）',
  en: 'Carried out by last year’s report: {printed} ({name})',
};
const TOLD_LAST_YEAR: Localized = {
  zh: '上年报告：{printed}（{name}）',
  en: 'Last year’s report: {printed} ({name})',
};
const CHECKS: Localized = { zh: '勾稽：', en: 'Calculations:' };
const PLACES: Localized = { zh: '另见：', en: 'Also stated:' };
const WHOLE: Localized = { zh: '整体见：', en: 'The whole of it:' };
const LINE: Localized = { zh: '第 {line} 行', en: 'Line {line}' };
const CELL: Localized = { zh: '{table}{place}：{printed}', en: '{table}, {place}: {printed}' };
const SENTENCE: Localized = { zh: '“{clause}”', en: '“{clause}”' };
const BASIS: Localized = { zh: '依据：{citation}', en: 'Basis: {citation}' };
const PRACTICE: Localized = {
  zh: '通行做法（{citation}）',
  en: 'Common practice ({citation})',
};
