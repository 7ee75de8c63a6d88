import { fixed, finds, isSilent } from './checking.js';
import { draft2021 } from './drafts.js';

const rule = 'unit.another';
const own = '云麓市水务局';
/** A draft of a unit which says this, and calls its unit otherwise nowhere. */
const titled = (unit: string, text: string): string =>
  draft2021()
    .replaceAll(own, unit)
    .replaceAll('我局', '本机关')
    .replace('定期清理失效文件。', text);
const compiledBy = (unit: string, more = ''): string =>
  draft2021({
    preface: `本报告由${unit}编制。统计期限自2023年1月1日起至2023年12月31日止。${more}`,
  });
const signed = (draft: string, unit: string): string => `${draft}\n${unit}\n2024年1月20日\n`;

describe(rule, () => {
  it('the compiler is another bureau', () => {
    finds(rule, compiledBy('云麓市林业局'), {
      marks: '云麓市林业局',
      severity: 'warning',
      says: '引言写的是“云麓市林业局”，标题写的是“云麓市水务局”',
    });
    const text = fixed(rule, compiledBy('云麓市林业局办公室'), 'suggestion');
    isSilent(rule, text);
  });

  it('the contact is another bureau', () => {
    finds(rule, compiledBy(own, '如有疑问，请与云麓市林业局办公室联系。'), {
      marks: '云麓市林业局',
    });
  });

  it('the signature is another bureau’s', () => {
    finds(rule, signed(draft2021(), '云麓市林业局'), { marks: '云麓市林业局', says: '落款' });
    isSilent(rule, signed(draft2021(), own));
  });

  it('the title alone stands against two that agree', () => {
    const draft = signed(compiledBy('云麓市林业局'), '云麓市林业局');
    finds(rule, draft, { marks: own, says: '标题写的是“云麓市水务局”，引言写的是“云麓市林业局”' });
  });

  for (const unit of [
    '云麓市水利局',
    '市水务局',
    '云麓市河湖中心',
    '云麓市人民政府',
    '云麓市水务局办公室',
    '我局',
    '云麓市水务局城北分局',
  ]) {
    it(`${unit} may be the same or belongs to it`, () => {
      isSilent(rule, compiledBy(unit));
    });
  }

  for (const [unit, text, marks] of [
    [own, '下一步，市林业局将进一步完善制度。', '市林业局'],
    [own, '云麓市林业局2023年度未收取信息处理费。', '云麓市林业局'],
    [own, '2023年，市农业农村局没有收取信息处理费。', '市农业农村局'],
    [own, '市林业局高度重视政务公开工作，明确专人负责。', '市林业局'],
    ['青岭县人民政府', '下一步，阳溪县将继续深化政务公开。', '阳溪县'],
    ['青岭县人民政府', '今后，阳溪县人民政府将继续深化政务公开。', '阳溪县人民政府'],
    ['云麓市东关街道办事处', '西湖街道党工委高度重视政务公开工作。', '西湖街道'],
  ] as const) {
    it(`of ${unit}, “${text}”`, () => {
      finds(rule, titled(unit, text), { marks, says: '这里却写成了' });
    });
  }

  for (const [unit, text] of [
    [own, '下一步，市水务局将进一步完善制度。'],
    [own, '下一步，我局将进一步完善制度。'],
    ['云麓市市场监督管理局', '2023年度我局未收取信息处理费。'],
    [own, '市政府高度重视政务公开工作。'],
    [own, '会同市林业局开展联合检查；市林业局负责解读。'],
    ['青岭县人民政府', '下一步，全县将继续深化政务公开。'],
    ['青岭县人民政府', '下一步，县教育局将加强培训。'],
    ['青岭县人民政府', '下一步，城关镇将加强培训。'],
    ['云麓市东关街道办事处', '区委、区政府高度重视政务公开工作。'],
  ] as const) {
    it(`is silent on “${text}” of ${unit}`, () => {
      isSilent(rule, titled(unit, text));
    });
  }

  for (const [unit, text, marks] of [
    [own, '下一步，我镇将加大公开力度。', '我镇'],
    [own, '依申请公开工作由我委办公室负责。', '我委'],
    ['云麓市东关街道办事处', '我局及时更新信息。', '我局'],
    ['青岭县柳河镇人民政府', '我街道及时更新信息。', '我街道'],
    ['青岭县人民政府', '我局及时更新信息。', '我局'],
  ] as const) {
    it(`of ${unit}, “${text}”`, () => {
      finds(rule, titled(unit, text), { marks, says: '自称' });
    });
  }

  for (const [unit, text] of [
    [own, '我委托第三方机构开展评估，自我局限有所突破。'],
    [own, '向申请人发送“我镇已收到申请”的回执。'],
    ['青岭县柳河镇人民政府', '我镇及时更新信息，我县统一发布。'],
    ['云麓市发展和改革委员会', '我委及时更新信息。'],
    ['云麓市政务服务中心', '我局及时更新信息。'],
    ['云麓市东关街道办事处', '我局公开，我局办理，我局答复，我局更新。'],
  ] as const) {
    it(`is silent on “${text}” of ${unit}`, () => {
      isSilent(rule, titled(unit, text));
    });
  }
});
