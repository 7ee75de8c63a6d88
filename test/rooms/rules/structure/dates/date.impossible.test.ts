import { finds, isSilent } from '../checking.js';
import { draft2021 } from '../drafts.js';

const rule = 'date.impossible';
const saying = (text: string): string => draft2021().replace('定期清理失效文件。', text);
const signed = (lines: string): string => `${draft2021()}\n云麓市水务局\n\n${lines}\n`;

describe(rule, () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['2023年2月30日，召开会议。', '2023年2月30日'],
    ['2023年2月29日，召开会议。', '2023年2月29日'],
    ['2023年13月，开展检查。', '2023年13月'],
    ['2023 年 6 月 31 日，举办开放日。', '2023 年 6 月 31 日'],
    ['9月31日前完成调整。', '9月31日'],
    ['3月32号召开会议。', '3月32号'],
    ['自2023年13月5日起施行。', '2023年13月5日'],
  ];
  for (const [text, marks] of wrong) {
    it(`“${text}”`, () => {
      finds(rule, saying(text), { marks, severity: 'warning', says: '日历上没有' });
    });
  }

  for (const text of [
    '2024年2月29日，召开会议；2月29日印发。',
    '2023年12月31日、1月31日、11月30日。',
    '2023年1 2月31日，6月3 1日，0.2月30日。',
    '每年1月至12月31日，历时13月，2023年18个月。',
    '住址：花园路2月33号楼。',
    '| 2月30日 | 1 |\n| --- | --- |\n| 2月30日 | 2 |',
  ]) {
    it(`is silent on “${text.split('\n')[0] ?? ''}”`, () => {
      isSilent(rule, saying(text));
    });
  }

  it('is silent on the statistical period', () => {
    isSilent(rule, draft2021({ preface: '数据的统计期限自2023年1月1日起至2023年12月32日止。' }));
  });

  for (const date of [
    '2023年1月20日',
    '2022年1月18日',
    '2023年12月15日',
    '二〇二三年一月十五日',
    '（2023 年 1 月 20 日）',
  ]) {
    it(`a report of 2023 dated ${date}`, () => {
      finds(rule, signed(date), { marks: date, says: '早于2023年终了' });
    });
  }

  for (const date of [
    '2024年1月20日',
    '2023年12月31日',
    '2023年12月28日',
    '二〇二四年一月十五日',
    '2023年1月20日开通',
    '2023年1月20日\n\n（此件公开发布）',
  ]) {
    it(`is silent on a report of 2023 that ends with ${date.split('\n')[0] ?? ''}`, () => {
      isSilent(rule, signed(date));
    });
  }

  it('is silent where the report’s year is not certain', () => {
    const title = '云麓市水务局2022年政府信息公开工作年度报告';
    const preface = '数据的统计期限自2021年1月1日起至2021年12月31日止。';
    isSilent(rule, `${draft2021({ title, preface })}\n云麓市水务局\n2022年1月20日\n`);
  });

  for (const [text, marks] of [
    ['20224年，我局公开信息12条。', '20224'],
    ['202年，我局公开信息12条。', '202'],
    ['202年度公开信息12条。', '202'],
    ['202年5月公开信息12条。', '202'],
  ] as const) {
    it(`the year of “${text}”`, () => {
      finds(rule, saying(text), { marks, says: '四位' });
    });
  }

  for (const text of [
    '2023年，我局公开信息12条。',
    '该馆已有202年历史；已历202年，仍在使用。',
    '编号120223年度卷；1.20223年；20年，20 22年。',
    '公开信息20224条。',
    '200年，古渠重修。',
  ]) {
    it(`is silent on the years of “${text}”`, () => {
      isSilent(rule, saying(text));
    });
  }

  it('a report of 2023 that says it came out or was filled in before', () => {
    const title = draft2021().split('\n')[0] ?? '';
    for (const [line, marks] of [
      ['发布时间：2023-01-22 10:35　来源：云麓市水务局', '2023-01-22'],
      ['发布日期：2022年1月22日', '2022年1月22日'],
      ['（2023年1月）', '2023年1月'],
    ] as const) {
      const draft = draft2021().replace(title, `${title}\n\n${line}`);
      finds(rule, draft, { marks, says: '早于2023年终了' });
    }
    for (const line of [
      '发布时间：2024-01-22',
      '发布时间：2023-12-19 12:10',
      '（2024年1月）',
      '（2023年1月至12月）',
      '有关文件 发布时间：2022-03-01\n有关通知 发布时间：2021-04-06',
    ]) {
      isSilent(rule, draft2021().replace(title, `${title}\n\n${line}`));
    }
    const below = (line: string): string => `${draft2021()}\n联系电话：86655263　${line}\n`;
    finds(rule, below('填报日期：2023年1月9日'), { marks: '2023年1月9日' });
    isSilent(rule, below('填报日期：2024年1月9日'));
    isSilent(rule, saying('公开文件12件（发布日期：2023年3月1日）。'));
  });

  it('since a year that is yet to come', () => {
    finds(rule, saying('清理2029年以来的文件。'), { marks: '2029年以来', says: '还没有到' });
    isSilent(rule, saying('清理2019年以来的文件，公布2023年以来的文件。'));
  });
});
