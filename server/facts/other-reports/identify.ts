import { copyOf } from '../../report/remembering/copy-of.js';
import { LastAsked } from '../../report/remembering/last-asked.js';
import type { LeadingTitle } from '../../report/particulars/leading-title.js';
import { normalise } from '../../report/text/normalise.js';
import type { Particulars } from '../../report/parse.js';
import { unitOf, type ReportingUnit } from './unit-name.js';

/** Whose report a text is, and for which year. */
export interface ReportIdentity {
  /** As printed, without spaces. */
  readonly organization: string;
  readonly unit: ReportingUnit;
  readonly year: number;
  /** Where it can be reached, as far as that tells two units of one name apart. */
  readonly reach: Reach;
}

/** As much of it as tells which reports bear on which. */
export type UnitAndYear = Pick<ReportIdentity, 'unit' | 'year'>;

/** Telephone area codes (`0577`) and the first two digits of postcodes, each once; empty where none is printed. */
export interface Reach {
  readonly areaCodes: readonly string[];
  readonly postcodes: readonly string[];
}

/** Whose report it is; undefined where unit or year are not certain. What is given keeps nothing of the text alive. */
export function identify(report: Particulars): ReportIdentity | undefined {
  return identities.of(report);
}

/** Asked before a report is held against others, and when it is kept for others. */
const identities = new LastAsked(findIdentity);

function findIdentity(report: Particulars): ReportIdentity | undefined {
  const year = undisputedYear(report);
  const organization = report.organization?.value;
  if (year === undefined || organization === undefined) return undefined;
  const unit = unitOf(organization);
  if (unit === undefined || (isOffice(unit) && report.title?.organization === undefined)) {
    return undefined;
  }
  return {
    organization: copyOf(organization),
    unit: { ...unit, name: copyOf(unit.name) },
    year,
    reach: reachOf(report),
  };
}

/** Which unit and year a title names that stands at the head of its text; undefined where it names no unit. */
export function identifyByTitle({ organization, year }: LeadingTitle): UnitAndYear | undefined {
  const unit = unitOf(organization);
  return unit && { unit: { ...unit, name: copyOf(unit.name) }, year };
}

/** Whether two units may be one: neither telephone nor postcode says that they are in different parts of the country. */
export function mayBeOneUnit(one: ReportIdentity, other: ReportIdentity): boolean {
  return (
    one.unit.name === other.unit.name &&
    mayAgree(one.reach.areaCodes, other.reach.areaCodes) &&
    mayAgree(one.reach.postcodes, other.reach.postcodes)
  );
}

/** The office of a government compiles the government's report as well as its own: without a title it may be either. */
function isOffice({ name }: ReportingUnit): boolean {
  return /政府办公[室厅]$/u.test(name);
}

/** The report year, unless title and statistical period name different ones. */
function undisputedYear({ year, title, period }: Particulars): number | undefined {
  const [named, counted] = [title?.year?.value, period?.to.year];
  if (named !== undefined && counted !== undefined && named !== counted) return undefined;
  return year?.value;
}

function mayAgree(some: readonly string[], others: readonly string[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((each) => others.includes(each));
}

function reachOf({ contacts }: Particulars): Reach {
  const areaCodes = new Set<string>();
  const postcodes = new Set<string>();
  for (const { kind, text } of contacts) {
    if (kind === 'telephone') {
      const code = /^\(?(01\d|02\d|0[3-9]\d\d)/u.exec(normalise(text))?.[1];
      if (code !== undefined) areaCodes.add(copyOf(code));
    } else if (kind === 'postcode') {
      const code = /^(\d\d)\d{4}$/u.exec(normalise(text))?.[1];
      if (code !== undefined) postcodes.add(code);
    }
  }
  return { areaCodes: [...areaCodes], postcodes: [...postcodes] };
}
