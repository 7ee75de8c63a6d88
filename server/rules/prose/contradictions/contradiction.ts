import { tellCauses } from '../../causes/cause-findings.js';
import type { Rule } from '../../rule.js';
import { findFeesBothWays } from './fees-told.js';
import { findNoneAndSome } from './none-and-some.js';
import { findWrongRanks } from './ranks-told.js';
import { findSaidTwice } from './said-twice.js';

/** The same figure is given twice in sentences, with different values. */
export const proseContradiction: Rule = {
  id: 'prose.contradiction',
  title: { zh: '正文前后不一致', en: 'The text contradicts itself' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '表格中没有的一个数，在正文里写了两次，两次不同；全年做的同一件事（“全年召开新闻发布会14场”）写了两个数；一处写收取了信息处理费，一处写没有收取；一处写收到申请几件，一处写未收到申请，而表格中没有这个数；说是最多、其次、最少、居首位的，与同一句或同一列举里的数相反。',
      en: 'A figure that is in no table stands twice in the text, with different values; what was done all year is said twice in the same words, with two figures; fees are said to have been charged, and not to have been; a number of requests is given, and that there were none, and no table has it; a figure is said to be the most, the next, the least or the first, and those of its sentence or list say otherwise.',
    },
    why: {
      zh: '两处至少有一处写错，常见的是改了一处、忘了另一处。',
      en: 'At least one of the two is wrong; often one was updated and the other forgotten.',
    },
    wrong: '2018年，全市共收到政府信息公开申请223件。……收到的232件申请均已按时答复。',
    right: '2018年，全市共收到政府信息公开申请223件。……收到的223件申请均已按时答复。',
    silent: {
      zh: '两处说的项目、期间、范围或单位不同，或者说不准是否相同的；有一处是约数的；一处说的是本年、另一处说的是截至年底或者目前的总数；表格中有这个数的（由 prose.table-mismatch 报告）；全年做的同一件事，说的是前一句所说的单位、渠道或者事项的；一处说“公开信息”、一处说“公开政府信息”，而数字不是写颠倒了的；收费说的是部分窗口、下属单位、部分时间、上年，或者是收费标准的。',
      en: 'The two differ in what they count, in period, scope or unit, or it is not certain that they do not; one of them is approximate; one is of the year and the larger one of all there is by now; the figure is in a table (see prose.table-mismatch); what was done all year is of an office, a channel or a matter the sentence before names; 公开信息 in one place and 公开政府信息 in the other, unless the digits are only exchanged; fees are those of some counters, of units below, of part of the year or the year before, or what is said is the scale of charges.',
    },
    fix: {
      zh: '能看出哪一处写错的改那一处，看不出的两种都列出。不会自动改数。',
      en: 'Corrects the one that other figures speak against, or offers both. Never applied without being chosen.',
    },
  },
  check(context, tell) {
    tellCauses('prose.contradiction', context, tell);
    findSaidTwice(context, tell);
    findFeesBothWays(context.report, tell);
    findNoneAndSome(context, tell);
    findWrongRanks(context, tell);
  },
};
