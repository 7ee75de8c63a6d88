import { LastAsked } from '../../../report/remembering/last-asked.js';
import type { Report, Section } from '../../../report/report.js';
import type { Stated, Span } from '../../../report/span.js';
import { Cue, DIGITS } from '../../cue.js';
import { pastBlank } from '../../running-text.js';

/** The years a report gives for itself, and which of them it must mean. */
export interface StatedYears {
  readonly title: Stated<number> | undefined;
  /** The year both ends of the statistical period are in; absent when they differ. */
  readonly period: Stated<number> | undefined;
  /**
   * The year its sections open with (`2021年,我局…`), where nearly all of them agree; the only one that opens one tells
   * which of title and period is right where these differ.
   */
  readonly sections: Stated<number> | undefined;
  /** The year two of the three agree on, else the only one stated; undefined where they contradict each other. */
  readonly agreed: number | undefined;
}

/**
 * The year a report must be about; undefined where title, period and sections contradict each other, since then
 * nobody can tell what is stale.
 */
export function certainYear(report: Report): number | undefined {
  const { title, period, sections, agreed } = statedYears(report);
  return title || period || sections ? agreed : report.year?.value;
}

/** Reads the title's, the period's and the sections' year, and weighs them against each other. */
export function statedYears(report: Report): StatedYears {
  return statedOf.of(report);
}

/** Several rules ask. */
const statedOf = new LastAsked(readStatedYears);

function readStatedYears(report: Report): StatedYears {
  const title = report.title?.year;
  const period = periodYear(report);
  const sections = openingYear(report, title?.value === period?.value ? [] : [title, period]);
  return { title, period, sections, agreed: agreedYear(title, period, sections) };
}

function periodYear(report: Report): Stated<number> | undefined {
  const { from, to } = report.period ?? {};
  if (!from || to?.year === undefined || from.year !== to.year) return undefined;
  const span = from.yearSpan ?? to.yearSpan;
  return span && { span, value: to.year };
}

/** The year a section's text opens with; `2022年将…` is a plan. */
const opening = /^(20\d\d)年(?![^\n\r。]{0,30}(?:将|计划|以来))/u;

/** The year of a sentence inside a section that tells of the unit's own work: what else it opens with may be history. */
const ownWork =
  /(20\d\d)(?<=[。；\n\r]\s{0,8}\d{4})年度?[,，]?(?:[我本全][\u4e00-\u9fff]|共|新收|收到|受理|主动公开|通过)(?![^\n\r。]{0,30}(?:将|计划|以来))/uy;
/** How far into a section such a sentence is looked for. */
const mostInside = 2_000;

/** How many sections must open with a year, and how many of them with the same one, to tell the report's. */
const fewestOpenings = 2;
const agreeingShare = 0.75;

/** The years with which sections open, or sentences on the unit's own work in them, in the order of the text. */
export function openingYears(report: Report): readonly Stated<number>[] {
  const openings: Stated<number>[] = [];
  for (const section of report.sections) collectOpenings(report, section, openings);
  return openings;
}

/** @param contested the years one opening can decide between */
function openingYear(
  report: Report,
  contested: readonly (Stated<number> | undefined)[],
): Stated<number> | undefined {
  const openings = openingYears(report);
  if (openings.length < fewestOpenings) {
    const [only] = openings;
    const isOne = contested.every((each) => each !== undefined);
    return isOne && contested.some((each) => each.value === only?.value) ? only : undefined;
  }
  const votes = new Map<number, number>();
  for (const { value } of openings) votes.set(value, (votes.get(value) ?? 0) + 1);
  for (const [year, count] of votes) {
    if (count < fewestOpenings || count < openings.length * agreeingShare) continue;
    return openings.find(({ value }) => value === year);
  }
  return undefined;
}

/** The last digit of a year and 年. */
const yearEnd = new Cue([DIGITS, '年']);

/** Where a year stands in a part of a report's text with 年 behind it, which may lie outside: `2023年`. */
export function placesOfYear(report: Report, year: number, within: Span): readonly number[] {
  const printed = String(year);
  const found: number[] = [];
  for (const last of yearEnd.placesWithin(report, within)) {
    const start = last + 1 - printed.length;
    if (start >= within.start && report.text.startsWith(printed, start)) found.push(start);
  }
  return found;
}

const digitTwo = 0x32;

function collectOpenings(report: Report, section: Section, openings: Stated<number>[]): void {
  const { text } = report;
  const { end } = section.body;
  const start = pastBlank(report, section.body);
  if (text.charCodeAt(start) === digitTwo) {
    const match = opening.exec(text.slice(start, Math.min(end, start + 60)));
    if (match) openings.push({ span: { start, end: start + 4 }, value: Number(match[1]) });
  } else {
    const inside = section.sections[0]?.span.start ?? Math.min(end, start + mostInside);
    const year = yearOfOwnWork(report, { start, end: inside });
    if (year !== undefined) openings.push(year);
  }
  for (const inner of section.sections) collectOpenings(report, inner, openings);
}

function yearOfOwnWork(report: Report, within: Span): Stated<number> | undefined {
  const content = report.text.slice(within.start, within.end);
  for (const last of yearEnd.placesWithin(report, within)) {
    const start = last - 3;
    if (start < within.start) continue;
    ownWork.lastIndex = start - within.start;
    const match = ownWork.exec(content);
    if (match !== null) return { span: { start, end: start + 4 }, value: Number(match[1]) };
  }
  return undefined;
}

function agreedYear(...stated: readonly (Stated<number> | undefined)[]): number | undefined {
  const years: number[] = [];
  for (const mention of stated) {
    if (mention === undefined) continue;
    if (years.includes(mention.value)) return mention.value;
    years.push(mention.value);
  }
  return years.length === 1 ? years[0] : undefined;
}
