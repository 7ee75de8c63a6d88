import { wordsAround } from './labels.js';
import { longestShare, shareWord } from './roles.js';
import type { Sighting } from './sighting.js';

/** What stands between 占 and the share: of what it is one. */
export interface BaseWords {
  /** The place of 占. */
  readonly start: number;
  readonly words: string;
  /** `分别占`: several shares follow. */
  readonly each: boolean;
  /** `合计占`: what several figures come to together. */
  readonly isOfSum: boolean;
}

/** Reads these words; undefined where no 占 stands near the share. */
export function baseWords(
  text: string,
  { quantity: { clause, span } }: Sighting,
): BaseWords | undefined {
  const from = Math.max(clause.start, span.start - longestShare);
  const near = text.slice(from, span.start);
  const said = near.slice(near.lastIndexOf('占') + 1);
  const at = span.start - said.length - 1;
  if (at < from) return undefined;
  const words = said === '' ? '' : said.trim().replace(besideBase, '');
  const before = text.slice(from, at);
  const each = /[分各]别?$/u.test(before) || words.includes('分别');
  return { start: at, words, each, isOfSum: !each && ofSum.test(before) };
}

/** What stands before 占 where several figures are meant together. */
const ofSum =
  /(?:[合共总]计|总共|[两二三四五]者|[两二三四五]项|[两三四五]类|以上|上述)(?:[共均]|合计)?$/u;

/** `占比为`, `占总数的比例约为`: what stands before and behind the words of a base. */
const besideBase =
  /^(?:比[重例率]?)?(?:约?为|达到?|到)?|(?:的?(?:比例|比重|比率|百分比))?[的约为达]{0,2}$/gu;

/** `上网用户41万户,5G用户占比35%`: what the words before 占 name, where that is something else than the part. */
export function nameOfAnother(
  text: string,
  part: Sighting | undefined,
  share: Sighting,
  { start }: BaseWords,
): string | undefined {
  if (part === undefined) return undefined;
  const from = Math.max(share.quantity.clause.start, part.end);
  const subject = text.slice(from, start).replace(/[^\p{L}\p{N}]|类$/gu, '');
  const isOfPart = pointsBack.test(subject) || wordsAround(text, part).includes(subject);
  return isOfPart ? undefined : subject;
}

/** What the words between a part and 占 name, as they are printed. */
export function subjectOf(
  text: string,
  part: Sighting | undefined,
  share: Sighting,
  { start }: BaseWords,
): string {
  const from = Math.max(share.quantity.clause.start, part?.end ?? start);
  return text.slice(from, start).replace(/[^\p{L}\p{N}]/gu, '');
}

/** `网站、微博、微信分别占60%、30%、10%`: what is named before 占 in its clause, one a share; none where nothing is. */
export function namesBefore(
  text: string,
  last: Sighting | undefined,
  { start }: BaseWords,
): readonly string[] {
  const before = text.slice(Math.max(last?.end ?? 0, start - longestRow), start);
  const said = before.split(/[，,。；;：:!！?？\r\n]/u).at(-1) ?? '';
  return said
    .replace(/[分各]别?$/u, '')
    .split(/[、和与及]/u)
    .map((name) => name.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((name) => !pointsBack.test(name));
}

/** Characters of the names of a row. */
const longestRow = 40;

/** `在46个部门中排第7位,占申请总量1287件的3.5%`: it stands among so many, and is another. */
export function isAmong(text: string, part: Sighting | undefined): boolean {
  return (
    part !== undefined &&
    /^\p{L}{0,8}[中里](?:[排列位居]|名列)/u.test(text.slice(part.end, part.end + 14))
  );
}

/** What says of a share no more than that it is one of what stands before it. */
const pointsBack = /^(?:[其均各分约共该所此计合这仅只]|上述|以上|数量|总数|件数|人数)*$/u;

/** Whether nothing but 总数 and the like is said of the base. */
export function saysWhole(words: string): boolean {
  return /^(?:全部|其|总)?(?:总数量?|总量|总体|总[件条]数|比例|比重|比)?$/u.test(words);
}

/** `占办结总量589件的23.8%`, `占589件办结工单的23.8%`: whether a count is what a share is of, and nothing else. */
export function isShareBase(text: string, { quantity: { clause, span }, end }: Sighting): boolean {
  // Hardly any count has 占 so near before it, and the others need not be copied.
  const from = Math.max(clause.start, span.start - longestBase - 1);
  if (!shareWord.standBetween(text, from, span.start)) return false;
  return (
    shareOf.test(text.slice(from, span.start)) &&
    /^(?:的\s?[\d０-９]|[\u4e00-\u9fff]{1,12}的\s?[\d０-９.．]{1,6}[%％])/u.test(
      text.slice(end, end + 24),
    )
  );
}

const shareOf = /占[^，,。；;、：:\d０-９]{0,14}$/u;
/** So many characters stand between 占 and the count at most. */
const longestBase = 14;
