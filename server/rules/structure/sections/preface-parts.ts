import { matchSections, type SectionMatch } from '../../../forms/recognising/match-sections.js';
import { say } from '../../../language/message.js';
import { normalise } from '../../../report/text/normalise.js';
import { printChineseNumeral } from '../../../report/text/numerals.js';
import type { Report, Section } from '../../../report/report.js';
import type { Rule, RuleContext, RuleFinding } from '../../rule.js';
import { changeTo } from '../../replacing.js';
import { announcementIn, type Announcement } from './preface-announcement.js';

/** The preface announces parts that are not what follows. */
export const prefaceParts: Rule = {
  id: 'preface.parts',
  title: { zh: '引言所列部分与正文不符', en: 'Preface announces other parts' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '引言说全文有几个部分，与正文一级标题的个数不同；引言列出的某一部分，正文没有；说的个数比列出的多。',
      en: 'A preface that announces another number of parts than follow, or a part that does not follow; a list shorter than its number.',
    },
    why: {
      zh: '引言多半沿用往年的写法，格式改了以后容易对不上。',
      en: 'Prefaces are reused from year to year and fall behind when the form changes.',
    },
    wrong: '本报告由总体情况、主动公开政府信息情况……等七个部分组成。（正文只有六个部分）',
    right: '本报告由总体情况、主动公开政府信息情况……等六个部分组成。',
    silent: {
      zh: '正文缺少规定的部分时（见 section.missing）；多出来的一个是没有编号的附表、附件，或者附表编了号而没有计入时；括号里说的是某一部分有几个方面时；引言只列举了一部分并带“等”字时。',
      en: 'Where a required part is missing (section.missing); where the extra one is an unnumbered table or annex, or a numbered one that is not counted; where the number stands in brackets behind one of the parts; where the list is open (等) and gives no number.',
    },
    fix: { zh: '改成正文实有的个数。', en: 'Sets the number of parts there are.' },
  },
  check(context, tell) {
    const { report, form } = context;
    if (!report.preface || report.sections.length < 3) return;
    const { matches, missing } = matchSections(report, form);
    const parts = certainParts(matches);
    if (!parts || missing.some(({ required }) => required)) return;
    const announced = announcementIn(report, report.preface);
    const finding =
      announced &&
      (wrongNumber(context, announced, parts) ??
        absentPart(report, announced) ??
        shortList(report, announced));
    if (finding) tell(finding);
  },
};

/**
 * The parts, where their number is certain: they are numbered 一 to n without a gap, or every one is a part of
 * the form, whatever its number.
 */
function certainParts(matches: readonly SectionMatch[]): readonly Section[] | undefined {
  const parts = matches
    .filter(({ section }) => section.heading.ordinal)
    .map(({ section }) => section);
  const consecutive = parts.every(({ heading }, index) => heading.ordinal?.value === index + 1);
  if (consecutive) return parts.length > 0 ? parts : undefined;
  const known = matches.every(({ formSection, repeated }) => formSection && !repeated);
  return known ? matches.map(({ section }) => section) : undefined;
}

function wrongNumber(
  { report }: RuleContext,
  { number, numberSpan, printed, list }: Announcement,
  parts: readonly Section[],
): RuleFinding | undefined {
  if (number === parts.length) return undefined;
  // 六个部分和附表: the annex is counted apart, though a number stands before it.
  const last = parts.at(-1)?.heading.title ?? '';
  if (number === parts.length - 1 && annexWord.test(last)) return undefined;
  // The table or an annex behind the last part may be counted without being numbered.
  const countsAnnex =
    number === parts.length + 1 && (report.tables.length > 0 || annexWord.test(list));
  if (countsAnnex && annexWord.test(list + report.text.slice(parts.at(-1)?.span.start)))
    return undefined;
  const newText = /\d/u.test(printed) ? String(parts.length) : printChineseNumeral(parts.length);
  return {
    span: numberSpan,
    message: say(
      {
        zh: '引言说有{announced}个部分，正文有{actual}个。',
        en: 'The preface announces {announced} parts; there are {actual}.',
      },
      { announced: String(number), actual: String(parts.length) },
    ),
    evidence: parts.map(({ heading }) => ({
      role: 'mention',
      span: heading.span,
      text: say({ zh: '{title}', en: '{title}' }, { title: heading.title }),
      value: undefined,
    })),
    fixes: [changeTo(numberSpan, newText)],
  };
}

