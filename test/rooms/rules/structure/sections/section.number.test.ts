import assert from 'node:assert/strict';
import { finds, fixed, isSilent } from '../checking.js';
import { draft2014, draft2021 } from '../drafts.js';

const rule = 'section.number';

describe(rule, () => {
  it('an ordinal twice', () => {
    const draft = draft2021().replace('四、政府信息公开行政', '三、政府信息公开行政');
    finds(rule, draft, { marks: '三、', severity: 'warning', says: '应为“四”' });
    assert.equal(fixed(rule, draft, 'safe'), draft2021());
  });

  it('a gap moves every ordinal behind it: one finding, one fix for all', () => {
    const draft = draft2021()
      .replace('三、收到', '四、收到')
      .replace('四、政府信息公开行政', '五、政府信息公开行政')
      .replace('五、存在', '六、存在')
      .replace('六、其他', '七、其他');
    finds(rule, draft, { marks: '四、' });
    assert.equal(fixed(rule, draft, 'safe'), draft2021());
  });

  it('a heading without ordinal among others that have one', () => {
    const draft = draft2021().replace('五、存在的', '存在的');
    finds(rule, draft, { marks: '存在的主要问题及改进情况', says: '没有序号' });
    assert.equal(fixed(rule, draft, 'safe'), draft2021());
  });

  it('ordinals of which a page left the mark only', () => {
    const draft = draft2021().replace('二、主动', '、主动').replace('五、存在的', '、存在的');
    finds(rule, draft, { marks: '、', says: '没有序号，应为“二、”' });
    isSilent('section.missing', draft);
    assert.equal(fixed(rule, draft, 'safe'), draft2021());
    const all = draft2021().replace(/^[一二三四五六]、(?=\S{4,24}$)/gmu, '、');
    finds(rule, all, { marks: '、', severity: 'information' });
  });

  for (const [usual, other] of [
    ['一、总体情况', '（一）总体情况'],
    ['一、总体情况', '壹、总体情况'],
    ['三、收到和', '3.收到和'],
    ['五、存在的', '伍、存在的'],
    ['五、存在的', '（五）存在的'],
    ['六、其他', '（六）其他'],
  ] as const) {
    it(`an ordinal unlike the others: ${other}`, () => {
      const draft = draft2021().replace(usual, other);
      finds(rule, draft, {
        marks: /^.*[、.）]/u.exec(other)?.[0] ?? '',
        says: `应为“${usual.slice(0, 2)}”`,
      });
      isSilent('section.missing', draft);
      assert.equal(fixed(rule, draft, 'safe'), draft2021());
    });
  }

  it('is silent on ordinals of one kind throughout', () => {
    const formal = ['壹', '贰', '叁', '肆', '伍', '陆'];
    isSilent(
      rule,
      draft2021().replaceAll(
        /^[一二三四五六](?=、)/gmu,
        (numeral) => formal['一二三四五六'.indexOf(numeral)] ?? numeral,
      ),
    );
  });

  it('is silent on a part with the words of a section behind a part that has a list', () => {
    const draft =
      '云麓市水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n（一）主动公开情况。\n1.信息发布情况。发布信息12条。\n2.解读情况。发布解读2条。\n（二）依申请公开情况。收到申请1件。\n';
    isSilent(rule, draft);
    isSilent(rule, draft.replace('（一）主动公开情况。\n', '主动公开。'));
    finds(
      rule,
      `${draft}\n三、存在的主要问题及改进情况\n文字。\n`.replace('（一）主动公开情况。\n', ''),
      {
        marks: '（二）',
      },
    );
  });

  it('is silent on parts of a section with the words of another', () => {
    const draft = draft2021()
      .replace('（一）主动公开\n', '（一）主动公开政府信息情况\n')
      .replace('（二）依申请公开\n', '（二）收到和处理政府信息公开申请情况\n');
    isSilent(rule, draft);
    isSilent(rule, draft.replace('二、主动公开政府信息情况', '主动公开的各类信息'));
  });

  it('is silent on a number alone, which is no heading yet', () => {
    isSilent(rule, draft2021().replace('四、政府信息公开行政', '六、\n\n四、政府信息公开行政'));
  });

  it('is silent on a first row of a table that says the heading again', () => {
    isSilent(
      rule,
      draft2021().replace(
        '二、主动公开政府信息情况\n\n',
        '二、主动公开政府信息情况\n主动公开政府信息情况 | |||\n',
      ),
    );
  });

  it('all ordinals lost in pasting are worth a hint only', () => {
    const draft = draft2021().replaceAll(/^[一二三四五六]、(?=\S*情况$|\S*事项$)/gmu, '');
    finds(rule, draft, { marks: '总体情况', severity: 'information' });
    assert.equal(fixed(rule, draft, 'safe'), draft2021());
  });

  it('where a part is missing too, renumbering is for the writer to decide', () => {
    const draft = draft2021({ requests: '' }).replace('五、存在', '四、存在');
    assert.match(fixed(rule, draft, 'suggestion'), /\n四、政府.*\n五、存在.*\n六、其他/su);
  });

  it('where a part stands twice too, renumbering is for the writer to decide', () => {
    const draft = draft2021({
      problems:
        '五、存在的主要问题及改进情况\n\n公开不够及时。\n\n五、存在的主要问题及改进情况\n\n每月抽查一次。',
    }).replace('四、政府信息公开行政', '三、政府信息公开行政');
    finds(rule, draft, { marks: '三、', says: '应为“四”' });
    assert.equal(
      fixed(rule, draft, 'suggestion'),
      draft.replace('三、政府信息公开行政', '四、政府信息公开行政'),
    );
  });

  it('is silent on a part that stands twice with ordinals that run on', () => {
    isSilent(rule, `${draft2021()}\n七、其他需要报告的事项\n\n无。\n`);
  });

  it('is silent where a part is missing and the others keep the form’s ordinals', () => {
    isSilent(rule, draft2021({ requests: '' }));
  });

  it('is silent where the skipped ordinal stands behind a heading it does not know', () => {
    isSilent(
      rule,
      draft2014().replace('一、概述\n\n', '一、这一年我们做了哪些工作：').replace('较2015年', ''),
    );
  });

  it('is silent on an annex without ordinal', () => {
    isSilent(rule, `${draft2021()}\n附件：政府信息公开目录\n`);
  });
});
