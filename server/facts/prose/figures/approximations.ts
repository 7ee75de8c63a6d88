import { Characters } from '../../../report/text/characters.js';
import { isBlank } from './blanks.js';
import type { Approximation } from '../reading.js';

/** Whether 多, 余, 来 or 几 stands at a place: more than the figure before it says; not 来 of 来自. */
export function isMany(text: string, at: number): boolean {
  return manyWords.standAt(text, at) && !fromElsewhere.standAt(text, at + 1);
}

const manyWords = new Characters('多余来几');
/** What makes another word of 来; 余 and 多 have none of these behind them. */
const fromElsewhere = new Characters('自源');

/** A word of approximation behind the unit. */
export interface WordAfter {
  readonly length: number;
  readonly approximation: Approximation;
}

/** 以上, 左右 and 余 behind the unit. */
export function wordAfter(text: string, at: number, limit: number): WordAfter | undefined {
  // 比上年的365条多47条, 多收47条: by how many more.
  if (isMany(text, at)) return at < limit && !isByHowMany(text, at) ? many : undefined;
  if (!opensWord.standAt(text, at)) return undefined;
  return at + 2 > limit ? undefined : wordsAfter.get(text.slice(at, at + 2));
}

function isByHowMany(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === more &&
    /^\s?(?:了?\s?[\d０-９]|[收受办答公发出]\p{L}?\s?\d)/u.test(text.slice(at + 1, at + 5))
  );
}

const more = '多'.charCodeAt(0);
const many: WordAfter = { length: 1, approximation: 'over' };

/** What one behind the unit begins with. */
const opensWord = new Characters('以左上');

const wordsAfter: ReadonlyMap<string, WordAfter> = new Map([
  ['以上', { length: 2, approximation: 'over' }],
  ['以下', { length: 2, approximation: 'under' }],
  ['以内', { length: 2, approximation: 'under' }],
  ['左右', { length: 2, approximation: 'about' }],
  ['上下', { length: 2, approximation: 'about' }],
]);

/** 约, 近, 逾, 超过, 不足 and the like, right before the figure. */
export function approximationBefore(text: string, start: number): Approximation {
  let at = start - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  if (!endsWord.standAt(text, at)) return 'exact';
  const pair = text.slice(Math.max(0, at - 1), at + 1);
  const known = wordsBefore.get(pair);
  if (known !== undefined) return text.charAt(at - 2) === '不' ? opposite[known] : known;
  if (pair.endsWith('近')) return '最附邻靠临'.includes(pair.charAt(0)) ? 'exact' : 'about';
  return wordsBefore.get(pair.slice(-1)) ?? 'exact';
}

/** What a word of approximation ends with. */
const endsWord = new Characters('约近概逾超过破于少足到达');

const wordsBefore: ReadonlyMap<string, Approximation> = new Map([
  ['约', 'about'],
  ['接近', 'about'],
  ['将近', 'about'],
  ['大概', 'about'],
  ['逾', 'over'],
  ['超', 'over'],
  ['超过', 'over'],
  ['突破', 'over'],
  ['多于', 'over'],
  ['少于', 'under'],
  ['高于', 'over'],
  ['低于', 'under'],
  ['至少', 'over'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['未达', 'under'],
  ['不超', 'under'],
]);

/** 不超过 is 不足's like, 不少于 that of 多于. */
const opposite: Readonly<Record<Approximation, Approximation>> = {
  exact: 'exact',
  about: 'about',
  over: 'under',
  under: 'over',
};
