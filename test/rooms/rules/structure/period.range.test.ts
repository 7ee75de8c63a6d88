import assert from 'node:assert/strict';
import { finds, fixed, isSilent } from './checking.js';
import { draft2014, draft2021 } from './drafts.js';

const rule = 'period.range';
const stating = (period: string): string =>
  draft2021({ preface: `本报告由云麓市水务局编制，所列数据的统计期限${period}。` });

describe(rule, () => {
  it('a period that ends early', () => {
    const draft = stating('自2023年1月1日起至12月21日止');
    finds(rule, draft, {
      marks: '12月21日',
      severity: 'error',
      says: '应为2023年1月1日至12月31日',
    });
    assert.match(fixed(rule, draft, 'suggestion'), /自2023年1月1日起至12月31日止/u);
  });

  it('a period whose end lies in last year', () => {
    const draft = stating('自2023年1月1日至2022年12月31日');
    finds(rule, draft, { marks: '2022年12月31日' });
    assert.match(fixed(rule, draft, 'suggestion'), /至2023年12月31日/u);
  });

  it('a year with digits too many', () => {
    const draft = stating('自2023年1月1日起至202023年12月31日止');
    finds(rule, draft, { marks: '202023年12月31日' });
    assert.match(fixed(rule, draft, 'suggestion'), /至2023年12月31日止/u);
  });

  it('last year’s period under this year’s title and text', () => {
    const draft = draft2021({
      preface: '本报告由云麓市水务局编制，数据的统计期限自2022年1月1日起至2022年12月31日止。',
      problems: '五、存在的主要问题及改进情况\n\n2023年，我局的工作还有不足，公开不够及时。',
    });
    finds(rule, draft, { marks: '2022年1月1日起至2022年12月31日' });
    assert.match(fixed(rule, draft, 'suggestion'), /自2023年1月1日起至2023年12月31日止/u);
  });

  it('is silent on the first report under the Regulations, in force since 1 May 2008', () => {
    const draft = draft2014({
      title: '云麓市水务局2008年政府信息公开工作年度报告',
      preface: '本报告数据的统计期限为2008年5月1日至2008年12月31日。',
      overview: '一、概述\n\n2008年，我局推进政务公开。',
    });
    isSilent(rule, draft);
  });

  for (const period of [
    '为2023年1月1日至12月31日',
    '自2023年1月至12月',
    '按历年累计自2008年5月1日至2023年12月31日',
    '从 2023 年 1 月 1 日起，至 2023 年 12 月 31 日止',
    '自2023年3月20日起至2023年12月31日止（本局于2023年3月20日挂牌成立）',
  ]) {
    it(`is silent on “${period}”`, () => {
      isSilent(rule, stating(period));
    });
  }
});
