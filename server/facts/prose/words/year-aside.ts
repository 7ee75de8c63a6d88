import type { Span } from '../../../report/span.js';
import type { FiguresBefore } from './figures-before.js';
import type { Meaning, Quantity } from '../reading.js';

/**
 * The year of a clause that says no more than what the figure before it was in another year, in brackets or at the end
 * of what is said of it, or that it is as it was then: `予以公开68件（上年50件），部分公开23件`, `复议15件，上年11件；诉讼7件`,
 * `收到申请197件，与上年196件基本持平`, `收到22件，比上年（31件）下降29%，答复22件`. What follows goes on from the figure before, and is of the year that was spoken of
 * before.
 * @returns the year as it is named, `上年` or `2022年`
 */
export function asideYear(text: string, { start, end }: Span): string | undefined {
  if (end - start > longest) return undefined;
  const said = text.slice(start, end);
  const level = '，,'.includes(text.charAt(start - 1)) ? asBefore.exec(said)?.[1] : undefined;
  if (level !== undefined || !stands(text, start, end)) return level;
  const compared = figureAlone.test(said) ? comparedYear(text, start) : undefined;
  if (compared !== undefined) return compared;
  const [, year, again = ''] = aside.exec(said) ?? [];
  if (again === '') return year;
  // 收到11件,2021年收到9件；答复10件 may go on with either year.
  const isInBrackets = '（('.includes(text.charAt(start - 1));
  const before = text.slice(Math.max(0, start - longest), start);
  return isInBrackets && before.includes(again) ? year : undefined;
}

/** The year that the words right before a bracket compare with. */
function comparedYear(text: string, start: number): string | undefined {
  if (!'（('.includes(text.charAt(start - 1))) return undefined;
  return comparing.exec(text.slice(Math.max(0, start - longest), start - 1))?.[1];
}

const longest = 24;

const figureAlone = /^\s?\d[\d.,]{0,9}\s?[万亿]?\p{L}{1,3}\s?$/u;
const comparing = /[，,](?:相?[比较]|相较于?|[与同和])(上年|去年|上一年|20\d\d年)度?(?:同期)?的?$/u;

/** The year, words of the clause before that are said again, and the figure. */
const aside =
  /^\s?(上年|去年|上一年|20\d\d年)度?(?:同期)?(\p{L}{0,6}?)(?:数量?)?[为是有仅]?\s?\d[\d.,]{0,9}\s?[万亿]?(?:\p{L}{1,3}|[%％])\s?$/u;
const asBefore =
  /^\s?[与和同较比](上年|去年|上一年|20\d\d年)度?(?:同期)?的?\s?\d[\d.,]{0,9}\s?\p{L}{1,3}(?:基本|大体|大致)?(?:持平|相当|一致|相同)\s?$/u;

/** Whether a clause says from what of another year something grew or fell: `不予公开由上年的15件增至21件`. */
export function tellsCourse(text: string, { start, end }: Span): boolean {
  return course.test(text.slice(Math.max(start, end - longestCourse), end));
}

const longestCourse = 60;
const course = /[由从](?:上年|去年|上一年|20\d\d年)度?(?:同期)?的?\s?\d[^，,。；;]{0,12}?[至到为]/u;

function stands(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.charAt(start - 1), text.charAt(end)];
  if ('（('.includes(before)) return behind !== '' && '）)'.includes(behind);
  return '，,'.includes(before) && behind !== '' && '；;。'.includes(behind);
}

/** What is found out of a figure of an aside, which leaves the figure before it the last one. */
export interface Aside {
  /** Undefined where it is of an earlier year, or what the figure before it counts is not known. */
  readonly meaning: Meaning | undefined;
}

/** Reads the figure of an aside; undefined for any other. */
export function readAside(
  quantity: Quantity,
  previous: Quantity | undefined,
  figures: FiguresBefore,
  { text, year }: { readonly text: string; readonly year: number | undefined },
): Aside | undefined {
  const named = asideYear(text, quantity.clause);
  const last = named === undefined ? undefined : figures.before(quantity, previous);
  if (named === undefined || last === undefined || previous !== last.quantity) return undefined;
  if (last.quantity.unit !== quantity.unit || last.quantity.sentence !== quantity.sentence) {
    return undefined;
  }
  const { unit = '', span } = last.quantity;
  const between = text.slice(span.end, quantity.clause.start - 1).trim();
  const isBeside = between === unit || comparedYear(text, quantity.clause.start) !== undefined;
  const isLastYear = !named.startsWith('2') || named === `${String((year ?? 0) - 1)}年`;
  const { meaning } = last;
  if (!isBeside || !isLastYear || meaning?.period !== 'year') return { meaning: undefined };
  return { meaning: { ...meaning, period: 'previous' } };
}
