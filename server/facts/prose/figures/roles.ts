import { Characters } from '../../../report/text/characters.js';
import { isEmptyBetween } from './labels.js';
import { isBlank } from './blanks.js';
import { parting, type Sighting } from './sighting.js';
import { isRatio } from './units.js';

/**
 * What a sentence does with a figure.
 * - `count`: counts something; `reached`: so too, as what something grew or fell to (`增加到112个`)
 * - `base`: counts what a change is compared with (`由72个增加到…`, `较上年的264件增长…`)
 * - `amount`: how much something changed
 * - `share`: `占29.2%`
 * - `rate`: any other percentage
 */
export type Role = 'count' | 'reached' | 'base' | 'amount' | 'share' | 'rate';

/** Whether a figure counts what there is now. */
export function isCount(role: Role | undefined): boolean {
  return role === 'count' || role === 'reached';
}

/** The role of every figure, in their order. `year` is the report's. */
export function rolesOf(
  text: string,
  sightings: readonly Sighting[],
  year: number | undefined,
): readonly Role[] {
  const roles: Role[] = [];
  for (let index = 0; index < sightings.length; index++) {
    const sighting = sightings[index];
    if (sighting === undefined) continue;
    const change = changeBefore(text, sighting.quantity.span.start);
    const role = roleOf(text, sighting, change, sightings[index + 1]);
    const before = roles.at(-1) === 'count' ? sightings[index - 1] : undefined;
    if (role === 'count' && isOfYearBefore(text, sighting, before, year)) roles.push('base');
    else if (role === 'count' && isSinceBase(text, sighting, change, roles)) roles.push('amount');
    else roles.push(role);
  }
  return roles;
}

/** `100件,上年为80件,增加20件`, `由46个压减至38个,减少8个`: by how much it is more than what stands before. */
function isSinceBase(
  text: string,
  { quantity: { clause }, gap }: Sighting,
  change: ChangeWord | undefined,
  before: readonly Role[],
): boolean {
  if (gap.strength > parting.comma || change?.reaches !== false) return false;
  if (before.at(-1) === 'base') return true;
  // 同比增长14.2%，增加2924条: the same once more, as a number.
  if (before.at(-1) === 'amount') return isEmptyBetween(text, clause.start, change.start);
  // 新增40个 may be of others, 净增 and 减少 alone are of what was just said.
  const followsBase = before.at(-1) === 'reached' && before.at(-2) === 'base';
  return followsBase && isEmptyBetween(text, clause.start, change.start);
}

/** `收到申请11件,2020年收到9件`: in the report for 2021 the second says what the first was then. */
function isOfYearBefore(
  text: string,
  { quantity, depth }: Sighting,
  before: Sighting | undefined,
  year: number | undefined,
): boolean {
  if (year === undefined || before?.depth !== depth) return false;
  const { clause, span, sentence, unit } = quantity;
  if (before.quantity.sentence !== sentence || before.quantity.unit !== unit) return false;
  if (span.start - clause.start > 12 || before.end > clause.start) return false;
  const named = ofNamedYear.exec(text.slice(clause.start, span.start))?.[1];
  return named !== undefined && Number(named) === year - 1;
}

/** A year and what is said of the figure before it again, without a name of its own. */
const ofNamedYear =
  /^\s?而?(20\d\d)年度?(?:同期)?[共仅只]?(?:新?收到?|受理|接到|办理|办结|答复|公开|发布|[为是有])?了?\s?$/u;

function roleOf(
  text: string,
  sighting: Sighting,
  change: ChangeWord | undefined,
  next: Sighting | undefined,
): Role {
  const { unit } = sighting.quantity;
  if (unit === '番') return 'amount';
  if (isRatio(unit)) {
    if (change !== undefined) return change.reaches ? 'rate' : 'amount';
    if (unit === '倍') return 'amount';
    if (isBase(text, sighting, next) || isYearInBrackets(text, sighting)) return 'base';
    return saysShare(text, sighting) ? 'share' : 'rate';
  }
  if (change?.reaches === true) return 'reached';
  if (change !== undefined && (change.always || isCompared(text, sighting))) return 'amount';
  const isBefore = isBase(text, sighting, next) || isOtherYear(text, sighting);
  return isBefore || isYearInBrackets(text, sighting) ? 'base' : 'count';
}

/** `（2020年为243件）`, `比2020年（2108件）`: a figure of another year, alone in its brackets, or before the change since. */
function isYearInBrackets(text: string, { quantity, bracket, end }: Sighting): boolean {
  if (bracket < 0) return false;
  if (!closing.standAt(text, end) && !changeBehind.test(text.slice(end, end + 6))) return false;
  const inside = text.slice(bracket + 1, quantity.span.start);
  if (inside.length > 12) return false;
  return inside.trim() === ''
    ? comparedYear.test(text.slice(Math.max(0, bracket - 12), bracket))
    : ofOtherYear.test(inside);
}

const closing = new Characters(')）');
const changeBehind = /^[，,、]\s?(?:同比|净?[增减]|[上下][升降]|多|少)/u;
const comparedYear = /[较比与同](?:20\d\d年|[上去]年|上一年)度?(?:同期)?(?:相比)?$/u;
const ofOtherYear =
  /^\s?(?:20\d\d年|[上去]年|上一年)(?:度|年?[末底])?(?:同期)?(?:新?收到?|受理|公开|发布)?了?[为是有仅]?\s?$/u;

