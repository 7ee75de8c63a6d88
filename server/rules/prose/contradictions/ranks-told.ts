import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import type { Breakdown, Quantity } from '../../../facts/prose/reading.js';
import { say, type Localized } from '../../../language/message.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import { evidenceOfMention, quoted } from '../../evidence.js';
import type { RuleContext, Tell } from '../../rule.js';
import { textOf } from '../../running-text.js';
import { correctedFigures } from '../corrected.js';

/** A figure said to be the most, the next or the least, and one that contradicts it. */
interface WrongRank {
  readonly word: string;
  readonly ranked: Quantity;
  readonly against: Quantity;
}

/**
 * Tells words of rank that the figures beside them contradict: `网络申请最多，18件；其次为信函52件`, `甲类76条，居首位；乙类88条，居第二位`,
 * `其中甲76件、乙88件，甲最多`.
 */
export function findWrongRanks(context: RuleContext, tell: Tell): void {
  const { report, prose } = context;
  if (!rankCue.standsIn(report)) return;
  const found = [
    ...ranksInSentences(prose.quantities, report),
    ...prose.breakdowns.flatMap((list) => ranksOfParts(list, report)),
  ];
  const told = new Set<Quantity>();
  const corrected = correctedFigures(context);
  for (const { word, ranked, against } of found) {
    if (told.has(ranked) || corrected.has(ranked) || corrected.has(against)) continue;
    told.add(ranked);
    tell({
      span: ranked.span,
      message: () =>
        say(WRONG, { word, ranked: quoted(ranked, report), against: quoted(against, report) }),
      evidence: () => [ranked, against].map((each) => evidenceOfMention(each, report)),
    });
  }
}

/** What words of rank have. */
const rankCue = new Cue(['最', '多少高低'], ['居', '首第']);

/** `最多的是网络申请52件，其次为信函18件，最少的是传真3件`: of one sentence, by one unit, with nothing counted between. */
function ranksInSentences(quantities: readonly Quantity[], report: Report): readonly WrongRank[] {
  const found: WrongRank[] = [];
  let last: { readonly word: string; readonly ranked: Quantity } | undefined;
  for (const [index, quantity] of quantities.entries()) {
    const before = spanBefore(quantity, quantities[index - 1]);
    // Until one is the most, nothing is the next.
    if (last === undefined && !rankCue.beginsIn(report, before)) continue;
    const words = wordsIn(report.text, before.start, before.end);
    if (last !== undefined && !(areComparable(last.ranked, quantity) && goesOn.test(words))) {
      last = undefined;
    }
    const isNext = ofNext.test(words);
    if (ofMost.test(words) && isCount(quantity)) last = { word: '最多', ranked: quantity };
    else if (last !== undefined && (isNext || ofLeast.test(words))) {
      if (isMore(quantity, last.ranked)) found.push({ ...last, against: quantity });
      last = isNext ? { word: '其次', ranked: quantity } : undefined;
    } else if (quantity.unit !== '%') last = undefined;
  }
  return found;
}

function isCount({ unit, approximation }: Quantity): boolean {
  return unit !== '%' && approximation === 'exact';
}

/** Shares may stand between. */
function areComparable(most: Quantity, other: Quantity): boolean {
  if (most.sentence.start !== other.sentence.start) return false;
  return other.unit === '%' || (other.unit === most.unit && isCount(other));
}

function isMore(one: Quantity, other: Quantity): boolean {
  return one.figure.low.gt(other.figure.high);
}

/** The words between a figure and the one before it in the sentence. */
function spanBefore({ sentence, span }: Quantity, before: Quantity | undefined): Span {
  const start = Math.max(sentence.start, before?.span.end ?? 0, span.start - longestWords);
  return { start, end: span.start };
}

const longestWords = 40;

/** `…；线上渠道中，网站其次，38次` and `最少的一月120次` rank among others. */
const goesOn = /^(?!.*[；;](?!\s?(?:其次|最少))|.*(?:其次|最少)的(?![是为]))/su;

const name = '[^，,。；;：:、\\d]{0,14}';
const mostWord = `(?<!单[场次日月篇]|至)最多(?![跑可有时])`;
const ofMost = new RegExp(`${mostWord}(?:的[是为])?${name}[，,]?[为是有达共仅占]?\\s?$`, 'u');
const ofNext = new RegExp(`其次[是为]?${name}[，,]?[为是有达共仅占]?\\s?$`, 'u');
const ofLeast = new RegExp(
  `(?<!至)最少(?!时)(?:的[是为])?${name}[，,]?[为是有达共仅占]?\\s?$`,
  'u',
);

