import type { Cue } from './sighting.js';

/** The word at a place that introduces a list; undefined for another that begins as one. */
export function cueAt(text: string, at: number): Cue | undefined {
  switch (text.charCodeAt(at)) {
    case 0x5176: // 其
      return text.charCodeAt(at + 1) === 0x4e2d && text.charCodeAt(at - 1) !== 0x5c24
        ? 'among'
        : undefined;
    case 0x5305: // 包
      return isDenied(text, at) ||
        !'括含'.includes(text.charAt(at + 1) || ' ') ||
        holds(text, at + 2)
        ? undefined
        : 'including';
    case 0x6db5: // 涵
      return text.charCodeAt(at + 1) === 0x76d6 ? 'including' : undefined;
    case 0x542b: // 含
      return text.charCodeAt(at - 1) === 0x5305 || isDenied(text, at) ? undefined : 'including';
    default: // 分
      if (text.startsWith('分别', at) && '为是有达'.includes(text.charAt(at + 2) || ' '))
        return 'each';
      return '为成'.includes(text.charAt(at + 1) || ' ') ? 'divided' : undefined;
  }
}

/** Whether 中 ends what it is about: not 其中, 集中 and 过程中. */
export function endsScope(text: string, at: number): boolean {
  return (
    '，,：:有'.includes(text.charAt(at + 1) || ' ') &&
    !'其之集程'.includes(text.charAt(at - 1) || ' ')
  );
}

/** 包含在新收的140件内 names what the figure before is a part of. */
function holds(text: string, at: number): boolean {
  return '在于进入'.includes(text.charAt(at) || ' ');
}

/** 不含, 未包括. */
function isDenied(text: string, at: number): boolean {
  return '不未'.includes(text.charAt(at - 1) || ' ');
}