/** A verb of change right before a figure. */
export interface ChangeWord {
  readonly direction: 'increase' | 'decrease';
  /** `增加到`: the figure is what was reached, not by how much. */
  readonly reaches: boolean;
  /** `增产`: what no work done is called, and needs no 较上年. */
  readonly always: boolean;
  readonly start: number;
}

/** The verb of change right before a figure: `增长`, `上升了约`, `增幅达`, `减少到`. */
export function changeBefore(text: string, start: number): ChangeWord | undefined {
  let at = start - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  const mayEnd =
    beforeAmount.standAt(text, at) || (endsVerb.standAt(text, at) && saysMoreOrLess(text, at));
  if (!mayEnd) return undefined;
  const from = Math.max(0, at - 13);
  const match = changeWord.exec(text.slice(from, at + 1));
  if (match === null) return undefined;
  const [, verb = '', to = ''] = match;
  return {
    direction: falling.test(verb) ? 'decrease' : 'increase',
    reaches: to !== '' && !/[幅速率量]$/u.test(verb),
    always: verb.endsWith('产'),
    start: from + match.index,
  };
}

/** What a verb of change, a word of approximation or 了 and 达 behind it end with. */
const beforeAmount = new Characters(
  '长加升高降少低落滑减幅多速量率达为了到至近约过超逾足涨缩短简增年度底末的',
);

/** What a verb behind 多, 少, 增 or 减 ends with: 少收, 多办结, 增投, 少支出. */
const endsVerb = new Characters('收理结复开布发投支出排付放办产');

function saysMoreOrLess(text: string, verbEnd: number): boolean {
  return moreOrLess.standBetween(text, verbEnd - 2, verbEnd);
}

const moreOrLess = new Characters('多少增减');

const changeWord =
  /((?:(?:调整|整合|合并|归并)(?=[到至为成])|(?:多|(?<!至)少)?(?:增长|增加)|上升|提高|提升|增多|攀升|上涨|净增|净减|(?<=[较比](?:年初|[去上]年)(?:同期)?)新增|下降|减少|降低|回落|下滑|缩减|压[减缩降]|缩短|精简|下跌|[增升降涨跌减]幅|增速|增量|[增减升降]|[增减][收支产]|增投|[多少](?:收到?|受理|办理|办结|答复|公开|发布?|支出?|支付|安排|发放|举办|出)?)(?:率|幅度|比例)?)([到至为成])?(?:了|达到|[达为是]|(?:20\d\d|[今本])年[度底末]?的?|年[底末]的)?(?:[约近逾]|超过|超|将近|接近|大约|不足)?$/u;

const falling = /[降减落滑低缩跌少简]/u;

/** Whether a share is spoken of in the figure's clause. */
function saysShare(text: string, { quantity }: Sighting): boolean {
  const { clause, span } = quantity;
  return shareWord.standBetween(
    text,
    Math.max(clause.start, span.start - longestShare),
    span.start,
  );
}

/** Before every share, and before what it is a share of. */
export const shareWord = new Characters('占');

/** How far from its 占 a share may stand. */
export const longestShare = 40;

/** Whether a clause compares with another time; an increase that is none is work done (`增加3个栏目`). */
function isCompared(text: string, { quantity: { clause, span } }: Sighting): boolean {
  return compared.test(text.slice(Math.max(clause.start, span.start - 40), span.start));
}

const compared =
  /同比|[较比与](?:[上去前往]|20\d\d|年初|(?:改版|整合|清理|调整|迁移|优化)前)|同期|上年|去年/u;

/** `去年同期为8件`. */
function isOtherYear(text: string, { quantity: { clause, span } }: Sighting): boolean {
  const length = span.start - clause.start;
  if (length > 10 || length < 2 || !opensOtherYear(text, clause.start)) return false;
  return /^\s?而?(?:[去上]年|上一年度?|年初)(?:同期)?[为是有仅]?\s?$/u.test(
    text.slice(clause.start, span.start),
  );
}

/** Whether 去, 上 or 年 stands at a place, or little behind it. */
function opensOtherYear(text: string, start: number): boolean {
  return lastOrGone.standBetween(text, start, start + 3);
}

const lastOrGone = new Characters('去上年');

const beforeBase = new Characters('由从的较比年期初末底前');

function isBase(text: string, sighting: Sighting, next: Sighting | undefined): boolean {
  const { span, clause } = sighting.quantity;
  let last = span.start - 1;
  while (last > clause.start && isBlank(text.charCodeAt(last))) last--;
  if (last < clause.start || !beforeBase.standAt(text, last)) return false;
  const before = text.slice(Math.max(clause.start, span.start - 16), span.start);
  const after = text.slice(sighting.end, Math.min(clause.end, sighting.end + 12));
  // 是上年16篇的2倍
  if (/[是为](?:[上去]年|20\d\d年度?)(?:同期)?的?\s?$/u.test(before))
    return next?.quantity.unit === '倍' && /^的\s?\d/u.test(after);
  if (/[较比与]/u.test(before))
    return /^的?[^，,]{0,4}(?:相比|[增提减降少多]|上升|下降|回落|缩[短减]|压[减缩]|精简|持平|相当|一致|相同)/u.test(
      after,
    );
  if (next === undefined || next.gap.strength > parting.pause || !/[由从]/u.test(before))
    return false;
  return changeBefore(text, next.quantity.span.start)?.reaches === true;
}
