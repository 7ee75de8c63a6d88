import type { Report } from '../../report/report.js';
import { readSignature } from '../../report/signature.js';
import type { Mention } from '../../report/span.js';
import { areTwoUnits } from '../../facts/unit-kind.js';
import { matchesIn } from '../running-text.js';

/** Where a report names the unit whose it is. */
export type UnitSource = 'title' | 'preface' | 'contact' | 'signature';

/** A unit that a report names as its own. */
export interface StatedUnit extends Mention<string> {
  readonly source: UnitSource;
}

/** The units a report names as its own, in the order of {@link UnitSource}. */
export function statedUnits(report: Report): readonly StatedUnit[] {
  const found: StatedUnit[] = [];
  const add = (source: UnitSource, unit: Mention<string> | undefined): void => {
    if (unit !== undefined) found.push({ source, ...unit });
  };
  add('title', report.title?.organization);
  add('preface', firstName(report, compiled));
  add('contact', firstName(report, contact));
  add('signature', readSignature(report.text));
  return found;
}

/** What the others say that agree on a unit which is not the one given. */
export interface Dissent {
  readonly unit: StatedUnit;
  /** Who else names the unit it speaks against. */
  readonly others: readonly StatedUnit[];
}

/**
 * The names that stand against the others: a title alone against two that agree, else those that stand against the title.
 */
export function dissenting(units: readonly StatedUnit[]): readonly Dissent[] {
  const [title, ...rest] = units;
  if (title?.source !== 'title') return [];
  const against = rest.filter(({ value }) => areTwoUnits(title.value, value));
  const [first] = against;
  if (first === undefined) return [];
  const agree = against.length > 1 && against.length === rest.length;
  if (agree && !against.some(({ value }) => areTwoUnits(first.value, value))) {
    return [{ unit: title, others: against }];
  }
  return against.map((unit) => ({ unit, others: units.filter((each) => !against.includes(each)) }));
}

/** The first unit that a pattern names in the preface. */
function firstName(report: Report, pattern: RegExp): Mention<string> | undefined {
  const { preface } = report;
  if (preface === undefined) return undefined;
  for (const { span, text, groups } of matchesIn(report, pattern, preface)) {
    const [name = ''] = groups;
    const start = span.start + text.indexOf(name);
    return { span: { start, end: start + name.length }, value: name };
  }
  return undefined;
}

/** `本报告由云阳市水务局编制`; what is of one of its offices is of the unit. */
const compiled =
  /本(?:年度)?(?:年报|报告)由([\u4e00-\u9fff]{2,24}?(?:人民政府(?:办公[室厅])?|街道办事处|委员会|局|厅))[^，,。；;]{0,16}?(?:编制|编写|发布|综合|汇总|根据|按照|依据)/gu;

/** `请与云阳市水务局办公室联系` */
const contact =
  /(?:请|可)(?:直接)?[与同向]([\u4e00-\u9fff]{2,24}?(?:人民政府(?:办公[室厅])?|街道办事处|委员会|局|厅))[^，,。；;]{0,16}?联系/gu;
