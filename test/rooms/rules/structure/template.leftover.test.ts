import { finds, isSilent } from './checking.js';
import { draft2021 } from './drafts.js';

const rule = 'template.leftover';
const saying = (text: string): string => draft2021().replace('定期清理失效文件。', text);

describe(rule, () => {
  const wrong: readonly (readonly [string, ...string[]])[] = [
    ['20XX年，依据XX市政府要求，收到申请XX件。', '20XX', 'XX', 'XX'],
    ['报送××局审核。', '××'],
    ['公开信息____条，其中政策文件___件。', '____', '___'],
    ['（此处填写本单位的管理措施）', '（此处填写本单位的管理措施）'],
    ['点击此处输入文字', '点击此处输入文字'],
    ['【请填写文件管理情况】', '【请填写文件管理情况】'],
    ['由[单位名称]负责，联系人{姓名}。', '[单位名称]', '{姓名}'],
    ['填报日期：\u3000年\u3000月\u3000日', '年\u3000月\u3000日'],
    ['主动公开政府信息 23条(请根据实际情况填写)。', '(请根据实际情况填写)'],
    ['（三）信息管理（宋体加粗小四号字）', '（宋体加粗小四号字）'],
    ['各类信息数量见下表：', '见下表：'],
    ['电子版可在市政府门户网站（具体网址）查阅。', '（具体网址）'],
    ['登录部门网站（网址）下载。', '（网址）'],
    ['全年发布和更新信息条。', '信息条'],
    ['网站主动公开条，其中机构信息 条，预决算条、动态3条。', '主动公开条', '信息 条', '预决算条'],
  ];
  for (const [text, ...marks] of wrong) {
    it(`“${text}”`, () => {
      finds(rule, saying(text), ...marks.map((mark) => ({ marks: mark })));
    });
  }

  for (const text of [
    '申请人张××和××公司要求公开的内容涉及个人隐私。',
    '开通IPTV、XX直播间、4XX错误页面监测。',
    '联系 xx_zwgk@yunlu.example 或 http://xx.yunlu.example/xx/xx年报.html。',
    '落实“一件事”改革，编制【政策解读】专栏。',
    '使用（请根据公告）方式，校对字号字体（含封面）。',
    '自二○○八年起编制目录，申请人请填写申请表。',
    '使用 **加粗** 和 __强调__ 的文字。\n\n___\n\n分隔线以下为正文。',
    '按照（一）（二）（三）分类，公开日期为2023年3月1日。',
    '答复依申请公开件，公开条例，公布信息条目、信息条数。',
    '登录门户网站（网址：www.yunlu.example）下载。',
    '全年发布信息12条，更新信息 3 条，公开第一条。',
  ]) {
    it(`is silent on “${text.split('\n')[0] ?? ''}”`, () => {
      isSilent(rule, saying(text));
    });
  }

  it('is silent on 如下表 with its table', () => {
    isSilent(
      rule,
      draft2021().replace(
        '二、主动公开政府信息情况\n\n',
        '二、主动公开政府信息情况\n\n具体情况如下表：\n\n',
      ),
    );
  });
});
