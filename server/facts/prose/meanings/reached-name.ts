import type { EachName } from './each-name.js';
import type { TextFigures } from '../figures/text-figures.js';

/**
 * What names a figure that something grew or fell to, before 由 or 从 and what it was before: `行政复议案件` of
 * `行政复议案件由上年的29件降至22件`.
 */
export function nameOfReached(
  { text, sightings, roles }: TextFigures,
  index: number,
): EachName | 'unclear' | undefined {
  if (roles[index] !== 'reached' || roles[index - 1] !== 'base') return undefined;
  const [base, reached] = [sightings[index - 1]?.quantity, sightings[index]?.quantity];
  if (base === undefined || reached === undefined) return undefined;
  const { start } = reached.clause;
  if (base.clause.start !== start || base.unit !== reached.unit) return undefined;
  // 与一季度相比，申请由9件增至12件: of a part of the year.
  if (ofPartOfYear.test(text.slice(Math.max(0, start - longestComparison), start))) {
    return 'unclear';
  }
  const words = text.slice(start, base.span.start);
  const at = Math.max(words.lastIndexOf('由'), words.lastIndexOf('从'));
  if (at < shortestName || words.length - at > furthestBase) return undefined;
  return { words: { start, end: start + at }, clauseStart: start };
}

const shortestName = 2;

/** `由上年同期收到的` before what it was. */
const furthestBase = 12;

const longestComparison = 16;
const ofPartOfYear =
  /[与和同较比](?:第?[一二三四1-4]季度|[上下]半年|上个?[月季]度?|\d{1,2}月份?)(?:同期)?(?:相比|相较|比较)?[，,]\s?$/u;
