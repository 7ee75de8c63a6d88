import { tellCauses } from '../causes/cause-findings.js';
import type { Rule } from '../rule.js';

/** (七) ≠ the sum of the result rows in a column of table 三. */
export const totalResults: Rule = {
  id: 'total.results',
  title: { zh: '办理结果总计不符', en: 'The outcomes do not add up' },
  severity: 'error',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '表三某一列的“（七）总计”不等于（一）至（六）各行之和。',
      en: 'A column of table 三 in which (七) 总计 is not the sum of the outcome rows (一) to (六).',
    },
    why: {
      zh: '“总计”就是各项办理结果之和。不符说明某一行漏填、错填，或者总计没有随之更新。',
      en: '总计 is the sum of the outcomes. A difference means that a row is missing or wrong, or that the total was not updated.',
    },
    wrong: '（一）予以公开 | 8\n（二）部分公开 | 3\n（七）总计 | 12',
    right: '（一）予以公开 | 8\n（二）部分公开 | 3\n（七）总计 | 11',
    silent: {
      zh: '有缺行、单元格不是数字或读不准的；两列一多一少、“总计”列相符的，由 total.misfiled 报告。',
      en: 'A row is missing, a cell is not a number or cannot be read for certain; two columns are off by the same amount and 总计 balances (see total.misfiled).',
    },
    fix: {
      zh: '把总计改为各项之和；如果改动某一项能使别的合计也相符，同时列出并排在前面。不会自动改数。',
      en: 'Sets the total to the sum; where changing one part mends other sums too, that is offered first. Never applied without being chosen.',
    },
  },
  check(context, tell) {
    tellCauses('total.results', context, tell);
  },
};
