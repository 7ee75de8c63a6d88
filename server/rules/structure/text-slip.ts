import { say, type Localized } from '../../language/message.js';
import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import { Cue, type Neighbours } from '../cue.js';
import type { Rule, RuleFinding } from '../rule.js';
import { isRunningText, linesIn, matchesInRunningText, proseIn, textOf } from '../running-text.js';

/** A slip of the keyboard that can be nothing else: a mark or a word twice, 条列, a bracket that is never closed. */
export const textSlip: Rule = {
  id: 'text.slip',
  title: { zh: '明显的笔误', en: 'Slip of the keyboard' },
  severity: 'information',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '连着打了两次的标点（，，、。。）和挨在一起的句号与逗号；“信息公公开”“加强加强”“12条条”一类的叠字叠词；“条例”写成“条列”；一段里没有配对的括号、书名号。',
      en: 'A mark typed twice (，，, 。。) and a full stop beside a comma; characters and words typed twice (信息公公开, 加强加强, 12条条); 条列 for 条例; a bracket or 《 that is not closed in its paragraph.',
    },
    why: {
      zh: '报告要公开发布，这样的笔误一眼就能看见。',
      en: 'The report is published, and readers see these at once.',
    },
    wrong: '依据《政府信息公开条列》，，进一步加强加强政府信息公公开。',
    right: '依据《政府信息公开条例》，进一步加强政府信息公开。',
    silent: {
      zh: '也可能是对的：“目的的”“办公公开”“优化优化营商环境条例”“。。。”；表格；句子断在行尾的段落里的括号。',
      en: 'What may be right: 目的的, 办公公开, 优化优化营商环境条例, 。。。; tables; brackets in paragraphs whose lines break within a sentence.',
    },
    fix: { zh: '删去多打的，或者改为“条例”。', en: 'Removes what is typed twice; sets 条例.' },
  },
  check({ report }, tell) {
    const repeated = twiceCue.standsIn(report) ? matchesInRunningText(report, twice) : [];
    for (const { span, text, groups } of repeated) {
      const [once = text.charAt(0)] = groups.filter((group) => group !== '');
      tell(slip(span, text, once));
    }
    const misnamed = wrongNameCue.standsIn(report) ? matchesInRunningText(report, wrongName) : [];
    for (const { span, text } of misnamed) {
      tell(slip(span, text, '条例'));
    }
    const zones = report.sections.map(({ body }) => body);
    for (const zone of report.preface ? [report.preface, ...zones] : zones) {
      const pieces = proseIn(report, zone);
      for (const brackets of allBrackets) {
        if (surplusIn(report, pieces, brackets) > 0) {
          findOpen(report, zone, brackets).forEach(tell);
        }
      }
    }
  },
};

/**
 * A mark; a character between words that tell which it is; an adverb or verb that nothing can follow on itself. Three
 * of a mark stand for an ellipsis.
 */
const twice =
  /(?<![，。；、])(?:([，；、])\1|(。)[。，；、]|[，；、](。))(?![，。；、])|(?<=信息|政务|主动)(公)\4(?=开)|(?<=\d)([条件次篇个份场期])\5(?=[，。；、）)])|(?<![目标打有])(的)\6(?![确士])|(加强|推进|完善|提高|开展|进一步|积极|切实|不断|持续|按照|根据|以及)\7(?![再会率性])/gu;

const twiceCue = new Cue(
  ['，', '，。'],
  ['；', '；。'],
  ['、', '、。'],
  ['。', '。，；、'],
  ['公', '公', '开'],
  ...Array.from('条件次篇个份场期', (each): Neighbours => [each, each, '，。；、）)']),
  ['的', '的'],
  // 加强加强: 强加强.
  ...'加强 推进 完善 提高 开展 进一步 积极 切实 不断 持续 按照 根据 以及'
    .split(' ')
    .map((word): Neighbours => [word.slice(-1), word.charAt(0), word.charAt(1)]),
);

const wrongNameCue = new Cue(['条', '列']);
const wrongName = /条列(?=[》〉])|(?<=信息公开)条列/gu;

function slip(span: Span, printed: string, expected: string): RuleFinding {
  return {
    span,
    message: say(SLIP, { printed, expected }),
    fixes: [
      {
        title: say({ zh: '改为“{expected}”', en: 'Change to {expected}' }, { expected }),
        safe: false,
        preferred: true,
        edits: () => [{ span, newText: expected }],
      },
    ],
  };
}

const SLIP: Localized = {
  zh: '“{printed}”似应为“{expected}”。',
  en: '“{printed}” should probably be “{expected}”.',
};

/** What opens and what closes. */
interface Brackets {
  readonly open: string;
  readonly close: string;
  readonly opens: Cue;
  readonly closes: Cue;
}

function makeBrackets(open: string, close: string): Brackets {
  return { open, close, opens: new Cue([open]), closes: new Cue([close]) };
}

/** 〈 may be closed as 《 is. */
const allBrackets = [makeBrackets('（(', '）)'), makeBrackets('《〈', '》〉')];

/** The first bracket of a paragraph in which fewer close, unless what lacks stands elsewhere in the part. */
function findOpen(report: Report, zone: Span, { open, close }: Brackets): readonly RuleFinding[] {
  const found: RuleFinding[] = [];
  let unclosed = 0;
  for (const line of linesIn(report, zone)) {
    if (!isRunningText(report, line)) continue;
    const text = textOf(report, line);
    const lacking = surplus(text, open, close);
    unclosed += lacking;
    if (lacking < 0 || (lacking > 0 && !text.endsWith('。'))) return [];
    if (lacking !== 1) continue;
    const at = line.start + firstOpen(text, open, close);
    const span = { start: at, end: at + 1 };
    found.push({ span, message: say(OPEN, { mark: textOf(report, span) }) });
  }
  return found.length === 1 && unclosed === 1 ? found : [];
}

const OPEN: Localized = {
  zh: '这一段里的“{mark}”没有配对的另一半。',
  en: 'The “{mark}” in this paragraph is not closed.',
};

/** How many more of a kind open than close in pieces of the text. */
function surplusIn(report: Report, pieces: readonly Span[], { opens, closes }: Brackets): number {
  let more = 0;
  for (const piece of pieces) {
    more += opens.placesWithin(report, piece).length - closes.placesWithin(report, piece).length;
  }
  return more;
}

/** How many more open than close. */
function surplus(text: string, open: string, close: string): number {
  return count(text, open) - count(text, close);
}

function count(text: string, marks: string): number {
  let found = 0;
  for (const mark of marks) {
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) found++;
  }
  return found;
}

/** The earliest bracket that is still open at the end. */
function firstOpen(text: string, open: string, close: string): number {
  const stack: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (open.includes(mark)) stack.push(at);
    else if (close.includes(mark)) stack.pop();
  }
  return stack[0] ?? 0;
}
