import { finds, fixWrites, isSilent } from '../checking.js';
import { draft2021 } from '../drafts.js';

const rule = 'list.number';
const aspects = ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'];

/** The overview with these ordinals before its subheadings. */
function numbered(ordinals: string): string {
  const parts = Array.from(ordinals, (ordinal, index) => {
    const title = aspects[index] ?? `其他工作${String(index)}`;
    return `（${ordinal}）${title}\n\n落实${title}的各项要求${String(index)}。`;
  });
  return draft2021({ overview: `一、总体情况\n\n推进政务公开。\n\n${parts.join('\n\n')}` });
}

const saying = (text: string): string => draft2021().replace('定期清理失效文件。', text);

describe(rule, () => {
  const wrong: readonly (readonly [ordinals: string, marks: string, says: string])[] = [
    ['一二二四五', '（二）', '应为（三）'],
    ['一二三五五', '（五）', '应为（四）'],
    ['一二三四六', '（六）', '应为（五）'],
    ['二二三四五', '（二）', '应为（一）'],
    ['一二四三五', '（四）', '排在（三）前面'],
    ['一二二三四', '（二）', '应为（三）'],
    ['一二四五六', '（四）', '应为（三）'],
  ];
  for (const [ordinals, marks, says] of wrong) {
    it(`subheadings ${ordinals}`, () => {
      finds(rule, numbered(ordinals), { marks, says, severity: 'warning' });
    });
  }

  /** The same with each subheading at the beginning of its paragraph, in bold or not. */
  const inline = (ordinals: string, mark = ''): string =>
    numbered(ordinals).replace(
      /（([一二三四五六七])）([^\n]{4,8})\n\n/gu,
      `${mark}（$1）$2。${mark}`,
    );

  it('tells a number skipped at the end of subheadings in their paragraphs', () => {
    for (const mark of ['', '**']) {
      isSilent(rule, inline('一二三四五', mark));
      finds(rule, inline('一二三四六', mark), { marks: '（六）', says: '应为（五）' });
    }
    for (const ordinals of ['一二四五六', '一三', '一二三四七', '一二三五五五']) {
      isSilent(rule, inline(ordinals));
    }
    isSilent(rule, inline('一二三四六').replace('要求3。', '要求3。（五）监督保障有力。'));
  });

  it('sets the one that is wrong', () => {
    fixWrites(rule, numbered('一二二四五'), 'suggestion', '（三）政府信息管理');
  });

  for (const ordinals of ['一二三四五', '一二三一二三', '一一二二三', '一三五七', '二三四五六']) {
    it(`is silent on subheadings ${ordinals}`, () => {
      isSilent(rule, numbered(ordinals));
    });
  }

  it('counts a subheading whose ordinal has lost its first bracket', () => {
    for (const half of ['三）', '三)', '三）、']) {
      isSilent(rule, numbered('一二三四五').replace('（三）', half));
    }
    finds(rule, numbered('一二四四五').replace('（四）', '四）'), {
      marks: '四）',
      says: '应为（三）',
    });
  });

  it('is silent where the number that seems skipped stands in the text', () => {
    for (const text of ['发布信息。（三）政府信息管理：及时清理。', '三、政府信息管理及时清理。']) {
      isSilent(rule, numbered('一二四五六').replace('落实依申请公开的各项要求1。', text));
    }
  });

  it('is silent on ordinals of the table', () => {
    const requests = draft2021().replace(
      '四、政府信息公开行政复议',
      '（一）予以公开0件。\n\n（二）部分公开0件。\n\n（四）无法提供0件。\n\n四、政府信息公开行政复议',
    );
    isSilent(rule, requests);
  });

  it('leaves a subsection that stands twice to text.repeated', () => {
    const part =
      '（五）监督保障\n\n明确专人负责，组织业务培训，主动接受社会监督，将公开工作纳入科室考核。';
    const draft = draft2021().replace('（五）监督保障\n\n纳入科室年度考核。', `${part}\n\n${part}`);
    isSilent(rule, draft);
    finds('text.repeated', draft, { marks: part });
  });

  const points: readonly (readonly [string, string, string])[] = [
    ['不足：一是形式单一，三是答复不规范。', '三是', '二是'],
    ['一是完善制度；二是加强培训；二是严格考核。', '二是', '三是'],
    ['一是完善制度。二是加强培训。四是严格考核。五是改版。', '四是', '三是'],
  ];
  for (const [text, marks, says] of points) {
    it(`“${text}”`, () => {
      finds(rule, saying(text), { marks, says, severity: 'warning' });
    });
  }

  it('two 一是 in one sentence', () => {
    const draft = saying('存在的问题：一是内容不够丰富，一是业务能力有待提高。下一步加强学习。');
    finds(rule, draft, { marks: '一是', says: '二是', severity: 'information' });
    fixWrites(rule, draft, 'suggestion', '二是业务能力');
  });

  for (const text of [
    '一是完善制度；二是加强培训；三是严格考核。',
    '不足：一是形式单一；二是更新不及时。下一步：一是丰富形式；二是及时更新。',
    '不足：一是形式单一。下一步，一是丰富形式。',
    '一是抓制度：一是修订办法，二是公布目录；二是抓培训。',
    '一是完善制度；二要加强培训；三是严格考核。',
    '一是完善制度；其二，加强培训；三是严格考核。',
    '统一是前提，第三是关键。',
    '二是加强培训；三是严格考核。',
  ]) {
    it(`is silent on “${text}”`, () => {
      isSilent(rule, saying(text));
    });
  }

  for (const [text, marks, says] of [
    ['存在以下三个方面的问题：一是意识不强，二是形式单一。', '三', '列了2项'],
    ['重点做好以下四项工作：一是强化培训；二是完善平台；三是加强监督。', '四', '列了3项'],
    ['有两方面不足：一是不够丰富；二是不够及时；三是能力不足。', '两', '列了3项'],
    [
      '主要有三个方面的不足：一是甲，二是乙。下一步从两个方面改进：一是丙，二是丁。',
      '三',
      '列了2项',
    ],
    ['有3点不足：一是甲；二是乙。', '3', '列了2项'],
    ['主要有三点不足。一是更新不及时。二是解读偏少。', '三', '列了2项'],
    ['主要有两方面不足，一是更新慢，二是解读少，三是队伍弱。', '两', '列了3项'],
    ['存在三个方面的不足：（一）更新慢；（二）解读少。', '三', '列了2项'],
    ['重点做好以下五项工作：1.学条例；2.清目录；3.促解读。', '五', '列了3项'],
    ['制定制度3项，分别为《登记制度》《审核制度》。', '3', '列出了2项'],
    [
      '制定制度两项，分别是《登记制度》（云水发〔2023〕1号）、《审核制度》、《解读制度》。',
      '两',
      '列出了3项',
    ],
    ['新增栏目6个，分别为“政策问答”“营商环境”“乡村振兴”“义务教育”“养老服务”。', '6', '列出了5项'],
    ['印发《登记制度》《审核制度》《解读制度》等2项制度。', '2', '列出了3项'],
    ['制定制度两项，分别为《登记制度》，《审核制度》，《解读制度》。', '两', '列出了3项'],
    ['制定制度两项，分别为《登记制度》《审核制度》和《解读制度》。', '两', '列出了3项'],
  ] as const) {
    it(`“${text}”`, () => {
      finds(rule, saying(text), { marks, says, severity: 'warning' });
    });
  }

  for (const text of [
    '存在以下两个方面的问题：一是意识不强，二是形式单一。',
    '存在以下三个方面的问题：一是意识不强，二是形式单一，同时能力不足。',
    '存在以下三个方面的问题：一是意识不强，二是形式单一，三、能力不足。',
    '存在以下三个方面的问题：一是意识不强，二是形式单一。\n\n三是能力不足。',
    '从三个方面发力：一是抓制度：一是修订，二是公布；二是抓培训；三是抓考核。',
    '从三个方面发力：一是抓制度，二是抓培训：一是内训，二是外训，三是轮训；三是抓考核。',
    '第三点：一是抓制度，二是抓培训。',
    '三个方面：一是抓制度。',
  ]) {
    it(`is silent on the number in “${text}”`, () => {
      isSilent(rule, saying(text));
    });
  }

  for (const text of [
    '制定制度2项，分别为《登记制度》《审核制度》。',
    '制定制度3项，分别为《登记制度》《审核制度》等。',
    '制定制度3项，分别为《登记制度》《审核制度》以及目录。',
    '制定制度3项，分别为《登记制度》《审核制度》和修订后的《解读制度》。',
    '运行平台3个，分别为“两微一端”“门户网站”。',
    '运行平台4个，分别为“网站、微信”“微博”。',
    '印发《登记制度》《审核制度》等2项制度。',
    '印发《登记制度》《审核制度》等12项制度。',
    '落实《要点》，印发《登记制度》等2项制度，按照《条例》《办法》等要求办理。',
    '第3期，即《公开专刊》《解读专刊》。',
    '依据《甲》，制定《乙》《丙》等2个文件。',
    '依据《甲》，《乙》《丙》等2个文件已经印发。',
    '落实《条例》和《办法》《细则》等2项制度。',
    '重点做好以下三项工作：1.学条例；2.清目录；此外促解读。',
    '存在三个方面的不足：1.更新慢；2.解读少。\n\n3.队伍弱。',
    '主要有三点不足。一是更新不及时。二是解读偏少。三是队伍弱。',
    '指标完成以下5项任务，1.5万条信息已公开。',
    '查找出12个问题，主要表现为：一是意识不强；二是更新不及时。',
    '有5项信息未公开，原因：一是涉密；二是过程性。',
    '公开率提高5个百分点，主要得益于：一是制度；二是培训。',
    '取消栏目6个：一是甲；二是乙。',
    '前三个季度：一是甲；二是乙。',
    '针对反馈的6项问题，已：一是修订制度；二是加强培训。',
    '针对上述三个方面的问题：一是修订制度；二是加强培训。',
    '主要存在三个方面的问题：一是甲；二是乙；三则队伍不稳。',
    '主要存在三个方面的问题：一是甲；二是乙；再次是队伍不稳。',
    '主要存在三个方面的问题：一是甲；二是乙等等。',
    '主要有两个问题：一是部门间“一是一、二是二”的意识不强；二是形式单一。',
    '重点做好以下三项工作：一是学条例；二是清目录；三 、促解读。',
    '重点做好以下三项工作：一是学条例；二是清目录；并强化解读。',
    '重点做好以下三项工作：1.学条例；2.清目录3.促解读。',
    '重点做好以下三项工作：（一）学条例；（二）清目录（三）促解读。',
    '重点做好以下三项工作：1．学条例；2．清目录；３．促解读。',
    '重点做好以下三项工作：1.学条例；2.清目录；以及促解读。',
    '制定制度2项，分别为《登记制度》《审核制度》，《解读制度》正在修订。',
    '制定制度2项，分别为《登记制度》《审核制度》及《登记制度》解读、《审核制度》解读。',
    '承担任务5项，分别为“公开”“解读”“回应”（各1项）、“平台”（2项）。',
    '设立分类3个，分别为“主动公开”（含“机构概况”“规划计划”）、“依申请公开”、“年报”。',
    '在《青山日报》《水利报》《法治报》等2家以上媒体刊发。',
    '根据《甲法》《乙法》《丙条例》等2部法律、1部行政法规，梳理事项。',
    '主要存在三个方面的问题：一是甲；二是乙；其次，队伍不稳。',
    '主要存在三个方面的问题：（一）更新慢；（二）解读少等。',
    '运行平台4个：分别为“网站”“微信”；“微博”“抖音”。',
    '2个镇、3个村分别命名为“公开示范镇”“公开示范村”。',
    '主要存在三个方面的问题：一是甲；二是乙。\n\n- 三是队伍不稳。',
  ]) {
    it(`is silent on what is counted in “${text}”`, () => {
      isSilent(rule, saying(text));
    });
  }

  it('an ordinal twice among subheadings that are run into their text', () => {
    const inline = (ordinals: string): string =>
      draft2021({
        overview: `一、总体情况\n\n推进政务公开。\n\n${Array.from(ordinals, (ordinal, at) => `（${ordinal}）${aspects[at] ?? ''}。落实第${String(at)}项要求。`).join('\n\n')}`,
      });
    finds(rule, inline('一二三五五'), { marks: '（五）', says: '应为（四）' });
    // A subheading among them may not have been recognised.
    for (const ordinals of ['一二三四五', '一二四五六', '一三四五六'])
      isSilent(rule, inline(ordinals));
  });

  it('two subheadings of the last part', () => {
    const other = (one: string, two: string): string =>
      draft2021({
        other: `六、其他需要报告的事项\n\n（${one}）收费情况\n\n未收取信息处理费。\n\n（${two}）要点落实情况\n\n任务均已完成。`,
      });
    finds(rule, other('二', '二'), { marks: '（二）', says: '应为（一）' });
    isSilent(rule, other('一', '二'));
  });

  it('a point that one of several lists skips', () => {
    const lists = '不足：一是形式单一；二是时效不强；四是答复不规范。下一步：一是改版；二是培训。';
    finds(rule, saying(lists), { marks: '四是', says: '三是' });
    const twice = '不足：一是形式单一；三是时效不强；三是答复不规范。下一步：一是改版；二是培训。';
    finds(rule, saying(twice), { marks: '三是', says: '二是' });
    for (const text of [
      '不足：一是形式单一；三是时效不强；四是答复不规范；四是宣传不够。下一步：一是改版；二是培训。',
      '一是完善制度：一是制定办法，二是修订流程；二是加强培训；三是考核。',
      '一是完善制度；二是培训：一是集中培训；三是严格考核。',
      '一是改版；二是培训。一是形式单一；二是时效不强；二是答复不规范。',
    ]) {
      isSilent(rule, saying(text));
    }
  });

  it('a point that one of several lists repeats', () => {
    const lists =
      '不足：一是形式单一；二是时效不强；三是答复不规范。下一步：一是改版；二是培训；二是考核。';
    finds(rule, saying(lists), { marks: '二是', says: '三是' });
    const first = '不足：一是形式单一；二是时效不强；二是答复不规范。下一步：一是改版；二是培训。';
    finds(rule, saying(first), { marks: '二是', says: '三是' });
    isSilent(rule, saying('一是改版。具体为：一是版面，二是栏目；二是培训。'));
    isSilent(rule, saying('一是改版；二是培训。具体为：一是集中，二是分散；三是考核。'));
  });

  it('a point left out beside figures that are none', () => {
    finds(rule, saying('一是申请量由2019年的48件升至52件；三是公开不全。'), { marks: '三是' });
    isSilent(rule, saying('一是申请多；2.力量少；三是公开不全。'));
  });

  it('two lists, the first of another number of points than is said', () => {
    const lists = (number: string) =>
      `工作仍存在以下${number}个方面的不足：一是报送不及时；二是解读少。2022年，将从以下三方面改进：一是通报；二是解读；三是培训。`;
    finds(rule, saying(lists('三')), { marks: '三' });
    isSilent(rule, saying(lists('两')));
    isSilent(
      rule,
      saying(
        '存在以下三个方面的不足：一是报送慢；二是解读少：一是图解少；二是视频少；三是培训少。',
      ),
    );
  });

  it('从三个方面加以改进 before two points', () => {
    finds(rule, saying('下一步，将从三个方面加以改进：一是强化培训；二是丰富形式。'), {
      marks: '三',
    });
    isSilent(rule, saying('下一步，将从两个方面加以改进：一是强化培训；二是丰富形式。'));
  });
});