/** Of the parts of one list: ranks behind them, and one that is named again. */
function ranksOfParts({ parts }: Breakdown, report: Report): readonly WrongRank[] {
  if (parts.length < 2 || !parts.every(isCount)) return [];
  return [...placesOfParts(parts, report), ...namedAgain(parts, report)];
}

/** `甲类76条，占43%，居首位；乙类88条，占57%，居第二位`. */
function placesOfParts(parts: readonly Quantity[], report: Report): readonly WrongRank[] {
  const found: WrongRank[] = [];
  let last: { readonly part: Quantity; readonly place: number; readonly word: string } | undefined;
  for (const [index, part] of parts.entries()) {
    const end = Math.min(parts[index + 1]?.clause.start ?? Infinity, part.span.end + longestWords);
    const behind = { start: part.span.end, end };
    if (!rankCue.beginsIn(report, behind)) continue;
    const [, word = ''] = placed.exec(wordsIn(report.text, behind.start, behind.end)) ?? [];
    const place = places.indexOf(word.slice(1, 3)) + 1;
    if (place === 0) continue;
    if (last !== undefined && last.place < place && isMore(part, last.part)) {
      found.push({ word: last.word, ranked: last.part, against: part });
    }
    last = { part, place, word };
  }
  return found;
}

/** Right behind the figure and its share; 居全市首位 is among others. */
const placed =
  /^[^，,。；;、\d]{0,6}(?:[，,][^，,。；;\d]{0,6}\d[\d.]{0,6}[%％])?[，,](?:位|排)?(居首位?|居第[一二三四五])位?(?=[，,。；;]|$)/u;
const places = ['首位', '第二', '第三', '第四', '第五'];

/** `…，甲最多`, `其中乙占比最高，黎川县最少`: little behind the last part, by a name that one part has. */
function namedAgain(parts: readonly Quantity[], report: Report): readonly WrongRank[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const within = { start: last.span.end, end: last.span.end + furthest };
  if (!rankCue.beginsIn(report, within)) return [];
  const behind = textOf(report, within).split(/[\n\r]/u, 1)[0] ?? '';
  const labels = parts.map((part, index) =>
    bare(textOf(report, spanBefore(part, parts[index - 1]))),
  );
  const found: WrongRank[] = [];
  for (const clause of behind.split(/[，,。；;]/u).slice(1, -1)) {
    if (saysNothing.test(clause)) continue;
    const [, said = '', word = ''] = superlative.exec(clause) ?? [];
    const [only, another] = parts.filter((_, index) => isNamed(labels[index] ?? '', said));
    // 满意度方面，甲最高 and 去年，甲最多 rank by something else.
    if (only === undefined || another !== undefined) break;
    const isLeast = /[少低]/u.test(word);
    const against = parts.find((each) => (isLeast ? isMore(only, each) : isMore(each, only)));
    if (against !== undefined) found.push({ word, ranked: only, against });
  }
  return found;
}

const furthest = 80;
/** Shares of the parts, or of the last. */
const saysNothing = /^(?:其中|(?:分别)?占(?:比|全部|总数的?)?[为达]?\d[\d.%％、]{0,40})?$/u;
const superlative =
  /^(?:其中)?([\u4e00-\u9fff]{2,10}?)(?:的?(?:数量|占比|比重|比例))?(最多|最少|最高|最低|居首位?)$/u;

/** What names a part: its words behind the last mark, without those that name nothing. */
function bare(words: string): string {
  const own = words.split(/[，,。；;：:、]/u).at(-1) ?? '';
  return own.replace(/^\s?(?:其中)?(?:涉及|包括)?|[共为有是达的\s]{1,3}$/gu, '');
}

/** Whether words name a part: by all of its name, or its name and 类 more or less. */
function isNamed(label: string, said: string): boolean {
  const plain = (each: string): string => each.replace(/(?:类|信息|申请|方面)$/u, '');
  return label.length > 1 && plain(label) === plain(said);
}

const WRONG: Localized = {
  zh: '正文说“{ranked}”{word}，与“{against}”不符。',
  en: 'The text ranks “{ranked}” as {word}, which “{against}” contradicts.',
};
