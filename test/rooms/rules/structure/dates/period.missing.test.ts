import assert from 'node:assert/strict';
import { finds, fixed, isSilent } from '../checking.js';
import { draft2021 } from '../drafts.js';

const rule = 'period.missing';

describe(rule, () => {
  it('a preface that does not say what period the figures count', () => {
    const draft = draft2021({ preface: '本报告由云麓市水务局编制，可在市政府网站下载。' });
    finds(rule, draft, {
      marks: '云麓市水务局2023年政府信息公开工作年度报告',
      severity: 'warning',
    });
    assert.match(
      fixed(rule, draft, 'suggestion'),
      /下载。本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。\n/u,
    );
  });

  for (const preface of [
    '本报告由云麓市水务局编制，统计数据时间段：2023年1月1日-2023 年12月31日。',
    '本报告统计数据从2023年1月1日至2023年12月31日止。',
    '本报告数据统计周期为2023年全年。',
    '报告中所涉及的数据核定时间点为2023年12月31日。',
  ]) {
    it(`is silent on “${preface}”`, () => {
      isSilent(rule, draft2021({ preface }));
    });
  }

  it('is silent where the overview has what others put in the preface', () => {
    isSilent(
      rule,
      draft2021({
        preface: '',
        overview:
          '一、总体情况\n\n所列数据的统计期限自2023年1月1日起至2023年12月31日止。\n\n（一）主动公开\n\n公布水质信息。',
      }),
    );
  });
});
