import type { Report } from '../../../report/report.js';
import type { Reader } from './clause-words.js';

/**
 * Where the name of the reporting unit ends that begins at a place: the name itself, or its short forms, which keep
 * its characters in their order and its last one (瑞安市机关事务中心 for 瑞安市机关事务管理中心, 市政府 and 瑞安市 for
 * 瑞安市人民政府).
 * @returns -1 where another word begins there
 */
export function own(reader: Reader, start: number, end: number): number {
  const { text, organization, nameBits } = reader;
  if (organization === undefined || (nameBits & (1 << text.charCodeAt(start))) === 0) return -1;
  let next = organization.indexOf(text.charAt(start));
  if (next < 0) return -1;
  let at = start;
  let found = -1;
  while (at < end && next >= 0) {
    next++;
    at++;
    if (endsName(organization, next) && isEnough(reader, start, at)) found = at;
    next = organization.indexOf(text.charAt(at), next);
  }
  return found;
}

/** The bits of a name's characters, for {@link Reader}; shifts take a code unit modulo 32. */
export function nameBitsOf(organization: string | undefined): number {
  let bits = 0;
  for (let at = 0; at < (organization?.length ?? 0); at++) {
    bits |= 1 << (organization?.charCodeAt(at) ?? 0);
  }
  return bits;
}

/** A name of two characters is one where they stand side by side in the long one: 中心, and not 市局. */
function isEnough({ text, organization }: Reader, start: number, end: number): boolean {
  if (end - start > 2) return true;
  return end - start === 2 && organization?.includes(text.slice(start, end)) === true;
}

/**
 * Whether what is left of a name may be left out: nothing, 人民政府 of a government, 办公室 of a government's office, 公室
 * of 政府办, 办事处 of a street.
 */
function endsName(organization: string, at: number): boolean {
  const rest = organization.length - at;
  if (rest === 0) return true;
  if (rest > longestRest) return false;
  const left = organization.slice(at);
  const last = organization.charAt(at - 1);
  if (left === '人民政府' || left === '政府') return governing.has(last);
  if (left === '办公室' || left === '办公厅') return last === '府';
  if (left === '公室' || left === '公厅') return organization.charAt(at - 2) === '府';
  return left === '办事处' && last === '道';
}

/** 人民政府 */
const longestRest = 4;

/**
 * Whose figures a name speaks of: in the report of a city or county, its 政府 may be all of it or the government's own
 * offices, which are a part.
 */
export function actorNamed({ text, organization }: Reader, end: number): 'own' | 'part' {
  if (organization === undefined || text.charAt(end - 1) !== '府') return 'own';
  return manyLevels.test(organization) ? 'part' : 'own';
}

const manyLevels = /[省市县区州旗盟](?:人民)?政府$/u;

/**
 * Whether a report is on a whole area, so that 全市 is what its tables count: that of a government, and that of a
 * government's office which says at its beginning that it brings together the reports of all offices.
 */
export function reportsOnArea({ text, preface }: Report, name: string | undefined): boolean {
  if (name === undefined) return true;
  if (governing.has(name.charAt(name.length - 1))) return true;
  if (!governmentOffice.test(name)) return false;
  const start = preface?.start ?? 0;
  return bringsTogether.test(text.slice(start, Math.min(preface?.end ?? text.length, start + 800)));
}

const governmentOffice = /府办公[室厅]$/u;
const bringsTogether = /(?:综合|汇总)[^。]{0,60}[全各]/u;

/** 政府, 市, 区, 县, 省, 州, 旗, 镇, 乡. */
const governing: ReadonlySet<string> = new Set('府市区县省州旗镇乡');
