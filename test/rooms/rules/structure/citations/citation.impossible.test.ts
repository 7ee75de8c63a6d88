import assert from 'node:assert/strict';
import { finds, fixWrites, fixed, isSilent } from '../checking.js';
import { draft2014, draft2021 } from '../drafts.js';

const rule = 'citation.impossible';
const saying = (text: string): string => draft2021().replace('定期清理失效文件。', text);

describe(rule, () => {
  const wrong: readonly (readonly [text: string, marks: string, says: string])[] = [
    ['依据《条例》第六十条规定作出答复。', '第六十条', '共56条'],
    ['依据《条例》第五十七条答复。', '第五十七条', '共56条'],
    ['依据《条例》第三十六条第（五）项、第七十条答复。', '第七十条', '共56条'],
    [
      '落实《云麓市优化营商环境条例》。\n\n本局按照《中华人民共和国政府信息公开条例》（以下简称《条例》）公开，依据《条例》第六十条答复。',
      '第六十条',
      '共56条',
    ],
    ['依据《中华人民共和国政府信息公开条例》第60条答复。', '第60条', '共56条'],
    [
      '按照《中华人民共和国政府信息公开条例》（以下简称《条例》）第六十一条编制。',
      '第六十一条',
      '共56条',
    ],
    ['依据《中华人民共和国政府信息公开条例》（国务院令第771号）办理。', '771', '第711号'],
    ['依据《政府信息公开条例》（中华人民共和国国务院令 第71号）办理。', '71', '第711号'],
    ['根据国务院第710号令《中华人民共和国政府信息公开条例》办理。', '710', '第711号'],
    ['印发《要点》（云府办发〔2032〕12号）。', '2032', '2024年编写'],
    ['落实云府办发[2025]3号文件。', '2025', '2024年编写'],
  ];
  for (const [text, marks, says] of wrong) {
    it(`“${text}”`, () => {
      finds(rule, saying(text), { marks, says, severity: 'warning' });
    });
  }

  for (const text of [
    '依据《条例》第五十六条、第五十条、第三十六条第（五）项答复。',
    '依据《条例》第三十八条和《中华人民共和国行政许可法》第七十条答复。',
    '依据《云麓市优化营商环境条例》和《条例》第六十条答复。',
    '落实《云麓市优化营商环境条例》（以下简称《条例》）第八十二条。',
    '落实《云麓市优化营商环境条例》。\n\n依据《条例》第六十条办理。',
    '依据《条例》第二十条第一款第（十五）项，共六十条信息。',
    '《中华人民共和国政府信息公开条例》（国务院令第711号）',
    '《中华人民共和国政府信息公开条例》（2007年国务院令第492号公布，2019年国务院令第711号修订）',
    '《行政复议法实施条例》（国务院令第499号）',
    '依据《中华人民共和国政府信息公开条例》和《政府督查工作条例》（国务院令第733号）。',
    '落实云府办发〔2024〕1号、云府办发〔2023〕12号文件。',
    '中级人民法院作出（2025）湘01行初12号判决。',
    '水厂（2030）2号线通水。',
  ]) {
    it(`is silent on “${text}”`, () => {
      isSilent(rule, saying(text));
    });
  }

  it('sets the decree', () => {
    const text = '依据《中华人民共和国政府信息公开条例》（国务院令第771号）办理。';
    fixWrites(rule, saying(text), 'suggestion', '（国务院令第711号）');
  });

  it('counts the articles of the regulations before the revision', () => {
    const problems = (article: string): string =>
      draft2014({
        problems: `五、存在的主要问题及改进措施\n\n对照《条例》${article}，解读形式单一。`,
      });
    finds(rule, problems('第三十九条'), { marks: '第三十九条', says: '共38条' });
    isSilent(rule, problems('第三十八条'));
  });

  it('is silent on document numbers where nobody can tell the year', () => {
    const draft = saying('落实云府办发〔2032〕12号文件。').replaceAll('2023年', '某年');
    isSilent(rule, draft);
  });

  const notice = '《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》';
  for (const number of ['国办公开办函〔2020〕30号', '国办公开办函〔2021〕31号']) {
    it(`the notice as ${number}`, () => {
      finds(rule, saying(`按照${notice}（${number}）编制。`), {
        marks: number,
        says: '〔2021〕30号',
      });
      const draft = fixed(rule, saying(`按照${notice}（${number}）编制。`), 'suggestion');
      assert.ok(draft.includes(`${notice}（国办公开办函〔2021〕30号）`));
    });
  }

  it('the number of the notice behind the format that it set', () => {
    finds(
      rule,
      saying('按照《中华人民共和国政府信息公开工作年度报告格式》(国办公开办函〔2022〕30号)编制。'),
      {
        marks: '国办公开办函〔2022〕30号',
        says: '〔2021〕30号',
      },
    );
  });

  for (const text of [
    '按照《中华人民共和国政府信息公开工作年度报告格式》(国办公开办函〔2021〕30号)编制。',
    '按照年度报告格式（国办公开办函〔2022〕30号）编制。',
    '按照《某某市年度报告格式》（云办公开函〔2022〕3号）编制。',
    `按照${notice}（国办公开办函〔2021〕30号）编制。`,
    `按照${notice}（国办公开办函[2019]60号）编制。`,
    '按照《关于开展评估的通知》（国办公开办函〔2020〕30号）办理。',
  ]) {
    it(`is silent on “${text}”`, () => {
      isSilent(rule, saying(text));
    });
  }

  it('decree 711 in a report for a year before it', () => {
    const draft = draft2014().replace(
      '\n\n',
      '\n\n依据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。\n\n',
    );
    finds(rule, draft, { marks: '711', says: '第492号' });
  });

  it('the number of the measures on processing fees', () => {
    const fees = (number: string): string =>
      saying(`依据《政府信息公开信息处理费管理办法》（${number}）收取。`);
    finds(rule, fees('国办函〔2022〕109号'), {
      marks: '国办函〔2022〕109号',
      says: '〔2020〕109号',
    });
    fixWrites(rule, fees('国办函〔2020〕19号'), 'suggestion', '国办函〔2020〕109号');
    isSilent(rule, fees('国办函〔2020〕109号'));
    isSilent(rule, saying('依据《信息处理费管理办法》和《通知》（国办函〔2022〕12号）收取。'));
  });

  it('leaves the notice of another form to form.superseded', () => {
    const text = draft2021().replaceAll('2023', '2019').replaceAll('2024', '2020');
    isSilent(rule, text.replace('定期清理失效文件。', '按照国办公开办函〔2021〕30号编制。'));
  });
});
