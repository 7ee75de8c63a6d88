import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import { Cue } from '../cue.js';
import { isRunningText } from '../running-text.js';

/** What a unit may call itself behind 我, and what goes on as another word. */
const names: readonly (readonly [name: string, otherWord: RegExp])[] = [
  ['街道', /^$/u],
  ['镇', /^[静定痛]/u],
  ['乡', /^[村亲土音]/u],
  ['局', /^[限部面势]/u],
  ['委', /^[托派任员屈婉曲实]/u],
  ['厅', /^$/u],
  ['院', /^[士校系]/u],
];

const self = new Cue(['我', '街镇乡局委厅院']);

/** 自我, 敌我, 忘我 */
const before = '自敌忘无唯小大';

/** Used more often than this where the report never calls its unit otherwise, it may be the unit's name all the same. */
const mostSlips = 3;

/**
 * Where a report says 我局, 我镇 and the like although its unit is none: 我局 in the report of a street.
 * @param own the name of the unit
 */
export function otherSelfNames(report: Report, own: string): readonly Span[] {
  if (!wellKnown.test(own)) return [];
  const { text } = report;
  const found: Span[] = [];
  let ownNames = 0;
  for (const at of self.placesIn(report)) {
    const name = nameAt(text, at);
    if (name === undefined) continue;
    const span = { start: at, end: at + 1 + name.length };
    if (own.includes(name)) ownNames++;
    else if (isRunningText(report, span) && !isQuoted(text, at)) found.push(span);
  }
  return ownNames === 0 && found.length > mostSlips ? [] : found;
}

/** Units of which it is known what they call themselves. */
const wellKnown = /(?:人民政府|街道办事处|街道|委员会|[局厅县市区镇乡])$/u;

function nameAt(text: string, at: number): string | undefined {
  if (before.includes(text.charAt(at - 1) || ' ')) return undefined;
  const found = names.find(
    ([name, otherWord]) =>
      text.startsWith(name, at + 1) && !otherWord.test(text.charAt(at + 1 + name.length)),
  );
  return found?.[0];
}

/** `“我局已收到您的申请”`: what is quoted may be of anybody. */
function isQuoted(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - longestQuote), at);
  return (
    near.lastIndexOf('“') > near.lastIndexOf('”') || near.lastIndexOf('《') > near.lastIndexOf('》')
  );
}

const longestQuote = 80;
