import { matchSections } from '../../../forms/recognising/match-sections.js';
import { say } from '../../../language/message.js';
import { isSpace } from '../../../report/text/lines.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { saidTwiceInARow } from './twice-in-a-row.js';
import { replace } from '../../replacing.js';
import type { Rule, RuleContext, RuleFinding } from '../../rule.js';
import { forEachSentence, sentencesIn, textOf } from '../../running-text.js';

/** A passage that stands twice, word for word. */
export const textRepeated: Rule = {
  id: 'text.repeated',
  title: { zh: '同一段文字出现两次', en: 'Passage repeated' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '同一段话（一段、一节或者一个长句）在同一部分里逐字出现两次；紧接着又写了一遍的半句、短句；在不同部分逐字出现两次的长段落，只作提示。',
      en: 'A passage (a paragraph, a subsection, a long sentence) that stands twice in one part, word for word; a shorter statement twice in a row; where it stands in two parts, a long one, as information.',
    },
    why: {
      zh: '多半是多粘贴了一次，或者粘贴后忘了改成另一件事；该写的内容可能因此没有写。',
      en: 'Usually pasted once too often, or pasted to be rewritten and then forgotten; what should stand there may be missing.',
    },
    wrong:
      '（一）主动公开\n围绕防汛抗旱、农村供水、河湖管护等重点工作，依托市政府网站及时发布信息。\n（二）依申请公开\n围绕防汛抗旱、农村供水、河湖管护等重点工作，依托市政府网站及时发布信息。',
    right:
      '（一）主动公开\n围绕防汛抗旱、农村供水、河湖管护等重点工作，依托市政府网站及时发布信息。\n（二）依申请公开\n严格按照规定受理、审核、处理和答复，加强与申请人沟通。',
    silent: {
      zh: '短句；“未收到……”“没有发生……”之类；收费说明、联系方式、责任单位和时限；引言里说过又写到正文的；表格；整个部分重复（见 section.extra）；同一文件里的另一份报告。',
      en: 'Short sentences; denials (未收到…, 没有发生…); statements on fees, ways to get in touch, who is in charge until when; what the preface says too; tables; a part that stands twice (section.extra); another report in the same file.',
    },
    fix: {
      zh: '紧接着又写一遍的，删去后一遍；其余没有自动修改：删去哪一处、改写哪一处要由撰写人决定。',
      en: 'Removes what is said twice in a row; none otherwise: the writer has to say which of the two goes, or what it was to be.',
    },
  },
  check(context, tell) {
    const inARow = saidTwiceInARow(context.report);
    for (const { first, second } of inARow) tell(repeated(context.report, first, second));
    const zones = zonesOf(context);
    if (!holdsTwo(context.report, zones)) return;
    const sentences = readSentences(context.report, zones);
    const seen = new Map<string, number>();
    let index = 0;
    while (index < sentences.length) {
      const first = seen.get(sentences[index]?.key ?? '');
      const length = first === undefined ? 0 : commonLength(sentences, first, index);
      const copy = sentences.slice(index, index + length);
      const finding = first === undefined ? undefined : judge(sentences[first], copy);
      const isTold = inARow.some(({ second: { start } }) => isWithin(start, finding?.span));
      if (finding && !isTold) tell(finding);
      for (const end = index + Math.max(length, 1); index < end; index += 1) {
        const key = sentences[index]?.key ?? '';
        if (!seen.has(key)) seen.set(key, index);
      }
    }
  },
};

function isWithin(at: number, span: Span | undefined): boolean {
  return span !== undefined && span.start <= at && at < span.end;
}

function repeated(report: Report, first: Span, second: Span): RuleFinding {
  return {
    span: second,
    message: say(
      {
        zh: '“{words}”这句话紧接着又写了一遍。',
        en: '“{words}” is said twice, one right behind the other.',
      },
      { words: opening(textOf(report, second).trim()) },
    ),
    evidence: [
      {
        role: 'mention',
        span: first,
        text: say({ zh: '前一处', en: 'the place above' }),
        value: undefined,
      },
    ],
    fixes: [replace(second, '', say({ zh: '删去这一遍', en: 'Remove it' }))],
  };
}

/** What is read of the report: its preface, part 0, and the sections. */
interface Zone {
  readonly within: Span;
  readonly part: number;
}

