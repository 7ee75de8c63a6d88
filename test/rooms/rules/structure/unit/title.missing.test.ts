import assert from 'node:assert/strict';
import { finds, fixed, isSilent } from '../checking.js';
import { draft2021 } from '../drafts.js';

const rule = 'title.missing';

describe(rule, () => {
  it('a draft that begins with its preface', () => {
    finds(rule, draft2021({ title: '' }), {
      marks: '本报告由云麓市水务局编制',
      severity: 'warning',
    });
  });

  it('inserts the title from the unit and year the text gives', () => {
    assert.match(
      fixed(rule, draft2021({ title: '' }), 'suggestion'),
      /^云麓市水务局2023年政府信息公开工作年度报告\n\n本报告由/u,
    );
  });

  it('a web page that kept the unit and lost the title: the line becomes the title', () => {
    const draft = draft2021({ title: '云麓市水务局' });
    finds(rule, draft, { marks: '云麓市水务局' });
    assert.match(
      fixed(rule, draft, 'suggestion'),
      /^云麓市水务局2023年政府信息公开工作年度报告\n/u,
    );
  });

  it('a title that does not name its unit is only worth a hint', () => {
    const title = '2023年政府信息公开工作年度报告';
    finds(rule, draft2021({ title }), { marks: title, severity: 'information', says: '单位名称' });
  });

  for (const line of ['政务公开专区', '信息公开专栏', '2023年']) {
    it(`“${line}” above it names no unit`, () => {
      const title = '2023年政府信息公开工作年度报告';
      const draft = draft2021({ title: `${line}\n${title}` });
      finds(rule, draft, { marks: title, severity: 'information', says: '单位名称' });
    });
  }

  for (const title of [
    '# 云麓市水务局2023年政府信息公开工作年度报告',
    '2023年度云麓市水务局政府信息公开年报',
    '云麓市水务局\n2023年政府信息公开工作年度报告',
    '云麓市水务局2023年\n政府信息公开工作年度报告',
    '云麓县\n2023年政府信息公开工作年度报告',
    '云麓市东城街道\n2023年度政府信息公开工作年度报告',
    '云麓县人民政府机关\n2023年政府信息公开工作年度报告',
    '中华人民共和国云麓海关\n2023年政府信息公开工作年度报告',
    '首页 > 政务公开 > 年报\n云麓市水务局2023年政府信息公开年度报告',
  ]) {
    it(`is silent on “${title.replace('\n', '／')}”`, () => {
      isSilent(rule, draft2021({ title }));
    });
  }

  it('knows the title of an office for 机构编制', () => {
    const unit = '石浔县机构编制委员会办公室';
    isSilent(rule, draft2021().replaceAll('云麓市水务局', unit));
  });
});
