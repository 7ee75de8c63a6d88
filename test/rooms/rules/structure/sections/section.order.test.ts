import assert from 'node:assert/strict';
import { finds, fixed, isSilent } from '../checking.js';
import { draft2014, draft2021 } from '../drafts.js';

const rule = 'section.order';
const swapped = draft2021({
  problems: '五、其他需要报告的事项\n\n本年度未收取信息处理费，没有其他需要报告的事项。',
  other: '六、存在的主要问题及改进情况\n\n工程信息公开不够及时，下一步每月抽查一次。',
});

describe(rule, () => {
  it('names the part that stands in the wrong place', () => {
    finds(rule, swapped, {
      marks: '六、存在的主要问题及改进情况',
      severity: 'warning',
      says: '应为第五部分，排在“其他需要报告的事项”之前',
    });
  });

  it('moves it with its text, and numbers both anew', () => {
    assert.match(
      fixed(rule, swapped, 'suggestion'),
      /\n五、存在的主要问题及改进情况\n\n工程信息[^\n]*\n\n六、其他需要报告的事项\n\n本年度/u,
    );
  });

  it('moves the marks of bold headings with them', () => {
    const bold = swapped.replaceAll(/^([一二三四五六]、.*)$/gmu, '**$1**');
    assert.match(
      fixed(rule, bold, 'suggestion'),
      /\n\*\*五、存在的主要问题及改进情况\*\*\n\n工程信息[^\n]*\n\n\*\*六、其他需要报告的事项\*\*\n\n本年度/u,
    );
  });

  it('does not call the numbers wrong as well', () => {
    isSilent('section.number', swapped);
  });

  it('is silent where order varies in practice', () => {
    isSilent(
      rule,
      draft2014({
        requests: '三、行政复议和行政诉讼情况\n\n没有发生。',
        disputes: '四、依申请公开政府信息情况\n\n没有收到申请。',
      }),
    );
  });
});
