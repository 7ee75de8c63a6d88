import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import Big from 'big.js';
import type { Fact } from '../../../facts/fact.js';
import type { Quantity } from '../../../facts/prose/reading.js';
import { say, type Localized } from '../../../language/message.js';
import type { Report } from '../../../report/report.js';
import { Characters } from '../../../report/text/characters.js';
import { evidenceOfFact, evidenceOfMention } from '../../evidence.js';
import { placeNameOf } from '../../naming.js';
import type { Rule, RuleContext, RuleFinding, Tell } from '../../rule.js';
import { plainFix } from '../correction.js';
import { otherScale } from './other-scale.js';

/** A figure in a sentence with the digits of the table's, two of them in each other's place, or without its 万. */
export const proseDigitSlip: Rule = {
  id: 'prose.digit-slip',
  title: { zh: '正文的数像是表中数的笔误', en: 'A slip of the table’s figure' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '正文写行政许可、处罚、强制、收费、采购、公开渠道、经费等的数，说法与表不完全相同，却恰好是表中该项的数颠倒了相邻两位数字（412写成421），或者少写了“万”、错写成“亿”、点错了小数点。',
      en: 'A sentence on licences, penalties, fees, procurement, channels or funds in other words than the table’s, whose figure is the table’s with two neighbouring digits exchanged (421 for 412), without its 万, with 亿 for it or with its point misplaced.',
    },
    why: {
      zh: '数字相同、只有次序不同，几乎不会是巧合，多半是照表抄写时的笔误。',
      en: 'The same digits in another order are hardly a coincidence: the figure was copied from the table.',
    },
    wrong: '全年办理行政许可421件。\n\n行政许可 | 412',
    right: '全年办理行政许可412件。\n\n行政许可 | 412',
    silent: {
      zh: '不足三位的数；句中写到往年、同比、累计的；正文别处写了表中的数，或者这个数是表中另一项的；与同句另一个数合起来就是表中数的（“罚款类268件、警告类18件”）；说的是事项、栏目、浏览、咨询等的；带“约、余”等的。',
      en: 'Figures of fewer than three digits; sentences that speak of other years or of running totals; where another sentence has the table’s figure, or the table has this figure somewhere else; where another figure of the sentence makes it up (parts of 286); what counts columns, visits, calls and the like; approximate figures.',
    },
    fix: { zh: '改成表中的数。', en: 'Sets the figure of the table.' },
  },
  check(context, tell) {
    const { bound, prose, report } = context;
    const named = bound.facts.filter(isNamed);
    if (named.length === 0) return;
    const printed = named.map((fact) => digitsOf(fact.printed));
    for (const quantity of prose.quantities) {
      tellScale(quantity, named, context, tell);
      if (!mayBeSlip(quantity)) continue;
      const said = digitsOf(quantity.figure.printed);
      const fact = named.find((each, index) =>
        isSlipOf(quantity, said, each, printed[index] ?? ''),
      );
      if (fact === undefined || !speaksOf(quantity, fact, report)) continue;
      if (isMadeUp(quantity, fact, context)) continue;
      if (isAlone(quantity, fact, context)) tell(slip(quantity, fact, report));
    }
  },
};

/** Tells a figure that has the table's digits and another scale. */
function tellScale(
  quantity: Quantity,
  named: readonly Fact[],
  context: RuleContext,
  tell: Tell,
): void {
  const { approximation, meaning, unit, figure, span } = quantity;
  if (approximation !== 'exact' || unit === undefined || meaning?.scope === 'whole') return;
  if (!unit.endsWith('元') && !scales.standAt(figure.printed, figure.printed.length - 1)) return;
  for (const fact of named) {
    if (!speaksOf(quantity, fact, context.report)) continue;
    // 268.4元 beside 268.4万元 lacks its 万.
    if (isSlipOf(quantity, digitsOf(figure.printed), fact, digitsOf(fact.printed))) continue;
    const right = otherScale(quantity, fact);
    if (right === undefined || !isAlone(quantity, fact, context)) continue;
    tell({
      span,
      message: () =>
        say(SCALE, {
          printed: figure.printed + unit,
          place: fact.place ? placeNameOf(fact.place) : '',
          value: fact.printed,
        }),
      evidence: () => [
        evidenceOfMention(quantity, context.report),
        ...evidenceOfFact(fact, 'expected'),
      ],
      fixes: [{ ...plainFix(right.span, right.newText), preferred: true }],
    });
    return;
  }
}

/** By concept, words one of which the clause of a figure has that speaks of it. */
const words: ReadonlyMap<string, readonly string[]> = new Map([
  ['licensing.decisions', ['行政许可']],
  ['penalties.decisions', ['行政处罚']],
  ['coercion.decisions', ['行政强制']],
  ['otherServices.decisions', ['对外管理服务']],
  ['fees.amount', ['行政事业性收费']],
  ['procurement.amount', ['采购']],
  ['procurement.projects', ['采购']],
  ['disclosure.items', ['主动公开']],
  ['disclosure.channel.gazette', ['公报']],
  ['disclosure.channel.website', ['网站']],
  ['disclosure.channel.weibo', ['微博']],
  ['disclosure.channel.wechat', ['微信']],
  ['capacity.budget', ['经费']],
  ['capacity.trainees', ['培训']],
]);

/** Two digits exchanged in a longer figure are no coincidence. */
const fewestDigits = 3;

/** Whether it is known by which words sentences speak of a figure of a table, and whether it is long enough. */
function isNamed({ concept, period, value, printed, place }: Fact): boolean {
  if (place === undefined || period !== 'year' || value === undefined) return false;
  if (printed.length < fewestDigits) return false;
  return words.has(concept) && digitsOf(printed).replace('.', '').length >= fewestDigits;
}

