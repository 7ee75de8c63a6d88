import { say } from '../../../language/message.js';
import { Cue } from '../../cue.js';
import type { Rule } from '../../rule.js';
import { isInComment, matchesIn, matchesNear } from '../../running-text.js';
import { absentTables } from './announced-tables.js';
import { INSTRUCTION, NO_TABLE, NUMBERLESS, PLACEHOLDER, type Leftover } from './leftover.js';
import { leftoverCounts } from './leftover-counts.js';
import { leftoverNotes } from './leftover-notes.js';

/** A template's placeholder or instruction that nobody filled in or took out. */
export const templateLeftover: Rule = {
  id: 'template.leftover',
  title: { zh: '残留模板文字', en: 'Template text left in' },
  severity: 'warning',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '没有填写的占位符（XX年、××局、____、[单位名称]、“年　月　日”、{{unit}}）和数（“发布信息条”“申请（）件”“申请***件”“占 %”），没有删去的填写说明（此处填写……）、给撰稿人的话（数据待核实、请各科室补充）、排版说明（宋体加粗小四号字），软件留下的“错误!未找到引用源”、批注，以及后面没有表格的“表格如下：”。',
      en: 'Placeholders and counts nobody filled in (XX年, ××局, ____, [单位名称], {{unit}}, 发布信息条, 申请（）件, 申请***件, 占 %), instructions and notes to the writer nobody took out (此处填写…, 数据待核实, 请各科室补充; how to set a heading, 宋体加粗小四号字), what software left behind (错误!未找到引用源, 批注[a1]：), and 表格如下： with no table after it.',
    },
    why: {
      zh: '模板文字留在公开的报告里，说明报告没有核对过。',
      en: 'Template text in a published report shows that nobody read it through.',
    },
    wrong: '根据XX市政府办公室要求，____年共收到申请XX件。',
    right: '根据某某市政府办公室要求，2024年共收到申请12件。',
    silent: {
      zh: '网址、邮箱和英文里的字母X，隐去的人名和公司名（张××、××公司），Markdown 的分隔线和加粗，后面有表格的“如下表”。',
      en: 'The letter X in addresses and English words, names of persons and companies left out (张××, ××公司), Markdown rules and emphasis, 如下表 with its table.',
    },
    fix: { zh: '没有自动修改，需要撰写人填写。', en: 'None: the writer has to fill it in.' },
  },
  check({ report }, tell) {
    for (const { cue, pattern, message, holds } of allLeftovers) {
      if (!cue.standsIn(report)) continue;
      const matches = pattern.sticky
        ? matchesNear(report, pattern, { cue, reach: 0 })
        : matchesIn(report, pattern);
      for (const { span, text } of matches) {
        if (isInComment(report, span) || holds?.(report, span) === false) continue;
        tell({ span, message: say(message, { text: text.trim() }) });
      }
    }
    for (const { span, text } of absentTables(report)) {
      tell({ span, message: say(NO_TABLE, { text }) });
    }
  },
};

