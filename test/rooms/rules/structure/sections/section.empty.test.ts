import { finds, isSilent } from '../checking.js';
import { draft2021 } from '../drafts.js';

const rule = 'section.empty';

describe(rule, () => {
  it('a part with nothing in it', () => {
    finds(rule, draft2021({ problems: '五、存在的主要问题及改进情况' }), {
      marks: '五、存在的主要问题及改进情况',
      severity: 'warning',
      says: '下面没有内容',
    });
  });

  it('problems and improvements that say 无', () => {
    finds(rule, draft2021({ problems: '五、存在的主要问题及改进情况\n\n无。' }), {
      marks: '五、存在的主要问题及改进情况',
      says: '只写了“无”',
    });
  });

  it('a subheading with nothing under it', () => {
    finds(rule, draft2021().replace('（四）平台建设\n\n改版水务公开专栏。', '（四）平台建设'), {
      marks: '（四）平台建设',
    });
  });

  it('is silent on an ordinal whose title is still to be typed', () => {
    isSilent(rule, `${draft2021()}\n\n（一）`);
  });

  it('is silent where a table was lost: table.missing says so', () => {
    isSilent(rule, draft2021({ requests: '三、收到和处理政府信息公开申请情况' }));
  });

  it('is silent on 无 in the last part', () => {
    isSilent(rule, draft2021({ other: '六、其他需要报告的事项\n\n无。' }));
  });

  it('is silent on subheadings that say all there is to say', () => {
    isSilent(
      rule,
      draft2021({
        other:
          '六、其他需要报告的事项\n\n（一）未收取信息处理费。\n\n（二）没有其他需要报告的事项。',
      }),
    );
  });
});
