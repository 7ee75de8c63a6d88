import { Characters } from '../../../report/text/characters.js';
import { mark, markAt } from './marks.js';

/** Whether what stands at a place makes the digits before it part of a date. */
export function endsDate(text: string, at: number): boolean {
  return dates.standAt(text, at);
}

/** Whether digits are a serial number: longer ones, and those that begin with a zero. */
export function isSerial(text: string, at: number, end: number): boolean {
  return end - at > mostDigits || (end - at > 1 && zeros.standAt(text, at));
}

const mostDigits = 12;

/** Where the digits end that begin at a place. */
export function skipDigits(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && markAt(text, end) === mark.digit) end++;
  return end;
}

/** Where the groups of three digits end that stand behind one to three: `1,204,316`. */
export function skipGroups(text: string, at: number, wholeEnd: number, limit: number): number {
  let end = wholeEnd;
  if (end - at <= 3) while (isGroup(text, end, limit)) end += 4;
  return end;
}

/** Where the decimals end that a point opens at a place. */
export function skipDecimals(text: string, at: number, limit: number): number {
  const isPointed = at + 1 < limit && points.standAt(text, at);
  return isPointed && markAt(text, at + 1) === mark.digit ? skipDigits(text, at + 1, limit) : at;
}

/** `,` and three digits, no more. */
function isGroup(text: string, at: number, limit: number): boolean {
  return commas.standAt(text, at) && skipDigits(text, at + 1, limit) === at + 4;
}

/**
 * The end of what ties digits to more of them: `2018-03-26`, `0577-65812207`, `15:01`, `1.0.2`, `7×24`, `1/3`, `3至5`,
 * `2+N`; a space may stand behind the tie.
 */
export function skipTied(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    if (!ties.standAt(text, end)) return end;
    const next = text.charCodeAt(end + 1) === space ? end + 2 : end + 1;
    if (next >= limit) return end;
    if (markAt(text, next) === mark.digit) end = skipDigits(text, next, limit);
    else if (isLetter(text.charCodeAt(next))) end = next + 1;
    else return end;
  }
  return end;
}

/** Whether what stands right before the digits makes them part of a word or number: `V2.0`, `GB/T 3`, `＃1`, `第3`. */
export function isGlued(text: string, at: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  // 3*5, and not the stars of **12**.
  if (code === star) return markAt(text, at - 2) === mark.digit;
  return isLetter(code) || (glues.standAt(text, at - 1) && !isSign(text, at));
}

/** Whether a minus stands before digits that says that something fell: `增长-3.2%`. */
export function isSign(text: string, at: number): boolean {
  if (!minuses.standAt(text, at - 1)) return false;
  return at > 1 && '长为降加率幅达约是'.includes(text.charAt(at - 2));
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Behind digits: they are part of a date. */
const dates = new Characters('年月日号时点届级楼室');
/** Between digits: ties them to each other. */
const ties = new Characters('-—–－~～〜至到/／×*+:：.．·_@');
/** Before digits: makes them part of a word or number. */
const glues = new Characters('-—–－~～/／×+._=?&@#＃№第');
const commas = new Characters(',，');
const points = new Characters('.．');
const zeros = new Characters('0０');
const minuses = new Characters('-−－');
const space = ' '.charCodeAt(0);
const star = '*'.charCodeAt(0);
