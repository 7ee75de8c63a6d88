import { withoutReadings } from './readings.js';
import { withSimplifiedCharacters } from './simplified-characters.js';

/**
 * The text with the ideograph for every radical that PDF text puts for one (`⼀` for 一, `⻓` for 长), so that it reads
 * as it looks, without readings in brackets and in simplified characters. Nothing changes its place.
 */
export function withPlainIdeographs(text: string): string {
  return withSimplifiedCharacters(
    withoutReadings(radical.test(text) ? text.replace(radicals, plainIdeograph) : text),
  );
}

/** The ideograph a radical or a compatibility ideograph stands for; the character itself where there is none. */
export function plainIdeograph(character: string): string {
  const own = ofRadicals.get(character);
  if (own !== undefined) return own;
  const plain = character.normalize('NFKC');
  return plain.length === character.length ? plain : character;
}

const radical = /[\u2e80-\u2fd5]/u;
const radicals = /[\u2e80-\u2fd5]/gu;

/** Of those that Unicode maps to nothing, or to the form of another script, the ones simplified Chinese is set with. */
const ofRadicals: ReadonlyMap<string, string> = new Map([
  ['⺟', '母'],
  ['⺠', '民'],
  ['⻁', '虎'],
  ['⻄', '西'],
  ['⻅', '见'],
  ['⻆', '角'],
  ['⻉', '贝'],
  ['⻋', '车'],
  ['⻓', '长'],
  ['⻔', '门'],
  ['⻘', '青'],
  ['⻙', '韦'],
  ['⻚', '页'],
  ['⻛', '风'],
  ['⻜', '飞'],
  ['⻝', '食'],
  ['⻢', '马'],
  ['⻣', '骨'],
  ['⻤', '鬼'],
  ['⻥', '鱼'],
  ['⻦', '鸟'],
  ['⻧', '卤'],
  ['⻨', '麦'],
  ['⻩', '黄'],
  ['⻬', '齐'],
  ['⻮', '齿'],
  ['⻰', '龙'],
  ['⻳', '龟'],
  ['⼾', '户'],
]);