/** The digits and the decimal point of what is printed: nearly always all of it. */
function digitsOf(printed: string): string {
  for (let at = 0; at < printed.length; at++) {
    const code = printed.charCodeAt(at);
    const isPlain = (code >= 0x30 && code <= 0x39) || code === 0x2e;
    if (!isPlain) return printed.replaceAll(/[^\d.]/gu, '');
  }
  return printed;
}

function mayBeSlip({ approximation, unit, meaning, figure }: Quantity): boolean {
  if (approximation !== 'exact' || unit === undefined || unit === '%') return false;
  if (meaning?.scope === 'whole' || figure.printed.length < fewestDigits) return false;
  // 点击1473万次 is rounded, and counts something else.
  return unit.endsWith('元') || !scales.standBetween(figure.printed, 0, figure.printed.length);
}

const scales = new Characters('万亿');

/** Whether a figure has the digits of the table's, as slips leave them. */
function isSlipOf({ unit }: Quantity, said: string, fact: Fact, printed: string): boolean {
  if (said === printed) return unit === '元' && moneyOfTables.has(fact.concept);
  return areExchanged(said, printed) && isOfUnit(unit, fact);
}

/** Whether the clause names what the table counts, in a sentence that speaks of no other time. */
function speaksOf({ clause, sentence }: Quantity, { concept }: Fact, { text }: Report): boolean {
  const said = wordsIn(text, clause.start, clause.end);
  if (words.get(concept)?.some((word) => said.includes(word)) !== true) return false;
  return !otherThing.test(said) && !otherTime.test(wordsIn(text, sentence.start, sentence.end));
}

const otherTime = /[上去前往历]年|上一年|同[期比]|累计|截[至止]|以来|[较比]/u;

/** What is counted beside decisions and items of information. */
const otherThing =
  /事项|清单|栏目|专栏|浏览|访问|访客|点击|阅读|咨询|宣传|裁量|电话|热线|网民|用户|粉丝|年检|签发|时限|每[平立件人吨]|标准|证照|档案|[减免]征|[减免][免收缴]|缓[缴征]/u;

/** Whose figures are in 万元 in every form. */
const moneyOfTables: ReadonlySet<string> = new Set(['fees.amount', 'capacity.budget']);

/** Whether a unit is one that what the table counts is told by. */
function isOfUnit(unit: string | undefined, { concept, unit: printed }: Fact): boolean {
  if (unit === undefined) return false;
  if (printed.endsWith('元')) return unit === '元' || unit === '万元';
  const units = concept.startsWith('disclosure.') ? '条篇' : '件宗起例';
  return units.includes(unit) || unit === printed;
}

/** Whether two numbers differ in nothing but two neighbouring digits that are exchanged. */
function areExchanged(said: string, printed: string): boolean {
  if (said.length !== printed.length || said.indexOf('.') !== printed.indexOf('.')) return false;
  const [one, other] = [said.replace('.', ''), printed.replace('.', '')];
  let first = 0;
  while (first < one.length && one[first] === other[first]) first++;
  return (
    first + 1 < one.length &&
    one[first] === other[first + 1] &&
    one[first + 1] === other[first] &&
    one.slice(first + 2) === other.slice(first + 2)
  );
}

/** Whether no table has the figure of the sentence, and no other sentence that of the table. */
function isAlone({ figure }: Quantity, fact: Fact, { bound, prose }: RuleContext): boolean {
  const printed = digitsOf(figure.printed);
  const inTables = bound.facts.some((each) => each !== fact && digitsOf(each.printed) === printed);
  if (inTables) return false;
  const value = digitsOf(fact.printed);
  return !prose.quantities.some(
    (each) => each.figure !== figure && digitsOf(each.figure.printed) === value,
  );
}

/** `罚款类268件、警告类18件` beside 286: what differs by another figure of the sentence is a part of it, or takes it in. */
function isMadeUp(quantity: Quantity, fact: Fact, { prose }: RuleContext): boolean {
  const difference = new Big(digitsOf(fact.printed)).minus(digitsOf(quantity.figure.printed)).abs();
  return prose.quantities.some(
    ({ figure, sentence }) =>
      sentence.start === quantity.sentence.start && figure.value.eq(difference),
  );
}

function slip(quantity: Quantity, fact: Fact, report: Report): RuleFinding {
  const { span, figure, unit } = quantity;
  const printed = figure.printed + (unit ?? '');
  const lost = digitsOf(figure.printed) === digitsOf(fact.printed);
  const newText = lost ? `${figure.printed}万` : fact.printed;
  return {
    span,
    message: () =>
      say(lost ? LOST : EXCHANGED, {
        printed,
        place: fact.place ? placeNameOf(fact.place) : '',
        value: fact.printed,
      }),
    evidence: () => [evidenceOfMention(quantity, report), ...evidenceOfFact(fact, 'expected')],
    fixes: [{ ...plainFix(span, newText), preferred: true }],
  };
}

const EXCHANGED: Localized = {
  zh: '正文写的是 {printed}，表中{place}为 {value}：像是相邻两位数字写颠倒了。',
  en: 'The text says {printed}, the table has {value} in {place}: two digits seem to be exchanged.',
};
const LOST: Localized = {
  zh: '正文写的是 {printed}，表中{place}为 {value} 万元：像是正文少写了“万”，或者表中没有折算。',
  en: 'The text says {printed}, the table has {value} 万元 in {place}: the text lacks a 万, or the table was not converted.',
};
const SCALE: Localized = {
  zh: '正文写的是 {printed}，表中{place}为 {value}：数字相同，数量级不同。',
  en: 'The text says {printed}, the table has {value} in {place}: the same digits on another scale.',
};
