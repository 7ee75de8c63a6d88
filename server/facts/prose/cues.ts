import { Characters } from '../../report/characters.js';
import type { Cue } from './sighting.js';

/** The word at a place that introduces a list; undefined for another that begins as one. */
export function cueAt(text: string, at: number): Cue | undefined {
  switch (text.charCodeAt(at)) {
    case 0x5176: // 其
      return text.charCodeAt(at + 1) === 0x4e2d && text.charCodeAt(at - 1) !== 0x5c24
        ? 'among'
        : undefined;
    case 0x5305: // 包
      return isDenied(text, at) || !hold.standAt(text, at + 1) || holds(text, at + 2)
        ? undefined
        : 'including';
    case 0x6db5: // 涵
      return text.charCodeAt(at + 1) === 0x76d6 ? 'including' : undefined;
    case 0x542b: // 含
      return text.charCodeAt(at - 1) === 0x5305 || isDenied(text, at) ? undefined : 'including';
    default: // 分
      if (text.charCodeAt(at + 1) === 0x522b && are.standAt(text, at + 2)) return 'each';
      return become.standAt(text, at + 1) ? 'divided' : undefined;
  }
}

/** Whether 中 ends what it is about: not 其中, 集中 and 过程中. */
export function endsScope(text: string, at: number): boolean {
  return behindScope.standAt(text, at + 1) && !ofOtherWords.standAt(text, at - 1);
}

/** Whether 同比 begins at a place, or another year may be named right behind it: 较上年, 比去年, 与2020年. */
export function mayCompare(text: string, at: number): boolean {
  switch (text.charCodeAt(at + 1)) {
    case 0x6bd4: // 比
      return text.charCodeAt(at) === 0x540c;
    case 0x4e0a: // 上
    case 0x53bb: // 去
    case 0x32: // 2
      return true;
    default:
      return false;
  }
}

/** 包含在新收的140件内 names what the figure before is a part of. */
function holds(text: string, at: number): boolean {
  return within.standAt(text, at);
}

/** 不含, 未包括. */
function isDenied(text: string, at: number): boolean {
  return not.standAt(text, at - 1);
}

const hold = new Characters('括含');
const are = new Characters('为是有达');
const become = new Characters('为成');
const behindScope = new Characters('，,：:有');
const ofOtherWords = new Characters('其之集程');
const within = new Characters('在于进入');
const not = new Characters('不未');
