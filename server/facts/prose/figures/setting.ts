import { Characters } from '../../../report/text/characters.js';
import { filler, invisible } from '../../../report/text/readings.js';
import type { Span } from '../../../report/span.js';
import { mayOpenUnit } from './units.js';

/** What everything that `setIn` finds begins with. */
export const opensSetting: readonly string[] = [' ', '\u00a0', '*', '<', invisible];

/**
 * What a line holds that only says how its words are set: marks of Markdown, tags of HTML, and the spaces before a
 * figure and between it and its unit. Stretches of the line, in their order; none touches another.
 */
export function setIn(line: string): readonly Span[] {
  // Nearly every line that is set at all has spaces alone.
  if (!/[*<\u2060]/u.test(line)) return [...spacesIn(line)];
  const found: Span[] = [];
  const all = [...looksIn(line), ...spacesIn(line), ...fillersIn(line)].sort(
    (one, other) => one.start - other.start,
  );
  for (const each of all) if (each.start >= (found.at(-1)?.end ?? 0)) found.push(each);
  return found;
}

function* looksIn(line: string): Generator<Span> {
  for (const { 0: all, 1: stars, 2: inside = '', index: at } of line.matchAll(looks)) {
    if (stars === undefined) yield { start: at, end: at + all.length };
    else if (!parted.test(inside + (line[at + all.length] ?? ''))) {
      const open = at + stars.length;
      yield { start: at, end: open };
      yield { start: open + inside.length, end: at + all.length };
    }
  }
}

function* fillersIn(line: string): Generator<Span> {
  for (const { 0: all, index: start } of line.matchAll(filler)) {
    yield { start, end: start + all.length };
  }
}

function* spacesIn(line: string): Generator<Span> {
  for (const { 0: all, index: start } of line.matchAll(spaces)) {
    const end = start + all.length;
    const behind = line.charCodeAt(end);
    if (isLatin.test(line[end] ?? '') || mayOpenUnit(behind) || goesOnBehind.standAt(line, end)) {
      yield { start, end };
    }
  }
}

/** What stands around them is looked at only behind them: most words stand without any. */
const spaces =
  /[ \u00a0]{1,2}(?:(?<=[\u4e00-\u9fff，。；：、（—–～~]\*{0,3}[ \u00a0]{1,2})(?=\*{0,3}[\d０-９])(?!\*{0,3}\d{1,3} \d{3})|(?<=[\d０-９]\*{0,3}[ \u00a0]{1,2})(?=\*{0,3}[\u4e00-\u9fff%％，。；：、）—–～~]))/gu;

/** What a figure is, or what else may stand right behind one. */
const isLatin = /[\d０-９*]/u;
const goesOnBehind = new Characters('年月日余多万亿%％，。；：、）—–～~');

/** A tag of HTML that says how words look, as a pattern regardless of case. */
const tagOfLooks = String.raw`<\/?(?:[biu]|strong|em|span|font)(?:\s[^<>]{0,400})?>`;

/** Emphasis within a line, and tags. */
const looks = new RegExp(
  String.raw`(\*{1,3})(?![*\s])([^*<]{1,200})(?<![*\s])\1(?!\*)|${tagOfLooks}`,
  'giu',
);

/** The words of a stretch, which may cut a line or what is set in it, without line ends and what `setIn` finds. */
export function withoutSetting(words: string): string {
  return words.replace(anySetting, '');
}

const anySetting = new RegExp(
  String.raw`\*{1,3}|${tagOfLooks}|[\n\r][ \t\u3000]{0,8}|(?<![a-z])[ \u00a0]{1,2}(?![a-z])|${filler.source}`,
  'giu',
);

/** `**11.80**万`: the figure goes on behind the mark that closes before its scale. */
const parted = /[\d０-９][万亿]$/u;
