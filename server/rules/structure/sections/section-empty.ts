import { matchSections, type SectionMatch } from '../../../forms/recognising/match-sections.js';
import { say } from '../../../language/message.js';
import { normalise } from '../../../report/text/normalise.js';
import type { Form } from '../../../forms/form.js';
import type { Report, Section } from '../../../report/report.js';
import type { Rule, RuleFinding, Tell } from '../../rule.js';
import { contentOf, isBlank, isRunningText } from '../../running-text.js';
import { headingWords } from './heading-line.js';

/** A heading with nothing under it, or with a word where the law wants an account. */
export const sectionEmpty: Rule = {
  id: 'section.empty',
  title: { zh: '标题下没有内容', en: 'Section empty' },
  severity: 'warning',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '标题下面没有任何内容；“存在的主要问题及改进情况”只写“无”或者不足十个字。',
      en: 'Nothing under a heading; a section on problems that says only 无 or fewer than ten characters.',
    },
    why: {
      zh: '每一部分都要有实际内容；问题和改进是条例要求报告的事项，不能以“无”代替。',
      en: 'Every part needs content; problems and improvements are something the regulations ask for.',
    },
    wrong: '五、存在的主要问题及改进情况\n无。',
    right: '五、存在的主要问题及改进情况\n一是政策解读形式单一，主要以文字为主；……下一步，将……',
    silent: {
      zh: '应当有统计表而表格丢失的部分（见 table.missing）；“其他需要报告的事项”写“无”；标题本身就是一句话的小标题。',
      en: 'Parts whose table is lost (table.missing); 其他需要报告的事项 with 无; subheadings that are sentences in themselves.',
    },
    fix: { zh: '没有自动修改。', en: 'None.' },
  },
  check({ report, form }, tell) {
    for (const match of matchSections(report, form).matches) {
      const finding = emptySection(report, form, match) ?? tooShort(report, match);
      if (finding) tell(finding);
      for (const section of match.section.sections) findEmpty(report, section, tell);
    }
  },
};

function emptySection(
  report: Report,
  form: Form,
  { section, formSection }: SectionMatch,
): RuleFinding | undefined {
  if (!isBlank(report, section.body)) return undefined;
  // Its table is what is missing there, and table.missing says so.
  if (formSection && form.tables.some((table) => table.section === formSection.id))
    return undefined;
  if (!formSection && !section.heading.ordinal) return undefined;
  return empty(report, section);
}

/** The section on problems is told by its id in every form; fewer characters than this are no account of any. */
const fewestCharacters = 10;

function tooShort(report: Report, { section, formSection }: SectionMatch): RuleFinding | undefined {
  if (formSection?.id !== 'problems' || section.tables.length > 0) return undefined;
  const content = contentOf(report, section.body);
  if (enoughLetters.test(content)) return undefined;
  const body = normalise(content).replace(/[.,;:、()[\]]/gu, '');
  if (body.length >= fewestCharacters || body.length === 0) return undefined;
  return {
    span: section.heading.span,
    message: say(
      {
        zh: '“{title}”只写了“{body}”，应写明存在的主要问题和改进情况。',
        en: '“{title}” says only “{body}”; it should name the main problems and what is done about them.',
      },
      { title: section.heading.title, body },
    ),
  };
}

/** As many letters as it takes; they stand at the beginning of any real account. */
const enoughLetters = new RegExp(String.raw`^(?:\P{L}*\p{L}){${String(fewestCharacters)}}`, 'u');

/** A subheading that is a short title, stands on a line of its own and has siblings with text. */
function findEmpty(report: Report, section: Section, tell: Tell): void {
  for (const inner of section.sections) findEmpty(report, inner, tell);
  const { heading, body } = section;
  if (heading.title === '' || !isBlank(report, body) || !hasTitleOnly(section)) return;
  if (heading.inline || heading.title.length > longestTitle || saysSomething.test(heading.title))
    return;
  if (!isRunningText(report, heading.span)) return;
  if (isBlank(report, { start: heading.titleSpan.end, end: body.end }))
    tell(empty(report, section));
}

const longestTitle = 16;

/** 无, 未, 没有 … make a sentence of a heading; 附表 announces what follows elsewhere. */
const saysSomething = /[无未没不附表。；;，,：:]/u;

/** `（四）平台建设`, not an item of a list. */
function hasTitleOnly({ level, heading }: Section): boolean {
  return level === 2 && heading.ordinal !== undefined;
}

function empty(report: Report, section: Section): RuleFinding {
  return {
    span: section.heading.span,
    message: say(
      { zh: '“{title}”下面没有内容。', en: 'There is nothing under “{title}”.' },
      { title: headingWords(report, section) },
    ),
  };
}
