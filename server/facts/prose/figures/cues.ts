import { Characters } from '../../../report/text/characters.js';
import type { ListCue } from './sighting.js';

/** The word at a place that introduces a list; undefined for another that begins as one. */
export function cueAt(text: string, at: number): ListCue | undefined {
  switch (text.charAt(at)) {
    case '其':
      return text.startsWith('其中', at) && !text.startsWith('尤', at - 1) ? 'among' : undefined;
    case '包':
      return isDenied(text, at) || !hold.standAt(text, at + 1) || holds(text, at + 2)
        ? undefined
        : 'including';
    case '涵':
      return text.startsWith('涵盖', at) ? 'including' : undefined;
    case '含':
      return text.startsWith('包', at - 1) || isDenied(text, at) ? undefined : 'including';
    case '具':
      return text.startsWith('体', at + 1) && arePlainly.standAt(text, at + 2)
        ? 'divided'
        : undefined;
    case '依':
      return text.startsWith('次', at + 1) && arePlainly.standAt(text, at + 2) ? 'each' : undefined;
    case '分':
      if (text.startsWith('分别', at) && (are.standAt(text, at + 2) || isDoneEach(text, at + 2)))
        return 'each';
      return become.standAt(text, at + 1) ? 'divided' : undefined;
    default:
      return undefined;
  }
}

/** Whether 中 ends what it is about: not 其中, 集中 and 过程中. */
export function endsScope(text: string, at: number): boolean {
  if (ofOtherWords.standAt(text, at - 1)) return false;
  return behindScope.standAt(text, at + 1) || /^[只仅]?有?\s?\d/u.test(text.slice(at + 1, at + 5));
}

/** Whether 中 or 里 right behind a figure and its unit does: `22件中涉及征地的有14件`; not 3个中心. */
export function endsCount(text: string, at: number): boolean {
  if (text.charAt(at) === '里') {
    // 这286条里，机构职能5条
    return /这\s?\d{1,9}\p{L}{1,2}$/u.test(text.slice(Math.max(0, at - 13), at));
  }
  return !opensWord.standAt(text, at + 1) || text.startsWith('文字', at + 1);
}

/** Whether 同比 begins at a place, or another year may be named right behind it: 较上年, 比去年, 与2020年. */
export function mayCompare(text: string, at: number): boolean {
  return otherYear.standAt(text, at + 1) || text.startsWith('同比', at);
}

/** 自然人与法人分别提出申请137件和24件: what each of them did, and how often. */
function isDoneEach(text: string, at: number): boolean {
  return doneEach.test(text.slice(at, at + 8));
}

const doneEach =
  /^(?:收到|提出|提交|受理|办理|办结|答复|公开|发布|公示|举办|召开|制发|新收)了?(?:申请|信息)?\s?\d/u;

/** 包含在新收的140件内 names what the figure before is a part of. */
function holds(text: string, at: number): boolean {
  return within.standAt(text, at);
}

/** 不含, 未包括. */
function isDenied(text: string, at: number): boolean {
  return not.standAt(text, at - 1);
}

const otherYear = new Characters('上去2');
const hold = new Characters('括含');
const are = new Characters('为是有达');
const arePlainly = new Characters('为是');
const become = new Characters('为成');
/** What follows 中 in words that begin with it: 中心, 中央, 中标, 中小企业, 中层, 中转. */
const opensWord = new Characters(
  '心央标小层国医文级学期共高华等型介断止旬秋午游队长短部东西转专职',
);
const behindScope = new Characters('，,：:有');
const ofOtherWords = new Characters('其之集程');
const within = new Characters('在于进入');
const not = new Characters('不未');
