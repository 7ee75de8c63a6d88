import assert from 'node:assert/strict';
import { analyse } from '../../../../../server/analysis.js';
import { render } from '../../../../../server/language/message.js';
import { applyEdits } from '../../../../../server/rules/fixing.js';
import { finds, fixed, isSilent } from '../checking.js';
import { draft2021 } from '../drafts.js';

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

  it('offers both where nothing decides between title and period', () => {
    const draft = draft2021({
      title: '云麓市水务局2022年政府信息公开工作年度报告',
      overview: '一、总体情况\n\n推进政务公开。',
    });
    const { fixes = [] } =
      analyse(draft, { severities: {} })?.findings.find((each) => each.rule === rule) ?? {};
    assert.deepEqual(
      fixes.map(({ title, preferred }) => [render(title, 'zh-cn'), preferred]),
      [
        ['把标题的年度改为2023', false],
        ['把统计期限的年度改为2022', false],
      ],
    );
    assert.match(applyEdits(draft, fixes[1]?.edits() ?? []), /自2022年1月1日起至2022年12月31日止/u);
  });

  it('lets period and paragraphs follow a title that is a year ahead', () => {
    const draft = draft2021({ title: '云麓市水务局2024年政府信息公开工作年度报告' });
    const { fixes = [] } =
      analyse(draft, { severities: {} })?.findings.find((each) => each.rule === rule) ?? {};
    assert.deepEqual(
      fixes.map(({ title, preferred }) => [render(title, 'zh-cn'), preferred]),
      [
        ['把标题的年度改为2023', true],
        ['把统计期限和各段的年度改为2024', false],
      ],
    );
    const text = applyEdits(draft, fixes[1]?.edits() ?? []);
    assert.match(text, /自2024年1月1日起至2024年12月31日止/u);
    assert.deepEqual(
      analyse(text, { severities: {} })?.findings.filter((each) => each.rule === rule),
      [],
    );
  });

  it('offers nothing but the title where that is left from the year before', () => {
    const draft = draft2021({ title: '云麓市水务局2022年政府信息公开工作年度报告' });
    const found = analyse(draft, { severities: {} })?.findings.find((each) => each.rule === rule);
    assert.equal(found?.fixes.length, 1);
  });

  for (const printed of ['20223年', '203年', '2O23年', '23年']) {
    it(`a year in the title that is none: ${printed}`, () => {
      const draft = draft2021({ title: `云麓市水务局${printed}政府信息公开工作年度报告` });
      finds(rule, draft, { marks: printed.slice(0, -1), severity: 'error', says: '写成了' });
      assert.equal(fixed(rule, draft, 'suggestion'), draft2021());
    });
  }

  it('is silent on a year that stands with the unit on a line of its own', () => {
    isSilent(rule, draft2021({ title: '2023年云麓市水务局\n政府信息公开工作年度报告' }));
    isSilent(rule, draft2021({ title: '2023年高新区（新城区）水务局\n政府信息公开工作年度报告' }));
  });

  it('is silent on a year in Chinese numerals', () => {
    isSilent(rule, draft2021({ title: '云麓市水务局二〇二三年政府信息公开工作年度报告' }));
  });
});
