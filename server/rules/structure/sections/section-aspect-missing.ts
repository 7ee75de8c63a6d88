import { matchSections } from '../../../forms/recognising/match-sections.js';
import type { Aspect, FormSection } from '../../../forms/form.js';
import { withYear } from '../../../forms/printing/print.js';
import { say } from '../../../language/message.js';
import { printChineseNumeral } from '../../../report/text/numerals.js';
import type { Report, Section } from '../../../report/report.js';
import type { Fix } from '../../finding.js';
import { blockEdit } from '../../inserting.js';
import type { Rule } from '../../rule.js';
import { contentOf } from '../../running-text.js';
import { isFeeAspect } from './fee-statement-missing.js';

/** A section leaves out one of the matters it must speak of. */
export const sectionAspectMissing: Rule = {
  id: 'section.aspect-missing',
  title: { zh: '总体情况缺少某一方面', en: 'Overview leaves out an aspect' },
  severity: 'information',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '“总体情况”没有写到主动公开、依申请公开、政府信息管理、平台建设、监督保障中的某一方面。',
      en: 'An overview that does not speak of publication, requests, information management, platforms or supervision.',
    },
    why: {
      zh: '格式要求总体情况从这五个方面写。',
      en: 'The form wants the overview under these five heads.',
    },
    wrong: '一、总体情况\n（一）主动公开……\n（二）依申请公开……\n（三）平台建设……',
    right:
      '一、总体情况\n（一）主动公开……\n（二）依申请公开……\n（三）政府信息管理……\n（四）平台建设……\n（五）监督保障……',
    silent: {
      zh: '某一方面换了说法或者写在别的小标题下时；缺少整个“总体情况”时（见 section.missing）。',
      en: 'Where an aspect is spoken of in other words or under another heading; where the whole overview is missing (section.missing).',
    },
    fix: {
      zh: '在总体情况末尾插入这一方面的小标题。',
      en: 'Inserts the subheading at the end of the overview.',
    },
  },
  check({ report, form }, tell) {
    for (const { section, formSection, repeated } of matchSections(report, form).matches) {
      if (!formSection || repeated) continue;
      const missing = missingAspects(report, section, formSection);
      if (missing.length === 0) continue;
      const titles = missing.map(({ title }) => title);
      tell({
        span: section.heading.span,
        message: say(
          {
            zh: '“{title}”没有写到：{aspects}。',
            en: '“{title}” does not speak of: {aspects}.',
          },
          { title: section.heading.title, aspects: titles.join('、') },
        ),
        fixes: missing.map((aspect) => insertSubheading(report, section, aspect)),
      });
    }
  },
};

function missingAspects(
  report: Report,
  section: Section,
  formSection: FormSection,
): readonly Aspect[] {
  if (formSection.aspects.length === 0) return [];
  const content = contentOf(report, section.body);
  // An empty section is one finding, not six.
  if (content.trim() === '') return [];
  return formSection.aspects.filter(
    (aspect) =>
      !isFeeAspect(aspect) &&
      !content.includes(aspect.title) &&
      !aspect.keywords.some((keyword) => content.includes(keyword)),
  );
}

function insertSubheading(report: Report, section: Section, aspect: Aspect): Fix {
  return {
    title: say(
      { zh: '插入小标题“{title}”', en: 'Insert the subheading “{title}”' },
      { title: aspect.title },
    ),
    safe: false,
    preferred: false,
    edits: () => {
      const last = section.sections.filter(({ level }) => level === 2).at(-1);
      const ordinal = printChineseNumeral((last?.heading.ordinal?.value ?? 0) + 1);
      const hashes = last && last.heading.hashes > 0 ? `${'#'.repeat(last.heading.hashes)} ` : '';
      const lines = [`${hashes}（${ordinal}）${aspect.title}`];
      if (aspect.draft !== undefined) lines.push('', withYear(aspect.draft, report.year?.value));
      return [blockEdit(report.text, { start: section.body.end, end: section.body.end }, lines)];
    },
  };
}
