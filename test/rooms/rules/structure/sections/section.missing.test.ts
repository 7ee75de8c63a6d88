import assert from 'node:assert/strict';
import { analyse } from '../../../../../server/analysis.js';
import { render } from '../../../../../server/language/message.js';
import { finds, fixed, isSilent } from '../checking.js';
import { draft2014, draft2021 } from '../drafts.js';

const rule = 'section.missing';

describe(rule, () => {
  it('says which part is missing and where it belongs', () => {
    finds(rule, draft2021({ requests: '' }), {
      marks: '四、政府信息公开行政复议、行政诉讼情况',
      severity: 'error',
      says: '缺少“三、收到和处理政府信息公开申请情况”，应在“政府信息公开行政复议、行政诉讼情况”之前',
    });
  });

  it('names a heading that has no words yet by what it has', () => {
    const draft = draft2021({ requests: '', disputes: '四、' });
    const said = (id: string): readonly string[] =>
      (analyse(draft, { severities: {} })?.findings ?? [])
        .filter((each) => each.rule === id)
        .map(({ message }) => render(message, 'zh-cn'));
    assert.match(said(rule)[0] ?? '', /应在“四、”之前/u);
    assert.ok(!said('section.empty').some((message) => message.includes('“”')));
  });

  it('inserts the part with its table, before the next and not inside another', () => {
    const text = fixed(rule, draft2021({ requests: '' }), 'suggestion');
    const lines = text.split('\n');
    const inserted = lines.indexOf('三、收到和处理政府信息公开申请情况');
    const next = lines.indexOf('四、政府信息公开行政复议、行政诉讼情况');
    assert.ok(inserted > 0 && inserted < next);
    assert.ok(
      lines.slice(inserted, next).some((line) => line.includes('本年新收政府信息公开申请')),
    );
  });

  it('renumbers what follows where the parts were numbered without it', () => {
    const draft = draft2021({ requests: '' })
      .replace('四、政府信息公开', '三、政府信息公开')
      .replace('五、存在', '四、存在')
      .replace('六、其他', '五、其他');
    assert.match(
      fixed(rule, draft, 'suggestion'),
      /\n三、收到.*\n四、政府.*\n五、存在.*\n六、其他/su,
    );
  });

  it('inserts the last part above the signature', () => {
    const draft = `${draft2021({ other: '' })}\n云麓市水务局\n2024年1月18日\n`;
    assert.match(
      fixed(rule, draft, 'suggestion'),
      /六、其他需要报告的事项\n.*\n云麓市水务局\n2024年1月18日\n$/su,
    );
  });

  it('follows the draft’s Markdown', () => {
    const draft = draft2021({ other: '' }).replaceAll(/^(?=[一二三四五]、)/gmu, '## ');
    assert.match(fixed(rule, draft, 'suggestion'), /\n## 六、其他需要报告的事项\n/u);
  });

  it('is silent on a part in accepted or in other words', () => {
    isSilent(
      rule,
      draft2021({
        problems: '五、当前存在的主要问题及下一步改进措施\n\n公开不够及时，下一步每月抽查一次。',
      }),
    );
  });

  it('is silent where a heading in unknown words may be the part', () => {
    isSilent(rule, draft2021().replace('五、存在的主要问题及改进情况\n\n', '五、短板与对策：'));
  });

  it('is silent where the title stands alone in a row of a table', () => {
    const row = (cells: string) =>
      `<table><tr>${cells}</tr><tr><td>行政复议</td><td>行政诉讼</td></tr></table>`;
    const title = '三、收到和处理政府信息公开申请情况';
    isSilent(rule, draft2021({ requests: row(`<td colspan="2">${title}</td>`) }));
    finds(rule, draft2021({ requests: row(`<td>${title}</td><td>见下页</td>`) }), {
      marks: '四、政府信息公开行政复议、行政诉讼情况',
    });
  });

  it('is silent where a free form folds 收费 into another part', () => {
    isSilent(rule, draft2014());
  });

  it('a report of 2016 that says nothing of reviews and lawsuits', () => {
    const draft = draft2014({
      disputes: '',
      preface: '本报告的统计期限为2016年1月1日至12月31日。',
    });
    finds(rule, draft, { marks: '五、存在的主要问题及改进措施', says: '行政复议' });
  });
});
