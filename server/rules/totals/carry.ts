import { tellCauses } from '../causes/cause-findings.js';
import type { Rule } from '../rule.js';

/** 一 + 二 ≠ 三(七) + 四 in a column of table 三. */
export const totalCarry: Rule = {
  id: 'total.carry',
  title: { zh: '收到与办理不平', en: 'Requests received and handled do not balance' },
  severity: 'error',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '表三某一列的“本年新收”加“上年结转”不等于“办理结果总计”加“结转下年度继续办理”。',
      en: 'A column of table 三 in which requests received plus requests carried in are not requests handled plus requests carried out.',
    },
    why: {
      zh: '这是表三左上角印明的勾稽关系：第一项加第二项之和，等于第三项加第四项之和。差额说明有申请没有着落，或者某个数填错。',
      en: 'The form prints this identity in the top left cell of the table. A difference means requests that went nowhere, or a wrong figure.',
    },
    wrong:
      '一、本年新收政府信息公开申请数量 | 703\n二、上年结转政府信息公开申请数量 | 12\n（七）总计 | 713\n四、结转下年度继续办理 | 1',
    right:
      '一、本年新收政府信息公开申请数量 | 703\n二、上年结转政府信息公开申请数量 | 12\n（七）总计 | 714\n四、结转下年度继续办理 | 1',
    silent: {
      zh: '四个数中有缺行、不是数字或读不准的；两列一多一少、“总计”列相符的，由 total.misfiled 报告。',
      en: 'One of the four is missing, not a number or cannot be read for certain; two columns are off by the same amount and 总计 balances (see total.misfiled).',
    },
    fix: {
      zh: '逐个列出改正其中一个数的办法，全表其他合计支持的排在最前，由撰写人选定，不会自动改数。',
      en: 'Offers to correct each of the four figures, those the rest of the table supports first. Never applied without being chosen.',
    },
  },
  check(context, tell) {
    tellCauses('total.carry', context, tell);
  },
};
