import { say, type Localized } from '../../../language/message.js';
import type { Span } from '../../../report/span.js';
import { Cue, type CueCharacters } from '../../cue.js';
import { changeToWords } from '../../replacing.js';
import type { Rule, RuleFinding } from '../../rule.js';
import { matchesInRunningText, textOf } from '../../running-text.js';
import { misspellings } from './misspellings.js';
import { oddFigures } from './odd-figures.js';
import { openBrackets } from './open-brackets.js';

/** A slip of the keyboard that can be nothing else: a mark or a word twice, 条列, a bracket that stands alone. */
export const textSlip: Rule = {
  id: 'text.slip',
  title: { zh: '明显的笔误', en: 'Slip of the keyboard' },
  severity: 'information',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '连着打了两次的标点（，，、。。、《《》》、%%）和挨在一起的句号与逗号；“信息公公开”“加强加强”“12条条”“17万万次”一类的叠字叠词；“条例”写成“条列”“体例”，“国务院办公厅”写成“国务院办公室”；写错的数（“12,34条”“1O2条”“62 18条”“0.5条”）；一段里没有配对的括号、书名号、引号。',
      en: 'A mark typed twice (，，, 。。, 《《》》, %%) and a full stop beside a comma; characters and words typed twice (信息公公开, 加强加强, 12条条, 17万万次); 条列 or 体例 for 条例, 国务院办公室 for 国务院办公厅; figures that are none (12,34条, 1O2条, 62 18条, 0.5条); a bracket, 《 or “ that stands alone in its paragraph.',
    },
    why: {
      zh: '报告要公开发布，这样的笔误一眼就能看见。',
      en: 'The report is published, and readers see these at once.',
    },
    wrong: '依据《政府信息公开条列》，，进一步加强加强政府信息公公开。',
    right: '依据《政府信息公开条例》，进一步加强政府信息公开。',
    silent: {
      zh: '也可能是对的：“目的的”“办公公开”“优化优化营商环境条例”“。。。”“第1,2条”“平均每天0.5条”；表格；句子断在行尾的段落里的括号。',
      en: 'What may be right: 目的的, 办公公开, 优化优化营商环境条例, 。。。, 第1,2条, 平均每天0.5条; tables; brackets in paragraphs whose lines break within a sentence.',
    },
    fix: {
      zh: '删去多打的，或者改为“条例”“国务院办公厅”；写错的数、没有配对的括号和引号由撰写人改。',
      en: 'Removes what is typed twice; sets 条例 and 国务院办公厅; odd figures and marks that stand alone are left to the writer.',
    },
  },
  check({ report }, tell) {
    const repeated = twiceCue.standsIn(report) ? matchesInRunningText(report, twice) : [];
    for (const { span, text, groups } of repeated) {
      const [once = text.charAt(0)] = groups.filter((group) => group !== '');
      tell(slip(span, text, once));
    }
    for (const { span, text, expected } of misspellings(report)) tell(slip(span, text, expected));
    for (const { span, message } of oddFigures(report)) tell({ span, message });
    for (const span of openBrackets(report)) {
      const mark = textOf(report, span);
      tell({ span, message: say(mark === '“' || mark === '”' ? OPEN_QUOTE : OPEN, { mark }) });
    }
  },
};

/**
 * A mark; a character between words that tell which it is; an adverb or verb that nothing can follow on itself. Three
 * of a mark stand for an ellipsis.
 */
const twice =
  /(?<![，。；、])(?:([，；、])\1|(。)[。，；、]|[，；、](。))(?![，。；、])|(?<=信息|政务|主动)(公)\4(?=开)|(?<=\d)([条件次篇个份场期项元])\5(?=[，。；、）)])|(?<![目标打有])(的)\6(?![确士哥喀])|(加强|推进|完善|提高|开展|进一步|积极|切实|不断|持续|按照|根据|以及)\7(?![再会率性地分前后班版时])/gu;

const twiceCue = new Cue(
  ['，', '，。'],
  ['；', '；。'],
  ['、', '、。'],
  ['。', '。，；、'],
  ['公', '公', '开'],
  ...Array.from('条件次篇个份场期项元', (each): CueCharacters => [each, each, '，。；、）)']),
  ['的', '的'],
  // 加强加强: 强加强.
  ...'加强 推进 完善 提高 开展 进一步 积极 切实 不断 持续 按照 根据 以及'
    .split(' ')
    .map((word): CueCharacters => [word.slice(-1), word.charAt(0), word.charAt(1)]),
);

function slip(span: Span, printed: string, expected: string): RuleFinding {
  return {
    span,
    message: say(SLIP, { printed, expected }),
    fixes: [changeToWords(span, expected)],
  };
}

const SLIP: Localized = {
  zh: '“{printed}”似应为“{expected}”。',
  en: '“{printed}” should probably be “{expected}”.',
};

const OPEN: Localized = {
  zh: '这一段里的“{mark}”没有配对的另一半。',
  en: 'The “{mark}” in this paragraph has no other half.',
};
const OPEN_QUOTE: Localized = {
  zh: '这一段里的引号 {mark} 没有配对的另一半。',
  en: 'The quotation mark {mark} in this paragraph has no other half.',
};
