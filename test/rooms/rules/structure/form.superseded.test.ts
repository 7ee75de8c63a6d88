import assert from 'node:assert/strict';
import { finds, fixed, isSilent } from './checking.js';
import { draft2014, draft2019, draft2021 } from './drafts.js';

const rule = 'form.superseded';
const period = '所列数据的统计期限自2023年1月1日起至2023年12月31日止。';

describe(rule, () => {
  it('the notice of 2019 in a report for 2023', () => {
    const draft = draft2021({ preface: `本报告按照国办公开办函〔2019〕60号要求编制，${period}` });
    finds(rule, draft, { marks: '国办公开办函〔2019〕60号', severity: 'warning' });
    assert.match(fixed(rule, draft, 'suggestion'), /按照国办公开办函〔2021〕30号要求/u);
  });

  it('the notice of 2019 at the head of the overview, where some reports have their preface', () => {
    const says = (basis: string) => `本报告按照国办公开办函〔${basis}要求编制，${period}`;
    const draft = (head: string, later: string) =>
      `云麓市水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n${head}\n${later}\n二、主动公开政府信息情况\n略。\n三、收到和处理政府信息公开申请情况\n略。\n`;
    const old = '2019〕60号';
    finds(rule, draft(says(old), '略。'), { marks: `国办公开办函〔${old}` });
    finds(
      rule,
      draft(period, '略。').replace('\n\n一', `\n\n按照国办公开办函〔${old}编制。\n\n一`),
      {
        marks: `国办公开办函〔${old}`,
      },
    );
    isSilent(rule, draft(says('2021〕30号'), `此前按国办公开办函〔${old}编制。`));
  });

  it('the decree number of the old regulations', () => {
    const draft = draft2021({
      preface: `根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制，${period}`,
    });
    finds(rule, draft, { marks: '第492号', says: '第711号' });
    assert.match(fixed(rule, draft, 'suggestion'), /国务院令第711号/u);
  });

  it('the tables of 2019 in a report for 2022', () => {
    const draft = draft2019()
      .replace('2019年政府信息公开工作年度报告', '2022年政府信息公开工作年度报告')
      .replace('自2019年1月1日', '自2022年1月1日');
    finds(rule, draft, { marks: '第二十条第（一）项', says: '2022年度应当用' });
  });

  it('is silent on the notice in force, whatever its brackets', () => {
    isSilent(rule, draft2021({ preface: `本报告按照国办公开办函[2021]30号要求编制，${period}` }));
    isSilent(rule, draft2019());
    isSilent(rule, draft2014());
  });

  it('is silent on an old notice cited beside the one in force', () => {
    isSilent(
      rule,
      draft2021({
        preface: `本报告按照国办公开办函〔2019〕60号、国办公开办函〔2021〕30号要求编制，${period}`,
      }),
    );
  });

  it('is silent on the old decree beside the one that revised it', () => {
    isSilent(
      rule,
      draft2021({
        preface: `根据《中华人民共和国政府信息公开条例》（2007年国务院令第492号公布，2019年国务院令第711号修订）编制，${period}`,
      }),
    );
  });

  it('is silent on an old notice the text mentions as history', () => {
    isSilent(
      rule,
      draft2021().replace(
        '定期清理失效文件。',
        '2019年依据国办公开办函〔2019〕60号建立的台账定期更新。',
      ),
    );
  });
});