function zonesOf({ report, form }: RuleContext): readonly Zone[] {
  const zones: Zone[] = report.preface ? [{ within: report.preface, part: 0 }] : [];
  matchSections(report, form).matches.forEach(({ section, repeated }, index) => {
    if (!repeated || form.sectionOrder === 'free') {
      zones.push({ within: section.body, part: index + 1 });
    }
  });
  return zones;
}

/** Whether two sentences that count end alike: there is no copy without them, and most drafts have none. */
function holdsTwo(report: Report, zones: readonly Zone[]): boolean {
  const seen = new Set<number>();
  let isTwice = false;
  for (const { within, part } of zones) {
    forEachSentence(report, within, ({ start, end }) => {
      if (isTwice || (part !== 0 && end - start < fewestInSentence)) return;
      if (!'。！；'.includes(report.text.charAt(end - 1))) return;
      const ending = endingOf(report.text, { start, end });
      isTwice = seen.has(ending);
      seen.add(ending);
    });
  }
  return isTwice;
}

/** The last characters of a sentence but for the space between them, as one number. */
function endingOf(text: string, { start, end }: Span): number {
  let ending = 0;
  let left = fewestInSentence;
  for (let at = end - 1; at >= start && left > 0; at--) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    ending = (Math.imul(ending, 31) + code) | 0;
    left -= 1;
  }
  return ending;
}

/** A sentence, without the space in it, and the part of the report it stands in: 0 for the preface. */
interface Sentence {
  readonly span: Span;
  readonly key: string;
  readonly part: number;
}

function readSentences(report: Report, zones: readonly Zone[]): readonly Sentence[] {
  return zones.flatMap(({ within, part }) =>
    sentencesIn(report, within).map((span) => ({
      span,
      key: textOf(report, span).replaceAll(/\s/gu, ''),
      part,
    })),
  );
}

/** How many sentences from `at` on are those from `first` on. */
function commonLength(sentences: readonly Sentence[], first: number, at: number): number {
  const part = sentences[at]?.part;
  let length = 0;
  while (first + length < at) {
    const one = sentences[first + length];
    const other = sentences[at + length];
    if (!one || !other || other.part !== part || one.key !== other.key) break;
    length += 1;
  }
  return length;
}

/** How many characters of sentences that need not be alike tell of a copy, in one part and in two. */
const fewestInPart = 30;
const fewestElsewhere = 60;

function judge(first: Sentence | undefined, copy: readonly Sentence[]): RuleFinding | undefined {
  const [start] = copy;
  const end = copy.at(-1);
  if (!first || !start || !end) return undefined;
  const isInPart = first.part === start.part;
  // What a report says of itself stands in the preface, and may be said again below.
  if (!isInPart && first.part === 0) return undefined;
  const weight = copy.reduce((sum, sentence) => sum + weightOf(sentence), 0);
  if (weight < (isInPart ? fewestInPart : fewestElsewhere)) return undefined;
  const longest = copy.reduce((one, other) => (other.key.length > one.key.length ? other : one));
  return {
    span: { start: start.span.start, end: end.span.end },
    severity: isInPart ? undefined : 'information',
    message: say(
      {
        zh: '“{words}”这段话前面已经逐字写过，请核对是不是重复粘贴。',
        en: '“{words}” stands above already, word for word; check whether it was pasted twice.',
      },
      { words: opening(longest.key) },
    ),
    evidence: [
      {
        role: 'mention',
        span: first.span,
        text: say({ zh: '前一处', en: 'the place above' }),
        value: undefined,
      },
    ],
  };
}

/** A whole sentence counts where it is long enough and of the kind that is written once: in the preface each does. */
function weightOf({ key, part }: Sentence): number {
  if (!/[。！；]$/u.test(key)) return 0;
  return part === 0 || (key.length >= fewestInSentence && !saidTwice.test(key)) ? key.length : 0;
}

const fewestInSentence = 16;

/** A denial, a fee, an address, a deadline. */
const saidTwice =
  /未|没有|无(?!障碍)|不存在|不涉及|处理费|收费|费用|网址|下载|邮编|邮箱|电话|传真|地址|(?:责任|牵头)(?:单位|部门|科室|股室|领导|人[：:为])|时限|统计|勾稽|[:：]0|0[件条次]/u;

/** How much of a passage the message repeats. */
const longestOpening = 16;

function opening(key: string): string {
  return key.length > longestOpening ? `${key.slice(0, longestOpening)}……` : key;
}
