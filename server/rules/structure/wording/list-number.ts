import type { Form } from '../../../forms/form.js';
import { matchSections } from '../../../forms/recognising/match-sections.js';
import { say, type Localized, type Message } from '../../../language/message.js';
import { printChineseNumeral } from '../../../report/text/numerals.js';
import type { Report, Section } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import type { Rule, RuleFinding } from '../../rule.js';
import { changeTo } from '../../replacing.js';
import { wrongAnnouncements } from './announced-points.js';
import { wrongNumbers } from './named-lists.js';
import { wrongPoints, type WrongPoint } from './counted-points.js';
import {
  wrongSubheading,
  type CountedSubheading,
  type WrongSubheading,
} from './counted-subheadings.js';

/** Ordinals of subheadings and of lists in a sentence that are doubled, skipped or out of order. */
export const listNumber: Rule = {
  id: 'list.number',
  title: { zh: '小标题、列举的序号有误', en: 'Ordinals of subheadings and lists' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '“总体情况”和“存在的主要问题及改进情况”里小标题（一）（二）……重号、跳号、前后颠倒；一段话里的“一是……三是……”“一是……二是……二是……”；同一句里的两个“一是”（提示）；“以下三个方面：一是……二是……”（或者（一）……（二）……、1.……2.……）说的项数与列出的不同；“3项，分别为《……》《……》”“《……》《……》《……》等2项”一类，个数与列出的名称不同。',
      en: 'Subheadings （一）（二）… of the overview and of the part on problems that repeat, skip or swap; 一是…三是…, 一是…二是…二是… in a paragraph; two 一是 in a sentence, as information; another number of points, 一是…二是…, （一）…（二）… or 1.…2.…, than 以下三个方面 announces; another number of names than 3项，分别为《…》《…》 announces, or more than 《…》《…》《…》等2项 says.',
    },
    why: {
      zh: '跳号让人以为丢了一条，重号说明改动后没有核对。',
      en: 'A gap looks like an item lost; an ordinal twice shows that nobody read it through.',
    },
    wrong: '（一）主动公开\n……\n（二）依申请公开\n……\n（二）政府信息管理\n……\n（四）平台建设',
    right: '（一）主动公开\n……\n（二）依申请公开\n……\n（三）政府信息管理\n……\n（四）平台建设',
    silent: {
      zh: '从（一）重新数起的列举、套在里面的列举；不止一处对不上、看不出是哪一处写错时；看似跳过的序号在正文里出现、标题却认不出来时；列举后面可能还有（“同时”“此外”“等”“以及”、下一段接着列）时；引用表格或者条例的序号；内容也完全相同的小标题（见 text.repeated）。',
      en: 'Lists that count from （一） again or stand one in another; where more than one place is off and none is certain; where the ordinal that seems skipped stands in the text; where a list may go on (同时, 此外, 等, 以及, or in the next paragraph); the ordinals of the tables or the regulations; subheadings that repeat with all their text (text.repeated).',
    },
    fix: {
      zh: '只有一处写错时改为应有的序号；说的项数与列出的不同的，把项数改为列出的（也可能是漏列了一项，请先核对）；其余没有自动修改。',
      en: 'Sets the ordinal where one alone is wrong, and the number announced to that of the points there are (one may be missing: see first); none otherwise.',
    },
  },
  check({ report, form }, tell) {
    for (const section of countedSections(report, form)) {
      const wrong = wrongSubheading(report, section);
      if (wrong) tell(misordered(wrong));
    }
    for (const wrong of wrongPoints(report)) tell(wrongPoint(wrong));
    for (const { span, announced, points } of wrongAnnouncements(report)) {
      tell(wrongCount(report, span, POINTS, [announced, points]));
    }
    for (const { span, announced, named } of wrongNumbers(report)) {
      tell(wrongCount(report, span, NAMES, [announced, named]));
    }
  },
};

/** The parts whose subheadings are the writer's own; elsewhere they may be those of tables and laws. */
function countedSections(report: Report, form: Form): readonly Section[] {
  return matchSections(report, form)
    .matches.filter(({ formSection }) => ownParts.has(formSection?.id ?? ''))
    .map(({ section }) => section);
}

const ownParts: ReadonlySet<string> = new Set(['overview', 'problems', 'other']);

function misordered(wrong: WrongSubheading): RuleFinding {
  const { section, turn } = wrong.first;
  const { ordinal, span } = section.heading;
  const numeral = ordinal?.numeral ?? span;
  const fixes =
    wrong.kind === 'misnumbered' && wrong.isAlone
      ? [changeTo(numeral, printChineseNumeral(turn))]
      : [];
  const message =
    wrong.kind === 'swapped' ? swapped(wrong.first, wrong.second) : shouldBe(wrong.first);
  return { span: ordinal?.span ?? span, message, fixes };
}

function shouldBe({ section, value, turn }: CountedSubheading): Message {
  return say(
    {
      zh: '小标题“{title}”的序号是（{printed}），应为（{expected}）。',
      en: 'The subheading “{title}” is numbered （{printed}）; it should be （{expected}）.',
    },
    {
      title: section.heading.title,
      printed: printChineseNumeral(value),
      expected: printChineseNumeral(turn),
    },
  );
}

function swapped(first: CountedSubheading, second: CountedSubheading): Message {
  return say(
    {
      zh: '小标题（{one}）排在（{other}）前面，请核对次序。',
      en: 'The subheading （{one}） stands before （{other}）; check their order.',
    },
    { one: printChineseNumeral(first.value), other: printChineseNumeral(second.value) },
  );
}

function wrongPoint({ span, value, expected, isLast }: WrongPoint): RuleFinding {
  const right = printChineseNumeral(expected);
  return {
    span,
    severity: value === 1 ? 'information' : undefined,
    message: say(
      {
        zh: '列举的“{printed}是”似应为“{expected}是”，请核对。',
        en: '“{printed}是” in this list should probably be “{expected}是”.',
      },
      { printed: printChineseNumeral(value), expected: right },
    ),
    fixes: isLast ? [changeTo({ start: span.start, end: span.end - 1 }, right)] : [],
  };
}

/** Another number than that of what follows or stands before. */
function wrongCount(
  { text }: Report,
  span: Span,
  says: Localized,
  [announced, found]: readonly [number, number],
): RuleFinding {
  const printed = text.slice(span.start, span.end);
  const right = /\d/u.test(printed)
    ? String(found)
    : found === 2
      ? '两'
      : printChineseNumeral(found);
  return {
    span,
    message: say(says, { announced: String(announced), found: String(found) }),
    fixes: [{ ...changeTo(span, right), preferred: false }],
  };
}

const POINTS: Localized = {
  zh: '前面说有{announced}项，后面列了{found}项，请核对。',
  en: '{announced} points are announced, and {found} follow.',
};

const NAMES: Localized = {
  zh: '说有{announced}项，列出了{found}项，请核对。',
  en: '{announced} are announced, and {found} are named.',
};
