import { finds, fixWrites, isSilent } from '../checking.js';
import { draft2021 } from '../drafts.js';

const rule = 'citation.brackets';
const saying = (text: string): string => draft2021().replace('定期清理失效文件。', text);

describe(rule, () => {
  const wrong: readonly (readonly [string, string, string])[] = [
    ['依据国办发[2017]24号文件。', '[2017]', '国办发〔2017〕24号'],
    ['依据财税（2017）20号文件。', '（2017）', '财税〔2017〕20号'],
    ['依据云政办发【2023】第8号文件。', '【2023】', '云政办发〔2023〕第8号'],
    ['依据国办公开办函〔2021)30号文件。', '〔2021)', '国办公开办函〔2021〕30号'],
  ];
  for (const [text, marks, right] of wrong) {
    it(`“${text}”`, () => {
      finds(rule, saying(text), { marks, severity: 'information' });
      fixWrites(rule, saying(text), 'safe', right);
    });
  }

  for (const text of [
    '依据国办发〔2017〕24号文件。',
    '云麓市中级人民法院作出(2019)湘01行初12号判决。',
    '收到行政判决书（2023）湘行终345号。',
    '水厂（2023）2号线通水。',
    '水质公报（2023）每月发布一次。',
  ]) {
    it(`is silent on “${text}”`, () => {
      isSilent(rule, saying(text));
    });
  }
});
