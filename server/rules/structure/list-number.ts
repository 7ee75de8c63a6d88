import type { Form } from '../../forms/form.js';
import { matchSections } from '../../forms/match-sections.js';
import { say, type Localized, type Message } from '../../language/message.js';
import { lineStartAt } from '../../report/lines.js';
import { printChineseNumeral } from '../../report/numerals.js';
import type { Report, Section } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import type { Fix } from '../finding.js';
import type { Rule, RuleFinding } from '../rule.js';
import { changeTo } from '../replacing.js';
import { isRunningText, textOf } from '../running-text.js';
import { wrongAnnouncements } from './announced-points.js';
import { wrongNumbers } from './named-lists.js';
import { wrongPoints, type WrongPoint } from './counted-points.js';
import { haveSameWords } from './same-words.js';

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
      const finding = wrongSubheading(report, section);
      if (finding) tell(finding);
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

/** How many subheadings it takes to see how they count: two where an ordinal stands twice, else more. */
const fewest = 2;
const plainList = 3;

/** A subheading with its number and the one that is its turn. */
interface Counted {
  readonly section: Section;
  readonly value: number;
  readonly turn: number;
}

function wrongSubheading(report: Report, { body, sections }: Section): RuleFinding | undefined {
  if (sections.length < fewest) return undefined;
  const counted: Counted[] = [];
  let isPlainList = sections.length >= plainList;
  for (const section of sections) {
    const { ordinal, inline, span } = section.heading;
    const isPlain = ordinal !== undefined && plain.test(ordinal.text);
    if (!isPlain || !isRunningText(report, span)) return undefined;
    if (inline && !opensLine(report, span)) return undefined;
    isPlainList &&= !inline;
    counted.push({ section, value: ordinal.value, turn: counted.length + 1 });
  }
  if (counted.filter(({ value }) => value === 1).length > 1) return undefined;
  const wrong = counted.filter(({ value, turn }) => value !== turn);
  const [first, second] = wrong;
  if (!first) return undefined;
  if (!isPlainList && (second || !(isDoubled(counted, first) || isSkippedAtEnd(counted, first)))) {
    return undefined;
  }
  const before = counted[first.turn - 2];
  if (mayBeLost(report, before?.section.heading.span.end ?? body.start, first)) return undefined;
  if (!second) {
    if (before && isCopy(report, before.section, first.section)) return undefined;
    return told(first, shouldBe(first), [renumber(first)]);
  }
  const isSwapped =
    wrong.length === 2 &&
    second.turn === first.turn + 1 &&
    first.value === second.turn &&
    second.value === first.turn;
  if (isSwapped) return told(first, swapped(first, second), []);
  const shift = first.value - first.turn;
  const isShifted =
    Math.abs(shift) === 1 &&
    first.turn + wrong.length - 1 === counted.length &&
    wrong.every(({ value, turn }) => value - turn === shift);
  if (!isShifted || !before || isCopy(report, before.section, first.section)) return undefined;
  return told(first, shouldBe(first), []);
}

/** `（三）`, and `三）` with a bracket lost. */
const plain = /^(?:[(（][一二三四五六七八九十]|[一二三四五六七八九十]{1,3}[)）])/u;

/** Whether an ordinal that is wrong is that of another, and as many are counted as there are: （二）（二）, （一）（三）（三）. */
function isDoubled(counted: readonly Counted[], { value }: Counted): boolean {
  const last = counted.at(-1);
  return (
    last?.value === counted.length && counted.filter((each) => each.value === value).length > 1
  );
}

/** Whether the last of several that count on passes over one: （一）（二）（三）（五）. */
function isSkippedAtEnd(counted: readonly Counted[], { turn, value }: Counted): boolean {
  return turn === counted.length && turn >= plainList && value === turn + 1;
}

/** `（一）主动公开。全年公开信息39条。`: whether nothing but marks of emphasis stands before it on its line. */
function opensLine({ text }: Report, { start }: Span): boolean {
  return /^[*_\s]*$/u.test(text.slice(lineStartAt(text, start), start));
}

/** Whether the number that seems skipped stands in the text above, in a heading that was not recognised. */
function mayBeLost(report: Report, above: number, { section, value, turn }: Counted): boolean {
  if (value <= turn) return false;
  const numeral = printChineseNumeral(turn);
  const text = textOf(report, { start: above, end: section.heading.span.start });
  return text.includes(`${numeral}、`) || new RegExp(`[(（〔]${numeral}`, 'u').test(text);
}

/** A subsection pasted twice is told as that. */
function isCopy(report: Report, one: Section, other: Section): boolean {
  return one.heading.title === other.heading.title && haveSameWords(report, one, other);
}

function told({ section }: Counted, message: Message, fixes: readonly Fix[]): RuleFinding {
  const { ordinal, span } = section.heading;
  return { span: ordinal?.span ?? span, message, fixes };
}

function shouldBe({ section, value, turn }: Counted): Message {
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

function swapped(first: Counted, second: Counted): Message {
  return say(
    {
      zh: '小标题（{one}）排在（{other}）前面，请核对次序。',
      en: 'The subheading （{one}） stands before （{other}）; check their order.',
    },
    { one: printChineseNumeral(first.value), other: printChineseNumeral(second.value) },
  );
}

function renumber({ section, turn }: Counted): Fix {
  const { ordinal, span } = section.heading;
  return changeTo(ordinal?.numeral ?? span, printChineseNumeral(turn));
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
