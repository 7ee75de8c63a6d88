import assert from 'node:assert/strict';
import { analyse } from '../../../../../server/analysis.js';
import { fixed, finds, isSilent } from '../checking.js';
import { draft2021 } from '../drafts.js';

const rule = 'unit.another';
const own = '云麓市水务局';
const saying = (text: string): string => draft2021().replace('定期清理失效文件。', text);
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
    finds(rule, compiledBy(own, '如有疑问，请与云麓市林业局办公室联系（电话：0731-88880000）。'), {
      marks: '云麓市林业局',
    });
    for (const office of ['政府信息公开领导小组办公室', '政务公开工作领导小组办公室']) {
      const asking = (unit: string): string =>
        compiledBy(own, `如有疑问，请与${unit}${office}联系（电话：0731-88880000）。`);
      finds(rule, asking('云麓市林业局'), { marks: '云麓市林业局' });
      isSilent(rule, asking(own));
      isSilent(rule, asking('云麓市'));
      isSilent(rule, asking('云麓市人民政府办公室'));
    }
  });

  it('whose report the preface publishes is another bureau’s', () => {
    const publishing = (unit: string): string =>
      draft2021({
        preface: `现公布${unit}2023年政府信息公开工作年度报告。统计期限自2023年1月1日起至2023年12月31日止。`,
      });
    finds(rule, publishing('云麓市林业局'), { marks: '云麓市林业局' });
    finds(rule, publishing('云阳市水务局'), { marks: '云阳市' });
    isSilent(rule, publishing(own));
    isSilent(rule, publishing('市水务局'));
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
    '云麓市移民局',
    '局办公室按照市林业局',
    '办公室综合市林业局',
  ]) {
    it(`${unit} may be the same or belongs to it`, () => {
      isSilent(rule, compiledBy(unit));
    });
  }

  it('one character of the own place', () => {
    for (const [text, place] of [
      [saying('2023年，云蔍市水务局完善了公文管理。'), '云蔍市'],
      [saying('2023年度云丽市坚持应公开尽公开。'), '云丽市'],
      [compiledBy('云鹿市水务局'), '云鹿市'],
      [compiledBy(own, '如有疑问，请与云簏市水务局办公室联系（电话：0731-88880000）。'), '云簏市'],
      [compiledBy(own, '如有疑问，请联系云簏市水务局（电话：0731-88880000）。'), '云簏市'],
      [signed(draft2021(), '云路市水务局'), '云路市'],
    ] as const) {
      finds(rule, text, { marks: place, severity: 'warning' });
      isSilent(rule, fixed(rule, text, 'suggestion'));
    }
    finds(rule, titled('青岭县龙潭镇人民政府', '2023年，虎潭镇完善了制度。'), { marks: '虎潭镇' });
    for (const text of [
      '2023年，云麓市完善了公文管理。',
      '2023年，全省各地完善了公文管理。',
      '到云丽市学习公文管理，借鉴云鹿市经验。',
      '2023年，云梦市来我局学习。',
      '2023年，云麓县来我局学习。',
      '印发《2023年云丽市公文管理办法》。',
    ]) {
      isSilent(rule, saying(text));
    }
  });

  it('is silent where the preface tells where files and complaints go', () => {
    for (const more of [
      '需要纸质文本的，可向云麓市档案局联系查阅。',
      '公民对本报告有异议的，可向云麓市审计局投诉联系。',
      '对目录有疑问的，请与云麓市档案局联系；对本报告有疑问的，请与云麓市水务局办公室联系。',
    ]) {
      isSilent(rule, compiledBy(own, more));
    }
  });

  it('is silent in a report that speaks of two names', () => {
    isSilent(rule, signed(saying('2023年12月，我局更名为云麓市审计局。'), '云麓市审计局'));
    isSilent(rule, compiledBy('云麓市审计局（加挂云麓市水务局牌子）'));
  });

  it('the bureau of another county', () => {
    const draft = draft2021().replaceAll(own, '石浔县水务局');
    finds(rule, signed(draft, '剑阁县水务局'), { marks: '剑阁县水务局' });
    isSilent(rule, signed(draft, '云麓市水务局'));
  });

  for (const [unit, text, marks] of [
    [own, '下一步，市林业局将进一步完善公开制度。', '市林业局'],
    [own, '云麓市林业局2023年度未收取信息处理费。', '云麓市林业局'],
    [own, '2023年，市农业农村局没有收取信息处理费。', '市农业农村局'],
    [own, '市林业局高度重视政务公开工作，明确专人负责。', '市林业局'],
    ['青岭县人民政府', '今后，阳溪县人民政府将继续深化政务公开。', '阳溪县人民政府'],
    ['云麓市东关街道办事处', '西湖街道党工委高度重视政务公开工作。', '西湖街道'],
    ['云麓市东关街道办事处', '镇党委、镇政府高度重视政务公开工作。', '镇党委'],
    ['青岭县柳河镇人民政府', '白鹿镇党委政府高度重视政务公开工作。', '白鹿镇'],
    ['青岭县柳河镇人民政府', '下一步，白鹿镇将继续深化政务公开。', '白鹿镇'],
    ['青岭县柳河镇人民政府', '2023年，白鹿镇认真贯彻落实政府信息公开条例。', '白鹿镇'],
    ['青岭县柳河镇人民政府', '本年度白鹿镇未收取信息处理费。', '白鹿镇'],
    [own, '2023年，云麓市林业局深入贯彻落实政府信息公开条例。', '云麓市林业局'],
    ['青岭县人民政府', '下一步，阳溪县将进一步深化政务公开。', '阳溪县'],
  ] as const) {
    it(`of ${unit}, “${text}”`, () => {
      finds(rule, titled(unit, text), { marks, says: '这里却写成了' });
    });
  }

  it('is not put where a committee of the party is named', () => {
    for (const [subject, fixes] of [
      ['镇党委、镇政府', 0],
      ['西湖街道党工委', 0],
      ['西湖街道办事处', 1],
    ] as const) {
      const draft = titled('云麓市东关街道办事处', `${subject}高度重视政务公开工作。`);
      const found = analyse(draft, { severities: {} })?.findings.find((each) => each.rule === rule);
      assert.equal(found?.fixes.length, fixes, subject);
    }
  });

  for (const [unit, text] of [
    [own, '下一步，市水务局将进一步完善公开制度。'],
    [own, '下一步，会同市财政局将公开资金使用情况。'],
    [own, '下一步，市财政局将公开资金使用情况，我局做好配合。'],
    [own, '下一步，构建大公开格局将公开目录细化。'],
    [own, '今后，建设先进城市将公开事项细化。'],
    [own, '上级主管局高度重视政务公开工作。'],
    [own, '市委市政府和市审计局高度重视政务公开工作。'],
    [own, '领导班子和全局高度重视政务公开工作。'],
    [own, '市财政局未核定信息处理费收费标准，本年度未收取。'],
    [own, '所属各局均未收取信息处理费。'],
    ['云麓市自然资源和规划局', '下一步，市林业局将进一步完善公开制度。'],
    [own, '下一步，我局将进一步完善制度。'],
    ['云麓市市场监督管理局', '2023年度我局未收取信息处理费。'],
    [own, '市政府高度重视政务公开工作。'],
    [own, '会同市林业局开展联合检查；市林业局负责解读。'],
    ['青岭县人民政府', '下一步，全县将继续深化政务公开。'],
    ['青岭县人民政府', '下一步，县教育局将加强培训。'],
    ['青岭县人民政府', '下一步，城关镇将加强培训。'],
    ['云麓市东关街道办事处', '区委、区政府高度重视政务公开工作。'],
    ['云麓市东关街道办事处', '撤镇设街道前，镇党委、镇政府高度重视政务公开工作。'],
    ['青岭县柳河镇人民政府', '镇党委、镇政府高度重视政务公开工作。'],
    ['青岭县柳河镇人民政府', '下一步，建制镇将继续深化政务公开，特色小镇将公开规划。'],
    ['青岭县柳河镇人民政府', '2023年，柳河镇认真贯彻落实政府信息公开条例。'],
    ['青岭县柳河镇人民政府', '下一步，白鹿镇将与我镇共建政务公开专区。'],
    ['青岭县人民政府', '2023年，柳河镇认真贯彻落实政府信息公开条例。'],
    ['青岭县人民政府', '2023年，县水务局认真贯彻落实政府信息公开条例。'],
    [own, '2023年，市水利局认真贯彻落实政府信息公开条例。'],
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
    ['云麓市人民政府', '下一步，我县将完善机制。', '我县'],
    [own, '我校及时更新信息。', '我校'],
    [own, '我县水务系统推进公开。', '我县'],
  ] as const) {
    it(`of ${unit}, “${text}”`, () => {
      finds(rule, titled(unit, text), { marks, says: '自称' });
    });
  }

  for (const [unit, text] of [
    [own, '我委托第三方机构开展评估，自我局限有所突破。'],
    [own, '向申请人发送“我镇已收到申请”的回执。'],
    [own, '回应"我镇何时通公交"等提问。'],
    [own, '网民留言：我镇何时通公交。'],
    [own, '代表建议：加快我镇管网改造。'],
    [own, '你我乡邻共同参与，我乡镇干部全员培训。'],
    [own, '我厅（市政务服务大厅）设公开专区。'],
    ['云麓高新技术产业开发区', '我委围绕产业发展公开信息。'],
    ['云麓市青云镇人民政府', '8月撤镇设街道后，我街道更新目录。'],
    ['云麓市青云镇人民政府', '机构改革后，我街道更新目录。'],
    ['青岭县柳河镇人民政府', '我镇及时更新信息，我县统一发布。'],
    ['云麓市发展和改革委员会', '我委及时更新信息。'],
    ['云麓市政务服务中心', '我局及时更新信息。'],
    ['云麓市青云镇人民政府', '我县统一发布。'],
    ['青岭县水务局', '我县统一发布。'],
    ['水务局', '我县统一发布。'],
    ['云麓市第一中学', '我校及时更新信息。'],
    ['云麓市人民政府', '撤县设市以前，我县统一发布。'],
    ['云麓市人民政府', '网民留言：我县何时通公交。'],
    ['云麓市东关街道办事处', '我局公开，我局办理，我局答复，我局更新。'],
  ] as const) {
    it(`is silent on “${text}” of ${unit}`, () => {
      isSilent(rule, titled(unit, text));
    });
  }

  for (const [unit, other] of [
    ['云麓市公安局芦湾分局', '云麓市公安局岳麓分局'],
    ['国家税务总局石浔县税务局', '国家税务总局剑阁县税务局'],
    ['中华人民共和国云麓海关', '中华人民共和国湘岭海关'],
  ] as const) {
    it(`${other} under the report of ${unit}`, () => {
      finds(rule, signed(draft2021().replaceAll(own, unit), other), { marks: other });
    });
  }

  for (const [unit, other] of [
    ['云麓市公安局芦湾分局', '云麓市公安局'],
    ['云麓市自然资源和规划局芦湾分局', '芦湾区自然资源和规划分局'],
    ['云麓市公安局芦湾分局', '云麓市生态环境局岳麓分局'],
    ['国家税务总局云麓市税务局第一税务分局', '云麓市税务局第二税务分局'],
    ['国家税务总局石浔县税务局', '石浔县税务局'],
    ['中华人民共和国云麓海关', '云麓海关'],
  ] as const) {
    it(`is silent on ${other} under the report of ${unit}`, () => {
      isSilent(rule, signed(draft2021().replaceAll(own, unit), other));
    });
  }

  it('the office of another town as the contact', () => {
    const draft = (name: string): string =>
      draft2021({
        title: '石浔县青云镇人民政府2023年政府信息公开工作年度报告',
        preface: `本报告依据《中华人民共和国政府信息公开条例》编制。统计期限自2023年1月1日起至2023年12月31日止。如有疑问，请与${name}党政办公室联系（电话：0577-61234567）。`,
      }).replaceAll('我局', '我镇');
    finds(rule, draft('白鹿镇'), { marks: '白鹿镇' });
    isSilent(rule, draft('青云镇'));
    isSilent(rule, draft('石浔县青云镇'));
  });
});
