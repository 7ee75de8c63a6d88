import assert from 'node:assert/strict';
import { finds, fixed, isSilent } from '../checking.js';
import { draft2014, draft2021 } from '../drafts.js';

const rule = 'section.extra';

describe(rule, () => {
  it('a part the form does not have', () => {
    const draft = draft2021({
      other:
        '六、2024年工作思路\n\n继续公布水质信息。\n\n七、其他需要报告的事项\n\n未收取信息处理费。',
    });
    finds(rule, draft, { marks: '六、2024年工作思路', severity: 'information' });
  });

  it('is silent on a number alone, which is no heading yet', () => {
    isSilent(rule, draft2021({ other: '六、\n\n七、其他需要报告的事项\n\n未收取信息处理费。' }));
  });

  it('a part that stands twice', () => {
    const draft = `${draft2021()}\n七、其他需要报告的事项\n\n无。\n`;
    finds(rule, draft, { marks: '七、其他需要报告的事项', says: '重复' });
  });

  it('a part pasted twice under its ordinal, which no renumbering may hide', () => {
    const problems =
      '五、存在的主要问题及改进情况\n\n公开不够及时。2024年，我局将每月抽查一次。\n\n';
    const once = draft2021({ problems: problems.trimEnd() });
    const twice = once.replace(problems, problems + problems);
    finds(rule, twice, {
      marks: '五、存在的主要问题及改进情况',
      severity: 'warning',
      says: '出现了两次',
    });
    assert.equal(fixed(rule, twice, 'suggestion'), once);
    isSilent('section.number', twice);
  });

  it('a part pasted twice with its table, under Markdown headings', () => {
    const once = draft2021().replaceAll(/^(?=[一二三四五六]、)/gmu, '## ');
    const [part = ''] = /## 三、[^#]*/u.exec(once) ?? [];
    const twice = once.replace(part, part + part);
    finds(rule, twice, { marks: part.slice(3, part.indexOf('\n')), says: '出现了两次' });
    assert.equal(fixed(rule, twice, 'suggestion'), once);
    isSilent('section.number', twice);
  });

  it('a part pasted twice under bold headings, whose marks are left to the others', () => {
    const once = draft2021().replaceAll(/^([一二三四五六]、.*)$/gmu, '**$1**');
    const [part = ''] = /\*\*五、[^*]*\*\*[^*]*/u.exec(once) ?? [];
    const twice = once.replace(part, part + part);
    assert.equal(fixed(rule, twice, 'suggestion'), once);
  });

  it('the same ordinal and heading above another text: said, nothing to remove', () => {
    const problems =
      '五、存在的主要问题及改进情况\n\n公开不够及时。\n\n五、存在的主要问题及改进情况\n\n2024年，我局将每月抽查一次。';
    finds(rule, draft2021({ problems }), {
      marks: '五、存在的主要问题及改进情况',
      severity: 'warning',
      says: '请合并或者改正标题',
    });
    isSilent('section.number', draft2021({ problems }));
  });

  it('another report in the same file, said once', () => {
    const draft = draft2021() + draft2021({ title: '云麓市水务局2024年政府信息公开工作年度报告' });
    finds(rule, draft, {
      marks: '云麓市水务局2024年政府信息公开工作年度报告',
      severity: 'warning',
      says: '另一份年度报告',
    });
    for (const each of ['section.number', 'section.order', 'section.missing'])
      isSilent(each, draft);
  });

  it('is silent on the caption of a table, written as a heading', () => {
    const draft = draft2021().replace(
      '二、主动公开政府信息情况\n',
      '## 二、主动公开政府信息情况\n\n## 表二：主动公开政府信息情况\n',
    );
    isSilent(rule, draft);
  });

  it('is silent on a list inside a part that counts from 一 again', () => {
    const draft = draft2021({
      problems:
        '五、存在的主要问题及改进情况\n\n主要问题：\n\n一、更新不及时\n\n二、解读不通俗\n\n下一步每月抽查一次。',
    });
    for (const each of [rule, 'section.number', 'section.empty', 'section.order'])
      isSilent(each, draft);
  });

  it('is silent on annexes', () => {
    isSilent(rule, `${draft2021()}\n七、附件\n\n政府信息公开目录\n`);
  });

  it('is silent where the parts vary in practice', () => {
    isSilent(
      rule,
      draft2014({ overview: '一、加强领导的做法\n\n2016年，成立领导小组，概述如下。' }),
    );
  });
});
