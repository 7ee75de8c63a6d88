import { Cue } from '../../cue.js';
import { isRunningText } from '../../running-text.js';
import { INSTRUCTION, NOTE, PLACEHOLDER, SOFTWARE, type Leftover } from './leftover.js';

/** Notes to the writer that were never taken out, and what software puts where something is missing. */
export const leftoverNotes: readonly Leftover[] = [
  {
    // (数据待核实). What an applicant has still to hand in may be told in brackets too: (材料待补充).
    pattern:
      /[（(【[［](?:(?:此处|该处|这里|以上|以下|本段|本节)的?(?:数据|数字|内容|情况|文字|部分)?|数据|数字|数值|图片)(?:尚?[待需]|有待)(?:进一步|再)?(?:核实|核对|核定|补充|填写|填报|确认)[）)】\]］]/gu,
    message: NOTE,
    cue: new Cue(['待需步再', '核补填确']),
  },
  {
    // A sentence of nothing else.
    pattern:
      /(?<=^|[。！\n\r][ \u3000]{0,4})(?:此处|数据|内容)?[待需](?:补充|填写|填报|核实|完善)(?:[。.！!]|(?=[\n\r]|$))/gu,
    message: NOTE,
    cue: new Cue(['待需', '补填核完']),
    holds: isRunningText,
  },
  {
    // (请各科室补充); 申请 asks nobody, and (如有变动请修改) is for readers.
    pattern:
      /[（(【[［][^\n\r()（）【】[\]［］如若申邀聘报提经函]{0,12}请(?![示求假教勿见])[^\n\r()（）【】[\]［］]{0,10}(?:补充|修改|替换|删除|删去)[）)】\]］]/gu,
    message: NOTE,
    cue: new Cue(['补修替删', '充改换除去', '）)】]］']),
    holds: isRunningText,
  },
  {
    // 【办理情况，由法规股提供】.
    pattern:
      /[【[［][^\n\r()（）【】[\]［］]{0,20}(?:情况|内容|部分|数据|数字)[，,、]?由[^\n\r()（）【】[\]［］，,]{1,12}(?:提供|填写|填报|补充|撰写|起草|核实)[】\]］]/gu,
    message: NOTE,
    cue: new Cue(['供写报充草实', '】]］']),
    holds: isRunningText,
  },
  {
    // (注：以上内容根据实际情况填写).
    pattern:
      /[（(【[［](?=注[:：]|说明[:：]|备注[:：]|提示[:：]|以[上下]|此处|本段|本节|本部分)[^\n\r()（）【】[\]［］实]{1,16}实际(?:情况)?(?:如实)?(?:填写|填报|撰写|编写|修改|补充|删减)[）)】\]］]/gu,
    message: INSTRUCTION,
    cue: new Cue(['填撰编修补删', '写报改充减', '）)】]］']),
    holds: isRunningText,
  },
  {
    // At the end of a paragraph: in the running of a sentence it may tell of an article somebody wrote.
    pattern:
      /(?<=^|[。：:\n\r][ \u3000]{0,4})[（(【[［](?:此处|本部分|本段|总)?(?:字数|篇幅)(?:要求)?[:：]?(?:不少于|不超过|不低于|不多于|控制在|约|应在)?\d{2,5}(?:[-—~～至]\d{2,5})?字(?:以内|左右|以上|以下|之间)?[）)】\]］](?=\s*(?:[\n\r]|$))/gu,
    message: INSTRUCTION,
    cue: new Cue(['字篇', '数幅']),
    holds: isRunningText,
  },
  {
    pattern:
      /(?<=^|[。：:\n\r][ \u3000]{0,4})[（(【[［](?:示例|样例|范例|例文|范文)(?:文字)?[）)】\]］]/gu,
    message: INSTRUCTION,
    cue: new Cue(['示样范例', '例文']),
    holds: isRunningText,
  },
  {
    // (没有则填“无”).
    pattern:
      /[（(【[［](?:[如若]?(?:没有|无)|没有的|无此项|不涉及)[^\n\r()（）【】[\]［］填写]{0,6}(?:填写|填报|填|写)[“"‘]?[无0零][”"’]?(?:即可)?[）)】\]］]/gu,
    message: INSTRUCTION,
    cue: new Cue(['填写报', '“"‘无0零']),
    holds: isRunningText,
  },
  {
    // (此处有修订).
    pattern:
      /[（(【[［](?:此处|该处|这里)[有需须待要应][^\n\r()（）【】[\]［］]{0,8}(?:修订|修改|批注|核实|补充|确认|更新|调整|删除)[）)】\]］]/gu,
    message: NOTE,
    cue: new Cue(['处里', '有需须待要应']),
  },
  {
    pattern: /[【[［](?:此处|在此)?插入[^\n\r()（）【】[\]［］]{1,10}[】\]］](?![(（[])/gu,
    message: PLACEHOLDER,
    cue: new Cue(['插', '入']),
  },
  {
    // The fields of a template that a program should have filled.
    pattern: /\{\{[^{}\n\r]{1,30}\}\}|\$\{[A-Za-z_]\w{0,30}\}/gu,
    message: PLACEHOLDER,
    cue: new Cue(['{$', '{']),
  },
  {
    pattern: /(?<![\w@./-])(?:TODO|TBD|FIXME)(?![\w@./-])|[Ll]orem [Ii]psum/gu,
    message: PLACEHOLDER,
    cue: new Cue(['TF', 'OBI', 'DXI'], ['m', ' ', 'Ii']),
  },
  {
    // What Word prints where the place a cross-reference leads to is gone, and the marks of its comments.
    pattern:
      /错误[!！] ?(?:未找到引用源|未定义书签|未指定书签|超链接引用无效|文档中没有指定样式的文字)|Error! (?:Reference source|Bookmark) not (?:found|defined)|批注 ?\[\w{1,8}\][:：]/gu,
    message: SOFTWARE,
    cue: new Cue(['误', '!！'], ['r', '!'], ['注', ' [']),
  },
  {
    // Escaped twice on its way into the page.
    pattern: /&amp;(?:nbsp|amp|lt|gt|quot|[lr][sd]quo|mdash|hellip|#\d{2,5});/gu,
    message: SOFTWARE,
    cue: new Cue(['&', 'a']),
  },
];
