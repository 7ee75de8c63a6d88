import assert from 'node:assert/strict';
import { finds, fixed, isSilent } from './checking.js';
import { draft2021 } from './drafts.js';

const rule = 'title.year';

describe(rule, () => {
  it('a title that kept last year', () => {
    const draft = draft2021({ title: '云麓市水务局2022年政府信息公开工作年度报告' });
    finds(rule, draft, { marks: '2022', severity: 'error', says: '统计期限写的是2023年' });
    assert.match(fixed(rule, draft, 'suggestion'), /^云麓市水务局2023年政府/u);
  });

  it('a title without a year', () => {
    const title = '云麓市水务局政府信息公开工作年度报告';
    finds(rule, draft2021({ title }), { marks: title, says: '没有写明年度' });
  });

  it('is silent where title and text agree and the period alone differs: that is period.range', () => {
    isSilent(
      rule,
      draft2021({
        preface: '本报告由云麓市水务局编制，数据的统计期限自2022年1月1日起至2022年12月31日止。',
        problems: '五、存在的主要问题及改进情况\n\n2023年，我局的工作还有不足，公开不够及时。',
      }),
    );
  });

  it('is silent on a year that stands with the unit on a line of its own', () => {
    isSilent(rule, draft2021({ title: '2023年云麓市水务局\n政府信息公开工作年度报告' }));
  });

  it('is silent on a year in Chinese numerals', () => {
    isSilent(rule, draft2021({ title: '云麓市水务局二〇二三年政府信息公开工作年度报告' }));
  });
});
