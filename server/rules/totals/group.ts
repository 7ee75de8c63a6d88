import { tellCauses } from '../causes/cause-findings.js';
import type { Rule } from '../rule.js';

/** Any other printed total ≠ its parts: table 四, the 2014 and the Fujian table. */
export const totalGroup: Rule = {
  id: 'total.group',
  title: { zh: '分组合计不符', en: 'A group does not add up' },
  severity: 'error',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '表三之外的合计不等于其各项之和：表四的三个“总计”，2014年统计表的收到申请数、申请办结数、申请答复数、行政复议数量等，福建省统计表的受理总数和答复总数。',
      en: 'A printed total outside table 三 that is not the sum of its parts: those of table 四, of the 2014 table and of the Fujian table.',
    },
    why: {
      zh: '合计与分项对不上，读者无从知道该信哪一个数。',
      en: 'Where a total and its parts disagree, a reader cannot know which to believe.',
    },
    wrong:
      '（一）收到申请数 | 件 | 703\n1.当面申请数 | 件 | 103\n2.传真申请数 | 件 | 8\n3.网络申请数 | 件 | 26\n4.信函申请数 | 件 | 556',
    right:
      '（一）收到申请数 | 件 | 703\n1.当面申请数 | 件 | 103\n2.传真申请数 | 件 | 8\n3.网络申请数 | 件 | 26\n4.信函申请数 | 件 | 566',
    silent: {
      zh: '有分项缺行、不是数字或读不准的；分项留空而合计相符的。',
      en: 'A part is missing, not a number or cannot be read for certain; parts are blank and the total agrees with zero there.',
    },
    fix: {
      zh: '把合计改为各项之和；如果改动某一项能使别的合计也相符，同时列出并排在前面。不会自动改数。',
      en: 'Sets the total to the sum; where changing one part mends other sums too, that is offered first. Never applied without being chosen.',
    },
  },
  check(context, tell) {
    tellCauses('total.group', context, tell);
  },
};
