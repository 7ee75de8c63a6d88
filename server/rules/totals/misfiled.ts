import { tellCauses } from '../causes/cause-findings.js';
import type { Rule } from '../rule.js';

/** Two columns off by +n and −n while 总计 balances: the applicant type is misfiled. */
export const totalMisfiled: Rule = {
  id: 'total.misfiled',
  title: { zh: '申请人类型归错列', en: 'Requests filed under the wrong applicant' },
  severity: 'error',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '表三恰有两列不平，一列多、一列少，数目相同，而“总计”列是平的：申请总数没有错，但有申请在不同的行归到了不同的申请人类型。',
      en: 'Exactly two columns of table 三 do not balance, one as much too high as the other is too low, while 总计 balances: the number of requests is right, but some stand under one applicant in one row and under another in the next.',
    },
    why: {
      zh: '一个原因只报一处：这两列的勾稽不符由同一笔归类错误引起。',
      en: 'One cause is one finding: both columns fail because of the same misfiling.',
    },
    wrong:
      '一、本年新收政府信息公开申请数量 | 6 | 2\n（七）总计 | 5 | 3\n四、结转下年度继续办理 | 0 | 0',
    right:
      '一、本年新收政府信息公开申请数量 | 5 | 3\n（七）总计 | 5 | 3\n四、结转下年度继续办理 | 0 | 0',
    silent: {
      zh: '有某一行的总计与各类申请人之和不符，或者不止两列不平：这时分别报告各列。',
      en: 'A row of the table does not add up, or more than two columns fail: each is then reported on its own.',
    },
    fix: {
      zh: '列出把差数从一列移到另一列的办法（移动后全表相符），由撰写人选定。',
      en: 'Offers to move the difference from one column to the other in each row where that is possible. Never applied without being chosen.',
    },
  },
  check(context, tell) {
    tellCauses('total.misfiled', context, tell);
  },
};
