import type { Fact } from '../../../facts/fact.js';
import { tableFacts } from '../../../facts/calculations/table-reading.js';
import type { Claim } from '../../../facts/prose/reading.js';
import { joinMessages, say, type Localized, type Message } from '../../../language/message.js';
import { placeNameOf } from '../../naming.js';
import type { Rule, RuleContext } from '../../rule.js';
import { textOf } from '../../running-text.js';
import { evidenceOfFact, quotable } from '../../evidence.js';

/** 未发生、无、为零 against a table figure above zero; 均获维持, 均予以公开 against whatever the table has beside that. */
export const proseZeroClaim: Rule = {
  id: 'prose.zero-claim',
  title: { zh: '正文说没有，表中却有', en: 'The text says none, the table has some' },
  severity: 'warning',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '正文写“未发生”“没有”“无”“零”“为零”，表中相应的数大于零；正文写“均获维持”，表中有被纠正、其他结果或尚未审结的；正文写“零败诉”“全部胜诉”“维持率100%”“纠错率为零”，表中有被纠正的；正文写“全部办结”“均已审结”，表中有结转下年度或尚未审结的；正文写“均予以公开”“申请人均为自然人”“全部通过网络提交”，表中有不予公开的、其他申请人或其他方式的。',
      en: 'The text says that there was none, and the table has some; that all cases were upheld, and the table has corrected, other or pending ones; that no case was corrected or lawsuit lost, in words or as a rate of 100% or zero, and the table has some; that all requests or cases were closed, and the table has some carried over or pending; that all requests were granted, came from one kind of applicants or in one way, and the table has others.',
    },
    why: {
      zh: '套用上年文字是这类矛盾最常见的来源，也是最容易被读者发现的。',
      en: 'A sentence taken over from last year is the usual source, and readers notice it first.',
    },
    wrong: '本年度未发生因政府信息公开申请行政复议、提起行政诉讼的情况。\n\n行政复议·总计 | 2',
    right: '本年度因政府信息公开申请行政复议2件，未发生行政诉讼。\n\n行政复议·总计 | 2',
    silent: {
      zh: '说的是部分单位（包括上一句所说的另一单位）、一类申请、部分时段或计划的，截至报告发布之日的；说不准指哪一项的；表中相应的数为零、空白或读不出的。',
      en: 'The sentence speaks of a part, or goes on from one about another unit, of one kind of requests, of part of the year or of plans, or of the day of publication; it is not certain what it denies; the table has zero, a blank or nothing legible there.',
    },
    fix: {
      zh: '没有自动修改：句子要由撰写人改写。',
      en: 'None: the sentence is for the writer to change.',
    },
  },
  check(context, tell) {
    for (const claim of context.prose.claims) {
      const contradicting = contradictingFacts(claim, context);
      if (contradicting.length === 0) continue;
      tell({
        span: claim.span,
        message: () =>
          say(CONTRADICTED, {
            clause: quotable(textOf(context.report, claim.span)),
            places: listOf(contradicting),
          }),
        evidence: () => contradicting.flatMap((fact) => evidenceOfFact(fact, 'mention')),
      });
    }
  },
};

/** The table figures above zero that a claim says to be zero, by its plainest reading. */
function contradictingFacts({ subject }: Claim, { bound }: RuleContext): readonly Fact[] {
  const [reading] = subject.readings;
  if (reading === undefined || subject.period === 'previous' || subject.scope !== 'whole') {
    return [];
  }
  const facts = tableFacts(bound, reading, subject.period) ?? [];
  return facts.filter(({ value }) => value?.gt(0) === true);
}

function listOf(facts: readonly Fact[]): Message {
  const parts = facts.flatMap(({ place, printed }) =>
    place === undefined ? [] : [say(PRINTED, { place: placeNameOf(place), printed })],
  );
  return joinMessages(parts, LISTED);
}

const PRINTED: Localized = { zh: '{place}为 {printed}', en: '{place} is {printed}' };
const LISTED: Localized = { zh: '{list}，{part}', en: '{list}, {part}' };
const CONTRADICTED: Localized = {
  zh: '正文说“{clause}”，而表中{places}。',
  en: 'The text says “{clause}”, but in the table {places}.',
};
