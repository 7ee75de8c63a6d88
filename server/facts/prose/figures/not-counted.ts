import { Characters } from '../../../report/text/characters.js';
import { endsClause, mark, markAt } from './marks.js';
import type { Tail } from './figure-tail.js';
import type { Unit } from './units.js';

/** Digits or a numeral with a unit behind them. */
export interface Counting {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: Unit;
  /** Behind the unit and what approximates it. */
  readonly unitEnd: number;
}

/**
 * Whether a number with a unit is an ordinal, a name or a slogan and counts nothing: 第三次, 前5名, 每2个月, 一件事,
 * 24小时, 两项制度, 计1条.
 */
export function isNamed(text: string, counting: Counting): boolean {
  const { start, unit, unitEnd, value } = counting;
  const before = placeBefore(text, start);
  if (ordinalBefore.standAt(text, before) && !isPast(text, before)) return true;
  if (value === 1 && isNoteOrSlogan(text, before)) return true;
  if (unit.text === '件' && behindAct.standAt(text, unitEnd)) return true;
  if (value >= 24 && isSlogan(counting)) return true;
  if (value >= 1900 && isSinceYear(text, counting, before)) return true;
  if (unit.text.startsWith('分') && beforeMinutes.standAt(text, before)) return true;
  return markAt(text, start) === mark.numeral && isNumeralName(text, counting, text.charAt(before));
}

/** What makes a name of 件 before it: 一件事, 一件套. */
const behindAct = new Characters('事套');

/** What makes a time of 分 behind it: 3点15分. */
const beforeMinutes = new Characters('点时');

/** Before what is one of a row: 第三次, 前5名, 每2个月. */
const ordinalBefore = new Characters('第前每');

/** 目前12件, 此前3次. */
function isPast(text: string, before: number): boolean {
  return text.charAt(before) === '前' && '目此之以'.includes(text.charAt(before - 1) || ' ');
}

/** `相同信息计1条`, `最多跑1次`. */
function isNoteOrSlogan(text: string, before: number): boolean {
  const word = text.charAt(before);
  return word === '跑' || (word === '计' && !'共合总统累'.includes(text.charAt(before - 1) || ' '));
}

function isSlogan({ value, unit }: Counting): boolean {
  return (value === 24 && unit.text === '小时') || (value === 365 && unit.text === '天');
}

/** `自2019起`. */
function isSinceYear(text: string, { start, end, value, unit }: Counting, before: number): boolean {
  return (
    value < 2100 &&
    end - start === 4 &&
    unit.text === '起' &&
    '自从于在'.includes(text.charAt(before) || ' ')
  );
}

/** Whether a Chinese numeral with a unit is part of a name (三项制度, 两个维护) or of speech (一次培训, 一起). */
function isNumeralName(text: string, counting: Counting, before: string): boolean {
  const { unit, value, unitEnd } = counting;
  const next = text.charAt(unitEnd);
  if (notBeforeNumeral.has(before)) return true;
  if (unit.text === '%' || unit.text === '倍' || unit.text === '番') return false;
  if (value === 0) return !'为是共计'.includes(before);
  if (value === 1) {
    if (before === '共' || before === '仅') return false;
    if (unit.numeral !== 'count' || !countedBefore.has(before)) return true;
    return (
      unit.text === '起' && !(endsClause(markAt(text, unitEnd)) || '行因案信政'.includes(next))
    );
  }
  if (unit.numeral === 'count') return false;
  if (unit.numeral === 'never') return true;
  if (aspects.has(next)) return true;
  return !endsClause(markAt(text, unitEnd)) && !spokenBefore.has(before);
}

/** 这两件, 某三项, 数十件, 十几 and the like. */
const notBeforeNumeral: ReadonlySet<string> = new Set(
  '第前每任同这该某哪那上下逐首数几若此跑另其各',
);

/** What counts end with: 收到申请一件, 行政诉讼一起. */
const countedBefore: ReadonlySet<string> = new Set('请到诉讼议理案计为有报访件询办');

/** What stands before a count in words: 召开会议三次, 举办两期培训. */
const spokenBefore: ReadonlySet<string> = new Set('共了计为有到达开办发布出理收加展织训约近仅余的');

/** 三个方面, 五个环节, 六项原则. */
const aspects: ReadonlySet<string> = new Set('方环层阶维原部步角制规');

const space = ' '.charCodeAt(0);

/** The place of the character before, spaces passed over. */
function placeBefore(text: string, start: number): number {
  let at = start - 1;
  while (at >= 0 && text.charCodeAt(at) === space) at--;
  return at;
}

/**
 * Whether a number without a unit may count something: `粉丝数超过22万`, `申请总数为12,`. Years, telephone and serial
 * numbers do not, nor do room numbers and what else has a word behind it that is no unit.
 */
export function mayStandAlone(text: string, start: number, { scale, scaleEnd }: Tail): boolean {
  if (scale.endsWith('万') || scale.endsWith('亿'))
    return !'级里向年'.includes(text.charAt(scaleEnd) || ' ');
  if (scale !== '') return false;
  let next = scaleEnd;
  while (text.charCodeAt(next) === space) next++;
  const kind = markAt(text, next);
  if (next < text.length && !endsClause(kind)) return false;
  if (kind === mark.colon || isPossibleYear(text, start, scaleEnd)) return false;
  const at = placeBefore(text, start);
  const before = markAt(text, at) === mark.colon ? text.charAt(at - 1) : text.charAt(at);
  const words = markAt(text, at) === mark.colon ? '数量额计' : quantityBefore;
  return before !== '' && words.includes(before) && !isSerial(text, start);
}

const quantityBefore = '数量额共计为是达到有过约超破近逾';

function isPossibleYear(text: string, start: number, end: number): boolean {
  return end - start === 4 && (text.startsWith('20', start) || text.startsWith('19', start));
}

/** Whether the words before say that the number only names something. */
function isSerial(text: string, start: number): boolean {
  return serial.test(text.slice(Math.max(0, start - 14), start));
}

const serial =
  /电话|热线|专线|邮编|邮政|号码|代码|编码|编号|文号|字号|传真|网址|QQ|索引|版本|排名|名次|排序|序号|房间|位列|手机|日期/u;
