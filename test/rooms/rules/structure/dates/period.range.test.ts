import { finds, fixWrites, fixed, isSilent } from '../checking.js';
import { draft2014, draft2021 } from '../drafts.js';

const rule = 'period.range';
const stating = (period: string): string =>
  draft2021({ preface: `本报告由云麓市水务局编制，所列数据的统计期限${period}。` });

describe(rule, () => {
  it('a period that ends early', () => {
    const draft = stating('自2023年1月1日起至12月21日止');
    finds(rule, draft, {
      marks: '12月21日',
      severity: 'error',
      says: '应为2023年1月1日至12月31日',
    });
    fixWrites(rule, draft, 'suggestion', '自2023年1月1日起至12月31日止');
  });

  it('a period whose end lies in last year', () => {
    const draft = stating('自2023年1月1日至2022年12月31日');
    finds(rule, draft, { marks: '2022年12月31日' });
    fixWrites(rule, draft, 'suggestion', '至2023年12月31日');
  });

  it('a period that ends nowhere', () => {
    const draft = stating('为2023年1月1日至今');
    finds(rule, draft, { marks: '2023年1月1日至今', says: '应为2023年1月1日至12月31日' });
    fixWrites(rule, draft, 'suggestion', '期限为2023年1月1日至2023年12月31日。');
    isSilent(rule, stating('自2008年5月1日至今累计'));
    isSilent(rule, stating('见附表。专栏自2023年1月1日至今未曾中断'));
  });

  it('a period that breaks over two lines is quoted in one', () => {
    finds(rule, stating('自2023年1月\n1日起至12月21日止'), {
      marks: '12月21日',
      says: '写的是“2023年1月 1日起至12月21日”',
    });
  });

  it('a year with digits too many', () => {
    const draft = stating('自2023年1月1日起至202023年12月31日止');
    finds(rule, draft, { marks: '202023年12月31日' });
    fixWrites(rule, draft, 'suggestion', '至2023年12月31日止');
  });

  it('a year without its 年', () => {
    const draft = stating('为20231月1日至12月31日');
    finds(rule, draft, { marks: '20231月1日', says: '写的是“20231月1日至12月31日”' });
    fixWrites(rule, draft, 'suggestion', '期限为2023年1月1日至12月31日。');
    isSilent(rule, stating('为2023 年 1 月 1 日至 2023 年 12 月 31 日'));
  });

  it('a period that lost the marks between its numbers', () => {
    for (const printed of ['202311日至1231日', '202311日至20231231日', '20231月1日至20231230日']) {
      const draft = stating(`为${printed}`);
      finds(rule, draft, { marks: printed, says: '应为2023年1月1日至12月31日' });
      fixWrites(rule, draft, 'suggestion', '期限为2023年1月1日至2023年12月31日。');
    }
    isSilent(rule, stating('为2022年度'));
    isSilent(rule, stating('见附表。专栏编号202311至1231'));
  });

  it('last year’s period under this year’s title and text', () => {
    const draft = draft2021({
      preface: '本报告由云麓市水务局编制，数据的统计期限自2022年1月1日起至2022年12月31日止。',
      problems: '五、存在的主要问题及改进情况\n\n2023年，我局的工作还有不足，公开不够及时。',
    });
    finds(rule, draft, { marks: '2022年1月1日起至2022年12月31日' });
    fixWrites(rule, draft, 'suggestion', '自2023年1月1日起至2023年12月31日止');
  });

  it('last year’s period where a single part opens with the title’s year', () => {
    const draft = draft2021({
      preface: '本报告由云麓市水务局编制，数据的统计期限自2022年1月1日起至2022年12月31日止。',
    });
    finds(rule, draft, { marks: '2022年1月1日起至2022年12月31日' });
    isSilent('title.year', draft);
    fixWrites(rule, draft, 'suggestion', '自2023年1月1日起至2023年12月31日止');
  });

  it('last year’s period where the year of the text opens sentences inside its sections', () => {
    const preface = '编制本报告，数据的统计期限自2022年1月1日起至2022年12月31日止。';
    const overview = (inside: string): string =>
      `一、总体情况\n\n2023年，我局围绕供水保障推进政务公开。\n\n（一）主动公开\n\n公布水质信息。\n\n（二）依申请公开\n\n健全登记、审核、答复各环节。${inside}\n\n（三）政府信息管理\n\n定期清理。\n\n（四）平台建设\n\n改版专栏。\n\n（五）监督保障\n\n纳入考核。`;
    const draft = (inside: string): string =>
      draft2021({ preface, title: '', overview: overview(inside) });
    const marks = '2022年1月1日起至2022年12月31日';
    finds(rule, draft('2023年新收政府信息公开申请12件。'), { marks, severity: 'error' });
    finds(rule, draft('2023年度，我局收到申请12件。'), { marks });
    isSilent(rule, draft('2023年11月省政府出台规定。'));
    isSilent(rule, draft('2023年国务院修订条例。'));
    isSilent(rule, draft('2023年我局将收到的申请逐件登记。'));
  });

  it('is silent on the first report under the Regulations, in force since 1 May 2008', () => {
    const draft = draft2014({
      title: '云麓市水务局2008年政府信息公开工作年度报告',
      preface: '本报告数据的统计期限为2008年5月1日至2008年12月31日。',
      overview: '一、概述\n\n2008年，我局推进政务公开。',
    });
    isSilent(rule, draft);
  });

  it('a day without its 日', () => {
    const draft = stating('自2023年1月1日起至2023年12月31止');
    finds(rule, draft, { marks: '2023年12月31' });
    isSilent(rule, fixed(rule, draft, 'suggestion'));
  });

  it('a wrong day, whatever the unit set up in the year', () => {
    const draft = stating('自2023年1月1日起至2023年12月32日止').replace(
      '围绕供水保障',
      '成立了领导小组，围绕供水保障',
    );
    finds(rule, draft, { marks: '2023年12月32日' });
  });

  for (const period of [
    '为2023年1月1日至12月31日',
    '自2023年1月至12月',
    '按历年累计自2008年5月1日至2023年12月31日',
    '从 2023 年 1 月 1 日起，至 2023 年 12 月 31 日止',
    '自2023年3月20日起至2023年12月31日止（本局于2023年3月20日挂牌成立）',
  ]) {
    it(`is silent on “${period}”`, () => {
      isSilent(rule, stating(period));
    });
  }
});
