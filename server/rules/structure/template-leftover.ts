import { say, type Localized } from '../../language/message.js';
import { says } from '../../report/characters.js';
import type { Report } from '../../report/report.js';
import type { Rule, RuleFinding } from '../rule.js';
import { isBlank, isInComment, isRunningText, matchesIn } from '../running-text.js';

/** A template's placeholder or instruction that nobody filled in or took out. */
export const templateLeftover: Rule = {
  id: 'template.leftover',
  title: { zh: '残留模板文字', en: 'Template text left in' },
  severity: 'warning',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '没有填写的占位符（XX年、××局、____、[单位名称]、“年　月　日”），没有删去的填写说明（此处填写……），以及后面没有表格的“表格如下：”。',
      en: 'Placeholders nobody filled in (XX年, ××局, ____, [单位名称]), instructions nobody took out (此处填写…), and 表格如下： with no table after it.',
    },
    why: {
      zh: '模板文字留在公开的报告里，说明报告没有核对过。',
      en: 'Template text in a published report shows that nobody read it through.',
    },
    wrong: '根据XX市政府办公室要求，____年共收到申请XX件。',
    right: '根据某某市政府办公室要求，2024年共收到申请12件。',
    silent: {
      zh: '网址、邮箱和英文里的字母X，隐去的人名和公司名（张××、××公司），Markdown 的分隔线，后面有表格的“如下表”。',
      en: 'The letter X in addresses and English words, names of persons and companies left out (张××, ××公司), Markdown rules, 如下表 with its table.',
    },
    fix: { zh: '没有自动修改，需要撰写人填写。', en: 'None: the writer has to fill it in.' },
  },
  *check({ report }) {
    for (const { pattern, message, needs } of leftovers) {
      if (!needs.some((word) => says(report.text, word))) continue;
      for (const match of matchesIn(report, pattern)) {
        if (isInComment(report, match.span)) continue;
        yield { span: match.span, message: say(message, { text: match.text.trim() }) };
      }
    }
    yield* missingTables(report);
  },
};

const PLACEHOLDER: Localized = {
  zh: '“{text}”是没有填写的占位符。',
  en: '“{text}” is a placeholder nobody filled in.',
};
const INSTRUCTION: Localized = {
  zh: '“{text}”是模板的填写说明，应当删去。',
  en: '“{text}” is an instruction of the template and should go.',
};

interface Leftover {
  readonly pattern: RegExp;
  readonly message: Localized;
  /** A draft without any of these words is not searched. */
  readonly needs: readonly string[];
}

const leftovers: readonly Leftover[] = [
  {
    // A person's or company's name may rightly be left out; a year, a unit or a count may not.
    pattern:
      /(?<![\w@./\-Ｘ×])(?:20)?[XxＸ×]{2,6}(?=[年月日局县市区镇乡委厅条件次篇期场个份万元%％]|人次|街道|办公|单位|部门|机关|中心|政府)/gu,
    message: PLACEHOLDER,
    needs: ['XX', 'xx', 'Xx', 'ＸＸ', '××'],
  },
  {
    pattern:
      /(?<![一二三四五六七八九〇零○\d])○{2,6}(?=[年月日局县市区镇乡委厅]|街道|办公|单位|政府)/gu,
    message: PLACEHOLDER,
    needs: ['○○'],
  },
  {
    // In the running of a line: a line of nothing else is a Markdown rule, letters beside it make a name, and two
    // underscores on either side of a word are emphasis.
    pattern:
      /(?<=[\p{Script=Han}：:，。（(〔])_{3,40}|(?<![\w\-/.])_{3,40}(?=\p{Script=Han})|(?<=\p{Script=Han})__(?=[件条次份个篇期场人年月日万元])/gu,
    message: PLACEHOLDER,
    needs: ['__'],
  },
  {
    pattern:
      /(?<![[［【{<＜(（])(?:[点单]击)?(?:此处|在此)(?:填写|填入|填报|插入|输入|添加|粘贴)[^\n\r，。；|()（）【】]{0,20}/gu,
    message: INSTRUCTION,
    needs: ['此处', '在此'],
  },
  {
    // (填写申请表) is what an applicant does, [填写数量] what the writer has not done.
    pattern:
      /(?:[[［【{<＜](?:填写|填入|(?:[请需应]|此处|在此)(?:填写|填入|输入|插入|补充|添加|替换))|[(（](?:请|此处|在此)(?:填写|填入|输入|插入))[^\n\r[\]［］【】{}<>＜＞()（）]{0,30}[\]］】}>＞)）]/gu,
    message: INSTRUCTION,
    needs: ['填写', '填入', '输入', '插入', '补充', '添加', '替换'],
  },
  {
    pattern:
      /[[［【{<＜](?:本?单位(?:名称|全称|简称)?|机关(?:名称|全称)|部门名称|年份|年度|日期|数字|数量|数据|具体数字|具体内容|金额|姓名|联系人|地址|联系地址|联系电话|电话|电话号码|邮编|邮箱|电子邮箱|网址|网站名称|网站地址)[\]］】}>＞]/gu,
    message: PLACEHOLDER,
    needs: ['[', '［', '【', '{', '<', '＜'],
  },
  {
    pattern:
      /[（(](?:单位名称|单位全称|机关名称|部门名称|具体数字|待补充|待填写|待核实|待定|略写)[)）]/gu,
    message: PLACEHOLDER,
    needs: ['名称', '全称', '具体数字', '待', '略写'],
  },
  {
    // A date line with its numbers left open. What stands before 年 is looked at behind it: most characters are no 年.
    pattern:
      /年(?<=(?:^|[\n\r:： \u3000\u00a0])年)[ \u3000\u00a0]{1,12}月[ \u3000\u00a0]{1,12}日/gu,
    message: PLACEHOLDER,
    needs: ['年 ', '年\u3000', '年\u00a0'],
  },
];

/** `表格如下：` at the end of a paragraph. */
const announcesTable =
  /(?:表格|统计表|附表|下表|如下表)[^\n\r，。；|]{0,8}[：:][^\S\n\r]*(?=[\n\r]|$)|(?:详?见下表|如下表(?:所示)?)[。：:]?[^\S\n\r]*(?=[\n\r]|$)/gu;

/** An announced table that does not come before the next heading. */
function* missingTables(report: Report): Iterable<RuleFinding> {
  for (const { span, text } of matchesIn(report, announcesTable)) {
    if (!isRunningText(report, span)) continue;
    const section = report.sections.find(
      ({ body }) => body.start <= span.start && span.end <= body.end,
    );
    const end = section?.body.end ?? report.text.length;
    if (report.tables.some((table) => table.span.start >= span.start && table.span.start < end))
      continue;
    if (!section && !isBlank(report, { start: span.end, end })) continue;
    yield {
      span,
      message: say(
        { zh: '“{text}”后面没有表格。', en: 'No table follows “{text}”.' },
        { text: text.trim() },
      ),
    };
  }
}
