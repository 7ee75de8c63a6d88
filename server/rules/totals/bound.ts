import type { Calculation } from '../../facts/calculations/calculation.js';
import { say, type Localized, type Message } from '../../language/message.js';
import { tellCauses } from '../causes/cause-findings.js';
import { isToldWithCause } from '../causes/told.js';
import type { Rule } from '../rule.js';
import { boundText } from './bound-text.js';
import { blankNote, evidenceOf } from './working.js';

/** A figure that counts each thing once is outside what its channels allow: [largest channel, sum of channels]. */
export const totalBound: Rule = {
  id: 'total.bound',
  title: { zh: '总数超出渠道数的范围', en: 'A total outside what its channels allow' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '“主动公开政府信息数”小于最大的一个渠道，或者大于各渠道之和；“回应公众关注热点或重大舆情数”大于各种方式之和的，只作提示。',
      en: 'The number of items disclosed is below its largest channel or above the sum of its channels; responses above the sum of their ways are information only.',
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
      zh: '范围只能说明有数填错，不能说明该填多少；正文写明了其中某个数、改成它就相符的，可以改成它。',
      en: 'A range tells that something is wrong, not what is right; where a sentence gives one of the figures and the range holds with it, that figure is offered.',
    },
  },
  check(context, tell) {
    tellCauses('total.bound', context, tell);
    const { calculations } = context;
    for (const calculation of calculations) {
      const { rule, left, verdict } = calculation;
      if (rule.rule !== 'total.bound' || verdict !== 'fails') continue;
      const total = left[0];
      if (total?.fact === undefined || isToldWithCause(calculation, context)) continue;
      tell({
        severity: rule.softer ? 'information' : undefined,
        span: total.fact.span,
        message: () => messageOf(calculation),
        evidence: () => evidenceOf(calculation, left),
      });
    }
  },
};

function messageOf(calculation: Calculation): Message {
  return say(OUTSIDE, {
    table: calculation.table.name,
    outside: boundText(calculation),
    why: calculation.rule.softer ? WAYS_DIFFER : COUNTED_ONCE,
    blanks: blankNote(calculation),
  });
}

const OUTSIDE: Localized = {
  zh: '{table}：{outside}；{why}{blanks}。',
  en: '{table}: {outside}; {why}{blanks}.',
};
const COUNTED_ONCE: Localized = {
  zh: '同一信息只计一次，总数应不小于任一渠道、不大于各渠道之和',
  en: 'items are counted once, so the total is at least each channel and at most their sum',
};
const WAYS_DIFFER: Localized = {
  zh: '各方式的计数单位可能不同，请核对口径',
  en: 'the ways may be counted in different units, so check what is counted',
};
