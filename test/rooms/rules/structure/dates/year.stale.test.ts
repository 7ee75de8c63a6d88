import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { finds, fixWrites, fixed, isSilent } from '../checking.js';
import { draft2014, draft2021 } from '../drafts.js';

const rule = 'year.stale';
const overviewSaying = (text: string): string =>
  draft2021({
    overview: `一、总体情况\n\n${text}\n\n（一）主动公开\n\n主动公开、依申请公开、信息管理、平台建设、监督保障各项工作有序推进。`,
  });

describe(rule, () => {
  it('a table’s caption that kept last year', () => {
    const draft = draft2014().replace('统计表（2016年度）', '统计表（2015年度）');
    finds(rule, draft, { marks: '2015', severity: 'warning', says: '似应为2016年' });
    fixWrites(rule, draft, 'suggestion', '统计表（2016年度）');
  });

  it('a caption on two lines', () => {
    const draft = draft2014().replace('统计表（2016年度）', '统计表\n\n（2015年度）');
    finds(rule, draft, { marks: '2015' });
  });

  it('not the years before in the header of a table of several years', () => {
    const trend = '| 项目 | 2022年 | 2023年 |\n| --- | --- | --- |\n| 公开信息 | 2 | 3 |';
    const draft = draft2021().replace('（三）政府信息管理', `${trend}\n\n（三）政府信息管理`);
    isSilent(rule, draft);
    const rows = '| 年度 | 新收 |\n| --- | --- |\n| 2022年 | 40 |\n| 2023年 | 45 |';
    isSilent(rule, draft.replace(trend, rows));
    finds(rule, draft.replace('| 2023年 |', '| 合计 |'), { marks: '2022', says: '表头' });
  });

  it('a subheading that kept last year', () => {
    const draft = draft2021().replace('（三）政府信息管理', '（三）2022年政府信息管理情况');
    finds(rule, draft, { marks: '2022', says: '小标题' });
    fixWrites(rule, draft, 'suggestion', '（三）2023年政府信息管理情况');
  });

  it('not last year that figures are compared with', () => {
    isSilent(rule, overviewSaying('我局收到申请45起，比2022年（49起）下降8.2%，答复46起。'));
  });

  it('not last year beside this one, whose 年 stands on the next line', () => {
    const said = '我局不断提高公开质量。2022年收到申请28件，2023\n年收到申请45件。';
    isSilent(rule, overviewSaying(said));
    finds(rule, overviewSaying(said.replace('2023\n年', '')), { marks: '2022' });
  });

  it('截至 the end of last year', () => {
    const draft = overviewSaying('我局重视公开工作。截至2022年12月31日，共公开信息39条。');
    finds(rule, draft, { marks: '2022' });
    fixWrites(rule, draft, 'suggestion', '截至2023年12月31日，共公开信息39条');
  });

  it('last year before how the unit carries out what is in force', () => {
    for (const text of [
      '2022年，云麓市水务局认真贯彻落实新修订的条例，严格执行《2023年政务公开工作要点》，各项工作取得新进展。',
      '2022年，云麓市水务局围绕供水推进公开，较好地完成了年度任务。',
    ]) {
      finds(rule, overviewSaying(text), { marks: '2022' });
    }
    for (const text of [
      '2022年，云麓市水务局认真整改，荣获先进。2023年继续推进。',
      '2022年，云麓市水务局紧扣要求推进公开，获评优秀。',
      '2023年，云麓市水务局认真贯彻落实新修订的条例。',
    ]) {
      isSilent(rule, overviewSaying(text));
    }
  });

  it('the report that was drawn up', () => {
    const drawnUp = (text: string): string =>
      draft2021({ preface: `${text}统计期限自2023年1月1日起至2023年12月31日止。` });
    finds(rule, drawnUp('云麓市水务局编制了2022年政府信息公开工作年度报告。'), { marks: '2022' });
    finds(rule, drawnUp('现公布云麓市水务局2022年度政府信息公开年度报告。'), { marks: '2022' });
    finds(rule, drawnUp('特向社会公布2022年度云麓市水务局政府信息公开年度报告。'), {
      marks: '2022',
    });
    isSilent(rule, drawnUp('特向社会公布2023年度云麓市水务局政府信息公开年度报告。'));
    isSilent(rule, drawnUp('根据2022年度全市政府信息公开年度报告的要求，编制本报告。'));
    for (const verb of ['编制了', '编制形成', '制定']) {
      const named = (end: string): string =>
        `我局${verb}《云麓市水务局2022年政府信息公开工作年度报告》${end}`;
      finds(rule, drawnUp(named('。')), { marks: '2022' });
      isSilent(rule, drawnUp(named('的更正，现说明如下。')));
    }
    isSilent(rule, drawnUp('我局公布了《云麓市水务局2022年政府信息公开工作年度报告》。'));
    isSilent(rule, drawnUp('参照已公布的2022年政府信息公开工作年度报告格式，编制本报告。'));
    isSilent(rule, drawnUp('云麓市水务局编制了2023年政府信息公开工作年度报告。'));
  });

  it('the work that the report is drawn up on', () => {
    const drawnUp = (text: string): string =>
      draft2021({ preface: `${text}统计期限自2023年1月1日起至2023年12月31日止。` });
    for (const text of [
      '本报告根据有关要求编制，总结云麓市人民政府办公室2022年政府信息公开工作情况。',
      '梳理2022年度云麓市水务局政府信息公开工作情况编制而成。',
      '现将2022年政府信息公开工作开展情况报告如下。',
      '现将我局2022年度政府信息公开工作有关情况公布如下。',
    ]) {
      finds(rule, drawnUp(text), { marks: '2022' });
    }
    for (const text of [
      '总结云麓市水务局2023年政府信息公开工作情况。',
      '在总结2022年政府信息公开工作情况的基础上，推进2023年政府信息公开工作。',
      '对照2022年政府信息公开工作情况，编制本报告。',
    ]) {
      isSilent(rule, drawnUp(text));
    }
  });

  it('a comparison with the report year itself', () => {
    for (const text of [
      '公开信息5312条，较2023年的4890条增加422条。',
      '公开信息5312条，比2023年增长8.6%。',
      '2023年召开发布会28场，较2023年的41场减少13场。',
    ]) {
      const draft = overviewSaying(text);
      finds(rule, draft, { marks: '2023', says: '似应为2022年' });
      assert.match(fixed(rule, draft, 'suggestion'), /[较比]2022年/u);
    }
    for (const text of [
      '公开信息5312条，较2022年的4890条增加422条。',
      '目前共有信息5312条，较2023年初增加422条。',
      '2024年1月公开信息500条，较2023年同期增加20条。',
      '明年公开信息将比2023年增加20%。',
      '公开信息5312条，较2023年计划增加422条。',
    ]) {
      isSilent(rule, overviewSaying(text));
    }
  });

  it('fees under last year, behind a title that speaks of 办法', () => {
    const fees = '按照《政府信息公开信息处理费管理办法》的规定，2022年本局没有收取信息处理费。';
    finds(rule, overviewSaying(`我局重视公开。${fees}`), { marks: '2022' });
  });

  it('a part that opens with last year and never names this one', () => {
    const draft = draft2021().replace(
      '统一登记、审核、答复。',
      '2022年，我局收到申请，均按时答复。',
    );
    finds(rule, draft, { marks: '2022' });
  });

  it('a plan for the year that is being reported on', () => {
    const draft = draft2021({
      problems:
        '五、存在的主要问题及改进情况\n\n工程信息公开不够及时。2023年，我局将继续完善公开机制。',
    });
    finds(rule, draft, { marks: '2023', says: '下一步的打算' });
    fixWrites(rule, draft, 'suggestion', '2024年，我局将继续完善');
  });

  for (const text of [
    '2023年，我局公开信息120条，较2022年增长20%。',
    '2022年公开100条，2023年公开120条。',
    '2022年，我局共公开100条。2023年，共公开120条。',
    '公布2022年度部门决算和2023年部门预算。',
    '落实《2022年政务公开工作要点》和《2023年政务公开工作要点》。',
    '依据云水发〔2022〕14号文件，逐项明确责任。',
    '自2008年以来，信息公开专栏从未中断。',
    '截至2022年底，较2021年新增公众号3个；2023年又新增2个。',
    '截至2023年12月31日，历年累计公开信息4000条。',
    '2022年度全市政务公开考核中我局被评为优秀。',
    '2022年12月印发的公开指南，本年继续执行。',
    '对截至2022年底的公开信息逐条核查，撤下118条。',
    '逐条核查截至2022年12月31日的存量信息7236条，撤下118条。',
  ]) {
    it(`is silent on “${text}”`, () => {
      isSilent(rule, overviewSaying(text));
    });
  }

  it('a count of last year’s in the middle of a sentence', () => {
    const requests = (words: string): string =>
      draft2021({
        overview: `一、总体情况\n\n2023年，我局推进政务公开。\n\n（一）主动公开\n\n公布水质信息120条。\n\n（二）依申请公开\n\n${words}\n\n（三）政府信息管理\n\n定期清理失效文件。\n\n（四）平台建设\n\n改版水务公开专栏。\n\n（五）监督保障\n\n纳入科室年度考核。`,
      });
    finds(rule, requests('规范流程，2022年共收到申请19件，均已答复。'), { marks: '2022' });
    isSilent(rule, requests('规范流程，2022年收到申请19件，今年收到12件。'));
    isSilent(rule, requests('收到申请12件，较2022年减少7件。'));
  });

  it('what was received or not in a year that had not begun', () => {
    for (const text of [
      '2024年，我局无依申请公开事项。',
      '2024年度，全局未收到政府信息公开申请。',
      '2024年，共收到政府信息公开申请12件，均已答复。',
      '2024年我局主动公开政府信息120条。',
    ]) {
      const draft = overviewSaying(text);
      finds(rule, draft, { marks: '2024', severity: 'warning', says: '似应为2023年' });
      fixWrites(rule, draft, 'suggestion', '2023年');
    }
    for (const text of [
      '2024年，我局将做到无差错、零投诉。',
      '2024年1月，共收到政府信息公开申请2件。',
      '《2024年，共收到申请的处理办法》已经印发。',
      '2024年计划主动公开政府信息120条。',
      '2024年，力争无依申请公开超期答复。',
      '2024年1月15日前，我局未收到申请人的回复。',
      '结转2024年继续办理的申请共收到补正3件。',
      '2024年，我局主动公开信息要达到150条以上。',
      '2024年，我局主动公开信息不少于150条。',
      '2024年，我局未办结的申请仍按时限答复。',
    ]) {
      isSilent(rule, overviewSaying(text));
    }
  });

  for (const [text, marks, right] of [
    ['截至2024年12月31日，共培训5次。', '2024', '2023年'],
    ['2024年，我局开展政务公开业务培训3期。', '2024', '2023年'],
    ['2024年我局通过门户网站公开各类政府信息24余条。', '2024', '2023年'],
    ['2032年，我局主动公开信息326条。', '2032', '2023年'],
    ['2203年度，共受理申请45件。', '2203', '2023年'],
    ['与上年（2021年）相比，培训增加2次。', '2021', '2022年'],
    ['本年度（2022年）培训3次。', '2022', '2023年'],
    ['2022年结转至本年4件，本年结转至2023年3件。', '2023', '2024年'],
    ['2021年结转至2023年的申请4件，已全部办结。', '2021', '2022年'],
  ] as const) {
    it(`a year that cannot be, “${text}”`, () => {
      finds(rule, overviewSaying(text), { marks, severity: 'warning' });
      fixWrites(rule, overviewSaying(text), 'suggestion', right);
    });
  }

  for (const text of [
    '截至2024年底，力争培训5次。',
    '截至2024年1月10日，共培训5次。',
    '补贴政策执行期限截至2024年12月31日，已经公布。',
    '延续优惠政策，截至2024年12月31日，对26类企业减征。',
    '根据方案，截至2024年底，全县建成公开专区26个。',
    '合作协议为期两年，截至2024年12月31日，到期自动终止。',
    '规划分两步：2032年，我局基本实现数字化；2035年，我局全面实现。',
    '任期截至2024年底的监督员名单已经公布。',
    '截至2024年12月31日有效的资质企业名单已经公布。',
    '2024年度主动公开目录320项已编制完成。',
    '公布2021年度结转至2023年度资金使用情况。',
    '下一步工作打算：2024年，我局开展业务培训3期。',
    '2024年，我局将开展业务培训3期。',
    '2024年我局公开2023年度部门决算信息1条。',
    '2024年1月我局通过网站公开信息24条。',
    '2024年我局将通过网站公开信息24条。',
    '到2032年，建成平台；2032年，我局将完成改造。',
    '2035年，我局基本建成数字平台。',
    '与上年（2022年）相比，培训增加2次。',
    '去年（2023年）以来，今年（2024年）初已改版。',
    '2022年比上年（2021年）增加2次。',
    '前年（2021年）开通的专栏。',
    '2022年结转至2023年4件，2023年结转至2024年3件。',
    '2019年结转至2020年2件。',
  ]) {
    it(`is silent on “${text}”`, () => {
      isSilent(rule, overviewSaying(text));
    });
  }

  it('a statement on fees under last year', () => {
    for (const text of [
      '2022年未收取信息处理费，没有其他需要报告的事项。',
      '2022年度信息处理费收取情况：0元。',
      '2022年，我局没有收取检索、复制、邮寄等费用。',
    ]) {
      const draft = draft2021({ other: `六、其他需要报告的事项\n\n${text}` });
      finds(rule, draft, { marks: '2022', severity: 'warning', says: '似应为2023年' });
      fixWrites(rule, draft, 'suggestion', '2023年');
    }
    for (const text of [
      '2022年收取信息处理费1件，2023年未收取。',
      '依据《政府信息公开信息处理费管理办法》收取信息处理费，2022年以来未收取。',
      '2022年度部门决算已公开，本年度未收取信息处理费。',
    ]) {
      isSilent(rule, draft2021({ other: `六、其他需要报告的事项\n\n${text}` }));
    }
  });

  it('last year over figures that are this year’s in the tables', () => {
    const clean = readFileSync('test/drafts/2021-clean.md', 'utf8');
    const saying = (text: string): string =>
      clean.replace('规范接收、登记', `${text}规范接收、登记`);
    for (const text of [
      '2022年度新收申请45件，上年结转4件。',
      '2022年全年作出行政许可决定117件。',
      '本年度（2022年1月1日至12月31日）收到申请45件。',
    ]) {
      const draft = saying(text);
      assert.notEqual(draft, clean);
      finds(rule, draft, { marks: '2022', severity: 'warning' });
    }
    for (const text of [
      '2022年度新收申请41件，今年45件。',
      '2022年度新收申请41件，同比减少4件。',
      '2022年度新收申请41件。2023年45件。',
      '2022年制发规范性文件2件。2023年又制发2件。',
      '较2022年度新收的45件持平。',
    ]) {
      isSilent(rule, saying(text));
    }
  });

  it('an opening that kept last year, though the part comes to this one later', () => {
    finds(
      rule,
      draft2021().replace(
        '2023年，我局围绕供水保障推进政务公开。',
        '2022年，云麓市水务局认真贯彻落实《条例》，较好完成了各项任务。\n\n2023年4月，组织业务培训。',
      ),
      { marks: '2022' },
    );
    isSilent(
      rule,
      draft2021().replace(
        '2023年，我局围绕供水保障推进政务公开。',
        '2022年，我局建成水务公开专栏。2023年，我局围绕供水保障推进政务公开。',
      ),
    );
  });

  it('a plan for the year reported on, however it begins', () => {
    for (const text of [
      '2023年，我局将重点抓好以下工作：一是加强培训。',
      '下一步，2023年将着力提升答复质量。',
      '针对上述问题，2023年我们将重点抓好三个方面。',
    ]) {
      const draft = draft2021({
        problems: `五、存在的主要问题及改进情况\n\n解读形式单一。${text}`,
      });
      finds(rule, draft, { marks: '2023', says: '下一步的打算' });
    }
    isSilent(
      rule,
      draft2021({
        problems:
          '五、存在的主要问题及改进情况\n\n解读形式单一。2023年，我局将政务公开纳入考核。2024年将重点增加图解。',
      }),
    );
  });

  it('is silent on a heading about last year’s problems, and on next year’s plan', () => {
    isSilent(
      rule,
      draft2021({
        problems:
          '五、存在的主要问题及改进情况\n\n（一）2022年存在问题的整改情况\n\n2022年，我局公开不够及时的问题已整改。\n\n（二）2024年工作打算\n\n2024年，我局将继续完善公开机制。',
      }),
    );
  });

  it('is silent on a numbered line about last year’s report, which came out this year', () => {
    const draft = (line: string): string =>
      draft2021({ problems: `五、存在的主要问题及改进情况\n\n${line}\n\n（二）解读形式单一` });
    isSilent(rule, draft('（一）2022年度报告公布后，收到意见建议3条，均已采纳。'));
    isSilent(rule, draft('（一）2022年政府信息公开年报发布情况'));
    finds(rule, draft('（一）2022年信息公布情况'), { marks: '2022', says: '小标题' });
  });

  for (const [text, marks] of [
    ['有8件申请结转至2023年继续办理。', '2023'],
    ['本年结转至2023年3件。', '2023'],
    ['2023年收到12件，其中3件结转2023年办理。', '2023'],
    ['尚有3件结转到2025年。', '2025'],
  ] as const) {
    it(`carries “${text}”`, () => {
      finds(rule, overviewSaying(text), { marks, says: '应为2024年' });
      fixWrites(rule, overviewSaying(text), 'suggestion', '2024年');
    });
  }

  for (const text of [
    '上年结转4件，年内办结40件，结转至2023年继续办理2件。',
    '去年结转4件，按期答复40件，5件转入2023年办理。',
  ]) {
    it(`what is left is carried into the year itself, “${text}”`, () => {
      finds(rule, overviewSaying(text), { marks: '2023', says: '应为2024年' });
      isSilent(rule, overviewSaying(text.replace('2023', '2024')));
    });
  }

  for (const text of [
    '2023年，我局将抓好以下工作：改版专栏。',
    '针对以上问题，2023年拟采取以下措施：改版专栏。',
    '针对上述问题，2023年我局将增加图解类信息。',
  ]) {
    it(`plans for the year that is over, “${text}”`, () => {
      const draft = draft2021({
        problems: `五、存在的主要问题及改进情况\n\n工程信息公开不够及时。${text}`,
      });
      finds(rule, draft, { marks: '2023', says: '似应为2024年' });
      isSilent(rule, draft.replace(text, text.replace('2023', '2024')));
    });
  }

  for (const text of [
    '2023年，我局将加强信息公开作为重点任务。',
    '2023年，我局将完善制度与业务培训同步推进。',
  ]) {
    it(`is silent on what was made of something, “${text}”`, () => {
      isSilent(rule, overviewSaying(text));
    });
  }

  it('an overview that opens with last year and the unit’s short name', () => {
    for (const name of ['云麓市水务局', '市水务局', '水务局']) {
      finds(rule, overviewSaying(`2022年，${name}认真落实条例，公开工作有序推进。`), {
        marks: '2022',
      });
    }
    isSilent(rule, overviewSaying('2022年，市审计局对公开工作开展审计。'));
  });

  for (const text of [
    '有8件申请结转至2024年继续办理。',
    '上年结转至2023年2件。',
    '2022年结转至2023年的申请2件，已全部办结。',
    '2022年收到的2件申请因补正结转到2023年。',
  ]) {
    it(`is silent on “${text}”`, () => {
      isSilent(rule, overviewSaying(text));
    });
  }

  for (const text of [
    '结转至2023年的4件申请均已办结。',
    '年初结转到2023年的申请4件。',
    '前一年度结转至2023年2件。',
    '跨年结转至2023年办理2件。',
    '本年度新收45件，结转至2023年的4件，合计49件。',
    '期初4件（结转至2023年的申请）已办结。',
  ]) {
    it(`is silent on what came in with the year, “${text}”`, () => {
      isSilent(rule, overviewSaying(text));
    });
  }

  for (const text of [
    '收到申请45件，较2022年增加6件。2022年收到39件，其中予以公开7件。',
    '收到申请45件。2022年，收到申请39件，办结38件；2021年，收到申请37件，办结36件。',
  ]) {
    it(`is silent on years told for themselves, “${text}”`, () => {
      isSilent(rule, overviewSaying(text));
    });
  }
});
