import type { TextFigures } from '../figures/text-figures.js';
import type { List } from './lists.js';

/** What stands before the first part of a list that no word ties to its total. */
export interface LooseOpening {
  readonly words: string;
  /** Whether it stands in a sentence of its own, or behind a ；. */
  readonly isApart: boolean;
  /** Whether it names one by one what is behind it. */
  readonly each: boolean;
}

/**
 * How a list opens that is told by another measure than what stands before it, or in the next sentence: `从渠道看，`,
 * `按答复主体分，`, `办理结果为：`.
 * @returns undefined where a word such as 其中 or a bracket ties it to its total
 */
export function looseOpening(
  { text, sightings }: TextFigures,
  { total, parts: [first = -1] }: Pick<List, 'total' | 'parts'>,
): LooseOpening | undefined {
  const [whole, part] = [sightings[total], sightings[first]];
  if (whole === undefined || part === undefined || part.depth > whole.depth) return undefined;
  const { start } = part.quantity.span;
  if (start < whole.end) return undefined;
  const between = text.slice(Math.max(whole.end, start - longestWords), start);
  const behindMark = between.split(/[。；;\n\r]/u).at(-1) ?? '';
  const isApart = behindMark.length < between.length;
  const words = isApart ? behindMark : (byMeasure.exec(between)?.[0] ?? '');
  if (words === '' || ties.test(words)) return undefined;
  return { words, isApart, each: words.includes('分别') };
}

/** Words that open a list are no more. */
const longestWords = 80;

const ties =
  /其中|包[括含]|上述|以上|[这该均都]|全部|所有|具体[为是]|分[为成]|当中|公开的?(?:政府)?信息[中里][，,]/u;

/** Whether words between two figures begin to tell by another measure: `从渠道看，网络`, `办理结果为：予以公开`. */
export function turnsToMeasure(between: string): boolean {
  return byMeasure.test(between);
}

const byMeasure =
  /(?:按照?(?!时|期|规定|程序|要求|比例)[^，,。；;：:、\d]{1,10}分?[，,：:]|从[^，,。；;：:、\d]{1,10}看[，,：:]|(?:结果|情况|类型|渠道|方式)(?:分别)?为?[:：])[^，,。；;\d]{1,30}$/u;
