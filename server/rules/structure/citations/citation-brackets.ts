import { say } from '../../../language/message.js';
import type { Span } from '../../../report/span.js';
import { Cue, DIGITS } from '../../cue.js';
import type { Rule, RuleFinding } from '../../rule.js';
import { changeTo } from '../../replacing.js';
import { isInComment } from '../../running-text.js';

/** A document number whose year stands in the wrong brackets. */
export const citationBrackets: Rule = {
  id: 'citation.brackets',
  title: { zh: '文号年份的括号不规范', en: 'Brackets of a document number' },
  severity: 'information',
  fix: 'safe',
  citation: undefined,
  page: {
    finds: {
      zh: '发文字号的年份用了方括号、圆括号或者方头括号，没有用六角括号〔〕。',
      en: 'A document number with its year in [], () or 【】 instead of 〔〕.',
    },
    why: {
      zh: '公文的发文字号用六角括号；写法一致，才能按文号查到文件。',
      en: 'Official document numbers take 〔〕; written alike, they can be searched for.',
    },
    wrong: '（国办公开办函[2021]30号）',
    right: '（国办公开办函〔2021〕30号）',
    silent: {
      zh: '法院案号，如（2019）浙0381行初12号；“3号楼”“2号线”等；网址。',
      en: 'Case numbers of courts such as (2019)浙0381行初12号; 3号楼, 2号线; addresses.',
    },
    fix: { zh: '改用六角括号。', en: 'Sets 〔〕.' },
  },
  check({ report }, tell) {
    const { text } = report;
    for (const digit of cue.placesIn(report)) {
      const at = digit + 1;
      documentNumber.lastIndex = at;
      const [, before = '', open = '', year = '', close = ''] = documentNumber.exec(text) ?? [];
      if (before === '' || (open === '〔' && close === '〕')) continue;
      const start = at - before.length;
      const span = { start, end: start + open.length + year.length + close.length };
      if (!follows.test(text.charAt(start - 1)) || isInComment(report, span)) continue;
      tell(wrongBrackets(span, `${before}号`, `〔${year}〕`));
    }
  },
};

const cue = new Cue([DIGITS, '号']);

function wrongBrackets(span: Span, printed: string, expected: string): RuleFinding {
  return {
    span,
    message: say(
      {
        zh: '文号“{printed}”的年份应当用六角括号：{expected}。',
        en: 'The year of “{printed}” takes 〔〕: {expected}.',
      },
      { printed, expected },
    ),
    fixes: [{ ...changeTo(span, expected), safe: true }],
  };
}

/** The last character of an issuer's code. */
const follows = /\p{Script=Han}/u;

/**
 * Held against every 号: the year and the number right before it, after an issuer's code. A court's case number has
 * the court between the two; a building, a line or a counter is no document.
 */
const documentNumber =
  /(?<=(([[［(（【〔])((?:19|20)\d\d)([\]］)）】〕])第?\d{1,5}))号(?![楼院线门车地窗馆室机船])/uy;
