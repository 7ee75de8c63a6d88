import type { Span } from '../../../report/span.js';
import { isBlank } from '../figures/blanks.js';
import { nounOf } from '../figures/labels.js';
import { changeBefore } from '../figures/roles.js';
import type { Sighting } from '../figures/sighting.js';

/** What a clause says before its comparison: `申请数量` of `申请数量较去年回落19.8%`; undefined where it speaks of several. */
export function subjectOf(
  text: string,
  { quantity: { clause, span } }: Sighting,
): string | undefined {
  let start = clause.start;
  while (start < span.start && isBlank(text.charCodeAt(start))) start++;
  const words = text.slice(start, span.start);
  if (words.length > longestSubject || /[均分各]别?/u.test(words)) return undefined;
  const at = words.search(comparisonWords);
  if (at === -1)
    return /^(?:总[量数])?(?:增长|增幅|增量|净增|净减|升幅|上升|下降|降幅|减少|增加|回落|翻|[约是为]+[上去]年)/u.test(
      words,
    )
      ? ''
      : undefined;
  // 收到数同比增长: of what was 收到, where one figure before it was.
  const done = /^(?:新收到?|收到|受理|办结|答复)(?=的?(?:总?数|总?量|件数)?$)/u.exec(
    words.slice(0, at).trim(),
  );
  const subject = done?.[0] ?? nounOf(words.slice(0, at));
  return subject.length === 1 ? undefined : subject;
}

/** What a change is said of has a shorter name. */
const longestSubject = 40;

/** Words that name what a change is held against: 同比, 较2020年, 与上年. */
export const comparisonWords = /同比|[较比与](?:20\d\d|[上去前同]|年初)/u;

/** The year before, where the comparison names it. */
export function baseYearOf(words: string, year: number | undefined): number | undefined {
  if (year === undefined) return undefined;
  const named = /(20\d\d)年/u.exec(words)?.[1];
  if (named !== undefined) return Number(named) === year - 1 ? year - 1 : undefined;
  return /上一?年|去年|前一年|同比/u.test(words) ? year - 1 : undefined;
}

/** `账号由36个增加到72个,粉丝量增长60%`: whether the change is said of something else than was told before it. */
export function namesOther(
  text: string,
  { quantity: { clause, span } }: Sighting,
  told: Span,
): boolean {
  const verb = changeBefore(text, span.start)?.start ?? span.start;
  const own = text.slice(Math.max(clause.start, told.end), verb);
  const compared = own.search(comparisonWords);
  const subject = nounOf((compared === -1 ? own : own.slice(0, compared)).replace(howMuch, ''));
  return subject !== '' && !text.slice(told.start, told.end).includes(subject);
}

/** What may stand before a verb of change and names nothing. */
const howMuch =
  /[\s，,、：:（）()共已净又再约虽仍略]|一年[来间内]?|全年|年内|累计|合计|总计|大幅度?|直接|相应|实际|同期|同比|环比|相[比较]|[为是](?:[上去]年|20\d\d年)的?/gu;
