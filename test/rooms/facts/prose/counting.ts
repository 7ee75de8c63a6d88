import assert from 'node:assert/strict';
import { bind } from '../../../../server/facts/bind.js';
import { readProse } from '../../../../server/facts/prose/read-prose.js';
import type { Counted, Meaning, ProseReading } from '../../../../server/facts/prose/reading.js';
import { formById } from '../../../../server/forms/catalogue.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';

/** Where a sentence of a test stands. */
export interface Setting {
  readonly form: '2014' | '2019' | '2021' | 'fujian';
  /** The unit that reports. */
  readonly unit: string;
  readonly year: number;
  /** The headings above the sentence, outermost first. */
  readonly headings: readonly string[];
  readonly preface: string;
}

/** A city's report on its requests, by the form in force. */
export const city2021: Setting = {
  form: '2021',
  unit: '青石市人民政府',
  year: 2022,
  headings: ['一、总体情况', '（二）依申请公开'],
  preface: '本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。',
};

export const city2014: Setting = {
  ...city2021,
  form: '2014',
  year: 2017,
  headings: ['三、依申请公开政府信息情况'],
};

export const cityFujian: Setting = {
  ...city2014,
  form: 'fujian',
  headings: ['三、政府信息依申请公开办理情况'],
};

/**
 * Checks what each figure of a sentence counts. Of each is written what is printed and what it counts: rows joined by
 * `+`, columns behind `:`, readings parted by `|`, before them period and scope unless it is the whole of the year;
 * `-` where it is not known.
 */
export function counts(setting: Setting, sentence: string, ...expected: readonly string[]): void {
  const { text, prose } = readSentence(setting, sentence);
  const found = prose.quantities
    .filter(({ span }) => span.start >= text.indexOf(sentence))
    .map(({ span, unit = '', meaning }) => {
      return `${text.slice(span.start, span.end)}${unit} ${describe(meaning)}`;
    });
  assert.deepEqual(found, expected, sentence);
}

/** Checks what a sentence claims, written in the same way behind the kind of claim. */
export function claims(setting: Setting, sentence: string, ...expected: readonly string[]): void {
  const { prose } = readSentence(setting, sentence);
  const found = prose.claims.map(({ kind, subject }) => `${kind} ${describe(subject)}`);
  assert.deepEqual(found, expected, sentence);
}

/** Reads a sentence in its setting. */
export function readSentence(
  { form: id, unit, year, headings, preface }: Setting,
  sentence: string,
): { readonly text: string; readonly prose: ProseReading } {
  const form = formById(id);
  assert.ok(form);
  const title = `${unit}${String(year)}年政府信息公开工作年度报告`;
  const text = [title, preface, ...headings, sentence, ''].join('\n\n');
  const report = parse(text, vocabulary);
  return { text, prose: readProse(report, bind(report, form)) };
}

function describe(meaning: Meaning | undefined): string {
  if (meaning === undefined) return '-';
  const { period, scope, readings } = meaning;
  const words = readings.map(describeCounted).join(' | ');
  return [period === 'year' ? '' : `${period} `, scope === 'whole' ? '' : `${scope} `, words].join(
    '',
  );
}

function describeCounted({ rows, columns }: Counted): string {
  return rows.join('+') + (columns.length === 0 ? '' : `:${columns.join('+')}`);
}
