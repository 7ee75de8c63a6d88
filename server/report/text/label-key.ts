import { normalise } from './normalise.js';
import { withoutOrdinal } from './ordinals.js';

/** The key a label is looked up by: normalised, without 其中 and without ordinals. Notes in brackets stay. */
export function labelKey(text: string): string {
  return bareKey(normalise(text));
}

/**
 * A label key without the note in brackets behind it, closed or cut off; the key itself where it has none. Words
 * behind the bracket make it no note, so does a figure behind one that is not closed, and an ordinal is none.
 */
export function withoutNote(key: string): string {
  const open = key.indexOf('(');
  if (open < 2) return key;
  const close = closeOf(key, open);
  const last = key.charCodeAt(key.length - 1);
  const whole = close === -1 ? last < 0x30 || last > 0x39 : close === key.length - 1;
  return whole && !endsWithOrdinal.test(key) ? key.slice(0, open) : key;
}

/** `三、本年度办理结果（三）`: the label of a group and the ordinal of the next, which begins in another line. */
const endsWithOrdinal = /\([一二三四五六七八九十]{1,2}\)$/u;

/** Where the bracket is closed that opens at a place, others right behind it included; -1 where it is not. */
function closeOf(key: string, open: number): number {
  let depth = 0;
  for (let at = open; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0 && key.charCodeAt(at + 1) !== 0x28) return at;
  }
  return -1;
}

/**
 * A label key without what parts the labels of groups from the label behind them, all in one cell:
 * `三、本年度办理结果-（三）不予公开-1.属于国家秘密`. The key itself where it has none.
 */
export function withoutSeparators(key: string): string {
  return separators.test(key) ? key.replace(separatorsInOne, '') : key;
}

const separators = /[-/>:·,]/u;
const separatorsInOne = /[-/>:·,]{1,2}(?=\([一二三四五六七八九十]|\d\.)/gu;

/** A label key without the number before it whose point was lost: `1属于国家秘密`. The key itself where it has none. */
export function withoutBareNumber(key: string): string {
  const first = key.charCodeAt(0);
  return first >= 0x31 && first <= 0x39 && key.charCodeAt(1) > 0x4e00 ? key.slice(1) : key;
}

/** The label key of a text that is normalised already. */
export function bareKey(normal: string): string {
  let key = withoutOrdinal(normal);
  if (key.charCodeAt(key.length - 1) === colon) key = key.slice(0, -1);
  if (key.startsWith('其中')) {
    const mark = key.charCodeAt(2);
    key = withoutOrdinal(key.slice(mark === 0x3a || mark === 0x2c ? 3 : 2));
  }
  return key;
}

/** `三、本年度办理结果：` */
const colon = 0x3a;
