import assert from 'node:assert/strict';
import { finds, fixed, isSilent } from '../checking.js';
import { draft2019, draft2021 } from '../drafts.js';

const rule = 'fee.statement-missing';
const saying = (text: string): string => draft2021({ other: `六、其他需要报告的事项\n\n${text}` });

describe(rule, () => {
  it('a last part that says nothing of fees', () => {
    finds(rule, saying('无。'), { marks: '六、其他需要报告的事项', severity: 'warning' });
    assert.match(
      fixed(rule, saying('无。'), 'suggestion'),
      /六、其他需要报告的事项\n\n2023年度未收取信息处理费。无。/u,
    );
  });

  it('inserts the sentence below the heading of an empty part', () => {
    const text = fixed(rule, draft2021({ other: '六、其他需要报告的事项' }), 'suggestion');
    assert.match(text, /六、其他需要报告的事项\n2023年度未收取信息处理费。/u);
  });

  for (const text of [
    '本单位无其他需要报告事项，无收取信息处理费情况。',
    '2023年，我局依法收取政府信息公开信息处理费2件，共200元。',
    '未收取任何费用。',
    '本年度没有产生收费。',
    '2023年度，我局各科室均未收取政府信息公开信息处\n理费。',
  ]) {
    it(`is silent on “${text}”`, () => {
      isSilent(rule, saying(text));
    });
  }

  it('is silent on the form of 2019, which does not ask', () => {
    isSilent(rule, draft2019());
  });

  it('is silent where the part is missing', () => {
    isSilent(rule, draft2021({ other: '' }));
  });
});
