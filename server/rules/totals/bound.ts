import type { Calculation, Term } from '../../facts/calculation.js';
import { say, type Localized, type Message } from '../../language/message.js';
import { placeName, printedName } from '../naming.js';
import type { Rule } from '../rule.js';
import { blankNote, evidenceOf, sumWorking, valueOf } from './working.js';

/** A figure that counts each thing once is outside what its channels allow: [largest channel, sum of channels]. */
export const totalBound: Rule = {
  id: 'total.bound',
  title: { zh: '总数超出渠道数的范围', en: 'A total outside what its channels allow' },
  severity: 'warning',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '“主动公开政府信息数”小于最大的一个渠道，或者大于各渠道之和；“回应公众关注热点或重大舆情数”同样比较，只作提示。',
      en: 'The number of items disclosed is below its largest channel or above the sum of its channels; responses are compared likewise, as information only.',
    },
    why: {
      zh: '同一信息通过不同渠道公开只计1条，所以总数不会小于任何一个渠道，也不会大于各渠道之和。',
      en: 'An item disclosed through several channels counts once, so the total is at least each channel and at most their sum.',
    },
    wrong:
      '（一）主动公开政府信息数 | 条 | 200\n1.政府公报公开政府信息数 | 条 | 0\n2.政府网站公开政府信息数 | 条 | 350',
    right:
      '（一）主动公开政府信息数 | 条 | 360\n1.政府公报公开政府信息数 | 条 | 20\n2.政府网站公开政府信息数 | 条 | 350',
    silent: {
      zh: '有渠道缺行、不是数字或读不准的。',
      en: 'A channel is missing, not a number or cannot be read for certain.',
    },
    fix: {
      zh: '没有自动改法：范围只能说明有数填错，不能说明该填多少。',
      en: 'None: a range tells that something is wrong, not what is right.',
    },
  },
  check({ calculations }, tell) {
    for (const calculation of calculations) {
      const { rule, left, verdict, leftValue, rightValue } = calculation;
      if (rule.rule !== 'total.bound' || verdict !== 'fails') continue;
      const total = left[0];
      if (total?.fact === undefined || leftValue === undefined || rightValue === undefined)
        continue;
      const text = leftValue.gt(rightValue) ? ABOVE_SUM : BELOW_LARGEST;
      tell({
        severity: rule.softer ? 'information' : undefined,
        span: total.fact.span,
        message: () => messageOf(calculation, total, text),
        evidence: () => evidenceOf(calculation, left),
      });
    }
  },
};

function messageOf(calculation: Calculation, total: Term, text: Localized): Message {
  const { rule, table, right, difference } = calculation;
  const largest = largestOf(right);
  return say(text, {
    table: table.name,
    place: placeName(table, total.row, total.column),
    printed: total.fact ? printedName(total.fact) : '',
    working: sumWorking(right),
    largest: largest ? placeName(table, largest.row, largest.column) : '',
    largestPrinted: largest?.fact ? printedName(largest.fact) : '',
    difference: difference?.abs().toFixed() ?? '',
    why: rule.softer ? WAYS_DIFFER : COUNTED_ONCE,
    blanks: blankNote(calculation),
  });
}

function largestOf(terms: readonly Term[]): Term | undefined {
  return terms.reduce<Term | undefined>(
    (largest, term) =>
      largest === undefined || valueOf(term).gt(valueOf(largest)) ? term : largest,
    undefined,
  );
}

const BELOW_LARGEST: Localized = {
  zh: '{table}：{place}为 {printed}，小于{largest}的 {largestPrinted}，少 {difference}；{why}{blanks}。',
  en: '{table}: {place} is {printed}, {difference} less than {largest} with {largestPrinted}; {why}{blanks}.',
};
const ABOVE_SUM: Localized = {
  zh: '{table}：{place}为 {printed}，大于各渠道之和 {working}，多 {difference}；{why}{blanks}。',
  en: '{table}: {place} is {printed}, {difference} more than the sum of its channels {working}; {why}{blanks}.',
};
const COUNTED_ONCE: Localized = {
  zh: '同一信息只计一次，总数应不小于任一渠道、不大于各渠道之和',
  en: 'items are counted once, so the total is at least each channel and at most their sum',
};
const WAYS_DIFFER: Localized = {
  zh: '各方式的计数单位可能不同，请核对口径',
  en: 'the ways may be counted in different units, so check what is counted',
};
