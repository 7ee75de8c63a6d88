import { finds, fixed, isSilent } from '../checking.js';
import { draft2021 } from '../drafts.js';

const rule = 'text.repeated';
const passage =
  '围绕防汛抗旱、农村供水、河湖管护、水土保持等重点工作，依托市政府网站和微信公众号及时发布信息。';
const long = `${passage}健全登记、审核、办理、答复、归档全流程工作机制，完善疑难件会商制度，依法保障公众获取政府信息的权利。`;

/** The overview with something in the place of two of its subsections’ text. */
function overview(one: string, other: string): string {
  return draft2021().replace('公布水质信息120条。', one).replace('改版水务公开专栏。', other);
}

describe(rule, () => {
  it('a paragraph under two subheadings', () => {
    finds(rule, overview(passage, passage), {
      marks: passage,
      severity: 'warning',
      says: '围绕防汛抗旱',
    });
  });

  it('behind another sentence, and with other line breaks', () => {
    const broken = passage.replace('重点', '重点\u3000');
    finds(rule, overview(passage, `改版专栏。${broken}加强管理。`), { marks: broken });
  });

  it('twice in one paragraph', () => {
    finds(rule, overview(`${passage}${passage}`, '改版专栏。'), { marks: passage });
  });

  it('several sentences are told once', () => {
    finds(rule, overview(long, `改版专栏。\n\n${long}`), { marks: long });
  });

  it('a subsection, heading and all', () => {
    const part = `（五）监督保障\n\n${passage}`;
    const draft = draft2021().replace('（五）监督保障\n\n纳入科室年度考核。', `${part}\n\n${part}`);
    finds(rule, draft, { marks: part });
  });

  it('the preface', () => {
    const preface =
      '本报告由云麓市水务局编制，所列数据的统计期限自2023年1月1日起至2023年12月31日止。如有疑问，请与局办公室联系（电话：0731-88880000）。';
    finds(rule, draft2021({ preface: `${preface}\n\n${preface}` }), { marks: preface });
  });

  it('in two parts: information, and only where it is long', () => {
    const elsewhere = (text: string): string =>
      overview(text, '改版专栏。').replace(
        '工程信息公开不够及时。',
        `工程信息公开不够及时。${text}`,
      );
    finds(rule, elsewhere(long), { marks: long, severity: 'information' });
    isSilent(rule, elsewhere(passage));
  });

  const none =
    '全年未收到政府信息公开申请，没有发生因政府信息公开引起的行政复议和行政诉讼，也未收取任何费用。';
  for (const [title, one, other] of [
    ['other words', passage, passage.replace('防汛抗旱', '节约用水')],
    ['another figure', `${passage}发布12条。`, passage.replace('。', '12条。')],
    ['short sentences', '加强组织领导。及时发布信息。', '加强组织领导。及时发布信息。'],
    ['denials', none, none],
    [
      'who is in charge until when',
      '责任单位为局办公室、政策法规科和各直属单位，完成时限为2023年12月底前。',
      '责任单位为局办公室、政策法规科和各直属单位，完成时限为2023年12月底前。',
    ],
  ] as const) {
    it(`is silent on ${title}`, () => {
      isSilent(rule, overview(one, other));
    });
  }

  it('is silent on what the preface says too', () => {
    const preface = `本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。${long}`;
    isSilent(rule, draft2021({ preface }).replace('公布水质信息120条。', long));
  });

  it('is silent on a title above the title', () => {
    const title = '云麓市水务局（云麓市节约用水办公室）2023年政府信息公开工作年度报告';
    isSilent(rule, draft2021({ title: `${title}\n\n${title}\n\n${title}` }));
  });

  it('is silent on another report in the same file', () => {
    const draft = overview(long, '改版专栏。');
    isSilent(rule, `${draft}\n${draft.replaceAll('2023年', '2024年')}`);
  });

  it('leaves a part that stands twice to section.extra', () => {
    const problems = `五、存在的主要问题及改进情况\n\n${long}`;
    isSilent(rule, draft2021({ problems: `${problems}\n\n${problems}` }));
  });

  it('a short statement twice in a row', () => {
    const said = '编印答复文书示范文本，逐项核对；';
    finds(rule, overview(`健全制度；${said}${said}按季抽查。`, '改版。'), {
      marks: said,
      says: '紧接着又写了一遍',
    });
    const sentence = '由分管副局长任组长，每月例会。';
    const draft = overview(`${sentence}${sentence}`, '改版。');
    finds(rule, draft, { marks: sentence });
    isSilent(rule, fixed(rule, draft, 'suggestion'));
    isSilent(rule, overview('公开信息；公开信息；公开信息。', '改版。'));
    isSilent(rule, overview(`${sentence}\n\n${sentence}`, '改版。'));
  });
});
