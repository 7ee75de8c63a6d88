import { isIdeograph } from '../../../report/text/ideographs.js';
import { isBlank } from './blanks.js';
import type { TextFigures } from './text-figures.js';
import type { Sighting } from './sighting.js';

/** The words of a figure's clause before it, without those of a figure before it in the clause and without 其中. */
export function labelBefore(
  text: string,
  sighting: Sighting,
  previous: Sighting | undefined,
): string {
  const { clause, span } = sighting.quantity;
  let start = Math.max(clause.start, previous?.end ?? 0, span.start - longestLabel);
  while (start < span.start && isBlank(text.charCodeAt(start))) start++;
  if (text.startsWith('其中', start)) start += 2;
  return text.slice(start, span.start);
}

/** The words before a figure given by its index; empty where there is no such figure. */
export function labelAt({ text, sightings }: TextFigures, index: number): string {
  const sighting = sightings[index];
  return sighting === undefined ? '' : labelBefore(text, sighting, sightings[index - 1]);
}

/** Whether nothing but space stands between two places. */
export function isEmptyBetween(text: string, start: number, end: number): boolean {
  if (start >= end) return true;
  // Most stretches begin with an ideograph, and need not be copied.
  return !isIdeograph(text.charCodeAt(start)) && text.slice(start, end).trim() === '';
}

/** The short sentence that stands before another in its paragraph, without its mark: `1.政府网站` before 全年公开100条. */
export function sentenceBefore(text: string, start: number): string | undefined {
  if (text.charAt(start - 1) !== '。' && text.charAt(start - 2) !== '。') return undefined;
  const before = text.slice(Math.max(0, start - 24), start);
  return /(?:^|[。；;\n\r])([^。；;\n\r]{2,20})。\s?$/u.exec(before)?.[1]?.trim();
}

/** Whether the words that name two parts name both things that the total's words name: 行政复议 and 行政诉讼. */
export function nameBothThings(total: string, first: string, second: string): boolean {
  if (!total.includes('复议') || !total.includes('诉讼')) return false;
  return (
    (first.includes('复议') && !first.includes('诉讼') && second.includes('诉讼')) ||
    (first.includes('诉讼') && !first.includes('复议') && second.includes('复议'))
  );
}

/** The words of a figure's clause, as far as they stand near it. */
export function wordsAround(text: string, { quantity: { clause, span }, end }: Sighting): string {
  return text.slice(
    Math.max(clause.start, span.start - longestLabel),
    Math.max(end, Math.min(clause.end, end + longestLabel)),
  );
}

/** What a phrase is about: `申请` of `全年受理申请数量`; empty where it names nothing. */
export function nounOf(phrase: string): string {
  const start = opening.exec(phrase)?.[0].length ?? 0;
  let end = phrase.length;
  while (end > start && '的总数量件条人次'.includes(phrase.charAt(end - 1))) end--;
  return phrase.slice(start, end);
}

const opening = /^(?:[其该]|[全我本][市县区省年局]|全部|所有|[总本]|受理|收到)+/u;

/** What names a part is short, and a sentence without marks is not read twice. */
const longestLabel = 60;

/**
 * Whether the words that name two parts name both halves of a whole: 本级 and 下级, 按时 and 延期.
 * @param total the words that name the whole
 */
export function nameBothHalves(total: string, first: string, second: string): boolean {
  return halves.some(
    ([one, other, whole]) =>
      ((one.test(first) && other.test(second) && !one.test(second)) ||
        (one.test(second) && other.test(first) && !one.test(first))) &&
      whole?.test(total) !== false,
  );
}

const halves: readonly (readonly [one: RegExp, other: RegExp, whole?: RegExp])[] = [
  [/本级/u, /下级|(?:[区县镇]|街道)[^，,]{0,8}(?:级|公开|收到|发布)/u],
  [/各?级(?:人民)?政府(?!工作部门|部门|各)/u, /(?:政府)?(?:工作)?部门/u],
  // Of all who work in an office most do something else.
  [/专职/u, /兼职/u, /工作人员|力量|队伍|联络员|信息员|公开人员|[专兼]职/u],
  [/按[时期]/u, /延期/u],
  [/线上|网上/u, /线下/u],
  [/保留/u, /取消/u],
  [/单层级/u, /跨层级/u],
  [/自然人|个人|公民/u, /法人|单位|其他组织/u],
  [/未经复议/u, /复议后/u],
  [/[本当今]年|新收/u, /上一?年|去年/u],
  [/已(?:办结|答复|办理|整改|完成整改)/u, /未(?:办结|答复|办理|整改|完成整改)|正在|结转/u],
  [/市[本直]?级/u, /县[市级区]|区县|各县|县[（(]区[）)]/u, /^[^省]*$/u],
];
