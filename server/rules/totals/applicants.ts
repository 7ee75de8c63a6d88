import { tellCauses } from '../causes/cause-findings.js';
import type { Rule } from '../rule.js';

/** 总计 ≠ the six applicant columns in a row of table 三. */
export const totalApplicants: Rule = {
  id: 'total.applicants',
  title: { zh: '申请人合计不符', en: 'The applicants do not add up' },
  severity: 'error',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '表三某一行的“总计”不等于自然人和五类法人或其他组织之和。',
      en: 'A row of table 三 in which 总计 is not the sum of natural persons and the five kinds of organization.',
    },
    why: {
      zh: '“总计”列是同一行六类申请人之和。不符说明某一格填错或错位，或者总计没有随之更新。',
      en: '总计 is the sum of the six columns before it. A difference means a wrong or shifted cell, or a total that was not updated.',
    },
    wrong: '（一）予以公开 | 5 | 2 | 0 | 0 | 0 | 0 | 8',
    right: '（一）予以公开 | 5 | 2 | 0 | 0 | 0 | 0 | 7',
    silent: {
      zh: '这一行有单元格缺失、不是数字或读不准的。',
      en: 'A cell of the row is missing, not a number or cannot be read for certain.',
    },
    fix: {
      zh: '把总计改为六类之和；如果改动某一格能使所在列的合计也相符，同时列出并排在前面。不会自动改数。',
      en: 'Sets 总计 to the sum; where changing one cell mends its column too, that is offered first. Never applied without being chosen.',
    },
  },
  check(context, tell) {
    tellCauses('total.applicants', context, tell);
  },
};
