import type { FigureInClause } from './figure-in-clause.js';
import { atomBits } from '../words/word-index.js';

/** Whether a figure whose words name a way to ask counts others than those of that way. */
export function countsOtherWays(figure: FigureInClause): boolean {
  return isBesideOtherWays(figure) || isOfLettersByNameOnly(figure);
}

/** `通过网络、信函等方式收到38件,当面收到7件`: what came in these ways and not in another. */
function isBesideOtherWays({ words, quantity, text }: FigureInClause): boolean {
  if ((words.atoms & andMore) === 0 || words.things.length === 0) return false;
  const { span, sentence } = quantity;
  return otherWay.test(text.slice(span.end, Math.min(sentence.end, span.end + 24)));
}

const andMore = atomBits('andMore');
const otherWay =
  /^\s?[件份宗条]?[，,、；;]\s?(?!其中|包括|分别)[^，,。；;\d]{0,8}(?:当面|现场|窗口|网[络上站]|在线|信函|邮[寄件箱]|传真)/u;

/** `电子邮件申请20件、网上申请117件`: two parts of what the form has one figure for. */
export function isBesideEmail({
  words,
  quantity: { sentence, clause, span },
  text,
}: FigureInClause): boolean {
  if (!words.things.some(({ concept }) => concept === 'requests.received.online')) return false;
  if (email.test(text.slice(clause.start, span.start))) return false;
  const from = Math.max(sentence.start, span.start - reach);
  return emailCounted.test(text.slice(from, Math.min(sentence.end, span.end + reach)));
}

const email = /电子邮|电邮|邮箱/u;
const emailCounted = /(?:电子邮[件箱]|电邮|邮箱)[^，,。；;、\d０-９]{0,8}[\d０-９]/u;

/** `收到3份依申请公开信件（其中2份为网络申请）`: letters in name only. */
function isOfLettersByNameOnly({
  words,
  quantity: { span, sentence },
  text,
}: FigureInClause): boolean {
  if (!words.things.some(({ concept }) => concept === 'requests.received.letter')) return false;
  return otherWayAmong.test(text.slice(span.end, Math.min(sentence.end, span.end + reach)));
}

const otherWayAmong =
  /^[^，,。；;、（(]{0,16}[（(，,]\s?(?:其中|包括)[^。；;]{0,24}(?:网[络上站]|在线|电子邮|邮箱|当面|现场|传真)/u;

/** How far from a figure other ways are looked for. */
const reach = 120;
