import type { Report } from '../../report/report.js';
import type { Reader } from './clause-words.js';

/**
 * Where the name of the reporting unit ends that begins at a place: the name itself, or its short forms, which keep
 * its characters in their order and its last one (瑞安市机关事务中心 for 瑞安市机关事务管理中心, 市政府 and 瑞安市 for
 * 瑞安市人民政府).
 * @returns -1 where another word begins there
 */
export function own({ text, organization }: Reader, start: number, end: number): number {
  if (organization === undefined) return -1;
  let next = organization.indexOf(text.charAt(start));
  if (next < 0) return -1;
  let at = start;
  let found = -1;
  while (at < end && next >= 0) {
    next++;
    at++;
    if (at - start >= 2 && endsName(organization, next)) found = at;
    next = organization.indexOf(text.charAt(at), next);
  }
  return found;
}

/** Whether what is left of a name may be left out: nothing, 人民政府 of a government, 办公室 of a government's office. */
function endsName(organization: string, at: number): boolean {
  const rest = organization.length - at;
  if (rest === 0) return true;
  if (rest > longestRest) return false;
  const left = organization.slice(at);
  const last = organization.charAt(at - 1);
  if (left === '人民政府' || left === '政府') return governing.has(last);
  return left.startsWith('办公') && last === '府';
}

/** 办公室 and 人民政府. */
const longestRest = 4;

/**
 * Whether a report is on a whole area, so that 全市 is what its tables count: that of a government, and that of a
 * government's office which says at its beginning that it brings together the reports of all offices.
 */
export function reportsOnArea({ text, organization, preface }: Report): boolean {
  const name = organization?.value;
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