/** What templates leave behind but for notes and counts. */
const leftovers: readonly Leftover[] = [
  {
    // A person's or company's name may rightly be left out; a year, a unit or a count may not.
    pattern:
      /(?<![\w@./\-Ｘ×])(?:20)?[XxＸ×]{2,6}(?=[年月日局县市区镇乡委厅条件次篇期场个份万元%％]|人次|街道|办公|单位|部门|机关|中心|政府)/gu,
    message: PLACEHOLDER,
    cue: new Cue([
      'XxＸ×',
      'XxＸ×',
      '年月日局县市区镇乡委厅条件次篇期场个份万元%％人街办单部机中政',
    ]),
  },
  {
    pattern:
      /(?<![一二三四五六七八九〇零○\d])○{2,6}(?=[年月日局县市区镇乡委厅]|街道|办公|单位|政府)/gu,
    message: PLACEHOLDER,
    cue: new Cue(['○', '○']),
  },
  {
    // In the running of a line: a line of nothing else is a Markdown rule, letters beside it make a name, and two
    // underscores on either side of a word are emphasis.
    pattern:
      /(?<=[\p{Script=Han}：:，。（(〔])_{3,40}|(?<![\w\-/.])_{3,40}(?=\p{Script=Han})|(?<=\p{Script=Han})__(?=[件条次份个篇期场人年月日万元])/uy,
    message: PLACEHOLDER,
    cue: new Cue(['_', '_']),
  },
  {
    pattern:
      /(?<![[［【{<＜(（])(?:[点单]击)?(?:此处|在此)(?:填写|填入|填报|插入|输入|添加|粘贴)[^\n\r，。；|()（）【】]{0,20}/gu,
    message: INSTRUCTION,
    cue: new Cue(['处此', '填插输添粘']),
  },
  {
    // (填写申请表) is what an applicant does, [填写数量] what the writer has not done.
    pattern:
      /(?:[[［【{<＜](?:填写|填入|(?:[请需应]|此处|在此)(?:填写|填入|输入|插入|补充|添加|替换))|[(（](?:请|此处|在此)(?:(?:根据|按照?|结合|依据)[^\n\r，。；()（）]{0,12})?(?:填写|填入|输入|插入))[^\n\r[\]［］【】{}<>＜＞()（）]{0,30}[\]］】}>＞)）]/gu,
    message: INSTRUCTION,
    cue: new Cue(['[［【{<＜', '填请需应'], ['(（', '请'], ['此', '处'], ['在', '此']),
  },
  {
    // How to set a heading: (宋体加粗小四号字).
    pattern: /[(（](?=[^\n\r()（）]{0,16}(?:[宋黑楷]体|仿宋|号字))[^\n\r()（）]{2,24}[)）]/gu,
    message: INSTRUCTION,
    cue: new Cue(['宋黑楷仿号', '体宋字']),
  },
  {
    pattern:
      /[[［【{<＜](?:本?单位(?:名称|全称|简称)?|机关(?:名称|全称)|部门名称|年份|年度|日期|数字|数量|数据|具体数字|具体内容|金额|姓名|联系人|地址|联系地址|联系电话|电话|电话号码|邮编|邮箱|电子邮箱|网址|网站名称|网站地址)[\]］】}>＞]/gu,
    message: PLACEHOLDER,
    cue: new Cue(['[［【{<＜', '本单机部年日数具金姓联地电邮网']),
  },
  {
    pattern:
      /[（(](?:单位名称|单位全称|机关名称|部门名称|具体数字|(?:具体|网站)?网址|网站地址|待补充|待填写|待核实|待定|略写)[)）]/gu,
    message: PLACEHOLDER,
    cue: new Cue(['称址', ')）'], ['(（', '具待略']),
  },
  {
    // A count whose number is still to come: 条 behind what is counted, and nothing behind it.
    pattern: /(?:信息|主动公开|发布|更新|推送|预决算)[ \u3000\u00a0]{0,8}条(?=[,，。；;、)）])/gu,
    message: NUMBERLESS,
    cue: new Cue(['息开布新送算 \u3000\u00a0', '条', ',，。；;、)）']),
  },
  {
    // A date line with its numbers left open. What stands before 年 is looked at behind it: most characters are no 年.
    pattern:
      /年(?<=(?:^|[\n\r:： \u3000\u00a0])(?:20\d\d)?年)[ \u3000\u00a0]{1,12}月[ \u3000\u00a0]{1,12}日/gu,
    message: PLACEHOLDER,
    cue: new Cue(['年', ' \u3000\u00a0', ' \u3000\u00a0月']),
  },
];

/** What templates and drafts leave behind. */
export const allLeftovers: readonly Leftover[] = [
  ...leftovers,
  ...leftoverCounts,
  ...leftoverNotes,
];
