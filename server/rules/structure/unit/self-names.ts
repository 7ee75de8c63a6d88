import { lineStartAt } from '../../../report/text/lines.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import { isRunningText } from '../../running-text.js';
import { tellsOfNewName } from './stated-units.js';

/** What a unit may call itself behind 我, and what goes on as another word or is explained right behind. */
const names: readonly (readonly [name: string, otherWord: RegExp])[] = [
  ['街道', /^[（(]/u],
  ['镇', /^[静定痛（(]/u],
  ['乡', /^[镇村亲土音（(]/u],
  ['局', /^[属限部面势（(]/u],
  ['委', /^[托派任员屈婉曲实（(]/u],
  ['厅', /^[（(]/u],
  ['院', /^[士校系（(]/u],
  ['校', /^[园友区外（(]/u],
  ['县', /^[城域处级（(]/u],
];

const self = new Cue(['我', '街镇乡局委厅院校县']);

/** 自我, 敌我, 忘我, 你我 */
const before = '自敌忘无唯小大你';

/** What a report calls its unit more often than this, and never otherwise, may be its name all the same. */
const mostSlips = 3;

/**
 * Where a report says 我局, 我镇 and the like although its unit is none: 我局 in the report of a street.
 * @param own the name of the unit
 */
export function otherSelfNames(report: Report, own: string): readonly Span[] {
  const { text } = report;
  const places = self.placesIn(report);
  if (places.length === 0 || !wellKnown.test(own)) return [];
  const found: Span[] = [];
  let ownNames = 0;
  for (const at of places) {
    const name = nameAt(text, at);
    if (name === undefined) continue;
    const span = { start: at, end: at + 1 + name.length };
    if (own.includes(name)) ownNames++;
    else if (name === '县' && !ofCity.test(own)) continue;
    else if (isRunningText(report, span) && !isQuoted(text, at)) found.push(span);
  }
  if (found.length === 0 || (ownNames === 0 && found.length > mostSlips)) return [];
  return tellsOfNewName(report) ? [] : found;
}

/** What a unit calls itself behind 我: 街道 for 望潮街道办事处, 委 for a committee; undefined where that is not known. */
export function selfNameOf(own: string): string | undefined {
  if (own.endsWith('委员会')) return '我委';
  const [, name] =
    /(街道|[镇乡县市区局厅])(?:(?<=[道镇乡县市区])(?:人民政府|办事处))?$/u.exec(own) ?? [];
  return name === undefined ? undefined : `我${name}`;
}

/** Units of which it is known what they call themselves; committees of zones have bureaus of their own. */
const wellKnown = /(?:人民政府|街道办事处|街道|(?<!管理)委员会|[局厅县市镇乡])$/u;

/** A city and its bureaus are of no county; towns and streets are, though their names may not say so. */
const ofCity =
  /^[^省市县区旗州盟镇乡]{2,5}市(?:人民政府(?:办公[室厅])?|[^省市县区旗州盟镇乡]{2,12}(?:局|(?<!管理)委员会))$/u;

function nameAt(text: string, at: number): string | undefined {
  if (before.includes(text.charAt(at - 1) || ' ')) return undefined;
  const found = names.find(
    ([name, otherWord]) =>
      text.startsWith(name, at + 1) && !otherWord.test(text.charAt(at + 1 + name.length)),
  );
  return found?.[0];
}

/** `“我局已收到您的申请”`, `网民留言：我镇何时通公交`: what is quoted may be of anybody. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(lineStartAt(text, at, longestQuote), at);
  if (said.test(line)) return true;
  if (line.split('"').length % 2 === 0) return true;
  return quotes.some(([open, close]) => line.lastIndexOf(open) > line.lastIndexOf(close));
}

const longestQuote = 80;
const said =
  /(?:(?:称|反映|留言|来信|认为|询问|提问)[：:，,]?|(?:报告|表示|回复)[：:，,]|(?:建议|提案)(?:[：:]|关于))[^。；;]{0,12}$/u;
const quotes = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['《', '》'],
] as const;
