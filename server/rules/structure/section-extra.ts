import { matchSections } from '../../forms/match-sections.js';
import { say } from '../../language/message.js';
import type { Report, Section } from '../../report/report.js';
import type { Rule, RuleFinding } from '../rule.js';
import { linesIn, textOf } from '../running-text.js';

/** A first-level section the form does not have, or has once. */
export const sectionExtra: Rule = {
  id: 'section.extra',
  title: { zh: '格式之外的一级标题', en: 'Section the form does not have' },
  severity: 'information',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '格式没有的一级标题；同一部分出现了两次；同一个文件里写了两份报告。',
      en: 'A first-level section the form does not have, or one that stands twice; two reports in one file.',
    },
    why: {
      zh: '格式只有六个部分；其他内容可以写进“总体情况”或者“其他需要报告的事项”。',
      en: 'The form has six parts; anything else goes into the overview or the last part.',
    },
    wrong: '六、政务新媒体建设情况\n七、其他需要报告的事项',
    right: '一、总体情况\n……\n（四）平台建设\n……\n六、其他需要报告的事项',
    silent: {
      zh: '附件、附表、附录；标题可以变通的格式（2014年格式、福建格式）。',
      en: 'Annexes; forms whose sections vary (2014, Fujian).',
    },
    fix: { zh: '没有自动修改。', en: 'None.' },
  },
  check({ report, form }, tell) {
    const { matches, another } = matchSections(report, form);
    if (another) tell(anotherReport(report, another));
    if (form.sectionOrder === 'free') return;
    for (const { section, formSection, repeated } of matches) {
      const { title, span } = section.heading;
      if (formSection && !repeated) continue;
      if (!formSection && (title === '' || /^\s*附/u.test(title))) continue;
      tell({
        span,
        message: formSection
          ? say(
              {
                zh: '“{title}”重复：报告另有“{part}”部分，请合并或者改正标题。',
                en: '“{title}” repeats: the report already has its part “{part}”; merge the two or correct the heading.',
              },
              { title, part: formSection.title },
            )
          : say(
              {
                zh: '格式没有“{title}”这一部分，可以并入“{first}”或“{last}”。',
                en: 'The form has no part “{title}”; it may go into “{first}” or “{last}”.',
              },
              {
                title,
                first: form.sections[0]?.title ?? '',
                last: form.sections.at(-1)?.title ?? '',
              },
            ),
      });
    }
  },
};

/** Two reports in one file: said once, where the other begins. */
function anotherReport(report: Report, first: Section): RuleFinding {
  const before = report.sections[report.sections.indexOf(first) - 1];
  const start = before?.heading.span.end ?? 0;
  const titles = linesIn(report, { start, end: first.span.start }).filter((line) => {
    const text = textOf(report, line);
    return text.length <= longestTitle && /(?:报告|年报)$/u.test(text.trim());
  });
  return {
    span: titles.at(-1) ?? first.heading.span,
    severity: 'warning',
    message: say({
      zh: '从这里起是另一份年度报告；一个文件请只放一份，后一份的章节和表格没有检查。',
      en: 'Another annual report begins here; keep one report a file. The sections and tables of the second are not checked.',
    }),
  };
}

const longestTitle = 80;