const annexWord = /附表|附件|统计表|附录/u;

/** A part the list names and no heading has a word of. */
function absentPart(report: Report, { list, listSpan }: Announcement): RuleFinding | undefined {
  const items = itemsOf(list);
  const titles = report.sections.map(({ heading }) => heading.title).join('\n');
  if (items.every((item) => titles.includes(item))) return undefined;
  const headings = headingsOf(report);
  const keys = items.map(normalise);
  if (!areHeadings(keys, headings)) return undefined;
  let at = 0;
  for (const [index, item] of items.entries()) {
    const start = list.indexOf(item, at);
    at = start + item.length;
    const key = keys[index] ?? '';
    if (headings.includes(key)) continue;
    const words = annexWord.test(item) ? '' : ownWords(key);
    if (words.length < 2 || sharesWords(words, headings)) continue;
    const span = { start: listSpan.start + start, end: listSpan.start + start + item.length };
    return {
      span,
      message: say(
        {
          zh: '引言列出的“{item}”，正文没有这一部分。',
          en: 'The preface lists “{item}”; no such part follows.',
        },
        { item: item.trim() },
      ),
    };
  }
  return undefined;
}

/** Whether half of the items or more are headings: a list of others lists something else. */
function areHeadings(keys: readonly string[], headings: string): boolean {
  let named = 0;
  for (const key of keys) {
    if (sharesWords(key, headings)) named++;
    if (named * 2 >= keys.length) return true;
  }
  return false;
}

/** A list shorter than its number; a part with a mark in its name counts for two, so that the list is no shorter for it. */
function shortList(
  report: Report,
  { list, listSpan, number, printed }: Announcement,
): RuleFinding | undefined {
  const listed = report.text.slice(listSpan.start, listSpan.end + 4);
  if (list === '' || /等|…|[及和]其[他它](?![需事应])/u.test(listed)) return undefined;
  const items = itemsOf(list);
  if (items.length >= number) return undefined;
  const headings = headingsOf(report);
  const keys = items.map(normalise);
  if (items.length < 3 || !keys.every((key) => sharesWords(key, headings))) return undefined;
  // 改进情况和其他事项 are two, 复议和诉讼情况 is one.
  const joined = keys
    .filter((key) => !headings.includes(key))
    .join('')
    .match(/[和及与]/gu);
  if (items.length + (joined?.length ?? 0) >= number) return undefined;
  return {
    span: listSpan,
    message: say(
      {
        zh: '引言说有{printed}个部分，只列了{listed}个。',
        en: 'The preface announces {printed} parts and lists {listed}.',
      },
      { printed, listed: String(items.length) },
    ),
  };
}

function itemsOf(list: string): readonly string[] {
  return list.split(/[、，,；;]|以及/u);
}

/** The key of all headings, those of parts of sections included. */
function headingsOf({ sections }: Report): string {
  return normalise(sections.map(titlesOf).join('\n'));
}

function titlesOf({ heading, sections }: Section): string {
  return [heading.title, ...sections.map((inner) => inner.heading.title)].join('\n');
}

/** An item of the list without the words every item has, and without what goes by several names. */
function ownWords(key: string): string {
  return key.replace(
    /政府信息|信息公开|政务公开|公开|工作|情况|存在|主要|总体|概况|概述|综述|基本|其他|其它|需要|说明|报告|事项|本年度|年度|包括|以及|[的等和及与因对其被由了]/gu,
    '',
  );
}

/** Whether two neighbouring characters of the words stand next to each other in the headings too. */
function sharesWords(words: string, headings: string): boolean {
  if (words.length > 1 && headings.includes(words)) return true;
  for (let index = 0; index + 1 < words.length; index += 1) {
    if (headings.includes(words.slice(index, index + 2))) return true;
  }
  return false;
}
