import { mark, markAt } from './marks.js';

/**
 * The end of the groups of exactly three digits that stand behind one to three digits, a single space before each:
 * `2 316条`, `1 204 316条`. Gives the end of the first digits where there are none.
 * @param at where the first digits begin
 * @param wholeEnd where they end
 */
export function skipSpacedGroups(
  text: string,
  at: number,
  wholeEnd: number,
  limit: number,
): number {
  if (wholeEnd - at > 3 || text.charCodeAt(at) === zero) return wholeEnd;
  let end = wholeEnd;
  while (end + 3 < limit && isThin(text.charCodeAt(end)) && hasThreeDigits(text, end + 1)) end += 4;
  return end;
}

/**
 * Whether digits in front of such a group can only be its number's first. Behind nothing, a space or a mark they may
 * be the number of an item, and behind 第, 表 or 附件 they are: `1 200件`, `表3 120件`.
 */
export function mayOpenGroups(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return opensGroups.test(before) && !numbered.test(before);
}

const opensGroups = /(?:[\p{L}（(]|[\p{L}）)][、，,])$/u;
const numbered = /(?:[第表图注号章节款页项月A-Za-z]|附件|[一二三四五六七八九十][、，,])$/u;

/** Whether three digits and the space before them stand behind one to three more that were not read with them. */
export function isLastGroup(text: string, at: number, end: number): boolean {
  if (end - at !== 3 || at < 2 || !isThin(text.charCodeAt(at - 1))) return false;
  let start = at - 1;
  while (start > at - 5 && markAt(text, start - 1) === mark.digit) start--;
  return start < at - 1 && start >= at - 4;
}

function hasThreeDigits(text: string, at: number): boolean {
  for (let index = at; index < at + 3; index++) {
    if (markAt(text, index) !== mark.digit) return false;
  }
  return markAt(text, at + 3) !== mark.digit;
}

/** A space, one that does not break, or a thin one. */
function isThin(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

const zero = '0'.charCodeAt(0);
