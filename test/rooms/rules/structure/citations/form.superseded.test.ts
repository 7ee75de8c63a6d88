import { finds, fixWrites, isSilent } from '../checking.js';
import { draft2014, draft2019, draft2021 } from '../drafts.js';

const rule = 'form.superseded';
const period = '所列数据的统计期限自2023年1月1日起至2023年12月31日止。';

describe(rule, () => {
  it('the notice of 2019 in a report for 2023', () => {
    const draft = draft2021({ preface: `本报告按照国办公开办函〔2019〕60号要求编制，${period}` });
    finds(rule, draft, { marks: '国办公开办函〔2019〕60号', severity: 'warning' });
    fixWrites(rule, draft, 'suggestion', '按照国办公开办函〔2021〕30号要求');
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
    fixWrites(rule, draft, 'suggestion', '国务院令第711号');
  });

  it('the tables of 2019 in a report for 2022', () => {
    const draft = draft2019()
      .replace('2019年政府信息公开工作年度报告', '2022年政府信息公开工作年度报告')
      .replace('自2019年1月1日', '自2022年1月1日');
    finds(rule, draft, { marks: '第二十条第（一）项', says: '2022年度应当用' });
  });

  it('one table of an older form among those of the form in force', () => {
    const partOf = (draft: string, from: string, to: string) =>
      draft.slice(draft.indexOf(from), draft.indexOf(to));
    const two = partOf(draft2019(), '二、主动公开', '三、收到');
    const mixed = draft2021({ disclosure: two.trim() });
    finds(rule, mixed, {
      marks: '第二十条第（一）项',
      says: '表二（主动公开）用的是2019年格式，2023年度应当用2021年格式',
    });
    for (const other of ['table.missing', 'table.row-uncertain', 'table.row-unknown']) {
      isSilent(other, mixed);
    }
    const disputes = draft2021().replace(
      /(?<=四、政府信息公开行政复议、行政诉讼情况\n\n)[\s\S]*?(?=\n\n五、)/u,
      '| 指标 | 单位 | 数量 |\n| --- | --- | --- |\n| 四、行政复议数量 | 件 | 0 |\n| （一）维持具体行政行为数 | 件 | 0 |\n| （二）被依法纠错数 | 件 | 0 |',
    );
    finds(rule, disputes, { marks: '指标', says: '表四（行政复议、行政诉讼）用的是2014年统计表' });
    isSilent('table.missing', disputes);
  });

  it('is silent on a table of an older form beside that of the form in force', () => {
    const old = draft2019();
    const two = old.slice(old.indexOf('二、主动公开'), old.indexOf('三、收到'));
    const beside = two.replace('二、主动公开政府信息情况', '附：原表').trim();
    isSilent(rule, draft2021({ other: `六、其他需要报告的事项\n\n无。\n\n${beside}` }));
  });

  it('is silent on a table that only lost its header', () => {
    isSilent(
      rule,
      draft2021({
        disclosure:
          '二、主动公开政府信息情况\n\n| 信息内容 | 对外公开总数量 | | |\n| --- | --- | --- | --- |\n| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 0 | 0 | 0 |\n| 行政许可 | 0 | | |\n| 行政处罚 | 0 | | |\n| 行政强制 | 0 | | |\n| 行政事业性收费 | 0 | | |',
      }),
    );
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

  const saying = (text: string): string => draft2021().replace('统一登记、审核、答复。', text);

  for (const [text, marks, right] of [
    ['严格执行收到申请之日起15个工作日内答复的规定。', '15', '起20个工作日'],
    ['依法自收到政府信息公开申请之日起十五个工作日内予以答复。', '十五', '起20个工作日'],
    ['确需延长答复期限的，延长期限不超过15个工作日。', '15', '不超过20个工作日'],
  ] as const) {
    it(`the term before 2019, “${text}”`, () => {
      finds(rule, saying(text), { marks, says: '2019年修订以前' });
      fixWrites(rule, saying(text), 'suggestion', right);
    });
  }

  for (const text of [
    '严格执行收到申请之日起20个工作日内答复的规定。',
    '将法定的收到申请之日起20个工作日内答复压缩为15个工作日内答复。',
    '承诺依法在收到申请之日起15个工作日内答复。',
    '收到申请15个工作日内答复申请人。',
    '第三方应当自收到征求意见书之日起15个工作日内提出意见。',
    '自收到申请之日起15个工作日内办结信访事项。',
    '行政许可经批准延长期限的，不得超过15个工作日。',
    '依法延长举报处理期限的，最长不超过15个工作日。',
    '规定承办科室收到申请15个工作日内书面答复，由办公室统一答复申请人。',
    '信访部门严格在收到申请之日起15个工作日内予以答复。',
  ]) {
    it(`is silent on “${text}”`, () => {
      isSilent(rule, saying(text));
    });
  }

  it('is silent on the term where nothing tells what is asked for', () => {
    const text = '严格在收到申请之日起15个工作日内予以答复。';
    isSilent(rule, draft2021().replace('定期清理失效文件。', text));
  });

  it('is silent on the term where it was in force', () => {
    isSilent(rule, `${draft2014()}\n严格执行收到申请之日起15个工作日内答复的规定。\n`);
  });
});
